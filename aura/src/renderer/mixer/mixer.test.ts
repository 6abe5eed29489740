import { describe, expect, test } from "vitest";
import { meterDeflection } from "./meter-scale.ts";
import { STRIP_WIDTH, visibleStrips } from "./mixer-geometry.ts";

describe("the meter's scale", () => {
  test("ends at −60 and +6 dBFS and never turns back", () => {
    expect(meterDeflection(-60)).toBe(0);
    expect(meterDeflection(-144)).toBe(0);
    expect(meterDeflection(Number.NaN)).toBe(0);
    expect(meterDeflection(6)).toBe(1);
    expect(meterDeflection(20)).toBe(1);
    let before = 0;
    for (let db = -60; db <= 6; db += 0.25) {
      const now = meterDeflection(db);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });

  test("has the standard's proportions: −20 dB at half of what 0 dB has", () => {
    expect(meterDeflection(-20) / meterDeflection(0)).toBeCloseTo(0.5);
    expect(meterDeflection(-40) / meterDeflection(0)).toBeCloseTo(0.15);
  });
});

describe("strips of a scrolled mixer", () => {
  test("are those in view and a few beside them", () => {
    expect(visibleStrips(1000, 0, 10 * STRIP_WIDTH)).toEqual({ first: 0, end: 12 });
    expect(visibleStrips(1000, 100 * STRIP_WIDTH, 10 * STRIP_WIDTH)).toEqual({ first: 98, end: 112 });
  });

  test("end with the last track", () => {
    expect(visibleStrips(3, 0, 5000)).toEqual({ first: 0, end: 3 });
    expect(visibleStrips(3, 99_999, 500)).toEqual({ first: 3, end: 3 });
    expect(visibleStrips(0, 0, 500)).toEqual({ first: 0, end: 0 });
  });
});
