import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelFor, parsePeakFile, PeakFileError } from "./peak-file.ts";
import { makePeakFile } from "./testing/make-peak-file.ts";

const ramp = Float32Array.from({ length: 1000 }, (_, i) => i / 1000);

describe("a peak file", () => {
  test("is read with its levels, channels and values", () => {
    const file = parsePeakFile(makePeakFile([ramp, ramp.map((value) => -value)]));
    expect(file).toMatchObject({ channels: 2, sourceRate: 44100, sourceFrames: 1000 });
    expect(file.levels.map((level) => [level.framesPerBin, level.bins])).toEqual([
      [64, 16],
      [256, 4],
      [1024, 1],
    ]);
    const coarse = file.levels[2];
    expect(Array.from(coarse?.channels[0] ?? []).slice(0, 2)).toEqual([0, Math.round(0.999 * 32767)]);
    expect(coarse?.channels[1]?.[0]).toBe(-Math.round(0.999 * 32767));
  });

  test("of an empty recording is read too", () => {
    expect(parsePeakFile(makePeakFile([new Float32Array(0)])).levels[0]?.bins).toBe(0);
  });

  test("is refused at whatever byte it is cut off", () => {
    const whole = makePeakFile([ramp]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.byteLength - 1 }), (length) => {
        expect(() => parsePeakFile(whole.slice(0, length))).toThrow(PeakFileError);
      }),
    );
  });

  test("is read or refused, but never read beyond its end, whatever its header says", () => {
    const whole = makePeakFile([ramp]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 51 }), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const damaged = whole.slice(0);
        new Uint8Array(damaged)[at] = value;
        try {
          for (const level of parsePeakFile(damaged).levels) {
            for (const channel of level.channels) expect(channel.length).toBe(level.bins * 3);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(PeakFileError);
        }
      }),
    );
  });

  test("names what is wrong", () => {
    const other = makePeakFile([ramp]);
    new DataView(other).setUint32(4, 9, true);
    expect(() => parsePeakFile(other)).toThrow(/version 9/);
    expect(() =>
      parsePeakFile(new TextEncoder().encode("RIFF....................................").buffer),
    ).toThrow(/LHPK/);
  });
});

test("the level for a zoom is the coarsest that is fine enough", () => {
  const file = parsePeakFile(makePeakFile([ramp]));
  expect(levelFor(file, 10).framesPerBin).toBe(64);
  expect(levelFor(file, 64).framesPerBin).toBe(64);
  expect(levelFor(file, 300).framesPerBin).toBe(256);
  expect(levelFor(file, 1e6).framesPerBin).toBe(1024);
});
