import { beforeEach, expect, test } from "vitest";
import type { StripLevels } from "../session/meter-layout.ts";
import { ManualClock } from "../time/manual-clock.ts";
import { METERS_BUFFER_LIMIT, MeterGate } from "./meter-gate.ts";
import type { BridgePort } from "./port.ts";

let clock: ManualClock;
let gate: MeterGate;
let buffered: number;
let peaks: number[];

beforeEach(() => {
  clock = new ManualClock();
  buffered = 0;
  peaks = [];
  const port: BridgePort = {
    send(message) {
      if (typeof message === "string") throw new Error("meters are binary");
      peaks.push(new DataView(message.buffer, message.byteOffset).getFloat32(8, true));
    },
    get bufferedAmount() {
      return buffered;
    },
    onMessage() {},
    onClose() {},
    close() {},
  };
  gate = new MeterGate(clock, port);
});

const levels = (peak: number, layout = 1): StripLevels => ({
  layout,
  peak: Float32Array.of(peak, 0),
  meanSquare: new Float32Array(2),
  clips: new Uint32Array(1),
});

test("at most one message in sixteen milliseconds, and no peak is lost", async () => {
  gate.offer(levels(0.25));
  expect(peaks).toEqual([0.25]);
  gate.offer(levels(1));
  gate.offer(levels(0.5));
  await clock.advance(15);
  expect(peaks).toEqual([0.25]);
  await clock.advance(1);
  expect(peaks).toEqual([0.25, 1]);
  await clock.advance(100);
  expect(peaks.length).toBe(2);
});

test("a window that does not keep up gets nothing until it does, then the highest since", async () => {
  buffered = METERS_BUFFER_LIMIT + 1;
  gate.offer(levels(0.75));
  for (let index = 0; index < 100; index++) {
    await clock.advance(16);
    gate.offer(levels(0.125));
  }
  expect(peaks).toEqual([]);
  buffered = 0;
  await clock.advance(16);
  gate.offer(levels(0.125));
  expect(peaks).toEqual([0.75]);
});

test("levels of other tracks are not mixed with those of before", async () => {
  gate.offer(levels(0));
  gate.offer(levels(1, 1));
  gate.offer(levels(0.5, 2));
  await clock.advance(16);
  expect(peaks).toEqual([0, 0.5]);
});

test("several windows share levels without changing them", () => {
  const shared = levels(0.5);
  gate.offer(levels(0));
  gate.offer(levels(1));
  gate.offer(shared);
  expect([...shared.peak]).toEqual([0.5, 0]);
});

test("nothing is sent after the end", async () => {
  gate.offer(levels(0.5));
  gate.offer(levels(0.5));
  gate.close();
  await clock.advance(100);
  expect(peaks.length).toBe(1);
  expect(clock.pending).toBe(0);
});
