import { expect, test } from "vitest";
import { DeathRecord } from "./death-record.ts";

test("five deaths within fifteen seconds are too many", () => {
  const deaths = new DeathRecord();
  expect([0, 3_000, 6_000, 9_000].map((time) => deaths.add(time))).toEqual([false, false, false, false]);
  expect(deaths.add(14_999)).toBe(true);
});

test("deaths further apart are not", () => {
  const deaths = new DeathRecord();
  for (let time = 0; time < 100_000; time += 4_000) expect(deaths.add(time)).toBe(false);
});

test("what is forgotten does not count", () => {
  const deaths = new DeathRecord();
  for (const time of [0, 1, 2, 3]) deaths.add(time);
  deaths.forget();
  expect(deaths.add(4)).toBe(false);
});
