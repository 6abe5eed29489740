import type { Clock } from "./clock.ts";

/** A wait that can be given up, so that no timer outlives what waited for it. */
export interface Sleep {
  readonly done: Promise<void>;
  cancel(): void;
}

export function sleep(clock: Clock, ms: number): Sleep {
  let resolve: () => void = () => {};
  const done = new Promise<void>((settle) => (resolve = settle));
  if (ms <= 0) {
    resolve();
    return { done, cancel: () => {} };
  }
  const timer = clock.after(ms, resolve);
  return { done, cancel: () => timer.cancel() };
}
