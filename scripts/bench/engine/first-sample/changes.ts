/** A sample that moves by more than this has changed; below lies what is left of what is panned away. */
const STILL = 1e-6;
/** A ramp has ended when so many frames were still. */
const STILL_FRAMES = 64;

/**
 * The frames at which a signal that stands still begins to move, each time anew.
 * @param samples interleaved stereo; the right channel is looked at
 */
export function beginningsOfChange(samples: Float32Array): number[] {
  const beginnings: number[] = [];
  let still = 0;
  for (let frame = 1; 2 * frame + 1 < samples.length; frame += 1) {
    const moved = Math.abs((samples[2 * frame + 1] ?? 0) - (samples[2 * frame - 1] ?? 0)) > STILL;
    if (moved && still >= STILL_FRAMES) beginnings.push(frame);
    still = moved ? 0 : still + 1;
  }
  return beginnings;
}
