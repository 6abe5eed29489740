import { describe, expect, test } from "vitest";
import type { HealthData } from "@loophole/schemas/types";
import { Logbook, type Minute } from "./logbook.ts";
import { judgeMemory } from "./memory.ts";
import { judgeMiss } from "./misses.ts";
import { queueBlocks } from "./sleeper.ts";

const MIB = 2 ** 20;
const SLACK_MS = 8;
const BEGUN = 1_000_000;

function health(blocks: number, missedDeadlines: number, heapMiB = 20): HealthData {
  return {
    ...{ load: 0.1, blockMeanUs: 300, blockWorstUs: 400 + blocks, blockBudgetUs: 2_667, missedDeadlines },
    ...{
      blocks,
      underruns: 0,
      queuedFrames: 0,
      sampleBytes: 0,
      heapBytes: heapMiB * MIB,
      rssBytes: 150 * MIB,
    },
  };
}

describe("a late block", () => {
  const miss = { from: BEGUN + 1_000, to: BEGUN + 1_017, blocks: 2, stillMs: 0, worstMs: 0.4 };
  const wake = (at: number, lateMs: number) => ({ at: BEGUN + at, lateMs, missed: lateMs > SLACK_MS });

  const wait = (at: number, ms: number) => ({ at: BEGUN + at, ms });

  test("is the engine's own when it had its cores and the sleeper was in time", () => {
    const wakes = [wake(200, 30), wake(5_000, 30), wake(1_010, 2.5)];
    const waits = [wait(800, 20), wait(1_010, 0.1), wait(1_200, 20)];
    const judged = judgeMiss(miss, { wakes, waits }, SLACK_MS, BEGUN);
    expect(judged).toMatchObject({ at: 1.017, blocks: 2, waitedMs: 0.1, sleeperLateMs: 2.5, isOwn: true });
  });

  test("is the machine's when the sleeper woke late around then", () => {
    expect(judgeMiss(miss, { wakes: [wake(990, 6)], waits: [] }, SLACK_MS, BEGUN).isOwn).toBe(false);
    // It began to be late long before, and woke after.
    expect(judgeMiss(miss, { wakes: [wake(1_200, 300)], waits: [] }, SLACK_MS, BEGUN).isOwn).toBe(false);
  });

  test("is the machine's when audio threads had work and no core around then", () => {
    const waits = [wait(970, 2.5), wait(1_030, 2.5)];
    expect(judgeMiss(miss, { wakes: [], waits }, SLACK_MS, BEGUN).isOwn).toBe(false);
  });

  test("is the engine's own when it stood still for longer than the machine explains", () => {
    const long = { ...miss, to: miss.from + 200, stillMs: 190 };
    const wakes = [wake(1_100, 12)];
    expect(judgeMiss(long, { wakes, waits: [wait(1_100, 10)] }, SLACK_MS, BEGUN).isOwn).toBe(true);
    expect(judgeMiss(long, { wakes: [], waits: [wait(1_190, 150)] }, SLACK_MS, BEGUN).isOwn).toBe(false);
  });
});

describe("memory", () => {
  const samples = (heapMiB: (second: number) => number, rssMiB: (second: number) => number = () => 150) =>
    Array.from({ length: 91 }, (_, at) => ({ at, heapBytes: heapMiB(at) * MIB, rssBytes: rssMiB(at) * MIB }));

  test("that is collected now and then is flat, however high it is in between", () => {
    expect(judgeMemory(samples((second) => 20 + (second % 10) * 5)).isFlat).toBe(true);
  });

  test("that warms up and then stays is flat", () => {
    expect(judgeMemory(samples((second) => Math.min(60, 10 + 2 * second))).isFlat).toBe(true);
  });

  test("whose floor rises is not flat, be it the heap's or the process's", () => {
    const leak = judgeMemory(samples((second) => 20 + second + (second % 10)));
    expect(leak.isFlat).toBe(false);
    expect(leak.heapGrowthBytes).toBe(30 * MIB);
    expect(
      judgeMemory(
        samples(
          () => 20,
          (second) => 150 + 2 * second,
        ),
      ).isFlat,
    ).toBe(false);
  });
});

describe("the logbook", () => {
  test("writes a line a minute and one for what is left, and adds them up", () => {
    const lines: Minute[] = [];
    const book = new Logbook(BEGUN, SLACK_MS, (minute) => void lines.push(minute));
    for (let second = 0; second <= 90; second += 1) {
      book.health(BEGUN + 1_000 * second, health(375 * second, second >= 80 ? 3 : 0), 0);
      book.edit();
    }
    const verdict = book.close(BEGUN + 90_000);
    expect(
      lines.map(({ minute, seconds, blocks, missed, ownMissed }) => [
        minute,
        seconds,
        blocks,
        missed,
        ownMissed,
      ]),
    ).toEqual([
      [1, 60, 22_500, 0, 0],
      [2, 30, 11_250, 3, 3],
    ]);
    expect(lines[0]?.meanUs).toBeCloseTo(300);
    expect(verdict).toMatchObject({ blocks: 33_750, missed: 3, ownMissed: 3, isGood: false });
  });

  test("is good without own misses, growth and errors", () => {
    const run = (spoil: (book: Logbook) => void): boolean => {
      const book = new Logbook(BEGUN, SLACK_MS, () => undefined);
      for (let second = 0; second <= 30; second += 1)
        book.health(BEGUN + 1_000 * second, health(375 * second, 0), 0);
      spoil(book);
      return book.close(BEGUN + 31_000).isGood;
    };
    expect(run(() => undefined)).toBe(true);
    expect(run((book) => book.error("refused"))).toBe(false);
    expect(run((book) => book.health(BEGUN + 31_000, health(12_000, 1), 0))).toBe(false);
    // Somebody else had the core.
    expect(run((book) => book.health(BEGUN + 30_020, health(11_253, 1), 20))).toBe(true);
    expect(run((book) => book.health(BEGUN + 31_000, health(12_000, 0, 90), 0))).toBe(true);
  });

  test("counts what an audio thread has waited for a core while the engine stood still", () => {
    const book = new Logbook(BEGUN, SLACK_MS, () => undefined);
    for (const [at, blocks, missed, waited] of [
      [0, 100, 0, 0],
      [20, 106, 0, 0],
      [40, 106, 0, 20],
      [60, 106, 0, 20],
      [80, 107, 1, 15],
    ] as const) {
      book.health(BEGUN + at, health(blocks, missed), waited);
    }
    expect(book.close(BEGUN + 100).misses).toMatchObject([{ waitedMs: 55, isOwn: false }]);
  });

  test("is not good when nothing was played", () => {
    expect(new Logbook(BEGUN, SLACK_MS, () => undefined).close(BEGUN + 1_000).isGood).toBe(false);
  });
});

test("the queue of the null device is two blocks, and 12 ms for small ones", () => {
  expect([32, 64, 128, 256, 512, 1_024].map(queueBlocks)).toEqual([19, 10, 5, 3, 2, 2]);
});
