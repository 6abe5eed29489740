import { POINTS, ROW_BYTES, STEP_ROWS, SYNTHESISER_DATA, TABLE_BYTES } from "../../kernels/band-limit.ts";
import { once } from "./once.ts";
import { windowedSinc } from "./windowed-sinc.ts";

/** Cut-off of the low-pass in cycles a frame, and the shape of its Kaiser window. */
const CUTOFF = 0.48;
const SHAPE = 7;
/** Parts of a row's distance by which the low-pass is summed up. */
const FINE = 4;

/** Impulse response of the low-pass `time` frames from its centre; it lasts POINTS frames. */
const response = (time: number) => windowedSinc(time, POINTS / 2, CUTOFF, SHAPE);

/**
 * What is to be added to samples around a jump by 1 so that it is band-limited, and around a bend by 1 a frame: the
 * integral of a windowed sinc less the jump, and the integral of that. By the sample's distance in 1/STEP_ROWS frame,
 * from POINTS / 2 frames before the jump to as many after it; `after` holds where the sharp jump has happened.
 */
export function bandLimitedResiduals(): { jump: Float64Array; bend: Float64Array } {
  const half = (POINTS / 2) * STEP_ROWS;
  const steps = new Float64Array(2 * half + 1);
  const width = 1 / (STEP_ROWS * FINE);
  // By Simpson's rule: the low-pass is smooth.
  for (let at = 1; at < steps.length; at++) {
    let area = 0;
    for (let part = 0; part < FINE; part++) {
      const time = (at - 1 - half) / STEP_ROWS + part * width;
      area += response(time) + 4 * response(time + width / 2) + response(time + width);
    }
    steps[at] = (steps[at - 1] as number) + (area * width) / 6;
  }
  const whole = steps[2 * half] as number;
  const jump = steps.map((step) => step / whole);
  const bend = new Float64Array(jump.length);
  // Before the jump the step itself; after it what is missing of 1. The two are mirror images, so is their integral.
  for (let at = 1; at <= half; at++) {
    bend[at] = (bend[at - 1] as number) + ((jump[at - 1] as number) + (jump[at] as number)) / (2 * STEP_ROWS);
    bend[2 * half - at] = bend[at] as number;
  }
  bend[half] = bend[half] as number;
  return { jump, bend };
}

/** The tables of kernels/band-limit.ts, little-endian: rows of POINTS samples, by the time since the jump. */
export const bandLimitTables = once(() => {
  const bytes = new Uint8Array(SYNTHESISER_DATA);
  const view = new DataView(bytes.buffer);
  const { jump, bend } = bandLimitedResiduals();
  for (let row = 0; row <= STEP_ROWS; row++) {
    for (let point = 0; point < POINTS; point++) {
      const at = point * STEP_ROWS + row;
      const sharp = point >= POINTS / 2 ? 1 : 0;
      view.setFloat32(row * ROW_BYTES + point * 4, (jump[at] as number) - sharp, true);
      view.setFloat32(TABLE_BYTES + row * ROW_BYTES + point * 4, bend[at] as number, true);
    }
  }
  return bytes;
});
