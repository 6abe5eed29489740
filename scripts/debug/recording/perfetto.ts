import type { JsonObject } from "@loophole/protocol";
import type { Recording } from "./read-recording.ts";
import type { CommandSpan, RecordingSummary } from "./summary.ts";

/**
 * An event of the trace event format that Perfetto (ui.perfetto.dev) and chrome://tracing read. Times in microseconds.
 * Format: "Trace Event Format", Google, 2016.
 */
export type TraceEvent =
  | { ph: "M"; name: "process_name" | "thread_name"; pid: number; tid: number; args: { name: string } }
  | { ph: "X"; name: string; cat: string; pid: number; tid: number; ts: number; dur: number; args: object }
  | { ph: "C"; name: string; pid: number; ts: number; args: Record<string, number> }
  | {
      ph: "i";
      name: string;
      cat: string;
      pid: number;
      tid: number;
      ts: number;
      s: "g" | "p" | "t";
      args: object;
    };

export interface Trace {
  readonly displayTimeUnit: "ms";
  readonly otherData: Readonly<Record<string, string>>;
  readonly traceEvents: readonly TraceEvent[];
}

/** The process that counters and diagnostics belong to; clients follow. */
const ENGINE_PID = 1;

/** A recording as a trace: a process for each client with its commands, the engine's load, transport and diagnostics. */
export function traceOf({ header }: Recording, summary: RecordingSummary): Trace {
  const events: TraceEvent[] = [nameOf(ENGINE_PID, `${header.engine.name} ${header.engine.version}`)];
  const time = (at: number): number => at - summary.origin;
  const lastAt = summary.lengthUs;
  for (const [index, { client }] of summary.clients.entries()) {
    const pid = ENGINE_PID + 1 + index;
    events.push(nameOf(pid, client));
    const lanes = new Lanes();
    for (const span of summary.spans.filter((each) => each.client === client)) {
      const dur = span.took ?? Math.max(0, lastAt - time(span.at));
      const tid = lanes.take(time(span.at), time(span.at) + dur);
      events.push({
        ph: "X",
        name: span.name,
        cat: "command",
        pid,
        tid,
        ts: time(span.at),
        dur,
        args: argsOf(span),
      });
    }
    for (let tid = 1; tid <= lanes.count; tid += 1) {
      events.push({
        ph: "M",
        name: "thread_name",
        pid,
        tid,
        args: { name: tid === 1 ? "commands" : `commands (${tid})` },
      });
    }
  }
  for (const { at, client, severity, code, message } of summary.diagnostics) {
    events.push({
      ph: "i",
      name: code,
      cat: severity,
      pid: ENGINE_PID,
      tid: 1,
      ts: time(at),
      s: "p",
      args: { message, client },
    });
  }
  return {
    displayTimeUnit: "ms",
    otherData: {
      recordedAt: header.recordedAt,
      sampleRate: String(header.sampleRate),
      blockSize: String(header.blockSize),
    },
    traceEvents: [...events, ...countersOf(summary)],
  };
}

/** What telemetry counted; of several subscribers, the same numbers come several times and are taken once. */
function countersOf(summary: RecordingSummary): TraceEvent[] {
  const counters: TraceEvent[] = [];
  let subscriber: string | null = null;
  for (const { type, name, message, frame, client } of summary.events) {
    if (type !== "telemetry" || message === null || (name !== "health" && name !== "transport")) continue;
    const whose: string = `${client} ${name}`;
    if (name === "health") {
      subscriber ??= whose;
      if (whose !== subscriber) continue;
    }
    const ts = frame.at - summary.origin;
    const data: JsonObject = { ...(message["data"] as JsonObject | undefined) };
    const add = (counter: string, value: unknown): void => {
      if (typeof value === "number")
        counters.push({ ph: "C", name: counter, pid: ENGINE_PID, ts, args: { value } });
    };
    if (name === "health") {
      add("load", data["load"]);
      add("worst block (µs)", data["blockWorstUs"]);
      add("missed deadlines", data["missedDeadlines"]);
      add("underruns", data["underruns"]);
      add("queued frames", data["queuedFrames"]);
    } else add("playing", data["playing"] === true ? 1 : 0);
  }
  return counters;
}

/** Spans that overlap go side by side: a lane holds one at a time. */
class Lanes {
  readonly #ends: number[] = [];

  get count(): number {
    return this.#ends.length;
  }

  take(from: number, to: number): number {
    const free = this.#ends.findIndex((end) => end <= from);
    const lane = free === -1 ? this.#ends.length : free;
    this.#ends[lane] = to;
    return lane + 1;
  }
}

function nameOf(pid: number, name: string): TraceEvent {
  return { ph: "M", name: "process_name", pid, tid: 0, args: { name } };
}

function argsOf({ params, outcome, sample, late }: CommandSpan): object {
  return {
    params,
    outcome: outcome ?? "no reply was recorded",
    ...(sample !== null && { sample }),
    ...(late !== null && { late }),
  };
}
