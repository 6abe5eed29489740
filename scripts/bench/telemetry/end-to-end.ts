import { readFileSync } from "node:fs";
import type { Encoding } from "@loophole/schemas/types";
import { connectController, startSignal } from "../ipc/contestants/signal.ts";

const TRACKS = 128;
const RATE = 60;

export interface EndToEndFigures {
  readonly encoding: string;
  readonly tracks: number;
  readonly messages: number;
  /** CPU time of the control thread for one message; null where the system does not tell. */
  readonly microseconds: number | null;
}

const ENCODINGS: readonly (readonly [string, readonly Encoding[]])[] = [
  ["JSON", ["json"]],
  ["MessagePack", ["msgpack", "json"]],
  ["binary blocks", ["json", "binary-telemetry"]],
];

/** A real Signal with many tracks that sends its meters to one client. */
export async function endToEnd(seconds: number): Promise<EndToEndFigures[]> {
  const figures: EndToEndFigures[] = [];
  for (const [encoding, encodings] of ENCODINGS) {
    figures.push({ encoding, tracks: TRACKS, ...(await measure(encodings, seconds / ENCODINGS.length)) });
  }
  return figures;
}

async function measure(
  encodings: readonly Encoding[],
  seconds: number,
): Promise<{ messages: number; microseconds: number | null }> {
  const signal = await startSignal(undefined);
  try {
    const client = await connectController(signal, encodings);
    const { pid } = signal.program;
    await client.command("graph.apply", {
      baseRevision: 0,
      ops: [{ op: "graph.replace", graph: graphOf(TRACKS) }],
    });
    let messages = 0;
    client.onTelemetry("meters", () => (messages += 1));
    const idle = await cpuDuring(pid, seconds / 3);
    await client.command("telemetry.subscribe", { topics: [{ topic: "meters", rate: RATE }] });
    messages = 0;
    const busy = await cpuDuring(pid, (seconds * 2) / 3);
    client.close();
    const cost = idle === null || busy === null ? null : busy - 2 * idle;
    return { messages, microseconds: cost === null ? null : cost / Math.max(1, messages) };
  } finally {
    await signal.stop();
  }
}

/** Microseconds of CPU time that a process's main thread has within a while. */
async function cpuDuring(pid: number, seconds: number): Promise<number | null> {
  const before = cpuMicroseconds(pid);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const after = cpuMicroseconds(pid);
  return before === null || after === null ? null : after - before;
}

function cpuMicroseconds(pid: number): number | null {
  try {
    const path = `/proc/${String(pid)}/task/${String(pid)}/schedstat`;
    return Number(readFileSync(path, "utf8").split(" ")[0]) / 1000;
  } catch {
    return null;
  }
}

function graphOf(tracks: number) {
  return {
    tracks: Array.from({ length: tracks }, (_, i) => {
      return { id: `track-${String(i)}`, gain: 0, pan: 0, mute: false, solo: false, clips: [] };
    }),
    master: { gain: 0 },
    timeline: {
      bpm: 120,
      meter: { numerator: 4, denominator: 4 as const },
      loop: { enabled: false, start: 0, end: 0 },
    },
  };
}
