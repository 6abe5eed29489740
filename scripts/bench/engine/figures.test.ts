import { expect, test } from "vitest";
import type { EngineContestant, Rendered } from "./contestant.ts";
import { rowsOf, scalingOf, scsynthRatioOf } from "./figures.ts";
import { goalsOf } from "./goals.ts";
import { liveFiguresOf } from "./live-blocks.ts";
import type { Score } from "./measure.ts";

function score(id: string, workers: number, tracks: number, rounds: readonly Rendered[]): Score {
  const contestant: EngineContestant = {
    id,
    name: id,
    workers,
    enter: () => Promise.reject(new Error("not run")),
  };
  return { contestant, tracks, rounds: [...rounds], memoryBytes: 2 ** 20 };
}

const rendered = (cpuNs: number, wallNs = cpuNs): Rendered => ({ frames: 1_000, cpuNs, wallNs });

test("ratios are taken round by round, so that a round in which the machine was slow counts like any other", () => {
  const rows = rowsOf([
    score("signal-1", 1, 128, [rendered(1e6), rendered(3e6), rendered(1e6)]),
    score("scsynth", 1, 128, [rendered(8e6), rendered(24e6), rendered(9e6)]),
  ]);
  expect(scsynthRatioOf(rows)).toBe(8);
  expect(rows[0]?.cpuNs).toBeCloseTo(1e6 / 128_000);
});

test("the ratio is of 128 tracks, and of an engine that has played all of the workload", () => {
  const theirs = (tracks: number): Score => score("scsynth", 1, tracks, [rendered(8e6)]);
  const ours = (tracks: number): Score => score("signal-1", 1, tracks, [rendered(1e6)]);
  expect(scsynthRatioOf(rowsOf([ours(8), theirs(8)]))).toBeNull();
  expect(scsynthRatioOf(rowsOf([{ ...ours(128), song: "plain" }, theirs(128)]))).toBeNull();
  expect(scsynthRatioOf(rowsOf([ours(128), theirs(128)]))).toBe(8);
});

test("scaling is time on the clock with the most tracks", () => {
  const rows = rowsOf([
    score("signal-1", 1, 8, [rendered(1e6)]),
    score("signal-1", 1, 128, [rendered(4e6)]),
    score("signal-4", 4, 128, [rendered(5e6, 1e6)]),
  ]);
  expect(scalingOf(rows)).toEqual({ "1": 1, "4": 4 });
});

test("goals are of 128 tracks; what was not measured is not kept", () => {
  const rows = rowsOf([
    score("signal-1", 1, 128, [rendered(0.6e6)]),
    score("scsynth", 1, 128, [rendered(4.8e6)]),
    score("cpp-4", 1, 128, [rendered(0.3e6)]),
  ]);
  const firstSample = {
    ...{ tracks: 128, commands: 9, heard: 9, blockMs: 2.67, replyP50Ms: 1, replyP99Ms: 2, renderedP50Ms: 2 },
    ...{ renderedP99Ms: 5, beyondBlockP99Ms: 2.3, beyondBlockP99Frames: 110, exact: 9, worstOffFrames: 1 },
  };
  const live = [
    {
      tracks: 128,
      workers: 4,
      blocks: 9,
      budgetUs: 2_000,
      meanUs: 100,
      p999Us: 900,
      worstUs: 990,
      missedDeadlines: 0,
    },
  ];
  const goals = goalsOf({ scsynthRatio: scsynthRatioOf(rows), rows, scaling: { "1": 1 }, live, firstSample });
  expect(goals.map(({ measured, isKept }) => [measured, isKept])).toEqual([
    ["4.69 ns", true],
    ["8.00 ×", true],
    ["2.00 × its time", false],
    [null, false],
    ["45.0 %, 4 at work", true],
    ["a block and 2.30 ms", false],
  ]);
});

test("p99.9 of the blocks is told by the worst of some at a time", () => {
  const health = (blocks: number, blockWorstUs: number) => ({
    ...{
      load: 0.1,
      blockMeanUs: 100,
      blockWorstUs,
      blockBudgetUs: 2_666.7,
      missedDeadlines: 0,
      underruns: 0,
    },
    ...{ blocks, queuedFrames: 0, sampleBytes: 0, heapBytes: 0, rssBytes: 0 },
  });
  // Ten blocks a message: 1 % of the messages have a worst one of 900 µs, so one block in a thousand has.
  const told = Array.from({ length: 1_000 }, (_, i) =>
    health(10 * (i + 1), i % 100 === 99 ? 900 : 200 + (i % 7)),
  );
  const figures = liveFiguresOf(told, health(0, 0));
  expect(figures.blocks).toBe(10_000);
  expect(figures.p999Us).toBe(900);
  expect(figures.worstUs).toBe(900);
  expect(
    liveFiguresOf(
      told.map((each, i) => ({ ...each, blockWorstUs: i % 200 === 99 ? 900 : 200 })),
      health(0, 0),
    ).p999Us,
  ).toBe(200);
});
