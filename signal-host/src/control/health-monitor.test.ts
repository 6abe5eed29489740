import { expect, test } from "vitest";
import { HealthMonitor } from "./health-monitor.ts";

interface Counters {
  blocks: number;
  renderUs: number;
  worstUs: number;
  diskUnderruns?: number | null;
}

function engineWith(counters: Counters) {
  return {
    sampleRate: 48_000,
    blockSize: 480,
    samples: { bytes: 7 },
    health: () => {
      const taken = { ...counters, missedDeadlines: 2, underruns: 1, queuedFrames: 960 };
      counters.worstUs = 0;
      return taken;
    },
  };
}

test("tells of a late disk when something streams", () => {
  const take = (diskUnderruns: number | null) => {
    const monitor = new HealthMonitor(engineWith({ blocks: 1, renderUs: 1, worstUs: 1, diskUnderruns }));
    return monitor.take(monitor.hold());
  };
  expect(take(3)).toMatchObject({ diskUnderruns: 3, sampleBytes: 7 });
  expect(take(0)).toMatchObject({ diskUnderruns: 0 });
  expect(take(null)).not.toHaveProperty("diskUnderruns");
});

test("each receiver hears of the worst block since it was last told, though the engine tells it once", () => {
  const counters = { blocks: 10, renderUs: 1000, worstUs: 300 };
  const monitor = new HealthMonitor(engineWith(counters));
  const fast = monitor.hold();
  const slow = monitor.hold();
  expect(monitor.take(fast).blockWorstUs).toBe(300);
  counters.worstUs = 200;
  expect(monitor.take(fast).blockWorstUs).toBe(200);
  expect(monitor.take(slow).blockWorstUs).toBe(300);
  expect(monitor.take(slow).blockWorstUs).toBe(0);
});

test("load is the mean block time since the last message over the block's duration", () => {
  const counters = { blocks: 10, renderUs: 1000, worstUs: 0 };
  const monitor = new HealthMonitor(engineWith(counters));
  const hold = monitor.hold();
  expect(monitor.take(hold)).toMatchObject({ blockMeanUs: 100, blockBudgetUs: 10_000, load: 0.01 });
  counters.blocks = 14;
  counters.renderUs = 1000 + 4 * 5000;
  expect(monitor.take(hold)).toMatchObject({
    blockMeanUs: 5000,
    load: 0.5,
    missedDeadlines: 2,
    underruns: 1,
  });
  expect(monitor.take(hold).load).toBe(0);
});
