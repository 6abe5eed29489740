import type { DebugConnection } from "../connect/debug-connection.ts";
import type { LiveNames } from "./complete.ts";

const KEPT_MS = 1_000;

/** Names in the engine's song, asked for when they are needed and kept for a moment. Never rejects: no names then. */
export class EngineNames implements LiveNames {
  readonly #connection: () => DebugConnection;
  #song: { at: number; graph: Promise<{ tracks: string[]; revision: number | null }> } | null = null;

  constructor(connection: () => DebugConnection) {
    this.#connection = connection;
  }

  async tracks(): Promise<readonly string[]> {
    return (await this.#graph()).tracks;
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

  #graph(): Promise<{ tracks: string[]; revision: number | null }> {
    const now = performance.now();
    if (this.#song === null || now - this.#song.at > KEPT_MS) this.#song = { at: now, graph: this.#ask() };
    return this.#song.graph;
  }

  async #ask(): Promise<{ tracks: string[]; revision: number | null }> {
    try {
      const { result } = await this.#connection().command("graph.get", {});
      return { tracks: result.graph.tracks.map(({ id }) => id), revision: result.revision };
    } catch {
      return { tracks: [], revision: null };
    }
  }
}
