import {
  INTERPOLATION_BYTES,
  PLACES,
  PLACE_BYTES,
  RATIOS,
  RATIO_BYTES,
  TAPS,
  TAPS_BEFORE,
} from "../../kernels/interpolation.ts";
import { once } from "./once.ts";
import { windowedSinc } from "./windowed-sinc.ts";

/** Of the Kaiser window. */
const SHAPE = 7;

/** How much faster than recorded a table is for. */
export const tableRatio = (table: number) => 2 ** (table / 4);

/**
 * What TAPS samples weigh for the value at `place` of the way from sample TAPS_BEFORE to the next, when it is played up
 * to `ratio` times faster. They sum to 1: a constant stays what it is.
 */
export function weights(place: number, ratio: number): number[] {
  const raw = Array.from({ length: TAPS }, (_, tap) =>
    // At the original speed the sinc is 0 at every sample but one: what falls on a sample is that sample.
    place === 0 && ratio === 1
      ? Number(tap === TAPS_BEFORE)
      : windowedSinc(tap - TAPS_BEFORE - place, TAPS / 2, 0.5 / ratio, SHAPE),
  );
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => weight / sum);
}

/** The tables of kernels/interpolation.ts, little-endian. */
export const interpolationTables = once(() => {
  const bytes = new Uint8Array(INTERPOLATION_BYTES);
  const view = new DataView(bytes.buffer);
  for (let table = 0; table < RATIOS; table++) {
    for (let place = 0; place <= PLACES; place++) {
      weights(place / PLACES, tableRatio(table)).forEach((weight, tap) => {
        view.setFloat32(table * RATIO_BYTES + place * PLACE_BYTES + tap * 4, weight, true);
      });
    }
  }
  return bytes;
});
