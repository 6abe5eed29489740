import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CRASH_LAYOUT } from "@loophole/protocol";
import { readCrashRecord } from "@loophole/protocol/node";
import type { CrashRecord } from "@loophole/schemas/types";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { converse, type Conversation } from "../support/conversation.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";
import { wavFile } from "../support/wav.ts";

/** Signal's exit code when its audio thread failed. */
const AUDIO_FAILED = 5;

/** How Signal's audio thread numbers what it takes: a parameter of a strip, the last of these commands. */
const SET_STRIP = 2;

const RATE = 48_000;

let folder = "";
let tone = "";
let files = 0;
const running: SpawnedSignal[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "loophole-crash-record-"));
  tone = join(folder, "tone.wav");
  const sample = (frame: number): number => 0.1 * Math.sin(frame / 17);
  await writeFile(tone, wavFile({ rate: RATE, channels: 2, frames: 2 * RATE, sample }));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => {
  for (const signal of running.splice(0)) await signal.kill();
});

interface Started {
  readonly signal: SpawnedSignal;
  readonly talk: Conversation;
  readonly path: string;
}

async function start(...args: string[]): Promise<Started> {
  const path = join(folder, `record-${String(++files)}`);
  const signal = await spawnSignal({ args: ["--debug", "--crash-record", path, ...args] });
  running.push(signal);
  return { signal, talk: await converse(signal, "controller"), path };
}

/** A track that sounds: what is silent need not be rendered. */
function track(id: string) {
  const clip = { id: `clip-of-${id}`, sample: "tone", start: 0, offset: 0, length: 2 * RATE, gain: 0 };
  const clips = [{ ...clip, fadeIn: 0, fadeOut: 0 }];
  return { id, gain: 0, pan: 0, mute: false, solo: false, clips };
}

/** Plays these tracks, a bar of them round and round. */
async function playTracks(talk: Conversation, ...ids: string[]): Promise<void> {
  expect(await talk.ask("sample.load", { sample: "tone", path: tone })).toMatchObject({ ok: true });
  expect(await talk.ask("transport.play", {})).toMatchObject({ ok: true });
  const timeline = {
    bpm: 120,
    meter: { numerator: 4, denominator: 4 },
    loop: { enabled: true, start: 0, end: 4 * 960 },
  };
  const graph = { tracks: ids.map(track), master: { gain: 0 }, timeline };
  const reply = await talk.ask("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph }] });
  expect(reply).toMatchObject({ ok: true });
}

async function recordOf({ path }: Started): Promise<CrashRecord> {
  const record = await readCrashRecord(path);
  if (record === null) throw new Error("There is no record");
  return record;
}

/** The record once it says what is waited for. */
async function recordWith(started: Started, holds: (record: CrashRecord) => boolean): Promise<CrashRecord> {
  for (;;) {
    const record = await recordOf(started);
    if (holds(record)) return record;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("the crash record", () => {
  test("is of its full size from the beginning, for its owner's eyes, and follows the audio thread (CRASH-1)", async () => {
    const started = await start();
    const { size, mode } = await stat(started.path);
    expect(size).toBe(CRASH_LAYOUT.fileBytes);
    expect(mode & 0o777).toBe(0o600);
    const first = await recordWith(started, ({ block }) => block > 0);
    expect(first).toMatchObject({ version: 1, pid: started.signal.pid, state: "running", nodes: [] });
    const later = await recordWith(started, ({ block }) => block > first.block + 100);
    expect(later.sample).toBe(later.block * 256);
    expect((await stat(started.path)).size).toBe(size);
  });

  test("is not kept when nobody asked for it, and an engine that cannot keep one runs without (CRASH-1)", async () => {
    const impossible = join(folder, "file");
    await writeFile(impossible, "");
    const { signal, talk } = await start("--crash-record", join(impossible, "record"));
    expect(await talk.ask("system.status", {})).toMatchObject({ ok: true });
    await expect.poll(signal.log).toContain("no crash record is kept");
  });

  test("keeps what clients asked for last, and what of it the audio thread has taken (CRASH-3)", async () => {
    const started = await start();
    const { talk } = started;
    await playTracks(talk, "drums", "bass");
    const id = talk.send("parameter.set", { target: "bass", parameter: "gain", value: -6 });
    await talk.reply(id);
    await talk.ask("system.status", {});
    // The two threads write their parts in their own time: either may be ahead.
    const { commands, operations, revision } = await recordWith(
      started,
      ({ revision, commands, operations }) =>
        revision === 2 && commands.length === 4 && operations.at(-1)?.operation === SET_STRIP,
    );
    expect(revision).toBe(2);
    expect(commands.map(({ name }) => name)).toEqual([
      "sample.load",
      "transport.play",
      "graph.apply",
      "parameter.set",
    ]);
    expect(commands[0]).toMatchObject({ target: "tone" });
    expect(commands[3]).toMatchObject({ id, target: "bass" });
    // Each at a block's beginning.
    for (const { sample } of operations) expect(sample % 256).toBe(0);
    for (let n = 0; n < 40; n++) {
      await talk.ask("parameter.set", { target: "drums", parameter: "gain", value: -n });
    }
    const isFull = ({ commands, operations }: CrashRecord) =>
      commands.length === 16 && operations.length === 16 && operations.at(-1)?.sequence === last;
    const last = (operations.at(-1)?.sequence ?? 0) + 40;
    const full = await recordWith(started, isFull);
    expect(full.revision).toBe(42);
    const sequences = full.operations.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
  });

  test("names the node that trapped on the audio thread, and Signal's exit code says so too (CRASH-4, DISC-9)", async () => {
    const started = await start();
    const { talk, signal } = started;
    await playTracks(talk, "drums", "bass");
    expect(await talk.ask("debug.fault", { fault: "node", track: "bass", how: "trap" })).toMatchObject({
      ok: true,
    });
    expect(await signal.exited).toEqual({ code: AUDIO_FAILED, signal: null });
    const record = await recordOf(started);
    expect(record).toMatchObject({ state: "failed", nodes: [{ name: { track: "bass" } }] });
    expect(record.error).toContain("unreachable");
    expect(record.commands.map(({ name }) => name).slice(-2)).toEqual(["graph.apply", "debug.fault"]);
    expect(signal.log()).toContain("the audio thread ended in track bass");
  });

  test("names the node whichever thread rendered it, and the end is the same (CRASH-4)", async () => {
    // As many groups of tracks as are shared among threads, where there are several.
    const ids = Array.from({ length: 40 }, (_, index) => `track-${String(index)}`);
    for (const track of ["track-0", "track-21", "track-39"]) {
      const started = await start();
      await playTracks(started.talk, ...ids);
      await recordWith(started, ({ plan }) => plan > 0);
      await started.talk.ask("debug.fault", { fault: "node", track, how: "trap" });
      expect(await started.signal.exited).toEqual({ code: AUDIO_FAILED, signal: null });
      const record = await recordOf(started);
      expect(record).toMatchObject({ state: "failed", nodes: [{ name: { track } }] });
      expect(record.error).toContain("RuntimeError: unreachable");
    }
  });

  test("names the node in which the audio thread stands still; killed then, it still does (CRASH-5)", async () => {
    const started = await start();
    const { talk, signal } = started;
    await playTracks(talk, "drums", "bass");
    await talk.ask("debug.fault", { fault: "node", track: "drums", how: "hang" });
    await recordWith(started, ({ state }) => state === "stalled");
    expect(await talk.ask("system.status", {})).toMatchObject({ ok: true });
    expect(await signal.kill()).toEqual({ code: null, signal: "SIGKILL" });
    running.splice(0);
    const record = await recordOf(started);
    expect(record).toMatchObject({ state: "stalled", nodes: [{ name: { track: "drums" } }] });
    expect(talk.raw.text()).toContain("The audio thread stands still in track drums");
  });

  test("takes back that the audio thread stands still when it goes on (CRASH-5)", async () => {
    const started = await start();
    await started.talk.ask("debug.fault", { fault: "stall-audio", ms: 6_000 });
    const stalled = await recordWith(started, ({ state }) => state === "stalled");
    // It was busy with a command, not with a node.
    expect(stalled.nodes).toEqual([]);
    const after = await recordWith(started, ({ state }) => state === "running");
    expect(after.block).toBeGreaterThan(stalled.block);
  });

  test("blames nobody for a death that came from outside, and says when the end was in good order (CRASH-6)", async () => {
    const killed = await start();
    await playTracks(killed.talk, "drums");
    await recordWith(killed, ({ plan }) => plan > 0);
    await killed.signal.kill();
    expect(await recordOf(killed)).toMatchObject({ state: "running", nodes: [] });
    const ended = await start();
    await ended.signal.stop();
    running.splice(0);
    expect((await recordOf(ended)).state).toBe("ended");
  });

  test("names nodes by the ids of the graph as it is now, however often it changed (CRASH-2)", async () => {
    const started = await start();
    const { talk, signal } = started;
    await playTracks(talk, "drums", "bass");
    // The new track may get the slot of one that is gone.
    const reply = await talk.ask("graph.apply", {
      baseRevision: 1,
      ops: [
        { op: "track.remove", id: "drums" },
        { op: "track.remove", id: "bass" },
      ],
    });
    expect(reply).toMatchObject({ ok: true });
    await talk.ask("system.sync", {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    const added = { op: "track.add", track: track("keys") };
    expect(await talk.ask("graph.apply", { baseRevision: 2, ops: [added] })).toMatchObject({ ok: true });
    await talk.ask("debug.fault", { fault: "node", track: "keys", how: "trap" });
    await signal.exited;
    expect((await recordOf(started)).nodes).toMatchObject([{ name: { track: "keys" } }]);
  });

  test("a node that is not there cannot be broken (DEBUG-11)", async () => {
    const { talk } = await start();
    const reply = await talk.ask("debug.fault", { fault: "node", track: "nowhere", how: "trap" });
    expect(reply).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
  });

  test("whatever is cut off or overwritten in it, what is read is whole or nothing (CRASH-2)", async () => {
    const started = await start();
    await playTracks(started.talk, "drums");
    await started.talk.ask("debug.fault", { fault: "node", track: "drums", how: "trap" });
    await started.signal.exited;
    const whole = await readFile(started.path);
    const expected = await recordOf(started);
    const damaged = join(folder, "damaged");
    let different = 0;
    for (let at = 0; at < CRASH_LAYOUT.namesOffset; at += 37) {
      const bytes = Buffer.from(whole.subarray(0, CRASH_LAYOUT.namesOffset + 1024));
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      await writeFile(damaged, bytes);
      const record = await readCrashRecord(damaged);
      if (record === null) different++;
      else {
        // An older slot may have taken the place of the damaged one, but nothing is made up.
        expect(record.pid).toBe(expected.pid);
        expect(record.block).toBeLessThanOrEqual(expected.block);
        const names = record.nodes.flatMap(({ name }) => name ?? []);
        for (const name of names) expect(name).toEqual({ track: "drums" });
      }
    }
    expect(different).toBeGreaterThan(0);
    await writeFile(damaged, whole.subarray(0, 100));
    expect(await readCrashRecord(join(folder, "nowhere"))).toBeNull();
    await writeFile(damaged, "not a record");
    expect(await readCrashRecord(damaged)).toBeNull();
  });
});
