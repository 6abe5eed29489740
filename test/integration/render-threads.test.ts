import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Graph, GraphTrack } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { spawnSignal } from "../support/signal-process.ts";

const BEAT = 960;
const BLOCK = 128;
const BLOCKS = 1500;
/** Enough for every thread, and for parts of sums. */
const PLAYERS = 44;

/** A player of its own part: an instrument, an equaliser and for some a compressor that listens to the first. */
function player(index: number): GraphTrack {
  const id = `player-${String(index)}`;
  const notes = Array.from({ length: 8 }, (_, beat) => ({
    start: (beat * BEAT) / 2,
    length: BEAT / 4,
    key: 36 + ((index * 7 + beat * 5) % 48),
    velocity: 60 + ((index + beat) % 5) * 12,
  }));
  const target = index % 2 === 0 ? "hall" : "echoes";
  const tap = index % 6 === 0 ? ("pre" as const) : ("post" as const);
  return {
    ...{ id, kind: "instrument", gain: -24, pan: (index % 9) / 4 - 1, mute: index % 17 === 16, solo: false },
    clips: [],
    notes: [{ id: `${id}-clip`, start: 0, length: 4 * BEAT, notes, loop: { start: 0, end: 4 * BEAT } }],
    devices: [
      { id: `${id}-synth`, type: "synthesiser", parameters: { ampRelease: 50 } },
      { id: `${id}-eq`, type: "equaliser", parameters: { band1On: true, band1Gain: (index % 13) - 6 } },
      ...(index % 5 === 4
        ? [
            {
              ...{
                id: `${id}-duck`,
                type: "compressor" as const,
                parameters: { threshold: -40, lookAhead: 2 },
              },
              sidechain: { track: "player-0", tap: "post" as const },
            },
          ]
        : []),
    ],
    ...(index % 4 === 3 ? { output: "bus" } : {}),
    ...(index % 3 === 0 ? { sends: [{ id: `${id}-send`, target, gain: -6, tap }] } : {}),
  };
}

function place(id: string, kind: "bus" | "return", devices: GraphTrack["devices"]): GraphTrack {
  return { id, kind, gain: 0, pan: 0, mute: false, solo: false, clips: [], ...(devices ? { devices } : {}) };
}

function song(players: number): Graph {
  return {
    tracks: [
      ...Array.from({ length: players }, (_, index) => player(index)),
      place("bus", "bus", [{ id: "bus-limiter", type: "limiter" }]),
      place("hall", "return", [{ id: "hall-reverb", type: "reverb", parameters: { mix: 1 } }]),
      place("echoes", "return", [{ id: "echoes-delay", type: "delay", parameters: { mix: 1 } }]),
    ],
    master: { gain: -3 },
    timeline: {
      bpm: 120,
      meter: { numerator: 4, denominator: 4 },
      loop: { enabled: false, start: 0, end: 4 * BEAT },
    },
  };
}

/** Milliseconds of CPU time of each of a process's threads. */
function threadTimes(pid: number): number[] {
  const tasks = `/proc/${String(pid)}/task`;
  return readdirSync(tasks).map(
    (task) => Number(readFileSync(`${tasks}/${task}/schedstat`, "utf8").split(" ")[0]) / 1e6,
  );
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
    const revision = await replace(0, song(PLAYERS));
    await client.command("debug.capture", { enabled: true });
    await client.command("transport.play", {});
    await advance(BLOCKS / 4);
    const before = threadTimes(signal.pid);
    await advance(BLOCKS / 2);
    const after = threadTimes(signal.pid);
    // Fewer groups, in other lanes.
    await replace(revision, song(PLAYERS - 9));
    await advance(BLOCKS / 4);
    const { result } = await client.command("debug.capture", { enabled: false });
    expect(result).toMatchObject({ lost: 0, frames: BLOCKS * BLOCK });
    const busiest = after.map((time, index) => time - (before[index] ?? 0)).sort((a, b) => b - a);
    const busy = busiest.filter((time) => time > (busiest[0] ?? 0) / 10).length;
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
