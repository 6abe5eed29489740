import type { DebugConnection } from "../connect/debug-connection.ts";
import type { LiveNames } from "./complete.ts";
import type { LiveParts } from "./device-words.ts";

const KEPT_MS = 1_000;

interface Song extends LiveParts {
  readonly tracks: readonly string[];
  readonly revision: number | null;
}

/** Names in the engine's song, asked for when they are needed and kept for a moment. Never rejects: no names then. */
export class EngineNames implements LiveNames {
  readonly #connection: () => DebugConnection;
  #song: { at: number; graph: Promise<Song> } | null = null;

  constructor(connection: () => DebugConnection) {
    this.#connection = connection;
  }

  async tracks(): Promise<readonly string[]> {
    return (await this.#graph()).tracks;
  }

  async parts(): Promise<LiveParts> {
    return await this.#graph();
  }

  async revision(): Promise<number | null> {
    return (await this.#graph()).revision;
  }

  async samples(): Promise<readonly string[]> {
    try {
      const { result } = await this.#connection().command("sample.list", {});
      return result.samples.map(({ sample }) => sample);
    } catch {
      return [];
    }
  }

  #graph(): Promise<Song> {
    const now = performance.now();
    if (this.#song === null || now - this.#song.at > KEPT_MS) this.#song = { at: now, graph: this.#ask() };
    return this.#song.graph;
  }

  async #ask(): Promise<Song> {
    try {
      const { result } = await this.#connection().command("graph.get", {});
      const { tracks, master } = result.graph;
      return {
        tracks: tracks.map(({ id }) => id),
        sends: tracks.flatMap(({ sends = [] }) => sends.map(({ id }) => id)),
        devices: [master, ...tracks].flatMap(({ devices = [] }) => devices),
        revision: result.revision,
      };
    } catch {
      return { tracks: [], sends: [], devices: [], revision: null };
    }
  }
}
