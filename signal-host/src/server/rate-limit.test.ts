import { expect, test } from "vitest";
import { RateLimit } from "./rate-limit.ts";

/** How many of `count` are let through at this time. */
function passing(limit: RateLimit, count: number, now: number): number {
  return Array.from({ length: count }, () => limit.take(now)).filter((wait) => wait === 0).length;
}

test("a burst passes after a quiet time, then as many as the rate allows", () => {
  const limit = new RateLimit(100, 5, 0);
  expect(passing(limit, 8, 0)).toBe(5);
  expect(passing(limit, 8, 30)).toBe(3);
  expect(passing(limit, 20, 10_000)).toBe(5);
});

test("what is refused says when to come again, and passes then however often it was tried before", () => {
  const limit = new RateLimit(10, 1, 0);
  expect(limit.take(0)).toBe(0);
  expect([limit.take(0), limit.take(40), limit.take(90)]).toEqual([100, 60, 10]);
  expect(limit.take(100)).toBe(0);
});
