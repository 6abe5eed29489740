import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DebugConnection } from "../connect/debug-connection.ts";
import { spawnSignal, type SpawnWish } from "../connect/spawn-signal.ts";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output/terminal.ts";
import { traceOf } from "../recording/perfetto.ts";
import { readRecording, type Recording } from "../recording/read-recording.ts";
import { record } from "../recording/record.ts";
import { isEqual, replay, type ReplayResult } from "../recording/replay.ts";
import { headText, latencyLines, spanText } from "../recording/show-text.ts";
import { summarise } from "../recording/summary.ts";
import { eventText } from "../traffic/event-text.ts";
import { matchesAny, passes, type TrafficFilter } from "../traffic/filter.ts";
import { diagnosticLine } from "../recording/diagnostic-line.ts";
import { withLink } from "./run-live.ts";
import type { Settings } from "./settings.ts";

/** Records until Ctrl-C, for some seconds, or until the engine ends. */
export function runRecord(
  path: string,
  options: { readonly seconds: number | null; readonly keepPaths: boolean },
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  return withLink(settings, "control", terminal, async ({ connection }, stop) => {
    const limit = new AbortController();
    const finish = (): void => limit.abort();
    stop.addEventListener("abort", finish, { once: true });
    const timer = options.seconds === null ? undefined : setTimeout(finish, options.seconds * 1000);
    const isSeen = process.stderr.isTTY;
    const end = await record(
      connection,
      {
        path,
        keepPaths: options.keepPaths,
        onBegun: () => terminal.say(`Recording to ${path}; Ctrl-C ends.`),
        onProgress: (frames) => {
          if (isSeen) process.stderr.write(`\r${frames} wire frames`);
        },
      },
      limit.signal,
    );
    clearTimeout(timer);
    if (isSeen) process.stderr.write("\r\u001b[K");
    const { frames, lost, capture } = end;
    const audio =
      capture === null
        ? "no audio"
        : `${(capture.frames / connection.welcome.sampleRate).toFixed(1)} s of audio listened to`;
    terminal.say(`${frames} wire frames, ${audio}.`);
    if (lost > 0) terminal.say(terminal.err.yellow(`${lost} messages came too fast and are missing.`));
    if (settings.json) terminal.print(JSON.stringify(end));
    return lost > 0 ? EXIT.notOk : EXIT.ok;
  });
}

/** Replays into an engine of its own and says whether the same comes out. */
export async function runReplay(
  path: string,
  media: readonly string[],
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const recording = await readRecording(path);
  const folder = await mkdtemp(join(tmpdir(), "loophole-replay-"));
  try {
    const signal = await spawnSignal(offlineEngine(settings.spawn, recording, folder));
    try {
      const connection = await DebugConnection.connect(signal.target, {
        role: "controller",
        encoding: settings.encoding,
      });
      const begun = performance.now();
      const result = await replay(connection, recording, { media, onProgress: () => undefined });
      connection.close();
      const seconds = (performance.now() - begun) / 1000;
      if (settings.json) terminal.print(JSON.stringify({ equal: isEqual(result), ...result }));
      else tellResult(result, recording, seconds, terminal);
      return isEqual(result) === false ? EXIT.notOk : EXIT.ok;
    } finally {
      await signal.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function offlineEngine(spawn: SpawnWish | null, { header }: Recording, folder: string): SpawnWish {
  const args = [
    ...["--audio", "offline", "--debug", "--port", "0"],
    ...["--sample-rate", String(header.sampleRate), "--block-size", String(header.blockSize)],
    // Nobody else is to find it, and what it does is nobody's history.
    ...["--discovery-dir", folder],
  ];
  if (spawn?.kind === "command") return { kind: "command", command: `${spawn.command} ${args.join(" ")}` };
  return { kind: "built", args: [...args, "--audit-dir", "none"] };
}

function tellResult(result: ReplayResult, { header }: Recording, seconds: number, terminal: Terminal): void {
  const { out } = terminal;
  const length = (result.frames / header.sampleRate).toFixed(3);
  terminal.print(
    `Replayed ${result.commands} commands over ${length} s of sound in ${seconds.toFixed(1)} s.`,
  );
  for (const note of result.notes) terminal.print(out.yellow(note));
  const { firstDifference } = result;
  if (firstDifference !== null) {
    const { step, name, sample, words } = firstDifference;
    terminal.print(out.red(`First difference: command ${step}, ${name} at sample ${sample}: ${words}.`));
  }
  const row = (what: string, recorded: string | null, replayed: string, more = ""): void => {
    if (recorded === null)
      terminal.print(`${what}  ${out.yellow("not compared")}  replayed ${replayed.slice(0, 16)}…`);
    else if (recorded === replayed)
      terminal.print(`${what}  ${out.green("equal")}  ${replayed.slice(0, 16)}…${more}`);
    else
      terminal.print(
        `${what}  ${out.red("different")}  recorded ${recorded.slice(0, 16)}…, replayed ${replayed.slice(0, 16)}…`,
      );
  };
  row("graph", result.graph.recorded, result.graph.replayed);
  row("audio", result.audio.recorded, result.audio.replayed, `, ${result.audio.heardFrames} frames`);
}

/** What is in a recording: clients, commands with their latencies, diagnostics; with `events` every wire frame. */
export async function runShow(
  path: string,
  options: { readonly events: boolean; readonly filter: TrafficFilter },
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const recording = await readRecording(path);
  const summary = summarise(recording);
  const { filter } = options;
  const { out, width } = terminal;
  if (options.events) {
    for (const event of summary.events) {
      if (!passes(filter, event)) continue;
      terminal.print(
        settings.json
          ? JSON.stringify(event.frame)
          : eventText(event, summary.origin, out, terminal.isTty ? width : 400),
      );
    }
    return EXIT.ok;
  }
  const isWanted = (name: string, client: string): boolean =>
    matchesAny(filter.names, name) && matchesAny(filter.clients, client);
  const spans = summary.spans.filter(({ name, client }) => isWanted(name, client));
  const diagnostics = summary.diagnostics.filter(({ code, client }) => isWanted(code, client));
  if (settings.json) {
    const { header, end, lost } = recording;
    terminal.print(JSON.stringify({ header, end, lost, clients: summary.clients, spans, diagnostics }));
    return EXIT.ok;
  }
  for (const line of headText(recording, summary, out)) terminal.print(line);
  terminal.print(`\n${out.bold("Commands")}`);
  for (const span of spans) terminal.print(spanText(span, summary.origin, out, terminal.isTty ? width : 160));
  if (spans.length > 0) terminal.print(`\n${out.bold("Latencies")}`);
  for (const line of latencyLines(spans)) terminal.print(line);
  if (diagnostics.length > 0) terminal.print(`\n${out.bold("Diagnostics")}`);
  for (const diagnostic of diagnostics) terminal.print(diagnosticLine(diagnostic, summary.origin, out));
  return EXIT.ok;
}

/** Writes a recording as a trace for ui.perfetto.dev or chrome://tracing. */
export async function runTrace(path: string, to: string, terminal: Terminal): Promise<number> {
  const recording = await readRecording(path);
  const trace = traceOf(recording, summarise(recording));
  await writeFile(to, JSON.stringify(trace), { mode: 0o600 });
  terminal.say(
    `${trace.traceEvents.length} events written to ${to}. Open it at ui.perfetto.dev or chrome://tracing.`,
  );
  return EXIT.ok;
}
