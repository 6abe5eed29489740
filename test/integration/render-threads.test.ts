import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Graph } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { ensembleSong } from "../support/ensemble-song.ts";
import { hasEnded } from "../support/process-alive.ts";
import { spawnSignal } from "../support/signal-process.ts";

const BLOCK = 128;
const BLOCKS = 1500;
/** Enough for every thread, and for parts of sums. */
const PLAYERS = 44;

/** Rounds in which a thread may have waited for a core before it counts as idle. */
const ROUNDS = 20;

/** Milliseconds of CPU time of each of a process's threads, by its id. */
function threadTimes(pid: number): Map<string, number> {
  const tasks = `/proc/${String(pid)}/task`;
  return new Map(readdirSync(tasks).map((task) => [task, threadTime(`${tasks}/${task}/schedstat`)]));
}

/** 0 of a thread that has ended meanwhile. */
function threadTime(path: string): number {
  try {
    return Number(readFileSync(path, "utf8").split(" ")[0]) / 1e6;
  } catch (error) {
    if (hasEnded(error)) return 0;
    throw error;
  }
}

/** How many threads have had at least a tenth of the time of the busiest. */
function busyThreads(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number {
  const spent = [...after].map(([thread, time]) => time - (before.get(thread) ?? 0));
  return spent.filter((time) => time > Math.max(...spent) / 10).length;
}

/** Plays the song, changes it on the way, and answers what was heard and how many threads were busy. */
async function heardWith(threads: number): Promise<{ hash: string; busy: number }> {
  const options = ["--audio", "offline", "--debug", "--block-size", String(BLOCK)];
  const signal = await spawnSignal({ args: [...options, "--render-threads", String(threads)] });
  try {
    const client = await signal.client("controller");
    const replace = async (baseRevision: number, graph: Graph): Promise<number> =>
      (await client.command("graph.apply", { baseRevision, ops: [{ op: "graph.replace", graph }] })).result
        .revision;
    const advance = async (blocks: number): Promise<void> =>
      void (await client.command("debug.advance", { frames: blocks * BLOCK }));
    const revision = await replace(0, ensembleSong(PLAYERS));
    await client.command("debug.capture", { enabled: true });
    await client.command("transport.play", {});
    await advance((BLOCKS * 3) / 4);
    // Fewer groups, in other lanes.
    await replace(revision, ensembleSong(PLAYERS - 9));
    await advance(BLOCKS / 4);
    const { result } = await client.command("debug.capture", { enabled: false });
    expect(result).toMatchObject({ lost: 0, frames: BLOCKS * BLOCK });
    const before = threadTimes(signal.pid);
    let busy = 0;
    for (let round = 0; round < ROUNDS && busy < Math.min(threads, availableParallelism()); round++) {
      await advance(BLOCKS / 2);
      busy = busyThreads(before, threadTimes(signal.pid));
    }
    return { hash: result.hash, busy };
  } finally {
    await signal.stop();
  }
}

test("the same bits are heard with one thread that renders and with two, three or four, each at work", async () => {
  const alone = await heardWith(1);
  const silence = createHash("sha256").update(new Uint8Array(BLOCKS * BLOCK * 8));
  expect(alone.hash).not.toBe(silence.digest("hex"));
  for (const threads of [2, 3, 4]) {
    const together = await heardWith(threads);
    expect(together.hash).toBe(alone.hash);
    expect(together.busy).toBeGreaterThanOrEqual(Math.min(threads, availableParallelism()));
  }
}, 120_000);
