import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { projectToGraph } from "@loophole/pulse";
import type { Project } from "@loophole/schemas/types";
import { isProject } from "@loophole/schemas/validators";
import { converse, type Conversation } from "../support/conversation.ts";
import { demoFolder } from "../support/paths.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

const BLOCK = 256;
/** Rounds that are measured. */
const ROUNDS = 7;
const PRELOAD = new URL("../support/heap-of-audio.mjs", import.meta.url);

const folder = mkdtempSync(join(tmpdir(), "loophole-heap-"));
const record = join(folder, "record");
let signal: SpawnedSignal | undefined;
afterAll(async () => {
  await signal?.stop();
  rmSync(folder, { recursive: true });
});

function demo(): Project {
  const project: unknown = JSON.parse(readFileSync(join(demoFolder, "project.json"), "utf8"));
  if (!isProject(project)) throw new Error("The demo is no song");
  return project;
}

/** Bytes of the audio thread's heap that are in use, and how often that was looked at so far. */
interface Look {
  readonly bytes: number;
  readonly looks: number;
}

/** What was told of the heap from a place of the log on; a line that is not whole yet is left out. */
function looksIn(log: string): Look[] {
  return [...log.matchAll(/HEAP (\d+) (\d+)\n/g)].map(([, bytes, looks]) => ({
    bytes: Number(bytes),
    looks: Number(looks),
  }));
}

/** The heap after some blocks, once the thread has nothing more to do. */
async function heapAfter(from: SpawnedSignal, talk: Conversation, blocks: number): Promise<Look> {
  const reply = await talk.ask("debug.advance", { frames: blocks * BLOCK });
  expect(reply).toMatchObject({ ok: true });
  return (await looksAgain(from, 1))[0] as Look;
}

/** The next looks. Idle, the thread wakes and tells again and again. */
async function looksAgain(from: SpawnedSignal, count: number): Promise<Look[]> {
  const seen = from.log().length;
  for (;;) {
    const told = looksIn(from.log().slice(seen));
    if (told.length >= count) return told;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What a look leaves on the heap by itself: the least between two with nothing but waiting between them. */
async function bytesOfALook(from: SpawnedSignal): Promise<number> {
  const told = await looksAgain(from, 8);
  const steps = told.slice(1).map(({ bytes }, i) => bytes - (told[i]?.bytes ?? 0));
  return Math.min(...steps.filter((step) => step > 0));
}

test(
  "minutes of the demo song, round and round, leave the audio thread's heap as it was",
  { timeout: 240_000 },
  async () => {
    const args = ["--debug", "--audio", "offline", "--block-size", String(BLOCK), "--crash-record", record];
    signal = await spawnSignal({ args, env: { NODE_OPTIONS: `--import ${PRELOAD.href}` } });
    const talk = await converse(signal, "controller");
    const song = demo();
    for (const { id, file } of song.media) {
      const reply = await talk.ask("sample.load", { sample: id, path: join(demoFolder, file) });
      expect(reply).toMatchObject({ ok: true });
    }
    const graph = projectToGraph(song);
    const loop = { enabled: true, start: 0, end: 4 * 960 * 16 };
    const ops = [{ op: "graph.replace", graph: { ...graph, timeline: { ...graph.timeline, loop } } }];
    expect(await talk.ask("graph.apply", { baseRevision: 0, ops })).toMatchObject({ ok: true });
    await talk.ask("transport.play", {});
    // What is compiled while it runs, and what changes once have their place then.
    for (let round = 0; round < 10; round++) await heapAfter(signal, talk, 10_000);
    const heap = [await heapAfter(signal, talk, 1)];
    for (let round = 0; round < ROUNDS; round++) heap.push(await heapAfter(signal, talk, 10_000));
    const look = await bytesOfALook(signal);
    const steps = heap.slice(1).map((after, i) => {
      const before = heap[i] ?? after;
      return after.bytes - before.bytes - (after.looks - before.looks) * look;
    });
    process.stdout.write(`heap of the audio thread, bytes for each 10000 blocks: ${steps.join(" ")}\n`);
    // Not a quarter of a byte for each block, whatever the looking leaves. What blocks leave is in every round, since
    // each goes through the whole loop; what V8 compiles late or tidies up is in one.
    const middle = [...steps].sort((a, b) => a - b)[(ROUNDS - 1) / 2] ?? Infinity;
    expect(Math.abs(middle)).toBeLessThan(2500);
  },
);
