import { describe, expect, test } from "vitest";
import { filter } from "./equaliser.reference.ts";
import { lineLengths, reverberate } from "./reverb.reference.ts";
import { reverb } from "./reverb.ts";
import { DeviceRig, type GivenValues, type Stereo } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { decibel, impulse, largestDifference, noise, spectrumAt, tone } from "./testing/signals.ts";

const kernels = loadKernels();
const WET = { mix: 1, preDelay: 0, lowCut: 20 };
const rig = (values: GivenValues, rate = 48_000) =>
  new DeviceRig(kernels, reverb, { values: { ...WET, ...values }, rate });
const response = (values: GivenValues, seconds: number, rate = 48_000): Stereo =>
  rig(values, rate).render({
    input: [impulse(64)],
    frames: Math.ceil((seconds * rate) / 32) * 32,
    blocks: 1024,
  })[0] as Stereo;

/** Seconds for 60 dB, from the fall of 5 to 35 dB of an octave's backward integral (ISO 3382). */
function decayOf(samples: Float32Array, hertz: number, rate: number): number {
  const band = { shape: "bandPass", frequency: hertz, gain: 0, q: Math.SQRT2 } as const;
  const octave = filter(filter(Float64Array.from(samples), band, rate), band, rate);
  const energy = new Float64Array(octave.length);
  for (let frame = octave.length - 1, sum = 0; frame >= 0; frame--) {
    energy[frame] = sum += (octave[frame] as number) ** 2;
  }
  const levels = energy.map((each) => 10 * Math.log10(each / (energy[0] as number)));
  const at = (level: number) => levels.findIndex((each) => each < level);
  return (2 * (at(-35) - at(-5))) / rate;
}

describe("decay", () => {
  test.each([
    { decay: 0.5, size: 0.3 },
    { decay: 2, size: 0 },
    { decay: 2, size: 0.6 },
    { decay: 2, size: 1 },
    { decay: 8, size: 0.8 },
  ])("at middle frequencies is right within 10 %: %o", (values) => {
    const { left } = response({ ...values, damping: 8000 }, values.decay * 1.5);
    for (const hertz of [500, 1000]) {
      const found = decayOf(left, hertz, 48_000);
      expect(Math.abs(found / values.decay - 1), `${String(hertz)} Hz ${found.toFixed(2)} s`).toBeLessThan(
        0.1,
      );
    }
  });

  test.each([44_100, 96_000])("is the same at %i Hz", (rate) => {
    const found = decayOf(response({ decay: 1.5, damping: 8000 }, 2.5, rate).left, 1000, rate);
    expect(Math.abs(found / 1.5 - 1)).toBeLessThan(0.1);
  });

  test("at the damping's frequency is half as long, within 15 %, and lower ones keep theirs", () => {
    const { left } = response({ decay: 3, damping: 2000 }, 4);
    expect(Math.abs(decayOf(left, 2000, 48_000) / 1.5 - 1)).toBeLessThan(0.15);
    expect(Math.abs(decayOf(left, 250, 48_000) / 3 - 1)).toBeLessThan(0.1);
  });
});

describe("sound", () => {
  test("80 ms after the beginning echoes are as dense as noise", () => {
    const { left } = response({ decay: 2 }, 0.5);
    // Share of samples beyond the standard deviation, against a normal distribution's (J. Abel, P. Huang, AES 2006).
    for (const ms of [80, 120, 200, 400]) {
      const window = left.subarray((ms - 10) * 48, (ms + 10) * 48);
      const deviation = Math.sqrt(window.reduce((sum, sample) => sum + sample * sample, 0) / window.length);
      const beyond = window.filter((sample) => Math.abs(sample) > deviation).length / window.length;
      expect(beyond / 0.3173, `${String(ms)} ms`).toBeGreaterThan(0.8);
    }
  });

  test("no frequency of the tail stands out, and no echo comes back", () => {
    const { left } = response({ decay: 6, damping: 20_000, size: 0.8 }, 1);
    const tail = left.slice(9600, 9600 + 16_384);
    const energy = tail.reduce((sum, sample) => sum + sample * sample, 0);
    const bins = Array.from({ length: 400 }, (_, bin) => 200 + bin * (48_000 / 16_384) * 4);
    const powers = bins.map((hertz) => spectrumAt(tail, hertz, 48_000).magnitude ** 2);
    // The loudest of 400 lines of white noise is 7.8 dB above their mean, give or take.
    const mean = powers.reduce((a, b) => a + b) / powers.length;
    expect(10 * Math.log10(Math.max(...powers) / mean)).toBeLessThan(12);
    for (let lag = 48; lag < 4800; lag += 1) {
      let sum = 0;
      for (let frame = lag; frame < tail.length; frame++)
        sum += (tail[frame] as number) * (tail[frame - lag] as number);
      expect(Math.abs(sum / energy), `lag ${String(lag)}`).toBeLessThan(0.2);
    }
  });

  test("left and right are about as loud, and not alike", () => {
    const { left, right } = response({ decay: 2 }, 2);
    const product = (a: Float32Array, b: Float32Array) =>
      a.reduce((sum, x, frame) => sum + x * (b[frame] as number), 0);
    expect(Math.abs(decibel(Math.sqrt(product(left, left) / product(right, right))))).toBeLessThan(0.7);
    expect(Math.abs(product(left, right)) / product(left, left)).toBeLessThan(0.1);
    const mono = response({ decay: 2, width: 0 }, 0.5);
    expect(mono.left).toEqual(mono.right);
  });

  test("steady noise is about as loud in it as it is, whatever the decay", () => {
    for (const decay of [0.5, 2, 6]) {
      const input = noise(48_000 * 6, 3, 0.3);
      const device = rig({ decay, damping: 20_000 });
      const out = device.render({ input: [input], blocks: 1024 })[0] as Stereo;
      const energy = (samples: Float32Array) => samples.reduce((sum, sample) => sum + sample * sample, 0);
      const level = 10 * Math.log10(energy(out.left.slice(-96_000)) / energy(input.left.slice(-96_000)));
      expect(Math.abs(level), String(decay)).toBeLessThan(2);
    }
  });
});

test("pre-delay is heard before the first reflection, to the frame", () => {
  const first = (values: GivenValues) =>
    response(values, 0.6).left.findIndex((sample) => Math.abs(sample) > 1e-9);
  const none = first({ preDelay: 0 });
  for (const preDelay of [0.5, 15, 250]) expect(first({ preDelay })).toBe(none + Math.round(preDelay * 48));
});

test("the lines' lengths are primes and all different", () => {
  for (const rate of [44_100, 48_000, 192_000]) {
    for (const size of [0, 0.37, 1]) {
      const lengths = lineLengths(size, rate);
      expect(new Set(lengths).size).toBe(16);
      expect(Math.min(...lengths)).toBeGreaterThan(32);
    }
  }
});

test("a change of size during a tone bends no pitch: what is heard stays at its frequency", () => {
  const device = rig({ decay: 0.5, size: 0.9 });
  const input = tone(96_000, 1000, 48_000, 0.3);
  const before = (frame: number) => {
    if (frame === 48_000) device.set("size", 0.1);
  };
  const out = (device.render({ input: [input], before, blocks: 128 })[0] as Stereo).left.slice(
    48_000,
    57_600,
  );
  // During the fade of 100 ms a fade's side bands are near the tone; what is a semitone and more away is far below.
  const hann = out.map((sample, frame) => sample * (1 - Math.cos((2 * Math.PI * frame) / out.length)));
  const at = (hertz: number) => spectrumAt(hann, hertz, 48_000).magnitude;
  for (const hertz of [900, 940, 1060, 1100, 1200]) expect(decibel(at(hertz) / at(1000))).toBeLessThan(-25);
});

test.each([
  { decay: 1.2, preDelay: 20, size: 0.6, damping: 4000, lowCut: 200, width: 0.7, mix: 0.6 },
  { decay: 0.3, preDelay: 0, size: 0, damping: 20_000, lowCut: 20, width: 1, mix: 1 },
])("the kernel is the reference within 3e-6 of full scale: %o", (settings) => {
  const input = noise(19_200, 2, 0.2);
  const out = rig(settings).render({ input: [input] })[0] as Stereo;
  const sides = [Float64Array.from(input.left), Float64Array.from(input.right)] as const;
  const expected = reverberate(...sides, settings, 48_000);
  expect(largestDifference(out.left, expected.left)).toBeLessThan(3e-6);
  expect(largestDifference(out.right, expected.right)).toBeLessThan(3e-6);
});
