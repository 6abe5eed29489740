/** dB, ms. */
export interface LimiterSettings {
  readonly gain: number;
  readonly ceiling: number;
  readonly release: number;
}

const TAPS = 32;
const BETA = 9;
const MARGIN = 0.15;

function bessel(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > 1e-17 * sum; k++) sum += term *= (x / (2 * k)) ** 2;
  return sum;
}

/** Taps for the point a share of the way from one sample to the next, newest sample first. */
function phase(share: number): number[] {
  const taps = Array.from({ length: TAPS }, (_, k) => {
    const u = share - (TAPS / 2 - k);
    const window = bessel(BETA * Math.sqrt(Math.max(0, 1 - (u / (TAPS / 2)) ** 2))) / bessel(BETA);
    return (Math.sin(Math.PI * u) / (Math.PI * u)) * window;
  });
  const sum = taps.reduce((a, b) => a + b);
  return taps.map((tap) => tap / sum);
}

/**
 * A stereo signal through the limiter at constant settings, delayed by `window` + 14 frames, each step as it is
 * defined: interpolation, the highest of a window, release, two averages.
 */
export function limit(
  left: Float64Array,
  right: Float64Array,
  settings: LimiterSettings,
  rate: number,
  window: number,
): { left: Float64Array; right: Float64Array } {
  const frames = left.length;
  const gain = 10 ** (settings.gain / 20);
  const ceiling = 10 ** ((settings.ceiling - MARGIN) / 20);
  const phases = [0.25, 0.5, 0.75].map(phase);
  const inputs = [left, right].map((side) => side.map((sample) => sample * gain));
  const needed = new Float64Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    let peak = ceiling;
    for (const side of inputs) {
      const at = (back: number) => side[frame - back] ?? 0;
      peak = Math.max(peak, Math.abs(at(TAPS / 2)), Math.abs(at(TAPS / 2 - 1)));
      for (const taps of phases)
        peak = Math.max(peak, Math.abs(taps.reduce((y, tap, k) => y + tap * at(k), 0)));
    }
    needed[frame] = 1 - ceiling / peak;
  }
  const held = needed.map((_, frame) =>
    Math.max(...needed.subarray(Math.max(0, frame - window + 1), frame + 1)),
  );
  const share = 1 - Math.exp(-1000 / (settings.release * rate));
  let last = 0;
  const released = held.map((most) => (last = Math.max(most, last + share * (most - last))));
  const average = (values: Float64Array) =>
    values.map((_, frame) => {
      let sum = 0;
      for (let back = 0; back < window / 2; back++) sum += values[frame - back] ?? 0;
      return sum / (window / 2);
    });
  const attenuation = average(average(released));
  const latency = window + 14;
  const output = (side: Float64Array) =>
    side.map((_, frame) => (side[frame - latency] ?? 0) * (1 - (attenuation[frame] as number)));
  return { left: output(inputs[0] as Float64Array), right: output(inputs[1] as Float64Array) };
}
