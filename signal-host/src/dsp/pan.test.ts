import { describe, expect, test } from "vitest";
import { panGain } from "./pan.ts";

describe("panGain", () => {
  test("is exactly 1 on both sides at the centre", () => {
    expect([panGain(0, "left"), panGain(0, "right")]).toEqual([1, 1]);
  });

  test("is exactly silent on the far side and +3.01 dB on the near side at the ends", () => {
    expect(panGain(-1, "right")).toBe(0);
    expect(panGain(1, "left")).toBe(0);
    expect(20 * Math.log10(panGain(-1, "left"))).toBeCloseTo(3.0103, 4);
    expect(20 * Math.log10(panGain(1, "right"))).toBeCloseTo(3.0103, 4);
  });

  test("follows the law of the graph's schema and keeps the power of both sides", () => {
    for (let pan = -1; pan <= 1; pan += 0.05) {
      const left = Math.SQRT2 * Math.cos(((pan + 1) * Math.PI) / 4);
      const right = Math.SQRT2 * Math.sin(((pan + 1) * Math.PI) / 4);
      expect(panGain(pan, "left")).toBeCloseTo(left, 12);
      expect(panGain(pan, "right")).toBeCloseTo(right, 12);
      expect(panGain(pan, "left") ** 2 + panGain(pan, "right") ** 2).toBeCloseTo(2, 12);
    }
  });
});
