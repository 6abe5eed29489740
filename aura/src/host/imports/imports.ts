import { rm } from "node:fs/promises";
import { join } from "node:path";
import { WireCommandError } from "@loophole/protocol";
import { newId } from "@loophole/pulse";
import { importMedia } from "@loophole/pulse/persistence";
import type {
  EntityId,
  ImportBegin,
  ImportDone,
  ImportStarted,
  SampleInfo,
  TaskUpdate,
} from "@loophole/schemas/types";
import { HostError, messageOf } from "../host-error.ts";
import { sampleLoad } from "../session/media-loader.ts";
import type { Session } from "../session/session.ts";
import type { TaskBoard } from "../session/task-board.ts";
import type { Clock } from "../time/clock.ts";
import { sleep } from "../time/sleep.ts";
import { importEdit } from "./import-edit.ts";
import { isMidiName, midiImport, readAll } from "./midi-import.ts";
import { CHUNK_BYTES, IncomingFile, WINDOW_CHUNKS } from "./incoming-file.ts";

/** Files one window may send at a time. */
const IMPORTS_AT_ONCE = 256;
/** How long a file that has arrived waits for an engine that can read it. */
const ENGINE_WAIT_MS = 20_000;
/** An engine that dies of a file is given it once more, not for ever. */
const LOAD_ATTEMPTS = 2;
/** Part of the progress bar that receiving takes; reading takes the rest. */
const RECEIVING_SHARE = 0.6;

interface Import {
  readonly begin: ImportBegin;
  readonly folder: string;
  readonly incoming: IncomingFile;
  readonly written: Promise<Arrived>;
  readonly cancel: AbortController;
  confirmed: number;
}

/** What has become of the bytes: an audio file in the song's folder, or a MIDI file in memory. */
type Arrived = { readonly file: string; readonly path: string } | { readonly midi: Uint8Array };

/** The files one window is sending, from the first byte to the clip. */
export class Imports {
  readonly #options: { session: Session; tasks: TaskBoard; clock: Clock };
  readonly #imports = new Map<number, Import>();
  readonly #ending = new Set<Promise<unknown>>();

  constructor(options: { session: Session; tasks: TaskBoard; clock: Clock }) {
    this.#options = options;
  }

  /** @throws HostError when too many are under way */
  begin(begin: ImportBegin): ImportStarted {
    if (this.#imports.size >= IMPORTS_AT_ONCE) {
      throw new HostError(
        "RESOURCE_EXHAUSTED",
        `‘${begin.name}’ was not imported: too many files at once. Try again when the others are there.`,
      );
    }
    const { session, tasks } = this.#options;
    const importId = tasks.nextNumber();
    const incoming = new IncomingFile(begin.name, begin.size, (chunks, bytes) => {
      one.confirmed = chunks;
      this.#progress(importId, one, (bytes / Math.max(1, begin.size)) * RECEIVING_SHARE);
    });
    const written = arrival(session.folder, begin.name, incoming.stream());
    const one: Import = {
      begin,
      folder: session.folder,
      incoming,
      written,
      cancel: new AbortController(),
      confirmed: 0,
    };
    this.#imports.set(importId, one);
    // A disk that fills up while the file arrives ends it at once; otherwise end() hears of the failure.
    written.catch((error: unknown) => {
      incoming.fail(error instanceof Error ? error : new Error(messageOf(error)));
      this.#tell(importId, one, {
        fraction: 0,
        state: one.cancel.signal.aborted ? "cancelled" : "failed",
        message: messageOf(error),
      });
    });
    this.#progress(importId, one, 0);
    return { importId, chunkBytes: CHUNK_BYTES, window: WINDOW_CHUNKS };
  }

  /** A piece of a file; pieces of a file that has failed are dropped. */
  chunk(importId: number, content: Uint8Array): void {
    this.#imports.get(importId)?.incoming.push(content);
  }

  /** All bytes were sent: puts the file on a track. @throws HostError, ProjectError or EditError, naming the file */
  async end(importId: number): Promise<ImportDone> {
    const one = this.#find(importId);
    one.incoming.end();
    const finishing = this.#finish(importId, one).finally(() => {
      this.#imports.delete(importId);
      this.#ending.delete(finishing);
    });
    this.#ending.add(finishing);
    return await finishing;
  }

  /** Leaves no trace of the file. */
  async cancel(importId: number): Promise<void> {
    const one = this.#imports.get(importId);
    if (one === undefined) return;
    one.cancel.abort();
    one.incoming.fail(cancelled(one.begin.name));
    await one.written.catch(() => {});
    this.#imports.delete(importId);
  }

  /** The window is gone: what it was sending is cancelled. */
  async close(): Promise<void> {
    await Promise.allSettled([...[...this.#imports.keys()].map((id) => this.cancel(id)), ...this.#ending]);
  }

  async #finish(importId: number, one: Import): Promise<ImportDone> {
    const { session } = this.#options;
    const { name } = one.begin;
    const arrived = await one.written;
    if ("midi" in arrived) return this.#finishMidi(importId, one, arrived.midi);
    const { file, path } = arrived;
    const mediaId = newId("media");
    try {
      const info = await this.#read(importId, one, mediaId, path);
      if (one.cancel.signal.aborted || session.folder !== one.folder) throw cancelled(name);
      const { edit, done } = importEdit(session.project, { mediaId, file, info, begin: one.begin });
      session.edit(edit, { known: mediaId });
      this.#tell(importId, one, { fraction: 1, state: "done" });
      return done;
    } catch (error) {
      await rm(path, { force: true });
      await rm(join(one.folder, ".peaks", `${mediaId}.lhpk`), { force: true });
      session.media.forget(mediaId);
      const state = error instanceof HostError && error.code === "CANCELLED" ? "cancelled" : "failed";
      this.#tell(importId, one, { fraction: 1, state, message: messageOf(error) });
      throw error;
    }
  }

  /** Notes go into the song itself: no file is kept, and no engine is needed. */
  #finishMidi(importId: number, one: Import, bytes: Uint8Array): ImportDone {
    const { session } = this.#options;
    try {
      if (one.cancel.signal.aborted || session.folder !== one.folder) throw cancelled(one.begin.name);
      const { edit, done } = midiImport(session.project, one.begin, bytes);
      session.edit(edit);
      this.#tell(importId, one, { fraction: 1, state: "done" });
      return done;
    } catch (error) {
      const state = error instanceof HostError && error.code === "CANCELLED" ? "cancelled" : "failed";
      this.#tell(importId, one, { fraction: 1, state, message: messageOf(error) });
      throw error;
    }
  }

  /** Has the engine read the file; it says what the file is, or what is wrong with it. */
  async #read(importId: number, one: Import, mediaId: EntityId, path: string): Promise<SampleInfo> {
    const { link } = this.#options.session;
    const { name } = one.begin;
    for (let attempt = 1; ; attempt++) {
      const client = await this.#engine(one);
      try {
        return await sampleLoad(client, mediaId, path, {
          signal: one.cancel.signal,
          onProgress: (fraction) =>
            this.#progress(importId, one, RECEIVING_SHARE + fraction * (1 - RECEIVING_SHARE)),
        });
      } catch (error) {
        if (one.cancel.signal.aborted) throw cancelled(name);
        if (error instanceof WireCommandError) {
          throw new HostError("MALFORMED_DATA", `‘${name}’ was not imported: ${error.message}`, {
            cause: error,
          });
        }
        if (attempt >= LOAD_ATTEMPTS || link.client === client) {
          throw new HostError("INTERNAL", `‘${name}’ was not imported: the engine ended while reading it.`, {
            cause: error,
          });
        }
      }
    }
  }

  async #engine(one: Import) {
    const wait = sleep(this.#options.clock, ENGINE_WAIT_MS);
    const aborted = new Promise<"aborted">((resolve) => {
      one.cancel.signal.addEventListener("abort", () => resolve("aborted"), { once: true });
    });
    const client = await Promise.race([this.#options.session.link.connected(), wait.done, aborted]);
    wait.cancel();
    if (client === "aborted" || one.cancel.signal.aborted) throw cancelled(one.begin.name);
    if (client !== undefined) return client;
    throw new HostError(
      "DEVICE_UNAVAILABLE",
      `‘${one.begin.name}’ was not imported: the engine is not running. Restart it and try again.`,
    );
  }

  #find(importId: number): Import {
    const one = this.#imports.get(importId);
    if (one === undefined) throw new HostError("NOT_FOUND", "That import is over.");
    return one;
  }

  #progress(importId: number, one: Import, fraction: number): void {
    this.#tell(importId, one, { fraction: Math.min(1, fraction), state: "running" });
  }

  #tell(importId: number, one: Import, now: Pick<TaskUpdate, "fraction" | "state" | "message">): void {
    const { name } = one.begin;
    this.#options.tasks.update({
      type: "task",
      task: `import-${importId}`,
      label: `Import ‘${name}’`,
      confirmed: one.confirmed,
      ...now,
    });
  }
}

async function arrival(folder: string, name: string, stream: AsyncIterable<Uint8Array>): Promise<Arrived> {
  return isMidiName(name) ? { midi: await readAll(name, stream) } : await importMedia(folder, name, stream);
}

const cancelled = (name: string): HostError =>
  new HostError("CANCELLED", `The import of ‘${name}’ was cancelled.`);
