import { SILENCE_DB } from "@loophole/protocol";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  FADER_FLOOR_DB,
  FADER_TOP_DB,
  faderDb,
  faderPosition,
  formatDb,
  nudgeDb,
  parseDb,
  spokenDb,
} from "./fader-law.ts";

describe("the fader's law", () => {
  test("gives half the travel to the top 12 dB", () => {
    expect(faderDb(1)).toBe(6);
    expect(faderDb(0.5)).toBe(-6);
    expect(faderDb(0)).toBe(SILENCE_DB);
  });

  test("gives back the gain of every position it gave", () => {
    fc.assert(
      fc.property(fc.double({ min: FADER_FLOOR_DB, max: FADER_TOP_DB, noNaN: true }), (db) => {
        expect(faderDb(faderPosition(db))).toBeCloseTo(db, 6);
      }),
    );
  });

  test("never falls as the fader rises", () => {
    let before = faderDb(0);
    for (let position = 0; position <= 1; position += 0.001) {
      const db = faderDb(position);
      expect(db).toBeGreaterThanOrEqual(before);
      before = db;
    }
  });
});

describe("steps", () => {
  test("go from the floor to silence and back", () => {
    expect(nudgeDb(FADER_FLOOR_DB, -0.5)).toBe(SILENCE_DB);
    expect(nudgeDb(SILENCE_DB, 0.5)).toBe(FADER_FLOOR_DB);
    expect(nudgeDb(SILENCE_DB, -0.5)).toBe(SILENCE_DB);
  });

  test("stop at the top", () => {
    expect(nudgeDb(5.9, 0.5)).toBe(6);
  });
});

describe("gain in words", () => {
  test("is written with a sign and one decimal", () => {
    expect([-6, 1.25, 0, -0.04, SILENCE_DB].map(formatDb)).toEqual(["−6.0", "+1.3", "0.0", "0.0", "−∞"]);
    expect(spokenDb(-6)).toBe("-6.0 dB");
    expect(spokenDb(SILENCE_DB)).toBe("silent");
  });

  test("is read as people type it", () => {
    expect(["-6", "−6,5 dB", "+2", ".5", "-inf", "−∞", "12"].map(parseDb)).toEqual([
      -6,
      -6.5,
      2,
      0.5,
      SILENCE_DB,
      SILENCE_DB,
      6,
    ]);
  });

  test("is refused where it is none", () => {
    expect(["", "loud", "1.2.3", "-"].map(parseDb)).toEqual([null, null, null, null]);
  });
});
