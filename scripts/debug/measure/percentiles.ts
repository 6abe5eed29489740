/** What a series of times looks like; all in the unit of the times. */
export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** The spread of at least one time; percentiles are nearest-rank, so each is a time that was measured. */
export function spreadOf(times: readonly number[]): Spread {
  if (times.length === 0) throw new RangeError("There are no times to look at.");
  const sorted = [...times].sort((a, b) => a - b);
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {
    count: sorted.length,
    min: rank(0),
    p50: rank(0.5),
    p95: rank(0.95),
    p99: rank(0.99),
    max: rank(1),
  };
}
