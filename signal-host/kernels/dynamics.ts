import { exp2, log2 } from "./math";

/**
 * Feed-forward compressor of four stereo strips, linked left and right, gain smoothed in the log domain
 * (D. Giannoulis, M. Massberg, J. Reiss, "Digital Dynamic Range Compressor Design", JAES 60(6), 2012). The gain is
 * computed for four frames at a time, from the highest of them, and is linear in between. Levels in log2 of
 * amplitude.
 *
 * @param frames a multiple of 4
 * @param coefficients a vector each: threshold, slope (1/ratio − 1), half knee, 1 / (4 · half knee), attack and
 *   release (smoothing over four frames, 0 to 1), make-up, lowest level heard
 * @param state a vector each: smoothed gain, factor at the end of the last four frames
 * @param k the constants of math.ts
 */
export function compress(buffer: usize, frames: i32, coefficients: usize, state: usize, k: usize): void {
  const end = buffer + ((<usize>frames) << 5);
  const zero = f32x4.splat(0);
  const quarter = v128.load(coefficients, 128);
  let gain = v128.load(state);
  let factor = v128.load(state, 16);
  for (let at = buffer; at < end; at += 128) {
    const x0 = v128.load(at), y0 = v128.load(at, 16), x1 = v128.load(at, 32), y1 = v128.load(at, 48);
    const x2 = v128.load(at, 64), y2 = v128.load(at, 80), x3 = v128.load(at, 96), y3 = v128.load(at, 112);
    const a = f32x4.pmax(f32x4.pmax(f32x4.abs(x0), f32x4.abs(y0)), f32x4.pmax(f32x4.abs(x1), f32x4.abs(y1)));
    const b = f32x4.pmax(f32x4.pmax(f32x4.abs(x2), f32x4.abs(y2)), f32x4.pmax(f32x4.abs(x3), f32x4.abs(y3)));
    const peak = f32x4.pmax(f32x4.pmax(a, b), v128.load(coefficients, 112));
    const over = f32x4.sub(log2(peak, k), v128.load(coefficients));
    // 0 below the knee, (over + knee)² / (4 knee) inside it, over above it.
    const knee = v128.load(coefficients, 32);
    const inside = f32x4.pmin(f32x4.pmax(f32x4.add(over, knee), zero), f32x4.add(knee, knee));
    const above = f32x4.pmax(f32x4.sub(over, knee), zero);
    const curve = f32x4.add(f32x4.mul(f32x4.mul(inside, inside), v128.load(coefficients, 48)), above);
    const step = f32x4.sub(f32x4.mul(v128.load(coefficients, 16), curve), gain);
    const speed = v128.bitselect(v128.load(coefficients, 64), v128.load(coefficients, 80), f32x4.lt(step, zero));
    gain = f32x4.add(gain, f32x4.mul(speed, step));
    const target = exp2(f32x4.add(gain, v128.load(coefficients, 96)), k);
    const slope = f32x4.mul(f32x4.sub(target, factor), quarter);
    factor = f32x4.add(factor, slope);
    v128.store(at, f32x4.mul(x0, factor)), v128.store(at, f32x4.mul(y0, factor), 16);
    factor = f32x4.add(factor, slope);
    v128.store(at, f32x4.mul(x1, factor), 32), v128.store(at, f32x4.mul(y1, factor), 48);
    factor = f32x4.add(factor, slope);
    v128.store(at, f32x4.mul(x2, factor), 64), v128.store(at, f32x4.mul(y2, factor), 80);
    factor = target;
    v128.store(at, f32x4.mul(x3, factor), 96), v128.store(at, f32x4.mul(y3, factor), 112);
  }
  v128.store(state, gain);
  v128.store(state, factor, 16);
}
