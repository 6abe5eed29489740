import { QUANTUM } from "./abi";

/** Pairs of taps of the interpolating filter. */
const PAIRS = 16;
/** Frames before the first that the detector needs. */
export const HISTORY: usize = 31;
/** Bytes of what `writeTaps` writes. */
export const TAP_BYTES: usize = PAIRS * 48 + 16;

/**
 * Three phases of 32 taps: sinc under a Kaiser window (β = 9), a quarter, a half and three quarters of the way from
 * one sample to the next; the third is the first reversed. Four times oversampling as in ITU-R BS.1770-4, annex 2; the
 * filter given there as an example reads frequencies near half the rate up to 1 dB too low. Of the first phase half
 * the sum and half the difference of the taps at both ends, of the second a tap.
 */
export function writeTaps(k: usize): void {
  v128.store(k, i32x4.splat(0x7fffffff), PAIRS * 48);
  tap(k, 0, -0.000037728, 0.000015074, -0.000050553);
  tap(k, 1, 0.000139366, -0.000037498, 0.000191808);
  tap(k, 2, -0.000363390, 0.000077065, -0.000505016);
  tap(k, 3, 0.000791955, -0.000140698, 0.001106175);
  tap(k, 4, -0.001536933, 0.000236324, -0.002153321);
  tap(k, 5, 0.002743967, -0.000372929, 0.003852211);
  tap(k, 6, -0.004597652, 0.000561124, -0.006463514);
  tap(k, 7, 0.007331059, -0.000814863, 0.010315985);
  tap(k, 8, -0.011246614, 0.001155637, -0.015835369);
  tap(k, 9, 0.016763783, -0.001622269, 0.023610360);
  tap(k, 10, -0.024530660, 0.002294758, -0.034546496);
  tap(k, 11, 0.035701428, -0.003359086, 0.050246324);
  tap(k, 12, -0.052717111, 0.005318200, -0.074065733);
  tap(k, 13, 0.082047183, -0.009903184, 0.114729729);
  tap(k, 14, -0.148846035, 0.026609972, -0.204426794);
  tap(k, 15, 0.598357382, -0.301035000, 0.633994203);
}

@inline
function tap(k: usize, pair: usize, sum: f32, difference: f32, half: f32): void {
  v128.store(k + pair * 48, f32x4.splat(sum));
  v128.store(k + pair * 48, f32x4.splat(difference), 16);
  v128.store(k + pair * 48, f32x4.splat(half), 32);
}

/**
 * The higher of both channels' true peaks, a vector for each of a quantum's frames, at `peaks`: the one for the frame
 * HISTORY + n after the first at `heard` tells of the time from frame n + PAIRS − 1 to n + PAIRS.
 *
 * The first phase and its reverse are P + Q and P − Q, where P comes from the sums of the samples at both ends and Q
 * from their differences: the higher magnitude of the two is |P| + |Q|.
 */
export function truePeaks(heard: usize, peaks: usize, k: usize): void {
  const magnitude = v128.load(k, PAIRS * 48);
  for (let at = heard, end = heard + (QUANTUM << 5); at < end; at += 32, peaks += 16) {
    v128.store(peaks, f32x4.pmax(truePeak(at, k, magnitude), truePeak(at + 16, k, magnitude)));
  }
}

@inline
function truePeak(oldest: usize, k: usize, magnitude: v128): v128 {
  let newest = oldest + (HISTORY << 5);
  const middle = oldest + (<usize>PAIRS << 5);
  // The samples at both ends of the time told of.
  const sample = f32x4.pmax(v128.and(magnitude, v128.load(middle)), v128.and(magnitude, v128.load(middle - 32)));
  let p = v128.splat<f32>(0), q = p, h = p;
  for (; oldest < middle; oldest += 32, newest -= 32, k += 48) {
    const a = v128.load(newest), b = v128.load(oldest);
    const sum = f32x4.add(a, b), difference = f32x4.sub(a, b);
    p = f32x4.add(p, f32x4.mul(sum, v128.load(k)));
    q = f32x4.add(q, f32x4.mul(difference, v128.load(k, 16)));
    h = f32x4.add(h, f32x4.mul(sum, v128.load(k, 32)));
  }
  const quarters = f32x4.add(v128.and(magnitude, p), v128.and(magnitude, q));
  return f32x4.pmax(f32x4.pmax(quarters, v128.and(magnitude, h)), sample);
}
