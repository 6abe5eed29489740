import { afterAll, beforeAll, expect, test } from "vitest";
import { graphHash } from "@loophole/protocol/node";
import type { Graph, PingResult } from "@loophole/schemas/types";
import { converse, type Conversation } from "../support/conversation.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

const TRACK = { id: "t", gain: 0, pan: 0, mute: false, solo: false, clips: [] };
const RATE = 48_000;
/** How far ahead things are scheduled: whoever sends them may have to wait for a core meanwhile. */
const LEAD = 2 * RATE;
const setGain = (value: number, target = "t") => ({ target, parameter: "gain", value });

let signal: SpawnedSignal;
let talk: Conversation;

beforeAll(async () => {
  signal = await spawnSignal();
  talk = await converse(signal, "controller");
  await talk.ask("graph.apply", { baseRevision: 0, ops: [{ op: "track.add", track: TRACK }] });
});
afterAll(() => signal.stop());

async function engineSample(): Promise<number> {
  return ((await talk.ask("system.ping", {}))["result"] as PingResult).sample;
}

async function graphNow(): Promise<{ revision: number; hash: string; graph: Graph }> {
  return (await talk.ask("graph.get", {}))["result"] as { revision: number; hash: string; graph: Graph };
}

/** Waits until the engine's clock is past a frame. */
async function passed(sample: number): Promise<void> {
  while ((await engineSample()) <= sample) await new Promise((resolve) => setTimeout(resolve, 5));
}

test("a change takes hold at exactly the frame asked for, inside a block too (TIME-3)", async () => {
  const base = (await engineSample()) + LEAD;
  const frames = [0, 1, 100, 255, 256, 1000].map((offset) => base + offset);
  const ids = frames.map((sample, i) => talk.send("parameter.set", setGain(-i - 1), { at: { sample } }));
  for (const [i, id] of ids.entries()) {
    expect(await talk.reply(id)).toMatchObject({ ok: true, applied: { sample: frames[i], late: 0 } });
  }
});

test("the graph, its revision and its hash change when it takes hold, not before (TIME-7)", async () => {
  const before = await graphNow();
  const sample = (await engineSample()) + LEAD;
  const id = talk.send("parameter.set", setGain(-20), { at: { sample } });
  expect(await graphNow()).toEqual(before);
  const reply = await talk.reply(id);
  const after = await graphNow();
  expect(after.revision).toBe(before.revision + 1);
  expect(after.graph.tracks[0]?.gain).toBe(-20);
  expect(after.hash).toBe(graphHash(after.graph));
  expect(reply["applied"]).toEqual({ sample, revision: after.revision, hash: after.hash, late: 0 });
});

test("what is sent meanwhile is answered first, and the change is not lost by it (TIME-8)", async () => {
  const sample = (await engineSample()) + LEAD;
  const later = talk.send("parameter.set", setGain(-30), { at: { sample } });
  await talk.ask("parameter.set", { target: "t", parameter: "pan", value: 0.5 });
  await talk.ask("timeline.set", { bpm: 100 });
  expect(talk.raw.messages.some(({ re }) => re === later)).toBe(false);
  await talk.reply(later);
  const { graph, hash } = await graphNow();
  expect(graph).toMatchObject({ tracks: [{ gain: -30, pan: 0.5 }], timeline: { bpm: 100 } });
  expect(hash).toBe(graphHash(graph));
});

test("a frame in the past means at once, and the reply says by how much it was late (TIME-4)", async () => {
  await passed(1000);
  const { applied } = (await talk.ask("parameter.set", setGain(-2), { at: { sample: 1000 } })) as {
    applied: { sample: number; late: number };
  };
  expect(applied.late).toBeGreaterThan(0);
  expect(applied.sample).toBe(1000 + applied.late);
});

test("the transport starts, moves and stops on the frame (TIME-3)", async () => {
  const start = (await engineSample()) + LEAD;
  const played = talk.send("transport.play", { position: { sample: 0 } }, { at: { sample: start } });
  const moved = talk.send(
    "transport.locate",
    { position: { sample: 96_000 } },
    { at: { sample: start + 10_007 } },
  );
  const stopped = talk.send("transport.stop", {}, { at: { sample: start + 20_001 } });
  expect(await talk.reply(played)).toMatchObject({
    result: { playing: true, position: 0 },
    applied: { sample: start, late: 0 },
  });
  expect(await talk.reply(moved)).toMatchObject({
    result: { playing: true, position: 96_000 },
    applied: { sample: start + 10_007, late: 0 },
  });
  expect(await talk.reply(stopped)).toMatchObject({
    result: { playing: false },
    applied: { sample: start + 20_001, late: 0 },
  });
});

test("with a tick it waits while the song is stopped, and takes hold when it plays there (TIME-5)", async () => {
  await talk.ask("timeline.set", { bpm: 120 });
  await talk.ask("transport.locate", { position: { sample: 0 } });
  // A quarter note at 120 is half a second.
  const later = talk.send("parameter.set", setGain(-7), { at: { tick: 960 } });
  await passed((await engineSample()) + RATE / 2);
  expect(talk.raw.messages.some(({ re }) => re === later)).toBe(false);
  const start = (await engineSample()) + LEAD;
  await talk.ask("transport.play", {}, { at: { sample: start } });
  expect(await talk.reply(later)).toMatchObject({ applied: { sample: start + RATE / 2, late: 0 } });
});

test("a tick that the playing song has passed means at once, with the frames it is late (TIME-6)", async () => {
  const { applied } = (await talk.ask("parameter.set", setGain(-8), { at: { tick: 0 } })) as {
    applied: { late: number };
  };
  expect(applied.late).toBeGreaterThan(0);
  await talk.ask("transport.stop", {});
});

test("cancelled before its time it never takes hold (TIME-9, CMD-11)", async () => {
  const before = await graphNow();
  const sample = (await engineSample()) + LEAD;
  const later = talk.send("parameter.set", setGain(5), { at: { sample } });
  expect((await talk.ask("system.cancel", { id: later }))["result"]).toEqual({ cancelled: true });
  expect(await talk.reply(later)).toMatchObject({ ok: false, error: { code: "CANCELLED" } });
  await passed(sample + 1000);
  expect(await graphNow()).toEqual(before);
});

test("not done within its timeoutMs, the reply is TIMEOUT and it does not take hold later (CMD-8)", async () => {
  const before = await graphNow();
  const sample = (await engineSample()) + LEAD;
  const reply = await talk.ask("parameter.set", setGain(6), { at: { sample }, timeoutMs: 20 });
  expect(reply).toMatchObject({ ok: false, error: { code: "TIMEOUT" } });
  await passed(sample + 1000);
  expect(await graphNow()).toEqual(before);
});

test("a track that is not there, or goes before the time, is NOT_FOUND (TIME-11)", async () => {
  const sample = (await engineSample()) + RATE / 2;
  const nobody = await talk.ask("parameter.set", setGain(0, "nobody"), { at: { sample } });
  expect(nobody).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
  const { revision } = await graphNow();
  const track = { ...TRACK, id: "goes" };
  await talk.ask("graph.apply", { baseRevision: revision, ops: [{ op: "track.add", track }] });
  const later = talk.send("parameter.set", setGain(0, "goes"), { at: { sample: sample + RATE } });
  const ops = [{ op: "track.remove", id: "goes" }];
  await talk.ask("graph.apply", { baseRevision: revision + 1, ops });
  expect(await talk.reply(later)).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
});

test("what cannot be scheduled is refused at /at (TIME-1)", async () => {
  const refused = await talk.ask("timeline.set", { bpm: 99 }, { at: { sample: 0 } });
  expect(refused).toMatchObject({
    error: { code: "INVALID_PARAMS", details: { pointer: "/at", rule: "schedulable" } },
  });
});

test("1024 may wait, one more is refused, and cancelling makes room (TIME-10)", async () => {
  const sample = (await engineSample()) + 3600 * RATE;
  const ids = Array.from({ length: 1024 }, () => talk.send("parameter.set", setGain(1), { at: { sample } }));
  const refused = await talk.ask("parameter.set", setGain(1), { at: { sample } });
  expect(refused).toMatchObject({ error: { code: "RESOURCE_EXHAUSTED" } });
  for (const id of ids) talk.send("system.cancel", { id });
  await Promise.all(ids.map((id) => talk.reply(id)));
  const room = talk.send("parameter.set", setGain(1), { at: { sample } });
  await talk.ask("system.cancel", { id: room });
  expect(await talk.reply(room)).toMatchObject({ error: { code: "CANCELLED" } });
});

test("the engine ends in good order while changes wait", async () => {
  const other = await spawnSignal();
  const controller = await converse(other, "controller");
  for (let i = 0; i < 100; i++) {
    controller.send("transport.play", {}, { at: i % 2 === 0 ? { tick: 960_000 } : { sample: 1e12 } });
  }
  await controller.ask("system.ping", {});
  expect(await other.stop()).toEqual({ code: 0, signal: null });
  expect(other.log()).not.toContain('"level":"error"');
});
