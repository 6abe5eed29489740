import { homedir } from "node:os";
import { ConnectionError, HIDDEN_TOKEN, redactor, timestamp, WireCommandError } from "@loophole/protocol";
import type { TrafficData } from "@loophole/schemas/types";
import type { DebugConnection } from "../connect/debug-connection.ts";
import { UsageError } from "../exit-codes.ts";
import { TrafficReader, type TrafficEvent } from "../traffic/read-traffic.ts";
import { trafficOf } from "../traffic/tail.ts";
import { VERSION } from "../version.ts";
import {
  RECORDING_FORMAT,
  RECORDING_VERSION,
  type EndEntry,
  type HeaderEntry,
  type RecordingEntry,
} from "./entries.ts";
import { createRecording, type RecordingFile } from "./recording-file.ts";

export interface RecordOptions {
  readonly path: string;
  /** Leaves paths as they are, so that the recording can be replayed on this machine as it is. */
  readonly keepPaths: boolean;
  /** Called when everything from here on is recorded. */
  onBegun(header: HeaderEntry): void;
  /** Called now and then with how many wire frames there are. */
  onProgress(frames: number): void;
}

/**
 * Records every wire frame of all other clients until `stop` is aborted or the engine goes, and listens to what the
 * engine puts out meanwhile. Needs an engine started with --debug and the role control. Answers the last entry.
 */
export async function record(
  connection: DebugConnection,
  options: RecordOptions,
  stop: AbortSignal,
): Promise<EndEntry> {
  const { capabilities } = connection.welcome;
  if (!capabilities.includes("debug")) {
    throw new UsageError("Recording needs an engine that was started with --debug (npm start -- --debug).");
  }
  const { token } = connection.target;
  const redact = options.keepPaths
    ? (text: string) => text.replaceAll(token, HIDDEN_TOKEN)
    : redactor({ token, home: homedir() });
  const file = await createRecording(options.path, redact);
  const frames = new FrameWriter(file, options.onProgress);
  // Paths in the traffic are shortened; the engine's own list has them whole.
  const loads = new TrafficReader();
  const noteFiles = async (): Promise<void> => {
    const list = await optional(connection.command("sample.list", {}));
    if (list !== null) frames.add({ kind: "files", samples: list.result.samples });
  };
  const gone = new AbortController();
  const silence = connection.listen({
    diagnostic: (diagnostic) => {
      const data = trafficOf(diagnostic);
      if (data === null) return;
      frames.take(data);
      if (!options.keepPaths) return;
      const loaded = data.frames.map((frame) => loads.read(frame)).some(isLoadReply);
      if (loaded) void noteFiles();
    },
    closed: () => gone.abort(),
  });
  try {
    // The traffic first: no change falls between it and the state it begins with.
    await connection.command("debug.tap", { enabled: true });
    const header = await headerOf(connection);
    file.add(header);
    frames.begin();
    options.onBegun(header);
    await Promise.race([aborted(stop), aborted(gone.signal), frames.failed]);
    const end = await endOf(connection, frames);
    file.add(end);
    return end;
  } finally {
    silence();
    await file.close();
  }
}

/** Writes frames as they come; those that come before the header wait for it. */
class FrameWriter {
  readonly failed: Promise<never>;
  frames = 0;
  lost = 0;
  readonly #file: RecordingFile;
  readonly #onProgress: (frames: number) => void;
  #waiting: RecordingEntry[] | null = [];
  #fail: (error: unknown) => void = () => undefined;

  constructor(file: RecordingFile, onProgress: (frames: number) => void) {
    this.#file = file;
    this.#onProgress = onProgress;
    this.failed = new Promise<never>((_, reject) => (this.#fail = reject));
    // Seen by whoever waits for it.
    this.failed.catch(() => undefined);
  }

  begin(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const entry of waiting) this.#file.add(entry);
  }

  take({ frames, lost }: TrafficData): void {
    this.frames += frames.length;
    this.lost += lost;
    const entries: RecordingEntry[] = [
      ...(lost > 0 ? [{ kind: "lost" as const, count: lost }] : []),
      ...frames.map((frame) => ({ kind: "frame" as const, ...frame })),
    ];
    for (const entry of entries) this.add(entry);
    this.#onProgress(this.frames);
  }

  add(entry: RecordingEntry): void {
    try {
      if (this.#waiting !== null) this.#waiting.push(entry);
      else this.#file.add(entry);
    } catch (error) {
      this.#fail(error);
    }
  }
}

function isLoadReply({ type, name }: TrafficEvent): boolean {
  return type === "reply" && name === "sample.load";
}

async function headerOf(connection: DebugConnection): Promise<HeaderEntry> {
  const { engine, protocol, sampleRate, blockSize, device } = connection.welcome;
  const [graph, transport, samples] = await Promise.all([
    connection.command("graph.get", {}),
    connection.command("transport.get", {}),
    connection.command("sample.list", {}),
  ]);
  const capture = await optional(connection.command("debug.capture", { enabled: true }));
  const { revision, hash, graph: song } = graph.result;
  return {
    kind: "header",
    format: RECORDING_FORMAT,
    version: RECORDING_VERSION,
    recordedAt: timestamp(),
    recorder: `loophole-debug ${VERSION}`,
    engine: { name: engine.name, version: engine.version, startedAt: engine.startedAt },
    protocol,
    sampleRate,
    blockSize,
    device,
    initial: { revision, hash, graph: song, transport: transport.result, samples: samples.result.samples },
    capturedFrom: capture?.result.sample ?? null,
  };
}

/** What the engine ends with; with gaps where it is gone. */
async function endOf(connection: DebugConnection, frames: FrameWriter): Promise<EndEntry> {
  const capture = await optional(connection.command("debug.capture", { enabled: false }));
  const sync = await optional(connection.command("system.sync", {}));
  await optional(connection.command("debug.tap", { enabled: false }));
  return {
    kind: "end",
    endedAt: timestamp(),
    frames: frames.frames,
    lost: frames.lost,
    capture: capture?.result ?? null,
    revision: sync?.result.revision ?? null,
    hash: sync?.result.hash ?? null,
  };
}

/** null where the engine refuses, or is gone. */
async function optional<T>(outcome: Promise<T>): Promise<T | null> {
  try {
    return await outcome;
  } catch (error) {
    if (error instanceof WireCommandError || error instanceof ConnectionError) return null;
    throw error;
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
