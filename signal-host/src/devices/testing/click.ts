import type { DeviceRig, Stereo } from "./device-rig.ts";
import { tone } from "./signals.ts";

const BEFORE = 24_576;
const FRAMES = BEFORE + 24_576;

/** The highest second difference of a stretch: what a click has more of than a tone. */
function bend(samples: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let frame = from + 2; frame < to; frame++) {
    const [a, b, c] = [samples[frame - 2], samples[frame - 1], samples[frame]] as [number, number, number];
    most = Math.max(most, Math.abs(a - 2 * b + c));
  }
  return most;
}

const peak = (samples: Float32Array, from: number, to: number) =>
  samples.subarray(from, to).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/**
 * How loud a change clicks in a tone of 200 Hz, against the higher peak of before and after: the highest second
 * difference during the change, less that of the tone before or after it. A sound cut off at its peak has 1.
 */
export function clickOf(rig: DeviceRig, change: () => void): number {
  const input = tone(FRAMES, 200, rig.rate, 0.25);
  // It comes slowly: its beginning is no click either.
  for (const side of [input.left, input.right]) {
    for (let frame = 0; frame < 9600; frame++) {
      side[frame] = ((side[frame] as number) * (1 - Math.cos((Math.PI * frame) / 9600))) / 2;
    }
  }
  const before = (frame: number) => {
    if (frame === BEFORE) change();
  };
  const out = rig.render({ input: [input, input, input, input], before })[0] as Stereo;
  let worst = 0;
  for (const side of [out.left, out.right]) {
    const steady = Math.max(bend(side, BEFORE - 4800, BEFORE), bend(side, FRAMES - 4800, FRAMES));
    const loudest = Math.max(peak(side, BEFORE - 4800, BEFORE), peak(side, FRAMES - 4800, FRAMES), 0.05);
    const during = bend(side, BEFORE, FRAMES);
    worst = Math.max(worst, (during - steady) / loudest);
  }
  return worst;
}
