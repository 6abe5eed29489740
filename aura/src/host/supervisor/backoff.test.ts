import { expect, test } from "vitest";
import { Backoff } from "./backoff.ts";

const middle = () => 0.5;

test("the first attempt is made at once, then 100 ms doubling to 5 s", () => {
  const backoff = new Backoff(middle);
  const delays = Array.from({ length: 9 }, () => backoff.next());
  expect(delays).toEqual([0, 100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
});

test("jitter moves a delay by a quarter either way", () => {
  const early = new Backoff(() => 0);
  const late = new Backoff(() => 0.999_999);
  early.next();
  late.next();
  expect(early.next()).toBe(75);
  expect(late.next()).toBeCloseTo(125, 3);
});

test("after a reset the next attempt is made at once again", () => {
  const backoff = new Backoff(middle);
  backoff.next();
  backoff.next();
  backoff.reset();
  expect(backoff.next()).toBe(0);
});
