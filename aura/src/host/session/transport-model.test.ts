import { beforeEach, expect, test } from "vitest";
import { ManualClock } from "../time/manual-clock.ts";
import { TransportModel } from "./transport-model.ts";

const noLoop = { enabled: false, start: 0, end: 3_840 };
let clock: ManualClock;
beforeEach(() => {
  clock = new ManualClock();
});

test("a song that plays goes on at its tempo, a stopped one stays", async () => {
  const transport = new TransportModel(clock, { bpm: 120, loop: noLoop });
  transport.play();
  await clock.advance(1_000);
  expect(transport.tick).toBeCloseTo(1_920, 6);
  transport.stop();
  await clock.advance(1_000);
  expect(transport.tick).toBeCloseTo(1_920, 6);
});

test("a loop is gone round as often as it fits", async () => {
  const transport = new TransportModel(clock, { bpm: 120, loop: { enabled: true, start: 960, end: 2_880 } });
  transport.play();
  await clock.advance(1_500);
  // 2880 ticks: at the loop's end, which is its start.
  expect(transport.tick).toBeCloseTo(960, 6);
  await clock.advance(10_250);
  expect(transport.tick).toBeCloseTo(960 + 480, 6);
});

test("playback that starts behind the loop is not pulled into it", async () => {
  const transport = new TransportModel(clock, { bpm: 120, loop: { enabled: true, start: 0, end: 960 } });
  transport.locate(1_000);
  transport.play();
  await clock.advance(1_000);
  expect(transport.tick).toBeCloseTo(2_920, 5);
});

test("a change of tempo keeps the musical position", async () => {
  const transport = new TransportModel(clock, { bpm: 120, loop: noLoop });
  transport.play();
  await clock.advance(1_000);
  transport.setTimeline({ bpm: 60, loop: noLoop });
  expect(transport.tick).toBeCloseTo(1_920, 6);
  await clock.advance(1_000);
  expect(transport.tick).toBeCloseTo(2_880, 6);
});

test("what the engine says is heard counts", async () => {
  const transport = new TransportModel(clock, { bpm: 120, loop: noLoop });
  transport.play();
  await clock.advance(500);
  transport.heard({ playing: true, tick: 900, bpm: 120 });
  await clock.advance(500);
  expect(transport.tick).toBeCloseTo(1_860, 6);
  transport.heard({ playing: false, tick: 1_800, bpm: 120 });
  await clock.advance(500);
  expect(transport.playing).toBe(false);
  expect(transport.tick).toBe(1_800);
});

test("a look ahead does not move anything", async () => {
  const transport = new TransportModel(clock, { bpm: 120, loop: noLoop });
  transport.play();
  expect(transport.tickIn(250)).toBeCloseTo(480, 6);
  expect(transport.tick).toBe(0);
});

test("while bars are counted the song stands, and then goes on by itself", async () => {
  const transport = new TransportModel(clock, { bpm: 120, loop: noLoop });
  transport.play();
  // Two eighths at 120 quarters a minute.
  const meter = { numerator: 7, denominator: 8 } as const;
  transport.heard({ playing: true, tick: 960, bpm: 120, meter, countIn: 2 });
  await clock.advance(400);
  expect([transport.tick, transport.tickIn(50)]).toEqual([960, 960]);
  expect(transport.countIn).toBeCloseTo(0.4, 6);
  await clock.advance(600);
  expect(transport.tick).toBeCloseTo(960 + 960, 6);
  expect(transport.countIn).toBe(0);
});

test("stopped before a pre-roll has arrived, the song stands where it was to be played from", async () => {
  const transport = new TransportModel(clock, { bpm: 120, loop: noLoop });
  transport.locate(7_680);
  transport.play(true);
  transport.heard({ playing: true, tick: 3_840, bpm: 120 });
  await clock.advance(500);
  expect(transport.stop()).toEqual({ returned: true });
  expect(transport.tick).toBe(7_680);
});

test("stopped after it has arrived, or after it was moved, the song stays where it is", async () => {
  const transport = new TransportModel(clock, { bpm: 120, loop: noLoop });
  transport.locate(1_920);
  transport.play(true);
  transport.heard({ playing: true, tick: 0, bpm: 120 });
  await clock.advance(1_500);
  expect(transport.stop()).toEqual({ returned: false });
  expect(transport.tick).toBeCloseTo(2_880, 6);
  transport.play(true);
  transport.heard({ playing: true, tick: 960, bpm: 120 });
  transport.locate(480);
  expect(transport.stop()).toEqual({ returned: false });
  expect(transport.tick).toBe(480);
});
