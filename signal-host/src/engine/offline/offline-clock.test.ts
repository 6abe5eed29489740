import { afterEach, describe, expect, test } from "vitest";
import { EngineMeters } from "../engine-meters.ts";
import { addSample, EngineRig, neverAborted } from "../fixtures/open-engine.ts";
import { makeClip, makeGraph, makeTrack, RATE, withLoop } from "../fixtures/song.ts";

const rig = new EngineRig();
afterEach(() => rig.close());

const song = makeGraph([makeTrack("a", [makeClip({ id: "1", length: RATE })])]);

describe("an engine on the offline clock", () => {
  test("says so, and stands still until it is advanced by whole blocks (DEBUG-7)", async () => {
    const engine = await rig.open("offline", 128);
    expect(engine.device).toMatchObject({ requested: "offline", backend: "offline", sampleRate: RATE });
    await engine.setGraph(song, 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(engine.clock()).toEqual({ sample: 0, blocks: 0, revision: 1 });
    expect(await engine.advance(1280, neverAborted(), () => undefined)).toEqual({ sample: 1280 });
    expect(engine.clock()).toEqual({ sample: 1280, blocks: 10, revision: 1 });
    for (const frames of [100, 0, -128, 128.5]) {
      await expect(engine.advance(frames, neverAborted(), () => undefined)).rejects.toMatchObject({
        code: "INVALID_PARAMS",
        details: { pointer: "/frames", rule: "multiple-of-block-size" },
      });
    }
  });

  test("does what it is asked at once, however much of it, while time stands still (DEBUG-8)", async () => {
    const engine = await rig.open("offline");
    addSample(engine, "sine", [new Float32Array(RATE).fill(0.5)]);
    for (let round = 0; round < 20; round++) {
      const samples = await Promise.all([
        engine.setGraph(song, round).then((applied) => applied.sample),
        engine
          .setParameter({ target: "a", parameter: "gain", value: -round }, round)
          .then((applied) => applied.sample),
        engine.setGraph(withLoop(song, 0, 960), round).then((applied) => applied.sample),
        engine.sync(),
      ]);
      expect(samples).toEqual([0, 0, 0, 0]);
      expect(await engine.play({ position: { sample: round } })).toMatchObject({
        sample: 0,
        transport: { playing: true, position: round },
      });
      expect(await engine.locate({ tick: 100 })).toMatchObject({
        sample: 0,
        transport: { playing: true, position: 2500 },
      });
      expect(await engine.stop()).toMatchObject({
        sample: 0,
        transport: { playing: false, position: 2500 },
      });
      expect(engine.transport()).toMatchObject({ playing: false, position: 2500 });
    }
  });

  test("has meters and counters of what was rendered", async () => {
    const engine = await rig.open("offline");
    addSample(engine, "sine", [new Float32Array(RATE).fill(0.5)]);
    await engine.setGraph(song, 1);
    await engine.play();
    await engine.advance(25_600, neverAborted(), () => undefined);
    const frame = EngineMeters.frame();
    engine.meterSource.read(frame);
    expect([...frame.peak]).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(engine.health()).toMatchObject({ blocks: 100, missedDeadlines: 0, underruns: 0, queuedFrames: 0 });
  });

  test("advances one after the other, and commands are done meanwhile", async () => {
    const engine = await rig.open("offline");
    await engine.setGraph(song, 1);
    const order: string[] = [];
    const first = engine
      .advance(256 * 1000, neverAborted(), () => undefined)
      .then((at) => order.push(`${at.sample}`));
    const second = engine
      .advance(256, neverAborted(), () => undefined)
      .then((at) => order.push(`${at.sample}`));
    const synced = engine.sync().then(() => order.push("sync"));
    await Promise.all([first, second, synced]);
    expect(order.filter((word) => word !== "sync")).toEqual(["256000", "256256"]);
    expect(engine.clock().sample).toBe(256_256);
  });

  test("an advance that is aborted stops at a block and says so; progress goes up", async () => {
    const engine = await rig.open("offline");
    await engine.setGraph(song, 1);
    const abort = new AbortController();
    const fractions: number[] = [];
    const endless = engine.advance(256 * 3_000_000, abort.signal, (fraction) => {
      fractions.push(fraction);
      if (fractions.length === 3) abort.abort();
    });
    const queued = engine.advance(256, abort.signal, () => undefined);
    const settled = await Promise.allSettled([endless, queued]);
    const cancelled = { status: "rejected", reason: { code: "CANCELLED" } };
    expect(settled).toMatchObject([cancelled, cancelled]);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.every((fraction) => fraction > 0 && fraction < 1)).toBe(true);
    const { sample } = engine.clock();
    expect(sample % 256).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(engine.clock().sample).toBe(sample);
    expect(await engine.advance(256, neverAborted(), () => undefined)).toEqual({ sample: sample + 256 });
  });

  test("closing ends an advance", async () => {
    const engine = await rig.open("offline");
    await engine.setGraph(song, 1);
    const endless = engine.advance(256 * 3_000_000, neverAborted(), () => undefined);
    const settled = Promise.allSettled([endless]);
    await engine.sync();
    expect(await engine.close()).toBe(true);
    expect(await settled).toMatchObject([
      { status: "rejected", reason: { message: "The engine is closed" } },
    ]);
  });

  test("time that moves by itself cannot be moved", async () => {
    const engine = await rig.open("null");
    await expect(engine.advance(256, neverAborted(), () => undefined)).rejects.toMatchObject({
      code: "INVALID_PARAMS",
    });
  });
});
