import type { Condition, Victim } from "./victim.ts";

/** Time an engine is given to come to rest after an attack, in ms. */
const REST_MS = 3_000;

export interface ConditionReport extends Condition {
  readonly target: string;
  /** Resident memory some seconds after the attack, in bytes. */
  readonly restedRss: number;
}

/** Waits until the attack has been digested, and says how the engine fared. */
export async function reportCondition(target: string, victim: Victim): Promise<ConditionReport> {
  const { condition } = victim;
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  return { ...condition, target, restedRss: victim.condition.rss.last };
}
