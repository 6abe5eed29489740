import type { CaseContext } from "./run/context.ts";

/**
 * Where a case runs. beside: on an engine that other cases use at the same time, so it neither is the controller nor
 * changes what others see. alone: as the only user of an engine. own: with engines that it starts itself.
 */
export type Place = "beside" | "alone" | "own";

/** One thing that an engine has to do. */
export interface ConformanceCase {
  /** Group and name, as in `frame.split-points`; keeps its meaning. */
  readonly id: string;
  readonly title: string;
  /** Requirements of docs/specs/ipc that it proves. */
  readonly requirement: readonly string[];
  readonly place: Place;
  /** Capabilities without which there is nothing to prove. */
  readonly needs?: readonly string[];
  /** Takes seconds by its nature: begun first, left out by --quick. */
  readonly slow?: boolean;
  run(t: CaseContext): Promise<void>;
}
