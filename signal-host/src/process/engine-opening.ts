import type { EngineEvent, EngineOptions } from "../engine/engine-types.ts";
import { Engine } from "../engine/engine.ts";
import { CrashRecordFile } from "./crash-record.ts";
import type { SignalOptions } from "./options.ts";

/** An engine that is being opened, and what it noticed before anybody listened. */
export interface EngineOpening {
  readonly engine: Promise<Engine>;
  /** null where none is kept; with the reason, in words, where one was to be. */
  readonly record: { readonly file: CrashRecordFile | null; readonly problem: string | null };
  /** Hands over everything the engine notices, from its start on. */
  onEvent(take: (event: EngineEvent) => void): void;
}

/**
 * Begins to open the engine. Its thread starts while the rest of Signal is still being loaded: that is a good
 * part of the time from start to sound.
 */
export function beginEngine({
  audio,
  sampleRate,
  blockSize,
  renderThreads,
  crashRecord,
}: SignalOptions): EngineOpening {
  let waiting: EngineEvent[] = [];
  let take: EngineOptions["onEvent"] = (event) => {
    waiting.push(event);
  };
  const record = openRecord(crashRecord);
  const engine = Engine.open({
    audio,
    blockSize,
    ...(record.file !== null && { crashFd: record.file.fd }),
    ...(sampleRate !== null && { sampleRate }),
    ...(renderThreads !== null && { renderThreads }),
    onEvent: (event) => {
      take(event);
    },
  });
  // Judged by whoever awaits it, which may be later than it fails.
  engine.catch(() => undefined);
  return {
    engine,
    record,
    onEvent: (callback) => {
      take = callback;
      for (const event of waiting) callback(event);
      waiting = [];
    },
  };
}

function openRecord(path: string | null): EngineOpening["record"] {
  if (path === null) return { file: null, problem: null };
  try {
    return { file: new CrashRecordFile(path, process.pid, performance.timeOrigin), problem: null };
  } catch (error) {
    return { file: null, problem: error instanceof Error ? error.message : String(error) };
  }
}
