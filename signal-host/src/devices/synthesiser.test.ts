import { describe, expect, test } from "vitest";
import { loadKernels } from "./testing/kernel-module.ts";
import {
  bareSynthesiser,
  bend,
  controller,
  noteOff,
  noteOn,
  pressure,
  synthesiserRig,
} from "./testing/notes.ts";
import { decibel } from "./testing/signals.ts";
import { cents, frequencyOf, keyFrequency } from "./testing/spectrum.ts";
import type { GivenValues, RigEvent } from "./testing/device-rig.ts";

const kernels = loadKernels();
const rate = 48000;

function play(values: GivenValues, events: readonly RigEvent[], frames: number): Float32Array {
  const rig = synthesiserRig(kernels, { ...bareSynthesiser, ...values });
  return rig.render({ frames, events })[0]?.left as Float32Array;
}

const peak = (samples: Float32Array, from: number, to: number) =>
  samples.subarray(from, to).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

describe("pitch", { timeout: 60_000 }, () => {
  test.each(["sine", "triangle", "saw", "pulse"])(
    "of a %s is within 0.1 cent at every octave",
    (osc1Wave) => {
      for (const key of [21, 33, 45, 57, 69, 81, 93, 105]) {
        const hertz = keyFrequency(key);
        const out = play({ osc1Wave }, [noteOn(0, key)], 32768 + 96000);
        expect(Math.abs(cents(frequencyOf(out.subarray(32768), hertz, rate), hertz))).toBeLessThan(0.1);
      }
    },
  );

  test("follows semitones, cents and the wheel within 0.1 cent", () => {
    const values = { osc1Wave: "sine", osc1Semitones: -5, osc1Cents: 37, bendRange: 12 };
    const out = play(values, [bend(0, -0.25), noteOn(0, 69)], 110592);
    const hertz = 440 * 2 ** ((-5 + 0.37 - 3) / 12);
    expect(Math.abs(cents(frequencyOf(out.subarray(4096), hertz, rate), hertz))).toBeLessThan(0.1);
  });

  test("of the second oscillator is its own", () => {
    const values = { osc1Level: 0, osc2Level: 1, osc2Wave: "sine", osc2Semitones: 7, osc2Cents: 0 };
    const out = play(values, [noteOn(0, 69)], 110592);
    const hertz = 440 * 2 ** (7 / 12);
    expect(Math.abs(cents(frequencyOf(out.subarray(4096), hertz, rate), hertz))).toBeLessThan(0.1);
  });

  test("reaches the wheel's end when the wheel moves during a note", () => {
    const out = play({ osc1Wave: "sine" }, [noteOn(0, 69), bend(4801, 1)], 120000);
    const hertz = 440 * 2 ** (2 / 12);
    expect(Math.abs(cents(frequencyOf(out.subarray(12000), hertz, rate), hertz))).toBeLessThan(0.1);
  });

  test("glides in its time to a new key in mono", () => {
    const values = { osc1Wave: "sine", mode: "mono", glide: 500 };
    const out = play(values, [noteOn(0, 57), noteOn(24000, 69)], 72000);
    // Half way after 250 ms: a tritone, on the logarithm's way.
    const half = frequencyOf(
      out.subarray(24000 + 12000 - 1200, 24000 + 12000 + 1200),
      keyFrequency(63),
      rate,
    );
    expect(Math.abs(cents(half, keyFrequency(63)))).toBeLessThan(20);
    const after = frequencyOf(out.subarray(24000 + 24100), 440, rate);
    expect(Math.abs(cents(after, 440))).toBeLessThan(0.1);
  });
});

describe("envelope", { timeout: 60_000 }, () => {
  /** Peaks in windows of a period of the square wave that carries it. */
  const level = (out: Float32Array, seconds: number) => {
    const from = Math.round(seconds * rate);
    return peak(out, from, from + 48);
  };
  const carrier = { osc1Wave: "sine", osc1Level: 1 };

  test("rises to the top in the attack's time", () => {
    const out = play({ ...carrier, ampAttack: 500 }, [noteOn(0, 96)], 48000);
    expect(level(out, 0.1)).toBeCloseTo(1.25 * (1 - 0.2 ** 0.2), 1);
    expect(level(out, 0.48)).toBeLessThan(0.995);
    expect(level(out, 0.505)).toBeGreaterThan(0.995);
  });

  test.each([40, 1000])("falls by 60 dB of its way in the decay's time, %i ms", (ampDecay) => {
    const out = play({ ...carrier, ampDecay, ampSustain: 0 }, [noteOn(0, 96)], 96000);
    const start = 0.0007;
    for (const part of [0.25, 0.5, 0.75]) {
      const heard = decibel(level(out, start + (part * ampDecay) / 1000));
      expect(Math.abs(heard + 60 * part)).toBeLessThan(3);
    }
  });

  test("stays at the sustain level", () => {
    const out = play({ ...carrier, ampDecay: 100, ampSustain: 0.25 }, [noteOn(0, 96)], 96000);
    expect(level(out, 0.5)).toBeCloseTo(0.25, 3);
    expect(level(out, 1.9)).toBeCloseTo(0.25, 3);
  });

  test("falls by 60 dB in the release's time and then to exact silence", () => {
    const out = play({ ...carrier, ampRelease: 300 }, [noteOn(0, 96), noteOff(24000, 96)], 96000);
    expect(decibel(level(out, 0.5 + 0.15))).toBeCloseTo(-30, 0);
    expect(decibel(level(out, 0.5 + 0.299))).toBeCloseTo(-60, 0);
    expect(out.subarray(24000 + 0.5 * rate + 64).every((sample) => sample === 0)).toBe(true);
  });

  test("begins and ends at the note's very frames", () => {
    const out = play({ ampRelease: 1 }, [noteOn(1003, 96), noteOff(2005, 96)], 4800);
    expect(out.findIndex((sample) => sample !== 0)).toBe(1003);
    const held = play({ ampRelease: 1 }, [noteOn(1003, 96)], 4800);
    expect(out.findIndex((sample, frame) => sample !== held[frame])).toBe(2005);
  });

  test("of 20 s keeps its time to a percent", () => {
    const out = play({ ...carrier, ampDecay: 20000, ampSustain: 0.5 }, [noteOn(0, 96)], 480000);
    const expected = 0.5 + 0.5 * 10 ** ((-3 * 9.999) / 20);
    expect(Math.abs(level(out, 9.999) / expected - 1)).toBeLessThan(0.01);
  });
});

describe("velocity and controllers", { timeout: 60_000 }, () => {
  const loudness = (values: GivenValues, events: readonly RigEvent[]) =>
    decibel(peak(play({ osc1Wave: "sine", ...values }, events, 24000), 12000, 24000));

  test("velocity lowers by 40 dB a decade at full amount and not at none", () => {
    expect(loudness({ velocityAmplitude: 1 }, [noteOn(0, 69, 0.1)])).toBeCloseTo(-40, 1);
    expect(loudness({ velocityAmplitude: 0 }, [noteOn(0, 69, 0.1)])).toBeCloseTo(0, 1);
  });

  test("volume and expression lower by the square of their value", () => {
    expect(loudness({}, [controller(0, 7, 0.5), noteOn(0, 69)])).toBeCloseTo(-12.04, 1);
    expect(loudness({}, [noteOn(0, 69), controller(100, 11, 0.5)])).toBeCloseTo(-12.04, 1);
    expect(loudness({}, [noteOn(0, 69), controller(100, 11, 0.5), controller(200, 121, 0)])).toBeCloseTo(
      0,
      1,
    );
  });

  test("wheel and pressure bring vibrato of up to half a semitone", () => {
    const swing = (events: readonly RigEvent[]) => {
      const out = play({ osc1Wave: "sine", lfoRate: 5 }, [noteOn(0, 93), ...events], 48000);
      const short = (at: number) => frequencyOf(out.subarray(at, at + 480), 1760, rate);
      const all = Array.from({ length: 80 }, (_, step) => cents(short(9600 + step * 480), 1760));
      return Math.max(...all);
    };
    expect(swing([])).toBeLessThan(1);
    expect(swing([controller(0, 1, 1)])).toBeGreaterThan(45);
    expect(swing([pressure(0, 1)])).toBeGreaterThan(45);
    expect(swing([pressure(0, 1), controller(0, 1, 1)])).toBeLessThan(51);
  });

  test("the pedal holds what is let go until it comes up", () => {
    const out = play(
      { ampRelease: 1 },
      [noteOn(0, 69), controller(10, 64, 1), noteOff(4800, 69), controller(14400, 64, 0)],
      24000,
    );
    expect(peak(out, 9600, 14400)).toBeGreaterThan(0.5);
    expect(peak(out, 14600, 24000)).toBe(0);
  });

  test("the LFO starts with its note", () => {
    const values = { osc1Wave: "sine", lfoAmplitude: 1, lfoRate: 2, lfoWave: "saw" };
    const early = play(values, [noteOn(0, 69)], 24000);
    const late = play(values, [noteOn(7040, 69)], 31040);
    expect(late.subarray(7040)).toEqual(early);
  });
});

describe("mono and legato", { timeout: 60_000 }, () => {
  const held = (mode: string, events: readonly RigEvent[]) =>
    play({ osc1Wave: "sine", mode, ampRelease: 1, ampAttack: 100 }, events, 48000);

  test("mono goes back to the key that is still down, and is silent when all are up", () => {
    const out = held("mono", [noteOn(0, 57), noteOn(9600, 69), noteOff(19200, 69), noteOff(38400, 57)]);
    expect(Math.abs(cents(frequencyOf(out.subarray(14400, 19200), 440, rate), 440))).toBeLessThan(1);
    expect(Math.abs(cents(frequencyOf(out.subarray(24000, 38400), 220, rate), 220))).toBeLessThan(1);
    expect(peak(out, 38600, 48000)).toBe(0);
  });

  test("mono begins its envelope with each note, legato only where keys do not overlap", () => {
    const events = [noteOn(0, 57), noteOn(19200, 69)];
    const decaying = { osc1Wave: "sine", ampAttack: 0.5, ampDecay: 200, ampSustain: 0.1 };
    const mono = play({ ...decaying, mode: "mono" }, events, 28800);
    const legato = play({ ...decaying, mode: "legato" }, events, 28800);
    expect(peak(mono, 19200, 20000)).toBeGreaterThan(0.8);
    expect(peak(legato, 19200, 20000)).toBeLessThan(0.15);
    const apart = play(
      { ...decaying, mode: "legato" },
      [noteOn(0, 57), noteOff(19100, 57), noteOn(19200, 69)],
      28800,
    );
    expect(peak(apart, 19200, 20000)).toBeGreaterThan(0.8);
  });
});
