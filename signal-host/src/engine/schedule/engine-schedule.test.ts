import type { GraphTrack } from "@loophole/schemas/types";
import { afterEach, describe, expect, test } from "vitest";
import type { ScheduledChange, ScheduledOutcome } from "../engine-types.ts";
import { addSample, EngineRig, neverAborted, rendered } from "../fixtures/open-engine.ts";
import { makeClip, makeGraph, makeTrack, RATE } from "../fixtures/song.ts";

const rig = new EngineRig();
afterEach(() => rig.close());

const song = makeGraph([makeTrack("a", [makeClip({ id: "1", length: RATE })]), makeTrack("b", [])]);
const gain = (value: number, target = "a"): ScheduledChange => ({
  kind: "parameter",
  target,
  parameter: "gain",
  value,
});

describe("changes scheduled on a running engine", () => {
  test.each(["null", "offline"] as const)(
    "take hold at the frames asked for, in the order of time (TIME-3, %s)",
    async (audio) => {
      const engine = await rig.open(audio);
      await engine.setGraph(song, 1);
      const start = engine.clock().sample + 24_000;
      const held: number[] = [];
      const waiting = Array.from({ length: 300 }, (_, i) => {
        const sample = start + ((i * 7919) % 12_007);
        return engine
          .schedule(gain(-i % 60), { sample }, neverAborted(), () => held.push(sample))
          .then((outcome) => ({ outcome, sample }));
      });
      if (audio === "offline") await engine.advance(256 * 200, neverAborted(), () => undefined);
      const outcomes = await Promise.all(waiting);
      for (const { outcome, sample } of outcomes) expect(outcome).toMatchObject({ sample, late: 0 });
      expect(held).toEqual(held.toSorted((a, b) => a - b));
    },
  );

  test("of the transport answer with the transport as it was then (TIME-5)", async () => {
    const engine = await rig.open("offline");
    await engine.setGraph(song, 1);
    const play = engine.schedule({ kind: "play", position: { tick: 960 } }, { sample: 1001 }, neverAborted());
    const locate = engine.schedule(
      { kind: "locate", position: { sample: 5 } },
      { tick: 970 },
      neverAborted(),
    );
    const stop = engine.schedule({ kind: "stop" }, { sample: 4001 }, neverAborted());
    await engine.advance(8192, neverAborted(), () => undefined);
    expect(await play).toMatchObject({
      sample: 1001,
      transport: { playing: true, position: 24_000, tick: 960, bpm: 120 },
    });
    expect(await locate).toMatchObject({ sample: 1251, late: 0, transport: { position: 5 } });
    expect(await stop).toMatchObject({
      sample: 4001,
      transport: { playing: false, position: 5 + 4001 - 1251 },
    });
    expect(engine.transport()).toMatchObject({ playing: false, position: 5 + 4001 - 1251 });
  });

  test("in the past take hold at once and say how late they are (TIME-4)", async () => {
    const engine = await rig.open();
    await engine.setGraph(song, 1);
    await rendered(engine, 4096);
    const outcome = await engine.schedule(gain(-6), { sample: 100 }, neverAborted());
    expect(outcome.late).toBeGreaterThanOrEqual(4096 - 100);
    expect(outcome.sample).toBe(100 + outcome.late);
  });

  test("that are aborted are taken back, before and while they wait (TIME-9)", async () => {
    const engine = await rig.open("offline");
    await engine.setGraph(song, 1);
    const abort = new AbortController();
    const waiting = engine.schedule(gain(-6), { sample: 1000 }, abort.signal);
    abort.abort();
    await expect(waiting).rejects.toMatchObject({ code: "CANCELLED" });
    await expect(engine.schedule(gain(-6), { sample: 1000 }, abort.signal)).rejects.toMatchObject({
      code: "CANCELLED",
    });
    const held = new AbortController();
    const done = engine.schedule(gain(-6), { sample: 0 }, held.signal);
    await engine.sync();
    held.abort();
    expect(await done).toMatchObject({ sample: 0 });
  });

  test("go with their track, also when it is removed after they took hold unheard of (TIME-11)", async () => {
    const engine = await rig.open("offline");
    await engine.setGraph(song, 1);
    const heard: string[] = [];
    const later = engine.schedule(gain(-6), { sample: 9000 }, neverAborted(), () => heard.push("later"));
    const now = engine.schedule(gain(-6), { sample: 0 }, neverAborted(), () => heard.push("now"));
    const settled = Promise.allSettled([later, now]);
    await engine.setGraph(makeGraph([makeTrack("b", [])]), 2);
    const notFound = { status: "rejected", reason: { code: "NOT_FOUND", details: { track: "a" } } };
    expect(await settled).toMatchObject([notFound, notFound]);
    expect(heard).toEqual([]);
    await expect(engine.schedule(gain(-6), { sample: 0 }, neverAborted())).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      engine.schedule(
        { kind: "parameter", target: "b", parameter: "mute", value: 1 },
        { sample: 0 },
        neverAborted(),
      ),
    ).rejects.toMatchObject({ code: "INVALID_PARAMS" });
  });

  test.each([
    { what: "removed", devices: [] },
    { what: "replaced by one of another type", devices: [{ id: "d", type: "utility" as const }] },
    { what: "removed while another comes", devices: [{ id: "other", type: "equaliser" as const }] },
  ])("are dropped when their device is $what, and are not set on another (TIME-16)", async ({ devices }) => {
    const engine = await rig.open("offline");
    addSample(engine, "sine", [new Float32Array(RATE).fill(0.5)]);
    const withDevices = (list: GraphTrack["devices"] & object) =>
      makeGraph([makeTrack("a", [makeClip({ id: "1", length: RATE })], { devices: list })]);
    await engine.setGraph(withDevices([{ id: "d", type: "equaliser" }]), 1);
    const heard: string[] = [];
    const set = (name: string, value: number): ScheduledChange => ({
      kind: "parameter",
      target: "d",
      parameter: "device",
      name,
      value,
    });
    const waiting = [
      engine.schedule(set("band1Gain", 12), { sample: 9000 }, neverAborted(), () => heard.push("later")),
      engine.schedule(set("band1Gain", 12), { sample: 0 }, neverAborted(), () => heard.push("now")),
      engine.schedule(
        { kind: "parameter", target: "d", parameter: "bypass", value: true },
        { tick: 300 },
        neverAborted(),
        () => heard.push("bypass"),
      ),
    ];
    const settled = Promise.allSettled(waiting);
    await engine.setGraph(withDevices(devices), 2);
    const dropped = { status: "rejected", reason: { code: "NOT_FOUND", details: { device: "d" } } };
    expect(await settled).toMatchObject([dropped, dropped, dropped]);
    expect(heard).toEqual([]);
    const capture = await engine.capture();
    await engine.play();
    await engine.advance(256 * 60, neverAborted(), () => undefined);
    const { hash } = await capture.end();

    const fresh = await rig.open("offline");
    addSample(fresh, "sine", [new Float32Array(RATE).fill(0.5)]);
    await fresh.setGraph(withDevices(devices), 1);
    const other = await fresh.capture();
    await fresh.play();
    await fresh.advance(256 * 60, neverAborted(), () => undefined);
    expect((await other.end()).hash).toBe(hash);
  });

  test("beyond 1024 are refused until some have been decided (TIME-10)", async () => {
    const engine = await rig.open("offline");
    await engine.setGraph(song, 1);
    const aborts = Array.from({ length: 1024 }, () => new AbortController());
    const waiting = aborts.map(({ signal }, i) =>
      engine.schedule(gain(-1), i % 2 === 0 ? { sample: 1000 + i } : { tick: i }, signal),
    );
    const settled = Promise.allSettled(waiting);
    await expect(engine.schedule(gain(-2), { sample: 5 }, neverAborted())).rejects.toMatchObject({
      code: "RESOURCE_EXHAUSTED",
    });
    for (const abort of aborts) abort.abort();
    expect((await settled).map((outcome) => outcome.status)).toEqual(new Array(1024).fill("rejected"));
    expect(await engine.schedule(gain(-2), { sample: 0 }, neverAborted())).toMatchObject({ sample: 0 });
  });

  test("are told before anything can be sent that does not know of them, and outlast what did not", async () => {
    const engine = await rig.open("offline");
    addSample(engine, "sine", [new Float32Array(RATE).fill(1)]);
    await engine.setGraph(song, 1);
    await engine.play();
    await engine.advance(2560, neverAborted(), () => undefined);
    const order: string[] = [];
    // The plan is on its way when the change takes hold, and still has the gain of before.
    const held = engine.schedule(gain(-20), { sample: 2700 }, neverAborted(), () => order.push("held"));
    const advanced = engine.advance(2560, neverAborted(), () => undefined);
    await engine.setGraph(song, 2);
    await Promise.all([held.then(() => order.push("answered")), advanced.then(() => order.push("advanced"))]);
    const tracks = song.tracks.map((track) => ({ ...track, gain: -20 }));
    await engine.setGraph({ ...song, tracks }, 3);
    const capture = await engine.capture();
    await engine.advance(2560, neverAborted(), () => undefined);
    const meters = {
      strips: [],
      peak: new Float32Array(0),
      meanSquare: new Float32Array(0),
      clips: new Float64Array(0),
    };
    engine.meterSource.read(meters);
    await engine.advance(2560, neverAborted(), () => undefined);
    engine.meterSource.read(meters);
    await capture.end();
    expect(order).toEqual(["held", "answered", "advanced"]);
    expect(meters.peak[0]).toBeCloseTo(0.1, 6);
  });

  test("are rejected when the engine closes before their time", async () => {
    const engine = await rig.open();
    await engine.setGraph(song, 1);
    const abort = new AbortController();
    const waiting = [
      engine.schedule(gain(-6), { sample: 2 ** 40 }, abort.signal),
      engine.schedule({ kind: "stop" }, { tick: 960 }, abort.signal),
    ];
    const settled = Promise.allSettled(waiting);
    await engine.sync();
    await engine.close();
    const closed = { status: "rejected", reason: { code: "INTERNAL", message: "The engine is closed" } };
    expect(await settled).toMatchObject([closed, closed]);
    abort.abort();
    const after: Promise<ScheduledOutcome> = engine.schedule({ kind: "stop" }, { sample: 0 }, neverAborted());
    await expect(after).rejects.toThrow("closed");
  });
});
