import fc from "fast-check";
import { expect, test } from "vitest";
import { dbFromGain, framesFromTicks, gainFromDb, SILENCE_DB, ticksFromFrames } from "./units.ts";

test("a quarter note at 120 is half a second", () => {
  expect(framesFromTicks(960, 120, 48000)).toBe(24000);
  expect(ticksFromFrames(24000, 120, 48000)).toBe(960);
});

test("frames are whole and within half a frame of the tick they stand for", () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.double({ min: 20, max: 999, noNaN: true }), (ticks, bpm) => {
      const frames = framesFromTicks(ticks, bpm, 44100);
      expect(Number.isInteger(frames)).toBe(true);
      const framesPerTick = (60 * 44100) / (bpm * 960);
      expect(Math.abs(ticksFromFrames(frames, bpm, 44100) - ticks)).toBeLessThanOrEqual(
        0.5001 / framesPerTick,
      );
    }),
  );
});

test("gain in dB and back; -144 dB and below is exactly silence", () => {
  expect(gainFromDb(0)).toBe(1);
  expect(gainFromDb(-6)).toBeCloseTo(0.501187, 6);
  expect(gainFromDb(SILENCE_DB)).toBe(0);
  expect(gainFromDb(-200)).toBe(0);
  expect(dbFromGain(0)).toBe(SILENCE_DB);
  expect(dbFromGain(1e-12)).toBe(SILENCE_DB);
  fc.assert(
    fc.property(fc.double({ min: -143, max: 24, noNaN: true }), (db) => {
      expect(dbFromGain(gainFromDb(db))).toBeCloseTo(db, 9);
    }),
  );
});
