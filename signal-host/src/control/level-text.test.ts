import fc from "fast-check";
import { expect, test } from "vitest";
import { LevelText } from "./level-text.ts";

const text = new LevelText();
const read = (values: number[]): number[] => JSON.parse(`[${text.write(values)}]`) as number[];

test("levels come back with six significant digits", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e-9, max: 900, noNaN: true })), (levels) => {
      const back = read(levels);
      expect(back).toHaveLength(levels.length);
      for (const [i, level] of levels.entries()) {
        expect(Math.abs((back[i] ?? 0) - level)).toBeLessThanOrEqual(level * 5.1e-6);
      }
    }),
  );
});

test.each([0, -0, 1e-16, Number.NaN])("%s is silence", (value) => {
  expect(read([value])).toEqual([0]);
});

test("full scale is exact, and very loud is still a number", () => {
  expect(read([1, 0.5, 12_345.6])).toEqual([1, 0.5, 12_346]);
});

test("nothing is an empty array", () => {
  expect(text.write([])).toBe("");
});
