import { describe, expect, test, vi } from "vitest";
import { engineFrames } from "./audio-file.ts";
import { createRateConversion, MemoryDestination } from "./rate-conversion.ts";

// Other programs and threads are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SECONDS = 0.5;

/** Feeds `input` in pieces of `piece` frames. */
async function convert(
  input: readonly Float32Array[],
  from: number,
  to: number,
  piece = 4096,
): Promise<readonly Float32Array[]> {
  const frames = input[0]?.length ?? 0;
  const output = input.map(() => new Float32Array(engineFrames(frames, from, to)).fill(9));
  const conversion = await createRateConversion(from, to, new MemoryDestination(output));
  for (let at = 0; at < frames; at += piece) {
    conversion.write(input.map((channel) => channel.subarray(at, at + piece)));
  }
  conversion.finish();
  return output;
}

function sine(
  frequency: number,
  rate: number,
  frames = Math.round(rate * SECONDS),
  amplitude = 1,
): Float32Array {
  return Float32Array.from(
    { length: frames },
    (_, i) => amplitude * Math.sin((2 * Math.PI * frequency * i) / rate),
  );
}

/** Level of the middle of a signal in dB, where 0 is a full-scale sine. */
function level(samples: Float32Array | undefined): number {
  if (samples === undefined) return NaN;
  const middle = samples.subarray(Math.floor(samples.length / 4), Math.floor((samples.length * 3) / 4));
  const energy = middle.reduce((sum, x) => sum + x * x, 0) / middle.length;
  return 10 * Math.log10(energy * 2 + 1e-30);
}

function difference(a: Float32Array | undefined, b: Float32Array): Float32Array {
  return b.map((x, i) => x - (a?.[i] ?? 9));
}

const PAIRS = [
  [44100, 48000],
  [48000, 44100],
  [96000, 48000],
  [192000, 44100],
  [384000, 48000],
  [8000, 48000],
  [44100, 192000],
  [44101, 48000],
] as const;

describe("converting between rates", () => {
  test.each(PAIRS)(
    "%i to %i Hz: a sine in the pass band comes out as it should, in level and in time",
    async (from, to) => {
      const band = Math.min(from, to) / 2;
      for (const part of [0.01, 0.3, 0.9]) {
        const [out] = await convert([sine(band * part, from)], from, to);
        const wanted = sine(band * part, to, out?.length);
        // Measured: -132 dB or better up to 0.9 of the band; the converter falls off above, -3 dB at 0.97.
        expect(level(difference(out, wanted))).toBeLessThan(-120);
      }
    },
  );

  test.each([
    [48000, 44100],
    [96000, 44100],
    [96000, 48000],
    [384000, 48000],
  ])(
    "%i to %i Hz: what the lower rate cannot hold is gone and does not come back as an alias",
    async (from, to) => {
      for (const frequency of [to / 2 + 600, to * 0.75, from / 2 - 600]) {
        if (frequency < to / 2 + 500 || frequency > from / 2 - 500) continue;
        const [out] = await convert([sine(frequency, from)], from, to);
        // Measured: -150 dB or better.
        expect(level(out)).toBeLessThan(-140);
      }
    },
  );

  test("upwards no image of the sound appears above it", async () => {
    const [out] = await convert([sine(15000, 44100)], 44100, 96000);
    // The image would be at 44100 - 15000 Hz: measure it by correlation.
    const image = (sample: (phase: number) => number) =>
      (out ?? new Float32Array()).reduce(
        (sum, x, i) => sum + x * sample((2 * Math.PI * 29100 * i) / 96000),
        0,
      );
    const amplitude = (Math.hypot(image(Math.sin), image(Math.cos)) * 2) / (out?.length ?? 1);
    expect(20 * Math.log10(amplitude)).toBeLessThan(-90);
  });

  test.each([1, 37, 1000, 16384, 50000])(
    "pieces of %i frames give the same bits as any other",
    async (piece) => {
      const input = [sine(440, 44100, 40000), sine(1234, 44100, 40000)];
      const whole = await convert(input, 44100, 48000, 40000);
      const pieces = await convert(input, 44100, 48000, piece);
      pieces.forEach((channel, i) => {
        expect(channel.every((x, frame) => x === whole[i]?.[frame])).toBe(true);
      });
    },
  );

  test.each([1, 2, 100, 147, 16383, 16384, 16385, 32769])(
    "%i frames become the rounded number of frames, all of them written",
    async (frames) => {
      for (const [from, to] of PAIRS) {
        const [out] = await convert([new Float32Array(frames).fill(0.25)], from, to);
        expect(out?.length).toBe(Math.round((frames * to) / from));
        expect(out?.every((x) => Math.abs(x) < 0.5)).toBe(true);
      }
    },
  );

  test("an impulse stays where it was", async () => {
    for (const [from, to] of PAIRS) {
      const input = new Float32Array(from);
      // A time that is a whole frame at every pair of rates but the odd one.
      const at = from / 2;
      input[Math.round(at)] = 1;
      const [out] = await convert([input], from, to);
      const peak = out?.reduce((best, x, i) => (Math.abs(x) > Math.abs(out[best] ?? 0) ? i : best), 0);
      expect(Math.abs((peak ?? 0) - (Math.round(at) * to) / from)).toBeLessThanOrEqual(
        Math.max(0.5, to / from / 2),
      );
    }
  });

  test("beyond full scale nothing is limited", async () => {
    const [out] = await convert([sine(1000, 44100, 22050, 8)], 44100, 48000);
    expect(level(out)).toBeCloseTo(20 * Math.log10(8), 2);
  });

  test("channels do not leak into each other", async () => {
    const [left, right] = await convert([sine(1000, 44100), new Float32Array(22050)], 44100, 48000);
    expect(level(left)).toBeCloseTo(0, 2);
    expect(right?.every((x) => x === 0)).toBe(true);
  });

  test("at the same rate the frames are copied, and what is missing is silent", async () => {
    const output = [new Float32Array(5).fill(9)];
    const conversion = await createRateConversion(48000, 48000, new MemoryDestination(output));
    conversion.write([Float32Array.of(1, 2)]);
    conversion.write([Float32Array.of(3)]);
    conversion.finish();
    expect([...(output[0] ?? [])]).toEqual([1, 2, 3, 0, 0]);
  });
});
