import type { Paint } from "../output/paint.ts";
import { printable } from "../output/printable.ts";
import { msText } from "../output/reply-text.ts";
import { spreadOf } from "../measure/percentiles.ts";
import type { Recording } from "./read-recording.ts";
import type { CommandSpan, RecordingSummary } from "./summary.ts";

/** What a recording is, and who was there. */
export function headText(
  { header, frames, lost, end }: Recording,
  summary: RecordingSummary,
  paint: Paint,
): string[] {
  const { engine, sampleRate, blockSize, device, initial } = header;
  const row = (name: string, text: string): string => `${paint.dim(name.padEnd(11))}${printable(text)}`;
  const seconds = (summary.lengthUs / 1e6).toFixed(3);
  const audio =
    end?.capture == null
      ? "not listened to"
      : `${end.capture.frames} frames from sample ${end.capture.sample}, hash ${end.capture.hash.slice(0, 16)}…`;
  return [
    row(
      "recorded",
      `${header.recordedAt.slice(0, 19)}Z, ${seconds} s, ${frames.length} wire frames${lost > 0 ? `, ${lost} missed` : ""}`,
    ),
    row(
      "engine",
      `${engine.name} ${engine.version}, ${sampleRate} Hz, ${blockSize} frames, ${device.name} (${device.backend})`,
    ),
    row(
      "begins",
      `revision ${initial.revision}, ${initial.graph.tracks.length} tracks, ${initial.samples.length} files, ${initial.transport.playing ? "playing" : "stopped"}`,
    ),
    row(
      "ends",
      end === null
        ? "cut"
        : `revision ${end.revision ?? "unknown"}, ${end.hash === null ? "the engine was gone" : `hash ${end.hash.slice(0, 16)}…`}`,
    ),
    row("audio", audio),
    "",
    ...summary.clients.map(({ client, role, messages, bytes, commands, refused }) =>
      row(
        client === summary.clients[0]?.client ? "clients" : "",
        `${client}${role === "" ? "" : ` as ${role}`}: ${messages} messages (${Math.round(bytes / 1024)} KiB), ${commands} commands, ${refused} refused`,
      ),
    ),
  ];
}

/** A line for each command: when, whose, how long it took, what came of it. */
export function spanText(span: CommandSpan, origin: number, paint: Paint, width: number): string {
  const seconds = ((span.at - origin) / 1e6).toFixed(6).padStart(12);
  const took = span.took === null ? "no reply" : msText(span.took / 1000);
  const outcome =
    span.outcome === null
      ? paint.yellow("?")
      : span.outcome === "ok"
        ? paint.green("ok")
        : paint.red(printable(span.outcome));
  const when = span.sample === null ? "" : ` at ${span.sample}${span.late ? ` (${span.late} late)` : ""}`;
  const head = `${paint.dim(seconds)}  ${printable(span.client).slice(0, 16).padEnd(14)} ${paint.bold(printable(span.name).padEnd(20))} ${took.padStart(8)}  ${outcome}${when}`;
  const params = JSON.stringify(span.params);
  const room = width - 72;
  return params === "{}" || room < 10 ? head : `${head}  ${paint.dim(printable(params).slice(0, room))}`;
}

/** Latencies by command. */
export function latencyLines(spans: readonly CommandSpan[]): string[] {
  const times = new Map<string, number[]>();
  for (const { name, took } of spans) {
    if (took !== null) times.set(name, [...(times.get(name) ?? []), took / 1000]);
  }
  return [...times]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, each]) => {
      const { count, p50, p99, max } = spreadOf(each);
      return `  ${printable(name).padEnd(22)} ${String(count).padStart(6)} ×  p50 ${msText(p50).padStart(8)}  p99 ${msText(p99).padStart(8)}  max ${msText(max).padStart(8)}`;
    });
}
