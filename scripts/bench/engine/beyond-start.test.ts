import { expect, test } from "vitest";
import { workBeyondStart, type Cost } from "./beyond-start.ts";

const same = (ns: number): Cost => ({ cpuNs: ns, wallNs: ns });
const START_NS = 100e6;

test("what is left is the work alone", async () => {
  const run = async (frames: number): Promise<Cost> => same(START_NS + frames * 1_000);
  const work = await workBeyondStart(480_000, [], run);
  expect(work).toEqual({ frames: 480_000, cpuNs: 480e6, wallNs: 480e6 });
});

test("a run that costs less than its start is made longer until it tells something", async () => {
  const asked: number[] = [];
  const run = async (frames: number): Promise<Cost> => {
    asked.push(frames);
    return same(START_NS + frames * 1_000);
  };
  const work = await workBeyondStart(30_000, [], run);
  expect(asked).toEqual([0, 30_000, 0, 60_000, 0, 120_000]);
  expect(work).toEqual({ frames: 120_000, cpuNs: 120e6, wallNs: 120e6 });
});

test("one slow start among others changes nothing, and a run is never said to cost less than nothing", async () => {
  const starts = [same(START_NS), same(START_NS)];
  let slow = true;
  const run = async (frames: number): Promise<Cost> => {
    const ns = frames === 0 && slow ? 9 * START_NS : START_NS + frames * 1_000;
    if (frames === 0) slow = false;
    return same(ns);
  };
  const work = await workBeyondStart(120_000, starts, run);
  expect(work).toEqual({ frames: 120_000, cpuNs: 120e6, wallNs: 120e6 });
  expect(starts).toHaveLength(3);

  // The first of all starts is the slow one: the run is repeated, longer.
  slow = true;
  const alone = await workBeyondStart(120_000, [], run);
  expect(alone.cpuNs).toBeGreaterThan(0);
  expect(alone.frames).toBeGreaterThan(120_000);
});

test("a program whose runs all cost the same is given up with a reason", async () => {
  await expect(workBeyondStart(48_000, [], async () => same(START_NS))).rejects.toThrow(
    "too busy to measure",
  );
});
