import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Diagnostic, Graph, GraphClip, HealthData, OkReply, Telemetry } from "@loophole/schemas/types";
import { isTelemetry } from "@loophole/schemas/validators";
import { converse, type Conversation } from "../support/conversation.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";
import { wavFile } from "../support/wav.ts";

/** As many as a graph can have, in the shortest blocks at the highest rate: more than any machine has time for. */
const TRACKS = 4096;
const CLIPS_ON_EACH = 4;
const RATE = 192_000;
const SECONDS = 4;

let folder = "";
let signal: SpawnedSignal | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "loophole-overload-"));
});
afterEach(async () => {
  await signal?.stop();
  await rm(folder, { recursive: true });
});

function clip(id: string): GraphClip {
  const length = RATE * SECONDS;
  return { id, sample: "tone", start: 0, offset: 0, length, gain: -90, fadeIn: 0, fadeOut: 0 };
}

function graphOf(tracks: number): Graph {
  return {
    tracks: Array.from({ length: tracks }, (_, index) => {
      const id = `track-${index}`;
      const clips = Array.from({ length: CLIPS_ON_EACH }, (_, number) => clip(`${id}-${number}`));
      return { id, gain: 0, pan: 0, mute: false, solo: false, clips };
    }),
    master: { gain: 0 },
    timeline: {
      bpm: 120,
      meter: { numerator: 4, denominator: 4 },
      // A bar of two seconds, round and round.
      loop: { enabled: true, start: 0, end: 4 * 960 },
    },
  };
}

async function replace(talk: Conversation, graph: Graph): Promise<void> {
  const ops = [{ op: "graph.replace", graph }];
  expect(await talk.ask("graph.apply", { baseRevision: 0, ops })).toMatchObject({ ok: true });
}

/** The first message that follows the ones looked at so far and is what is asked for. */
async function next<T>(
  talk: Conversation,
  from: { at: number },
  find: (message: unknown) => T | undefined,
): Promise<T> {
  for (;;) {
    const found = find(await talk.raw.message(from.at++));
    if (found !== undefined) return found;
  }
}

const diagnostic =
  (code: string) =>
  (message: unknown): Diagnostic | undefined =>
    typeof message === "object" && message !== null && "code" in message && message.code === code
      ? (message as Diagnostic)
      : undefined;

const health = (message: unknown): HealthData | undefined =>
  isTelemetry(message) && message.topic === "health" ? message.data : undefined;

/** Messages of meters in so many of health, which come at their rate all the same. */
async function metersPerHealth(talk: Conversation, from: { at: number }, count: number): Promise<number> {
  let meters = 0;
  for (let seen = 0; seen < count;) {
    const message: Telemetry = await next(talk, from, (one) => (isTelemetry(one) ? one : undefined));
    if (message.topic === "meters") meters++;
    if (message.topic === "health") seen++;
  }
  return meters / count;
}

async function playTone(talk: Conversation): Promise<void> {
  const path = join(folder, "tone.wav");
  const sample = (frame: number): number => Math.sin(frame / 100);
  await writeFile(path, wavFile({ rate: RATE, channels: 2, frames: RATE * SECONDS, sample }));
  expect(await talk.ask("sample.load", { sample: "tone", path })).toMatchObject({ ok: true });
  expect(await talk.ask("transport.play", {})).toMatchObject({ ok: true });
}

test("health tells what the costliest tracks and devices take of a block", async () => {
  signal = await spawnSignal();
  const talk = await converse(signal, "controller");
  await playTone(talk);
  const graph = graphOf(3);
  const [first, second] = graph.tracks;
  if (first === undefined || second === undefined) throw new Error("no tracks");
  first.devices = [{ id: "reverb", type: "reverb" }];
  second.clips = [];
  await replace(talk, graph);
  const topics = [{ topic: "health", rate: 4 }];
  await talk.ask("telemetry.subscribe", { topics });
  const from = { at: 0 };
  const named = await next(talk, from, (message) => {
    const nodes = health(message)?.nodes ?? [];
    return nodes.some(({ device }) => device === "reverb") ? nodes : undefined;
  });
  expect(named.find(({ device }) => device === "reverb")?.track).toBe(first.id);
  for (const { microsecondsPerBlock, worstMicroseconds } of named) {
    expect(worstMicroseconds).toBeGreaterThanOrEqual(microsecondsPerBlock);
  }
  const means = named.map(({ microsecondsPerBlock }) => microsecondsPerBlock);
  expect(means).toEqual([...means].sort((a, b) => b - a));
});

test("an engine that cannot keep up sends meters more seldom, says so, and says when it can again (LOAD-1, LOAD-2)", async () => {
  signal = await spawnSignal({ args: ["--sample-rate", String(RATE), "--block-size", "32"] });
  const talk = await converse(signal, "controller");
  await playTone(talk);
  const from = { at: 0 };
  const topics = [
    { topic: "meters", rate: 40 },
    { topic: "health", rate: 10 },
  ];
  expect(await talk.ask("telemetry.subscribe", { topics })).toMatchObject({
    ok: true,
  } satisfies Partial<OkReply>);
  expect(await metersPerHealth(talk, from, 20)).toBeGreaterThan(3);

  await replace(talk, graphOf(TRACKS));
  const first = await next(talk, from, diagnostic("OVERLOAD"));
  expect(first).toMatchObject({ severity: "warning", data: { stage: "meters", metersRate: 30 } });
  expect(first.message).toContain("of the time there is");
  // The load is what it was, and the next step follows.
  const second = await next(talk, from, diagnostic("OVERLOAD"));
  expect(second.data).toMatchObject({ metersRate: 15 });
  const busy = await next(talk, from, health);
  expect(busy.overload?.stage).toBe("meters");
  expect(busy.load).toBeGreaterThan(0.85);
  await next(talk, from, diagnostic("OVERLOAD"));
  expect(await metersPerHealth(talk, from, 20)).toBeLessThan(1.5);

  await replace(talk, graphOf(1));
  expect(await next(talk, from, diagnostic("OVERLOAD_OVER"))).toMatchObject({ severity: "info" });
  expect((await next(talk, from, health)).overload).toBeUndefined();
  expect(await metersPerHealth(talk, from, 20)).toBeGreaterThan(3);
});
