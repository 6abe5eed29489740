import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { decodeMetersBlock, type MeterLevels } from "@loophole/protocol";
import { isTelemetry } from "@loophole/schemas/validators";
import type { Telemetry } from "@loophole/schemas/types";
import { GraphState } from "./graph-state.ts";
import { HealthMonitor } from "./health-monitor.ts";
import { StillEngine } from "./still-engine.ts";
import { TelemetryPump } from "./telemetry-pump.ts";
import type { TelemetrySink } from "./telemetry-sink.ts";

class Sink implements TelemetrySink {
  isConnected = true;
  canTakeTelemetry = true;
  takesBlocks = false;
  readonly messages: Telemetry[] = [];
  readonly blocks: MeterLevels[] = [];
  sendBlock(frame: Uint8Array): void {
    const block = decodeMetersBlock(frame.subarray(4));
    if (block === null) throw new Error("not a block");
    this.blocks.push(block);
  }
  sendTelemetry(text: string): void {
    const message: unknown = JSON.parse(text);
    if (!isTelemetry(message)) throw new Error(`not telemetry: ${text}`);
    this.messages.push(message);
  }
  peaks(): (number | undefined)[] {
    return this.messages.map((message) => (message.topic === "meters" ? message.data.peak[0] : undefined));
  }
}

let engine: StillEngine;
let pump: TelemetryPump;
let graph: GraphState;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  engine = new StillEngine();
  graph = new GraphState();
  pump = new TelemetryPump(engine, new HealthMonitor(engine), graph);
});
afterEach(() => {
  pump.close();
  vi.useRealTimers();
});

// TEL-5
test("a subscription gets about as many messages as were granted, sixty a second at most", () => {
  const [slow, fast] = [new Sink(), new Sink()];
  expect(pump.subscribe(slow, [{ topic: "health", rate: 10 }])).toEqual([{ topic: "health", rate: 10 }]);
  expect(pump.subscribe(fast, [{ topic: "meters", rate: 1000 }])).toEqual([{ topic: "meters", rate: 60 }]);
  vi.advanceTimersByTime(10_000);
  expect(slow.messages.length).toBeGreaterThan(95);
  expect(slow.messages.length).toBeLessThan(105);
  expect(fast.messages.length).toBeGreaterThan(570);
  expect(fast.messages.length).toBeLessThan(615);
});

// LOAD-3
test("while there is hardly any time for rendering meters come more seldom, and nothing else does", () => {
  const shedding = { metersRate: Number.POSITIVE_INFINITY };
  pump = new TelemetryPump(engine, new HealthMonitor(engine), graph, undefined, shedding);
  const [meters, health] = [new Sink(), new Sink()];
  pump.subscribe(meters, [{ topic: "meters", rate: 60 }]);
  pump.subscribe(health, [{ topic: "health", rate: 20 }]);
  const countIn = (sink: Sink, ms: number): number => {
    const before = sink.messages.length;
    vi.advanceTimersByTime(ms);
    return sink.messages.length - before;
  };
  expect(countIn(meters, 4_000)).toBeGreaterThan(220);
  shedding.metersRate = 15;
  const seldom = countIn(meters, 4_000);
  expect(seldom).toBeGreaterThan(55);
  expect(seldom).toBeLessThan(65);
  // What was louder between two messages is not lost.
  engine.peaks = [0.75, 0];
  meters.messages.length = 0;
  vi.advanceTimersByTime(70);
  expect(Math.max(...meters.peaks().map((peak) => peak ?? 0))).toBe(0.75);
  expect(countIn(health, 4_000)).toBeGreaterThan(75);
  shedding.metersRate = Number.POSITIVE_INFINITY;
  expect(countIn(meters, 4_000)).toBeGreaterThan(220);
});

test("nothing runs while nobody listens", () => {
  const sink = new Sink();
  pump.subscribe(sink, [{ topic: "meters", rate: 60 }]);
  expect(vi.getTimerCount()).toBe(1);
  expect(pump.unsubscribe(sink, ["meters", "health"])).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  pump.subscribe(sink, [{ topic: "meters", rate: 60 }]);
  sink.isConnected = false;
  pump.wake();
  expect(vi.getTimerCount()).toBe(0);
  sink.isConnected = true;
  pump.wake();
  vi.advanceTimersByTime(100);
  expect(sink.messages.length).toBeGreaterThan(3);
  pump.remove(sink);
  expect(vi.getTimerCount()).toBe(0);
});

// TEL-7
test("a peak is held for each client until it has been sent to it", () => {
  const [fast, slow] = [new Sink(), new Sink()];
  pump.subscribe(fast, [{ topic: "meters", rate: 60 }]);
  pump.subscribe(slow, [{ topic: "meters", rate: 1 }]);
  vi.advanceTimersByTime(20);
  engine.peaks = [0.9, 0];
  vi.advanceTimersByTime(500);
  engine.peaks = [0.25, 0];
  vi.advanceTimersByTime(1000);
  expect(Math.max(...fast.peaks().map(Number))).toBe(0.9);
  expect(fast.peaks().filter((peak) => peak === 0.9)).toHaveLength(1);
  expect(slow.peaks()).toEqual([0, 0.9]);
});

// TEL-9, TEL-10
test("a client that cannot take a message is passed over; the next one tells how many it missed, and the peaks", () => {
  const sink = new Sink();
  pump.subscribe(sink, [{ topic: "meters", rate: 50 }]);
  vi.advanceTimersByTime(5);
  sink.canTakeTelemetry = false;
  engine.peaks = [0.75, 0];
  vi.advanceTimersByTime(200);
  sink.canTakeTelemetry = true;
  vi.advanceTimersByTime(25);
  expect(sink.messages).toHaveLength(2);
  const [before, after] = sink.messages;
  expect(after?.dropped).toBeGreaterThan(5);
  expect(after?.seq).toBe((before?.seq ?? 0) + (after?.dropped ?? 0) + 1);
  expect(sink.peaks()).toEqual([0, 0.75]);
});

test("a change of the transport is told at once, and to those only who follow it", () => {
  const [follower, other] = [new Sink(), new Sink()];
  pump.subscribe(follower, [{ topic: "transport", rate: 0.1 }]);
  pump.subscribe(other, [{ topic: "health", rate: 0.1 }]);
  vi.advanceTimersByTime(10);
  pump.transportChanged();
  expect(follower.messages).toHaveLength(2);
  expect(other.messages).toHaveLength(1);
});

// REV-4
test("every message carries revision and hash of one and the same graph", () => {
  const sink = new Sink();
  pump.subscribe(sink, [
    { topic: "meters", rate: 60 },
    { topic: "transport", rate: 60 },
    { topic: "health", rate: 60 },
  ]);
  const versions = [graph.version];
  for (let i = 0; i < 3; i++) {
    vi.advanceTimersByTime(40);
    graph.setParameter({ target: "master", parameter: "gain", value: -i - 1 });
    versions.push(graph.version);
  }
  vi.advanceTimersByTime(40);
  const told = sink.messages.map(({ revision, hash }) => ({ revision, hash }));
  expect(new Set(told.map(({ revision }) => revision))).toEqual(new Set([0, 1, 2, 3]));
  for (const version of told) expect(version).toEqual(versions[version.revision]);
});

describe("binary blocks", () => {
  // ENC-11, ENC-12
  test("follow one message that names the strips, and go on with its numbers", () => {
    const sink = new Sink();
    sink.takesBlocks = true;
    pump.subscribe(sink, [{ topic: "meters", rate: 50 }]);
    engine.peaks = [0.5, 0.25];
    vi.advanceTimersByTime(1);
    engine.peaks = [0.125, 0];
    vi.advanceTimersByTime(60);
    const [named] = sink.messages;
    expect(sink.messages).toHaveLength(1);
    expect(named).toMatchObject({ seq: 1, data: { strips: ["master"], layout: 1, peak: [0.5, 0.25] } });
    expect(sink.blocks.map(({ seq, layout }) => ({ seq, layout }))).toEqual([
      { seq: 2, layout: 1 },
      { seq: 3, layout: 1 },
      { seq: 4, layout: 1 },
    ]);
    expect(Array.from(sink.blocks[0]?.peak ?? [])).toEqual([0.125, 0]);
    expect(Buffer.from(sink.blocks[0]?.hash ?? []).toString("hex")).toBe(graph.hash);
  });

  // ENC-10, ENC-11
  test("are preceded by the names again after a new subscription, a resume and a change of the strips", () => {
    const sink = new Sink();
    sink.takesBlocks = true;
    const layouts = () =>
      sink.messages.flatMap((message) => (message.topic === "meters" ? [message.data.layout] : []));
    pump.subscribe(sink, [
      { topic: "meters", rate: 50 },
      { topic: "transport", rate: 50 },
    ]);
    vi.advanceTimersByTime(50);
    expect(layouts()).toEqual([1]);
    pump.subscribe(sink, [{ topic: "meters", rate: 60 }]);
    vi.advanceTimersByTime(50);
    expect(layouts()).toEqual([1, 1]);
    pump.connected(sink);
    vi.advanceTimersByTime(50);
    expect(layouts()).toEqual([1, 1, 1]);
    engine.strips = ["t", "master"];
    engine.peaks = [0, 0, 0, 0];
    vi.advanceTimersByTime(50);
    expect(layouts()).toEqual([1, 1, 1, 2]);
    expect(sink.blocks.at(-1)?.layout).toBe(2);
    expect(sink.messages.some(({ topic }) => topic === "transport")).toBe(true);
  });
});
