import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { peakLevels, PeakPyramidBuilder, readPeakHeader } from "./peak-pyramid.ts";

interface Parsed {
  channels: number;
  sourceRate: number;
  sourceFrames: number;
  levels: { framesPerBin: number; bins: number[][][] }[];
}

/** Reads a peak file as docs/specs/ipc/peaks.md describes it, without the code that writes it. */
function parse(bytes: Uint8Array): Parsed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe("LHPK");
  expect(view.getUint32(4, true)).toBe(1);
  const channels = view.getUint32(8, true);
  const levelCount = view.getUint32(24, true);
  let at = Math.ceil((28 + levelCount * 8) / 8) * 8;
  const levels = Array.from({ length: levelCount }, (_, level) => {
    const framesPerBin = view.getUint32(28 + level * 8, true);
    const count = view.getUint32(32 + level * 8, true);
    const bins = Array.from({ length: channels }, () =>
      Array.from({ length: count }, () => {
        const bin = [view.getInt16(at, true), view.getInt16(at + 2, true), view.getInt16(at + 4, true)];
        at += 6;
        return bin;
      }),
    );
    return { framesPerBin, bins };
  });
  expect(at).toBe(bytes.length);
  return { channels, sourceRate: view.getUint32(12, true), sourceFrames: view.getFloat64(16, true), levels };
}

function quantise(x: number): number {
  if (Math.abs(x) >= 32767 / 32768) return x > 0 ? 32767 : -32768;
  return Math.max(-32766, Math.min(32766, Math.round(x * 32767)));
}

function build(channels: readonly Float32Array[], pieces: readonly number[] = []): Uint8Array {
  const frames = channels[0]?.length ?? 0;
  const builder = new PeakPyramidBuilder(channels.length, 44100, frames);
  let at = 0;
  for (const piece of [...pieces, frames]) {
    const end = Math.min(frames, at + piece);
    builder.write(channels.map((channel) => channel.subarray(at, end)));
    at = end;
  }
  builder.finish();
  return builder.bytes;
}

const noise = (frames: number, seed: number) =>
  Float32Array.from({ length: frames }, (_, i) => {
    const hash = Math.imul(i + 1, 2654435761) ^ Math.imul(seed + 1, 40503 * 65537);
    return ((hash ^ (hash >>> 13)) / 2 ** 31) * 1.05;
  });

describe("the levels", () => {
  test("start at 64 frames and go by four until there are at most 256 bins", () => {
    expect(peakLevels(1)).toEqual([{ framesPerBin: 64, bins: 1 }]);
    expect(peakLevels(64 * 256)).toEqual([{ framesPerBin: 64, bins: 256 }]);
    expect(peakLevels(64 * 256 + 1)).toEqual([
      { framesPerBin: 64, bins: 257 },
      { framesPerBin: 256, bins: 65 },
    ]);
    expect(peakLevels(352800)).toEqual([
      { framesPerBin: 64, bins: 5513 },
      { framesPerBin: 256, bins: 1379 },
      { framesPerBin: 1024, bins: 345 },
      { framesPerBin: 4096, bins: 87 },
    ]);
  });
});

describe("the file", () => {
  test("holds minimum, maximum and RMS of every bin of every level, as found by brute force", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 70_000 }),
        fc.integer({ min: 1, max: 2 }),
        fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 10 }),
        fc.integer(),
        (frames, count, pieces, seed) => {
          const channels = Array.from({ length: count }, (_, i) => noise(frames, seed + i));
          const parsed = parse(build(channels, pieces));
          expect(parsed).toMatchObject({ channels: count, sourceRate: 44100, sourceFrames: frames });
          for (const { framesPerBin, bins } of parsed.levels) {
            channels.forEach((channel, i) => {
              expect(bins[i]?.length).toBe(Math.ceil(frames / framesPerBin));
              bins[i]?.forEach(([min, max, rms], bin) => {
                const part = channel.subarray(bin * framesPerBin, (bin + 1) * framesPerBin);
                const energy = part.reduce((sum, x) => sum + x * x, 0) / part.length;
                if (min !== quantise(Math.min(...part)) || max !== quantise(Math.max(...part))) {
                  throw new Error(`level ${framesPerBin}, bin ${bin}: ${min}, ${max}`);
                }
                const wanted = Math.min(32767, Math.sqrt(energy) * 32767);
                if (Math.abs((rms ?? NaN) - wanted) > 0.51)
                  throw new Error(`bin ${bin}: rms ${rms}, ${wanted}`);
              });
            });
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test("marks a bin as clipped from the highest 16-bit sample on, and no other", () => {
    const samples = new Float32Array(64 * 4);
    samples.set([32766 / 32768, -32766 / 32768], 0);
    samples.set([32767 / 32768, -32767 / 32768], 64);
    samples.set([1, -1], 128);
    samples.set([3, -3], 192);
    const [bins] = parse(build([samples])).levels[0]?.bins ?? [];
    expect(bins?.map(([min, max]) => [min, max])).toEqual([
      [-32765, 32765],
      [-32768, 32767],
      [-32768, 32767],
      [-32768, 32767],
    ]);
  });

  test("frames that never came are silent", () => {
    const builder = new PeakPyramidBuilder(1, 44100, 128);
    builder.write([new Float32Array(64).fill(0.5)]);
    builder.finish();
    const [bins] = parse(builder.bytes).levels[0]?.bins ?? [];
    expect(bins).toEqual([
      [16384, 16384, 16384],
      [0, 0, 0],
    ]);
  });

  test("is known again by its header, and by its header only", () => {
    const bytes = build([noise(40_000, 1)]);
    expect(readPeakHeader(bytes)).toEqual({ levels: 2, bytes: bytes.length });
    for (let i = 0; i < 8; i++) {
      const damaged = bytes.slice();
      damaged[i] = (damaged[i] ?? 0) ^ 1;
      expect(readPeakHeader(damaged)).toBeNull();
    }
    expect(readPeakHeader(bytes.subarray(0, 27))).toBeNull();
  });
});
