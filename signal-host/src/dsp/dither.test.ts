import { expect, test } from "vitest";
import { TriangularDither } from "./dither.ts";

const COUNT = 50_000;

function values(): Float64Array {
  const dither = new TriangularDither();
  return Float64Array.from({ length: COUNT }, () => dither.next());
}

test("has a triangular distribution between -1 and 1 step: mean 0, variance 1/6, half of it within 0.29", () => {
  const noise = values();
  let [sum, squares, inside, furthest] = [0, 0, 0, 0];
  for (const value of noise) {
    furthest = Math.max(furthest, Math.abs(value));
    sum += value;
    squares += value * value;
    if (Math.abs(value) < 1 - Math.SQRT1_2) inside++;
  }
  expect(furthest).toBeLessThan(1);
  expect(sum / COUNT).toBeCloseTo(0, 2);
  expect(squares / COUNT).toBeCloseTo(1 / 6, 2);
  expect(inside / COUNT).toBeCloseTo(0.5, 2);
});

test("is white: neighbours, also of every other value, do not tell of each other", () => {
  const noise = values();
  for (const distance of [1, 2, 3, 4]) {
    let sum = 0;
    for (let i = distance; i < COUNT; i++) sum += (noise[i] ?? 0) * (noise[i - distance] ?? 0);
    expect(Math.abs(sum / COUNT)).toBeLessThan(0.002);
  }
});

test("is the same whenever it begins", () => {
  expect(values()).toEqual(values());
});
