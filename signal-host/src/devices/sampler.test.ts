import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as abi from "../../kernels/abi.ts";
import { sampler } from "./sampler.ts";
import { DeviceRig, type GivenValues, type RigEvent, type Stereo } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { bend, noteOff, noteOn, samplerRig, type RigRecording } from "./testing/notes.ts";
import { RigMemory } from "./testing/rig-memory.ts";
import { decibel, largestDifference, noise, steady, tone } from "./testing/signals.ts";
import { cents, frequencyOf, keyFrequency, spectrum } from "./testing/spectrum.ts";

const kernels = loadKernels();
const rate = 48000;
type Zones = Parameters<typeof samplerRig>[2];

function play(
  recordings: Readonly<Record<string, RigRecording>>,
  zones: Zones,
  events: readonly RigEvent[],
  frames: number,
  values: GivenValues = {},
): Stereo {
  const rig = samplerRig(kernels, recordings, zones, { ampAttack: 0.5, ampRelease: 1, ...values });
  return rig.render({ frames, events })[0] as Stereo;
}

/** Frames in which the shortest attack is at the top, whatever the frame it starts at. */
const risen = 64;

describe("a recording", { timeout: 60_000 }, () => {
  const recorded = noise(9600, 7);

  test("at its own key is heard as recorded, to the bit", () => {
    const out = play({ one: recorded }, [{ sample: "one" }], [noteOn(131, 60)], 9600);
    expect(out.left.subarray(131 + risen)).toEqual(recorded.left.subarray(risen, 9600 - 131));
    expect(out.right.subarray(131 + risen)).toEqual(recorded.right.subarray(risen, 9600 - 131));
    expect(out.left.findIndex((sample) => sample !== 0)).toBe(131);
  });

  test("ends at its end and leaves silence", () => {
    const out = play({ one: recorded }, [{ sample: "one" }], [noteOn(0, 60)], 19200);
    expect(out.left[9599]).toBe(recorded.left[9599]);
    expect(out.left.subarray(9600).every((sample) => sample === 0)).toBe(true);
  });

  test("starts and ends where its zone says, at the file's own rate, and fades where it is cut off", () => {
    const file = { left: steady(9600, 1).left.map((_, frame) => frame / 9600), sourceRate: 24000 };
    const out = play({ file }, [{ sample: "file", start: 1000, end: 3000 }], [noteOn(0, 60)], 9600);
    expect(out.left[risen]).toBe(file.left[2000 + risen]);
    expect(out.left.findLastIndex((sample) => sample !== 0)).toBeLessThan(4000);
    expect(out.left.findLastIndex((sample) => sample !== 0)).toBeGreaterThan(3900);
    // 2.25 ms and a quantum at most.
    expect(out.left[3850]).toBe(file.left[5850]);
    const steps = out.left
      .subarray(risen, 4100)
      .map((sample, at, all) => Math.abs(sample - (all[at - 1] ?? sample)));
    expect(Math.max(...steps)).toBeLessThan(0.02);
  });

  test("whose audio is missing is silent, and so is a sampler without zones", () => {
    expect(play({}, [{ sample: "gone" }], [noteOn(0, 60)], 1024).left.every((sample) => sample === 0)).toBe(
      true,
    );
    expect(play({}, [], [noteOn(0, 60)], 1024).left.every((sample) => sample === 0)).toBe(true);
  });
});

describe("zones", { timeout: 60_000 }, () => {
  const low = steady(48000, 0.25);
  const high = steady(48000, 0.5);
  const level = (out: Stereo, at = 4000) =>
    [out.left[at], out.right[at]].map((each) => Math.round((each as number) * 1e4) / 1e4);

  test("are chosen by key and by velocity, and sound together where they overlap", () => {
    const zones: Zones = [
      { sample: "low", lowKey: 0, highKey: 59 },
      { sample: "high", lowKey: 60, highKey: 127, lowVelocity: 64 },
      { sample: "low", lowKey: 72, highKey: 72 },
    ];
    const heard = (key: number, velocity: number) =>
      level(play({ low, high }, zones, [noteOn(0, key, velocity / 127)], 4800))[0];
    expect(heard(59, 1)).toBe(0.25);
    expect(heard(60, 63)).toBe(0);
    expect(heard(60, 64)).toBe(0.5);
    expect(heard(72, 127)).toBe(0.75);
    expect(heard(72, 1)).toBe(0.25);
  });

  test("have gain and pan", () => {
    const out = play({ high }, [{ sample: "high", gain: -6.0206, pan: 1 }], [noteOn(0, 60)], 4800);
    expect(level(out)).toEqual([0, Math.round(0.25 * Math.SQRT2 * 1e4) / 1e4]);
    expect(level(play({ high }, [{ sample: "high", gain: -144 }], [noteOn(0, 60)], 4800))).toEqual([0, 0]);
  });

  test("of one choke group silence each other's notes, but not the layers of one note", () => {
    const zones: Zones = [
      { sample: "low", lowKey: 46, highKey: 46, choke: 1, trigger: "oneShot" },
      { sample: "low", lowKey: 46, highKey: 46, choke: 1, trigger: "oneShot" },
      { sample: "high", lowKey: 42, highKey: 42, choke: 1, trigger: "oneShot" },
      { sample: "high", lowKey: 40, highKey: 40, choke: 2, trigger: "oneShot" },
    ];
    const values = { ampAttack: 0.5 };
    const open = play({ low, high }, zones, [noteOn(0, 46)], 9600, values);
    expect(level(open)[0]).toBe(0.5);
    const closed = play({ low, high }, zones, [noteOn(0, 46), noteOn(4800, 42)], 9600, values);
    expect(level(closed, 4790)[0]).toBe(0.5);
    expect(level(closed, 4800 + 144)[0]).toBe(0.5);
    const both = play({ low, high }, zones, [noteOn(0, 46), noteOn(4800, 40)], 9600, values);
    expect(level(both, 4800 + 144)[0]).toBe(1);
  });

  test("that are one-shots play on when their key goes up; others end", () => {
    const events = [noteOn(0, 60), noteOff(100, 60)];
    expect(level(play({ low }, [{ sample: "low", trigger: "oneShot" }], events, 4800))[0]).toBe(0.25);
    expect(level(play({ low }, [{ sample: "low" }], events, 4800))[0]).toBe(0);
  });
});

describe("pitch", { timeout: 60_000 }, () => {
  const recorded = tone(rate * 3, 1000, rate);

  test.each([-24, -12, -7, -1, 1, 5, 12])("at %i semitones is within 0.1 cent", (interval) => {
    const hertz = 1000 * 2 ** (interval / 12);
    const out = play({ recorded }, [{ sample: "recorded" }], [noteOn(0, 60 + interval)], 32768);
    expect(Math.abs(cents(frequencyOf(out.left.subarray(2048), hertz, rate), hertz))).toBeLessThan(0.1);
  });

  test("follows the zone's tuning, transposition, fine tuning and the wheel", () => {
    const values = { transpose: -2, tune: 30, bendRange: 7 };
    const zones = [{ sample: "recorded", tune: -45 }];
    const out = play({ recorded }, zones, [bend(0, 0.5), noteOn(0, 60)], 48000, values);
    const hertz = 1000 * 2 ** ((-0.45 - 2 + 0.3 + 3.5) / 12);
    expect(Math.abs(cents(frequencyOf(out.left.subarray(4096), hertz, rate), hertz))).toBeLessThan(0.1);
  });

  test.each([
    [1000, -1],
    [5000, -12],
    [10000, -1],
    [15000, -5],
    [5000, 7],
    [10000, 1],
  ])("a sine of %i Hz at %i semitones has nothing else above -72 dB", (hertz, interval) => {
    const out = play(
      { sine: tone(rate * 3, hertz, rate) },
      [{ sample: "sine" }],
      [noteOn(0, 60 + interval)],
      34816,
    );
    const bins = spectrum(out.left.subarray(2048));
    const at = (hertz * 2 ** (interval / 12) * 32768) / rate;
    const loudest = bins.reduce((most, each) => Math.max(most, each));
    const other = bins
      .filter((_, bin) => Math.abs(bin - at) > 8)
      .reduce((most, each) => Math.max(most, each));
    expect(decibel(other / loudest)).toBeLessThan(-72);
  });

  test("what would be above half the sample rate is kept out", () => {
    const level = (hertz: number, interval: number) => {
      const out = play(
        { sine: tone(rate * 3, hertz, rate) },
        [{ sample: "sine" }],
        [noteOn(0, 60 + interval)],
        9600,
      );
      return decibel(largestDifference(out.left.subarray(2048), new Float32Array(7552)));
    };
    expect(level(20000, 12)).toBeLessThan(-45);
    expect(level(16000, 19)).toBeLessThan(-45);
    // What can be heard stays.
    expect(level(9000, 1)).toBeGreaterThan(-0.1);
    expect(level(15000, 1)).toBeGreaterThan(-0.1);
  });
});

describe("a loop", { timeout: 60_000 }, () => {
  test("of whole periods sounds on without a seam, at any pitch", () => {
    const recorded = tone(9600, 1000, rate);
    const zones = [{ sample: "recorded", loop: { start: 480, end: 9120 } }];
    for (const key of [55, 60, 66]) {
      const out = play({ recorded }, zones, [noteOn(0, key)], 67584);
      const bins = spectrum(out.left.subarray(2048));
      const hertz = 1000 * 2 ** ((key - 60) / 12);
      const at = (hertz * 65536) / rate;
      const loudest = bins.reduce((most, each) => Math.max(most, each));
      const other = bins
        .filter((_, bin) => Math.abs(bin - at) > 8)
        .reduce((most, each) => Math.max(most, each));
      expect(decibel(other / loudest)).toBeLessThan(-74);
    }
  });

  test("of a single period keeps its pitch when the file has another rate", () => {
    // 100 frames at 44.1 kHz are 108.84 at 48: 441 Hz.
    const recorded = { ...tone(4800, 441, rate), sourceRate: 44100 };
    const zones = [{ sample: "recorded", loop: { start: 1000, end: 1100 } }];
    const out = play({ recorded }, zones, [noteOn(0, 60)], 96000);
    expect(Math.abs(cents(frequencyOf(out.left.subarray(9600), 441, rate), 441))).toBeLessThan(0.1);
    const bins = spectrum(out.left.subarray(9600, 9600 + 65536));
    const at = (441 * 65536) / rate;
    const loudest = bins.reduce((most, each) => Math.max(most, each));
    const other = bins
      .filter((_, bin) => Math.abs(bin - at) > 8)
      .reduce((most, each) => Math.max(most, each));
    expect(decibel(other / loudest)).toBeLessThan(-60);
  });

  test("goes on while the note fades", () => {
    const recorded = steady(2000, 1);
    const zones = [{ sample: "recorded", loop: { start: 100, end: 300 } }];
    const out = play({ recorded }, zones, [noteOn(0, 60), noteOff(24000, 60)], 72000, { ampRelease: 500 });
    expect(decibel(out.left[36000] as number)).toBeCloseTo(-30, 1);
    expect(decibel(out.left[47990] as number)).toBeCloseTo(-60, 1);
    expect(out.left.subarray(24000 + 40000 + 64).every((sample) => sample === 0)).toBe(true);
  });
});

describe("whatever its zones say", { timeout: 60_000 }, () => {
  const place = fc.oneof(fc.nat(60), fc.constant(1e9));
  const zone = fc.record(
    {
      rootKey: fc.nat(127),
      tune: fc.double({ min: -1200, max: 1200, noNaN: true }),
      start: place,
      end: place,
      loop: fc.record({ start: place, end: place }),
      trigger: fc.constantFrom("gate" as const, "oneShot" as const),
      choke: fc.integer({ min: 1, max: 2 }),
      pan: fc.constantFrom(-1, 0, 1),
    },
    { requiredKeys: ["rootKey"] },
  );
  const note = fc.tuple(fc.nat(1000), fc.nat(127)).map(([frame, key]) => noteOn(frame, key));

  test("it reads nothing but its recordings", () => {
    fc.assert(
      fc.property(
        fc.array(zone, { minLength: 1, maxLength: 3 }),
        fc.array(note, { minLength: 1, maxLength: 8 }),
        fc.nat(50),
        fc.constantFrom(8000, 44100, 48000, 96000),
        (zones, notes, length, sourceRate) => {
          const memory = new RigMemory(kernels);
          const guard = () => memory.addAudio(new Float32Array(64).fill(NaN));
          guard();
          const audio = memory.addAudio(new Float32Array(length).fill(0.5));
          // The room up to the next allocation.
          const view = new Float32Array(memory.buffer, 4 * audio, Math.ceil(Math.max(1, length) / 16) * 16);
          guard();
          view.fill(NaN, length);
          const rig = new DeviceRig(kernels, sampler, {
            memory,
            values: { voices: 64 },
            device: {
              id: "s",
              type: "sampler",
              zones: zones.map((each) => ({ sample: "it", lowKey: 0, highKey: 127, ...each })),
            },
            sampleOf: () => ({ left: audio, right: audio, engineFrames: length, sourceRate }),
          });
          const out = rig.render({ frames: 2048, events: notes })[0] as Stereo;
          expect(out.left.every(Number.isFinite) && out.right.every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a note whose zone is taken away, or gets other audio, ends within 3 ms", () => {
    const rig = samplerRig(kernels, { low: tone(96000, 110, rate) }, [{ sample: "low" }]);
    const { memory, record } = rig;
    const data = memory.view.getInt32(record + abi.RECORD_DATA, true);
    const change = (offset: number, value: number) => memory.view.setInt32(data + offset, value, true);
    const play = (before: (frame: number) => void) =>
      (rig.render({ frames: 9600, events: [noteOn(0, 60)], before, blocks: 320 })[0] as Stereo).left;
    const still = play((frame) => {
      if (frame === 4800) change(abi.ZONES_FIRST + abi.ZONE_FRAMES, 95000);
    });
    expect(still.subarray(4000, 4800).some((sample) => Math.abs(sample) > 0.5)).toBe(true);
    expect(still.subarray(4800 + 144).every((sample) => sample === 0)).toBe(true);
    const gone = play((frame) => {
      if (frame === 4800) memory.view.setInt32(record + abi.RECORD_DATA, 0, true);
    });
    expect(gone.subarray(4800).every((sample) => sample === 0)).toBe(true);
  });
});

describe("the filter", { timeout: 60_000 }, () => {
  const hiss = { hiss: noise(rate * 2, 3) };
  const zones = [{ sample: "hiss", loop: { start: 0, end: 96000 } }];

  test("off leaves every bit, on it falls by 12 dB an octave", () => {
    const open = play(hiss, zones, [noteOn(0, 60)], 67584);
    expect(open.left.subarray(risen)).toEqual(hiss.hiss.left.subarray(risen, 67584));
    const filtered = play(hiss, zones, [noteOn(0, 60)], 67584, { filterOn: true, cutoff: 500, resonance: 0 });
    const bins = spectrum(filtered.left.subarray(2048));
    const plain = spectrum(open.left.subarray(2048));
    const level = (hertz: number) => {
      const from = Math.round((hertz * 0.98 * 65536) / rate);
      const to = Math.round((hertz * 1.02 * 65536) / rate);
      const power = (all: Float64Array) => all.subarray(from, to).reduce((sum, each) => sum + each * each, 0);
      return 10 * Math.log10(power(bins) / power(plain));
    };
    // Without resonance two poles meet: 1 / (1 + (f/fc)²).
    for (const hertz of [100, 500, 1000, 2000, 4000]) {
      expect(Math.abs(level(hertz) + 20 * Math.log10(1 + (hertz / 500) ** 2))).toBeLessThan(0.6);
    }
  });

  test("is switched without a click above -60 dB", () => {
    const low = { low: tone(rate * 2, keyFrequency(36), rate) };
    const rig = samplerRig(kernels, low, [{ sample: "low" }], { cutoff: 100 });
    const out = rig.render({
      frames: 14400,
      events: [noteOn(0, 60)],
      before: (frame) => {
        if (frame === 7040) rig.set("filterOn", true);
      },
      blocks: 128,
    })[0] as Stereo;
    const bins = spectrum(out.left.subarray(7040 - 1024, 7040 + 1024));
    const above = bins.subarray((5000 * 2048) / rate).reduce((most, each) => Math.max(most, each));
    expect(decibel(above / bins.reduce((most, each) => Math.max(most, each)))).toBeLessThan(-60);
  });
});
