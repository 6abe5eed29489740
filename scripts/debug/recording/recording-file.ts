import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { constants, createGzip } from "node:zlib";
import { UsageError } from "../exit-codes.ts";
import type { RecordingEntry } from "./entries.ts";

/** What was recorded is on its way to the disk after at most this long. */
const FLUSH_MS = 250;

/** A recording that is being written: a JSON object a line, gzipped if its name ends in .gz, readable by its user only. */
export interface RecordingFile {
  add(entry: RecordingEntry): void;
  /** Writes what waits and closes; rejects with what went wrong on the disk. */
  close(): Promise<void>;
}

/**
 * Begins a recording; a file of that name must not be there yet. What was added reaches the file within a moment, in a
 * form that can be read up to there if nothing more follows. Rejects where the file cannot be made.
 */
export async function createRecording(
  path: string,
  redact: (text: string) => string,
): Promise<RecordingFile> {
  const file = createWriteStream(path, { mode: 0o600, flags: "wx" });
  await once(file, "open").catch((error: Error) => {
    const isThere = "code" in error && error.code === "EEXIST";
    throw new UsageError(
      isThere ? `${path} exists already; name another file.` : `${path} cannot be made: ${error.message}`,
    );
  });
  let trouble: Error | null = null;
  file.on("error", (error) => (trouble = error));
  const gzip = path.endsWith(".gz") ? createGzip() : null;
  gzip?.pipe(file);
  const sink = gzip ?? file;
  let waits = false;
  const timer = setInterval(() => {
    if (waits) gzip?.flush(constants.Z_SYNC_FLUSH);
    waits = false;
  }, FLUSH_MS);
  return {
    add: (entry) => {
      if (trouble !== null) throw new Error(`The recording cannot be written: ${trouble.message}`);
      sink.write(`${redact(JSON.stringify(entry))}\n`);
      waits = true;
    },
    close: async () => {
      clearInterval(timer);
      const closed = once(file, "close");
      sink.end();
      await closed;
      if (trouble !== null) throw new Error(`The recording was not written whole: ${trouble.message}`);
    },
  };
}
