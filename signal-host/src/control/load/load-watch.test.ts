import { expect, test } from "vitest";
import { isHealthData } from "@loophole/schemas/validators";
import { HealthMonitor } from "../health-monitor.ts";
import { LoadShedding } from "./load-shedding.ts";
import { LoadWatch } from "./load-watch.ts";
import { NodeCosts } from "./node-costs.ts";

const BLOCK_US = 10_000;

/** An engine whose blocks take what the test says, and one node in it. */
class Rig {
  now = 0;
  loadOfBlocks = 0;
  rendersBlocks = true;
  readonly #counters = { blocks: 0, renderUs: 0 };
  readonly health: HealthMonitor;
  readonly watch: LoadWatch;

  constructor() {
    const costs = new NodeCosts({
      names: { end: 2, nameOf: () => ({ track: "drums", device: "comp" }) },
      takeTime: (node, into) => Object.assign(into, { node, blocks: 10, sumNs: 4_120_000, worstNs: 500_000 }),
    });
    const shedding = new LoadShedding(false);
    const now = () => this.now;
    const unused = (): never => {
      throw new Error("not asked for here");
    };
    const engine = {
      sampleRate: 48_000,
      blockSize: 480,
      samples: { bytes: 0, allocate: unused, get: unused, free: unused },
      health: () => {
        return { ...this.#counters, worstUs: 0, missedDeadlines: 0, underruns: 0, queuedFrames: 0 };
      },
    };
    this.health = new HealthMonitor(engine, now, { costs, shedding });
    this.watch = new LoadWatch({ health: this.health, costs, shedding, now });
  }

  /** Lets time pass; answers what everybody was told meanwhile. */
  run(load: number, ms: number) {
    const told = [];
    for (const end = this.now + ms; this.now < end; this.now += 250) {
      if (this.rendersBlocks) {
        this.#counters.blocks += 25;
        this.#counters.renderUs += 25 * BLOCK_US * load;
      }
      const words = this.watch.look();
      if (words !== null) told.push(words);
    }
    return told;
  }
}

test("an engine with hardly any time left says what it goes without, and names what costs most", () => {
  const rig = new Rig();
  expect(rig.run(0.5, 3_000)).toEqual([]);
  const [first, second] = rig.run(0.93, 2_250);
  expect(first).toMatchObject({
    severity: "warning",
    code: "OVERLOAD",
    data: { stage: "meters", metersRate: 30, nodes: [{ track: "drums", device: "comp" }] },
  });
  expect(first?.message).toBe(
    "Rendering takes 93 % of the time there is. Meters come 30 times a second at most until it gets better. What costs most is device comp of track drums: 412 µs of each block.",
  );
  expect(second).toMatchObject({ data: { metersRate: 15 } });
});

test("it says once that it goes without nothing any more, when all of it is back", () => {
  const rig = new Rig();
  rig.run(0.93, 2_500);
  const told = rig.run(0.3, 20_000);
  expect(told.map(({ code, severity }) => [code, severity])).toEqual([["OVERLOAD_OVER", "info"]]);
});

test("an audio thread that stands still is no engine that has time", () => {
  const rig = new Rig();
  rig.run(0.93, 1_500);
  rig.rendersBlocks = false;
  expect(rig.run(0, 20_000)).toEqual([]);
});

test("health tells the costliest nodes, and what is gone without while something is", () => {
  const rig = new Rig();
  const hold = rig.health.hold();
  rig.run(0.5, 500);
  const well = rig.health.take(hold);
  expect(isHealthData(well)).toBe(true);
  expect(well.nodes).toEqual([
    { track: "drums", device: "comp", microsecondsPerBlock: 412, worstMicroseconds: 500 },
  ]);
  expect(well.overload).toBeUndefined();
  rig.run(0.93, 1_500);
  const busy = rig.health.take(hold);
  expect(isHealthData(busy)).toBe(true);
  expect(busy.overload).toEqual({ stage: "meters", metersRate: 30 });
});
