import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type {
  DebugAdvanceResult,
  DebugCaptureResult,
  PingResult,
  TransportState,
} from "@loophole/schemas/types";
import { converse, type Conversation } from "../support/conversation.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";
import { wavFile } from "../support/wav.ts";

const RATE = 48_000;
const GONE = { ok: false, error: { code: "UNKNOWN_COMMAND" } };

let folder = "";
let tone = "";
const running: SpawnedSignal[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "loophole-debug-"));
  tone = join(folder, "tone.wav");
  const sample = (frame: number): number => 0.5 * Math.sin(frame / 17);
  await writeFile(tone, wavFile({ rate: 44_100, channels: 2, frames: 88_200, sample }));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => {
  for (const signal of running.splice(0)) await signal.stop();
});

async function start(...args: string[]): Promise<{ signal: SpawnedSignal; talk: Conversation }> {
  const signal = await spawnSignal({ args });
  running.push(signal);
  return { signal, talk: await converse(signal, "controller") };
}

async function ping(talk: Conversation): Promise<PingResult> {
  return (await talk.ask("system.ping", {}))["result"] as PingResult;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test("debug.* is there only with --debug, and debug.advance only on the offline clock (DEBUG-1)", async () => {
  const plain = await start();
  expect(plain.talk.welcome["capabilities"]).not.toContain("debug");
  for (const [name, params] of [
    ["debug.tap", { enabled: true }],
    ["debug.fault", { fault: "crash" }],
    ["debug.capture", { enabled: true }],
    ["debug.advance", { frames: 256 }],
  ] as const) {
    expect(await plain.talk.ask(name, params)).toMatchObject(GONE);
  }
  const { talk } = await start("--debug");
  expect(talk.welcome["capabilities"]).toContain("debug");
  expect(talk.welcome["capabilities"]).not.toContain("offline-clock");
  const reply = await talk.ask("debug.advance", { frames: 256 });
  expect(reply).toMatchObject({ ...GONE, error: { details: { capability: "offline-clock" } } });
});

describe("debug.fault is answered first (DEBUG-5)", () => {
  test("and then keeps the control thread busy, while the audio goes on", async () => {
    const { talk } = await start("--debug");
    let { sample } = await ping(talk);
    expect(await talk.ask("debug.fault", { fault: "block-control", ms: 500 })).toMatchObject({ ok: true });
    // One of the pings is answered only when it is over, and much has been played by then.
    for (;;) {
      const next = (await ping(talk)).sample;
      if (next - sample > RATE / 4) break;
      sample = next;
    }
  });

  test("and then keeps the audio thread busy, while pings are answered and their blocks stand still", async () => {
    const { talk } = await start("--debug");
    expect(await talk.ask("debug.fault", { fault: "stall-audio", ms: 1000 })).toMatchObject({ ok: true });
    const blocks: number[] = [];
    while (blocks.at(-1) !== blocks.at(-4) || blocks.length < 4) {
      blocks.push((await ping(talk)).blocks);
      await pause(50);
    }
    const stood = blocks.at(-1) ?? 0;
    while ((await ping(talk)).blocks <= stood) await pause(20);
  });

  test("and then ends the process like one that was killed", async () => {
    const { signal, talk } = await start("--debug");
    expect(await talk.ask("debug.fault", { fault: "crash" })).toMatchObject({ ok: true });
    expect(await signal.exited).toMatchObject({ signal: "SIGKILL" });
  });

  test("and then sends half a message and ends that connection alone", async () => {
    const { signal, talk } = await start("--debug");
    const other = await converse(signal, "control");
    expect(await other.ask("debug.fault", { fault: "half-frame" })).toMatchObject({ ok: true });
    await other.raw.closed;
    expect(other.raw.messages.map((message) => message["type"])).toEqual(["welcome", "reply"]);
    // The half one begins as a whole one does.
    expect(other.raw.text().match(/"type"/g)?.length).toBe(other.raw.whole() + 1);
    expect(await talk.ask("system.ping", {})).toMatchObject({ ok: true });
  });
});

/** Loads a song of one file and plays it from its start. */
async function playTone(talk: Conversation): Promise<void> {
  const clip = {
    id: "c",
    sample: "tone",
    start: 0,
    offset: 0,
    length: 88_200,
    gain: 0,
    fadeIn: 0,
    fadeOut: 0,
  };
  const track = { id: "t", gain: -3, pan: 0.25, mute: false, solo: false, clips: [clip] };
  expect(await talk.ask("sample.load", { sample: "tone", path: tone })).toMatchObject({ ok: true });
  const ops = [{ op: "track.add", track }];
  expect(await talk.ask("graph.apply", { baseRevision: 0, ops })).toMatchObject({ ok: true });
  expect(await talk.ask("transport.play", {})).toMatchObject({ ok: true, applied: { revision: 1 } });
}

async function capture(talk: Conversation, params: object): Promise<DebugCaptureResult> {
  return (await talk.ask("debug.capture", params))["result"] as DebugCaptureResult;
}

describe("an engine on the offline clock", () => {
  test("stands still until it is advanced, by whole blocks (DEBUG-7)", async () => {
    const { talk } = await start("--debug", "--audio", "offline");
    expect(talk.welcome["capabilities"]).toEqual(expect.arrayContaining(["debug", "offline-clock"]));
    await playTone(talk);
    await pause(300);
    expect(await ping(talk)).toMatchObject({ sample: 0, blocks: 0 });
    const reply = await talk.ask("debug.advance", { frames: 25_600 });
    expect(reply["result"] as DebugAdvanceResult).toEqual({ sample: 25_600 });
    const transport = (await talk.ask("transport.get", {}))["result"] as TransportState;
    expect(transport).toMatchObject({ playing: true, position: 25_600 });
    expect(await talk.ask("debug.advance", { frames: 100 })).toMatchObject({
      ok: false,
      error: { code: "INVALID_PARAMS", details: { pointer: "/frames" } },
    });
    expect(talk.raw.messages.some((message) => message["code"] === "AUDIO_STALLED")).toBe(false);
  });

  test("does what it is asked while time stands still, at the present sample (DEBUG-8)", async () => {
    const { talk } = await start("--debug", "--audio", "offline");
    await playTone(talk);
    await talk.ask("debug.advance", { frames: 2560 });
    const done = [
      await talk.ask("parameter.set", { target: "t", parameter: "gain", value: -9 }),
      await talk.ask("transport.locate", { position: { sample: 9 } }),
      await talk.ask("graph.apply", { baseRevision: 2, ops: [{ op: "track.remove", id: "t" }] }),
      await talk.ask("timeline.set", { bpm: 90 }),
      await talk.ask("transport.stop", {}),
    ];
    for (const reply of done) expect(reply).toMatchObject({ ok: true, applied: { sample: 2560 } });
    expect(await talk.ask("system.sync", {})).toMatchObject({ ok: true, result: { sample: 2560 } });
    await talk.ask("telemetry.subscribe", { topics: [{ topic: "transport", rate: 30 }] });
    while (!talk.raw.messages.some((message) => message["type"] === "telemetry")) await pause(5);
  });

  test("an advance can be cancelled and tells its progress", async () => {
    const { talk } = await start("--debug", "--audio", "offline");
    await playTone(talk);
    const id = talk.send("debug.advance", { frames: 256 * 3_000_000 });
    while (!talk.raw.messages.some((message) => message["code"] === "PROGRESS")) await pause(5);
    expect(await talk.ask("system.cancel", { id })).toMatchObject({ result: { cancelled: true } });
    expect(await talk.reply(id)).toMatchObject({ ok: false, error: { code: "CANCELLED" } });
  });

  test("puts out the same each time for the same commands at the same samples (DEBUG-9)", async () => {
    const heard: DebugCaptureResult[] = [];
    for (let time = 0; time < 2; time++) {
      const { talk } = await start("--debug", "--audio", "offline");
      await playTone(talk);
      const begun = await capture(talk, { enabled: true });
      expect(begun).toMatchObject({ sample: 0, frames: 0, lost: 0 });
      const at = { sample: 3333 };
      const scheduled = talk.send("parameter.set", { target: "t", parameter: "pan", value: -1 }, { at });
      await talk.ask("debug.advance", { frames: 5120 });
      await talk.ask("transport.locate", { position: { tick: 100 } });
      expect(await talk.reply(scheduled)).toMatchObject({ applied: { sample: 3333, late: 0 } });
      await talk.ask("debug.advance", { frames: 5120 });
      heard.push(await capture(talk, { enabled: false }));
    }
    expect(heard[0]).toMatchObject({ sample: 0, frames: 10_240, lost: 0 });
    expect(heard[1]).toEqual(heard[0]);
  });
});

test("debug.capture answers what was heard since it began, and writes it (DEBUG-6)", async () => {
  const { talk } = await start("--debug");
  await playTone(talk);
  expect(await talk.ask("debug.capture", { enabled: false })).toMatchObject({
    ok: false,
    error: { code: "NOT_FOUND" },
  });
  const begun = await capture(talk, { enabled: true });
  while ((await ping(talk)).sample < begun.sample + RATE / 4) await pause(20);
  const path = join(folder, "heard.wav");
  const result = await capture(talk, { enabled: false, path });
  expect(result).toMatchObject({ sample: begun.sample, lost: 0 });
  expect(result.frames).toBeGreaterThanOrEqual(RATE / 4);
  const bytes = await readFile(path);
  expect(bytes.length).toBeGreaterThan(result.frames * 8);
  const refused = await talk.ask("debug.capture", { enabled: true, path: "heard.wav" });
  expect(refused).toMatchObject({ ok: false, error: { code: "INVALID_PARAMS" } });
});
