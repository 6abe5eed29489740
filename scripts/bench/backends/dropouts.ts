/** A steady tone's next sample follows from the two before: x[n] = 2 cos(ω) x[n−1] − x[n−2]. */
const TOLERANCE = 0.01;
/** Breaks that are nearer than this are one dropout, in frames. */
const APART = 480;

/**
 * Counts the places where a steady tone breaks: silence put in, frames left out. Beginning and end of the tone are not counted.
 *
 * @param samples interleaved stereo, of which the left channel is looked at
 */
export function countDropouts(samples: Float32Array, rate: number, frequency: number): number {
  const factor = 2 * Math.cos((2 * Math.PI * frequency) / rate);
  const frames = Math.floor(samples.length / 2);
  const at = (frame: number): number => samples[2 * frame] ?? 0;
  const isLoud = (frame: number): boolean => Math.abs(at(frame)) > TOLERANCE;
  let first = 0;
  while (first < frames && !isLoud(first)) first++;
  let last = frames - 1;
  while (last > first && !isLoud(last)) last--;
  let dropouts = 0;
  let before = Number.NEGATIVE_INFINITY;
  // The tone fades in when it is started.
  for (let frame = first + rate / 10; frame < last; frame++) {
    const broken = Math.abs(at(frame) - factor * at(frame - 1) + at(frame - 2)) > TOLERANCE;
    if (!broken) continue;
    if (frame - before > APART) dropouts++;
    before = frame;
  }
  return dropouts;
}
