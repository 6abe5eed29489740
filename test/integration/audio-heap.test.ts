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

/** Heap in use on the audio thread after some blocks, once it has nothing more to do. */
async function heapAfter(from: SpawnedSignal, talk: Conversation, blocks: number): Promise<number> {
  const reply = await talk.ask("debug.advance", { frames: blocks * BLOCK });
  expect(reply).toMatchObject({ ok: true });
  const seen = from.log().length;
  // Idle, the thread wakes and tells again and again.
  for (;;) {
    const told = from
      .log()
      .slice(seen)
      .match(/HEAP \d+\n/);
    if (told !== null) return Number(told[0].slice(5));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
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
    for (let round = 0; round < 7; round++) heap.push(await heapAfter(signal, talk, 10_000));
    const steps = heap.slice(1).map((bytes, i) => bytes - (heap[i] ?? 0));
    process.stdout.write(`heap of the audio thread, bytes for each 10000 blocks: ${steps.join(" ")}\n`);
    // Not half a byte for each block: what there is, is the looking. (V8 may tidy up at leisure what was there
    // before, which shows as a step down.)
    expect(Math.max(...steps)).toBeLessThan(5000);
    expect(steps.filter((bytes) => bytes >= 0).length).toBeGreaterThan(steps.length / 2);
  },
);
