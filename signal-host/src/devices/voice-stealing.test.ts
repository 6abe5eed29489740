import { describe, expect, test } from "vitest";
import type { DeviceRig, GivenValues, RigEvent } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { bareSynthesiser, noteOff, noteOn, samplerRig, silenceAll, synthesiserRig } from "./testing/notes.ts";
import { decibel, largestDifference, tone } from "./testing/signals.ts";
import { keyFrequency, spectrum } from "./testing/spectrum.ts";

const kernels = loadKernels();
const rate = 48000;
const low = keyFrequency(36);
/** Low sines that rise slowly: what is heard above them is a click. */
const slow = { ampAttack: 300, ampRelease: 2000 };

const instruments: Record<string, (values: GivenValues) => DeviceRig> = {
  synthesiser: (values) =>
    synthesiserRig(kernels, { ...bareSynthesiser, osc1Wave: "sine", ...slow, ...values }),
  sampler: (values) =>
    samplerRig(
      kernels,
      { low: tone(rate * 4, low, rate) },
      [{ sample: "low", rootKey: 36, loop: { start: 0, end: rate * 4 } }],
      {
        ...slow,
        ...values,
      },
    ),
};

describe.each(Object.keys(instruments))("%s", { timeout: 60_000 }, (name) => {
  const render = (values: GivenValues, events: readonly RigEvent[], frames = 57600) =>
    (instruments[name] as (values: GivenValues) => DeviceRig)(values).render({ frames, events })[0]
      ?.left as Float32Array;

  /** Strongest part above 5 kHz around a frame, against the strongest of all, in dB. */
  const click = (out: Float32Array, frame: number) => {
    const bins = spectrum(out.subarray(frame - 1024, frame + 1024));
    const loudest = bins.reduce((most, each) => Math.max(most, each));
    const above = bins.subarray(Math.ceil((5000 * 2048) / rate)).reduce((most, each) => Math.max(most, each));
    return decibel(above / loudest);
  };

  // At every phase of the wave that gives way.
  const moments = [24000, 24091, 24183, 24274, 24366, 24457, 24549, 24641];

  test("a voice that gives way fades without a click above -70 dB, and the new one starts at once", () => {
    for (const moment of moments) {
      const events = [noteOn(0, 36), noteOn(moment, 48)];
      const stolen = render({ voices: 1 }, events);
      expect(click(stolen, moment + 54)).toBeLessThan(-70);
      const fresh = render({}, [noteOn(moment, 48)]);
      // Within 3 ms only the new note is heard, and it has been heard from its frame on.
      expect(stolen.subarray(moment + 144)).toEqual(fresh.subarray(moment + 144));
      const old = render({}, [noteOn(0, 36)]);
      expect(stolen.findIndex((sample, frame) => sample !== old[frame])).toBe(moment);
    }
  });

  test("all sound off does not click above -70 dB", () => {
    for (const moment of moments)
      expect(click(render({}, [noteOn(0, 36), silenceAll(moment)]), moment + 96)).toBeLessThan(-70);
  });

  test("as many notes sound as are asked for; what was let go gives way first, then the oldest", () => {
    const chord = [36, 48, 60].map((key, index) => noteOn(index * 32, key));
    const sounds = (out: Float32Array) => {
      const bins = spectrum(out.subarray(40960, 57344));
      return [36, 48, 60, 72].filter(
        (key) => (bins[Math.round((keyFrequency(key) * 16384) / rate)] as number) > 100,
      );
    };
    expect(sounds(render({ voices: 3 }, [...chord, noteOn(24000, 72)]))).toEqual([48, 60, 72]);
    expect(sounds(render({ voices: 3 }, [...chord, noteOff(12000, 60), noteOn(24000, 72)]))).toEqual([
      36, 48, 72,
    ]);
    expect(sounds(render({ voices: 4 }, [...chord, noteOn(24000, 72)]))).toEqual([36, 48, 60, 72]);
  });

  test("a hundred notes at one frame leave the last of them, and none hangs", () => {
    const many = Array.from({ length: 100 }, (_, index) => noteOn(4000, 20 + index));
    const ups = Array.from({ length: 100 }, (_, index) => noteOff(9600, 20 + index));
    const out = render({ voices: 8, ampRelease: 1, ampAttack: 1 }, [...many, ...ups]);
    expect(out.subarray(9000, 9600).some((sample) => sample !== 0)).toBe(true);
    expect(out.subarray(9760).every((sample) => sample === 0)).toBe(true);
    const last = render({ voices: 8, ampRelease: 1, ampAttack: 1 }, [...many.slice(-8), ...ups]);
    // But for the order in which they are summed.
    expect(largestDifference(out.subarray(4200), last.subarray(4200))).toBeLessThan(1e-5);
  });

  test("a key that is struck again sounds anew, and goes up with the next note off", () => {
    const out = render({ ampRelease: 1, ampAttack: 1 }, [
      noteOn(0, 36),
      noteOn(9600, 36),
      noteOff(19200, 36),
    ]);
    expect(out.subarray(12000, 19000).some((sample) => Math.abs(sample) > 0.5)).toBe(true);
    expect(out.subarray(19400).every((sample) => sample === 0)).toBe(true);
    const alone = render({ ampRelease: 1, ampAttack: 1 }, [noteOn(9600, 36), noteOff(19200, 36)]);
    expect(out.subarray(9760)).toEqual(alone.subarray(9760));
  });
});
