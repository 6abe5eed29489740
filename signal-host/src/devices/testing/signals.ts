import type { Stereo } from "./device-rig.ts";

/** One sample of 1, then silence, on both sides. */
export function impulse(frames: number, at = 0): Stereo {
  const left = new Float32Array(frames);
  left[at] = 1;
  return { left, right: left.slice() };
}

/** A sine on the left, a cosine on the right. */
export function tone(frames: number, hertz: number, rate: number, amplitude = 1): Stereo {
  const angle = (frame: number) => (2 * Math.PI * hertz * frame) / rate;
  return {
    left: Float32Array.from({ length: frames }, (_, frame) => amplitude * Math.sin(angle(frame))),
    right: Float32Array.from({ length: frames }, (_, frame) => amplitude * Math.cos(angle(frame))),
  };
}

/** White noise of even distribution, the same for the same seed. */
export function noise(frames: number, seed = 1, amplitude = 1): Stereo {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return amplitude * ((state >>> 0) / 2 ** 31 - 1);
  };
  const left = new Float32Array(frames);
  const right = new Float32Array(frames);
  for (let frame = 0; frame < frames; frame++) {
    left[frame] = next();
    right[frame] = next();
  }
  return { left, right };
}

/** The same value in every frame. */
export function steady(frames: number, value: number): Stereo {
  const left = new Float32Array(frames).fill(value);
  return { left, right: left.slice() };
}

/** Magnitude and phase of a signal's Fourier transform at one frequency. */
export function spectrumAt(
  samples: ArrayLike<number>,
  hertz: number,
  rate: number,
): { magnitude: number; phase: number } {
  const angle = (2 * Math.PI * hertz) / rate;
  let real = 0;
  let imaginary = 0;
  for (let frame = 0; frame < samples.length; frame++) {
    real += (samples[frame] as number) * Math.cos(angle * frame);
    imaginary -= (samples[frame] as number) * Math.sin(angle * frame);
  }
  return { magnitude: Math.hypot(real, imaginary), phase: Math.atan2(imaginary, real) };
}

export const decibel = (factor: number) => 20 * Math.log10(factor);
export const factorOf = (level: number) => 10 ** (level / 20);

/** The largest distance between two signals. */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let most = 0;
  for (let frame = 0; frame < a.length; frame++) {
    most = Math.max(most, Math.abs((a[frame] as number) - (b[frame] as number)));
  }
  return most;
}
