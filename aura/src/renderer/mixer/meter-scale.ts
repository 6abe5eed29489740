/** Ends of the meters, in dBFS. */
export const METER_BOTTOM_DB = -60;
export const METER_TOP_DB = 6;
/** Where a meter's colour changes. */
export const METER_HIGH_DB = -9;
export const METER_OVER_DB = 0;

/**
 * Deflection in per cent at some levels, after IEC 60268-18 (2.5 % a dB near full scale, less and less below),
 * carried on to +6 dB and closed at −60 dB.
 */
const POINTS: readonly (readonly [db: number, percent: number])[] = [
  [METER_BOTTOM_DB, 0],
  [-50, 7.5],
  [-40, 15],
  [-30, 30],
  [-20, 50],
  [METER_TOP_DB, 115],
];
const WHOLE = 115;

/** Where a level is on a meter: 0 bottom, 1 top. */
export function meterDeflection(db: number): number {
  if (!(db > METER_BOTTOM_DB)) return 0;
  for (let at = 1; at < POINTS.length; at++) {
    const above = POINTS[at];
    const below = POINTS[at - 1];
    if (above === undefined || below === undefined || db > above[0]) continue;
    const share = (db - below[0]) / (above[0] - below[0]);
    return (below[1] + share * (above[1] - below[1])) / WHOLE;
  }
  return 1;
}

/** Levels that have a line across the meter. */
export const METER_LINES_DB: readonly number[] = [0, -6, -12, -20, -30, -40];
