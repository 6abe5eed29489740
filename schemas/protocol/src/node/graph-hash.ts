import { createHash } from "node:crypto";
import type { Graph } from "@loophole/schemas/types";
import { canonicalJson } from "../json/canonical-json.ts";

/** SHA-256, in hexadecimal, of the graph's canonical JSON (docs/specs/ipc/graph-hash.md). */
export function graphHash(graph: Graph): string {
  return createHash("sha256").update(canonicalJson(graph)).digest("hex");
}

/**
 * The same hash for one graph after another, remembering the text of each part: cheap when few tracks changed.
 * Parts must be replaced when they change, never changed in place.
 */
export class GraphHasher {
  readonly #texts = new WeakMap<object, string>();

  hash({ master, timeline, tracks }: Graph): string {
    const hash = createHash("sha256");
    hash.update(`{"master":${this.#text(master)},"timeline":${this.#text(timeline)},"tracks":[`);
    tracks.forEach((track, index) => {
      if (index > 0) hash.update(",");
      hash.update(this.#text(track));
    });
    return hash.update("]}").digest("hex");
  }

  #text(part: object): string {
    let text = this.#texts.get(part);
    if (text === undefined) {
      text = canonicalJson(part);
      this.#texts.set(part, text);
    }
    return text;
  }
}
