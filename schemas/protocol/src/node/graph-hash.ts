import { createHash } from "node:crypto";
import type { Graph, GraphTrack } from "@loophole/schemas/types";
import { canonicalJson } from "../json/canonical-json.ts";

/** The graph's hash (docs/specs/ipc/graph-hash.md): SHA-256, in hexadecimal, of a tree. */
export function graphHash(graph: Graph): string {
  return new GraphHasher().hash(graph);
}

/**
 * The same hash for one graph after another, remembering the hash of each track and of its clips: cheap when few
 * parts changed. Parts must be replaced when they change, never changed in place.
 */
export class GraphHasher {
  readonly #tracks = new WeakMap<GraphTrack, string>();
  readonly #clips = new WeakMap<GraphTrack["clips"], string>();

  hash({ tracks, ...rest }: Graph): string {
    return sha256(canonicalJson({ ...rest, tracks: tracks.map(this.#trackHash) }));
  }

  readonly #trackHash = (track: GraphTrack): string => {
    let hash = this.#tracks.get(track);
    if (hash === undefined) {
      hash = sha256(canonicalJson({ ...track, clips: this.#clipsHash(track.clips) }));
      this.#tracks.set(track, hash);
    }
    return hash;
  };

  #clipsHash(clips: GraphTrack["clips"]): string {
    let hash = this.#clips.get(clips);
    if (hash === undefined) {
      hash = sha256(canonicalJson(clips));
      this.#clips.set(clips, hash);
    }
    return hash;
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
