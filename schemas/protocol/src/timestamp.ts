/**
 * Milliseconds since 1970 with a fraction: the monotonic clock where it agrees with the wall clock,
 * else the wall clock (the machine slept, or its clock was set).
 */
export function wallClockMs(): number {
  const fine = performance.timeOrigin + performance.now();
  const coarse = Date.now();
  return Math.abs(fine - coarse) > 50 ? coarse : fine;
}

/** A moment as the wire writes it: UTC, ISO 8601 with microseconds and Z. `now` is in ms since 1970. */
export function timestamp(now: number = wallClockMs()): string {
  const ms = Math.floor(now);
  const micros = Math.floor((now - ms) * 1000);
  return `${new Date(ms).toISOString().slice(0, -1)}${String(micros).padStart(3, "0")}Z`;
}

/** The wall clock may be set, or the machine may sleep: how often that is looked after, in ms. */
const LOOK_MS = 100;

/** Writes the same as {@link timestamp} for a stream of moments, remembering the second it last wrote. */
export class TimestampWriter {
  /** What performance.now is to be added to, and when that was last looked at. */
  #origin = 0;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #second = Number.NaN;
  #prefix = "";

  write(now: number = this.#now()): string {
    const second = Math.floor(now / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#prefix = new Date(second * 1000).toISOString().slice(0, -4);
    }
    // The leading 1 keeps the zeros and is cut off again.
    const micros = Math.floor((now - second * 1000) * 1000);
    return `${this.#prefix}${String(1_000_000 + micros).slice(1)}Z`;
  }

  /** As {@link wallClockMs}, which is asked for ten times a second only. */
  #now(): number {
    const fine = performance.now();
    if (fine - this.#lookedAt > LOOK_MS) {
      this.#lookedAt = fine;
      this.#origin = wallClockMs() - fine;
    }
    return this.#origin + fine;
  }
}
