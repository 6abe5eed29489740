import { expect, test } from "vitest";
import { Playout } from "./playout.ts";

test("the deadline is when the blocks that were seen and added since are played", () => {
  const playout = new Playout(480, 48000);
  playout.observe(1000, 2);
  expect(playout.deadline).toBe(1020);
  expect(playout.add(1015)).toBe(true);
  expect(playout.deadline).toBe(1030);
  expect(playout.queued(1015)).toBe(1.5);
});

test("a block after the deadline is late, and the next ones are counted from it", () => {
  const playout = new Playout(480, 48000);
  playout.observe(0, 1);
  expect(playout.add(25)).toBe(false);
  expect(playout.deadline).toBe(35);
  expect(playout.add(30)).toBe(true);
});
