import { createHash } from "node:crypto";
import type { Device, Graph, GraphMaster, GraphNoteClip, GraphTrack } from "@loophole/schemas/types";
import { CanonicalWriter } from "../json/canonical-json.ts";

/** The graph's hash (docs/specs/ipc/graph-hash.md): SHA-256, in hexadecimal, of a tree. */
export function graphHash(graph: Graph): string {
  return new GraphHasher().hash(graph);
}

/** Bytes of one track in the text of the list: its hash, in quotes, and a comma. */
const ENTRY = 67;

/**
 * The same hash for one graph after another, remembering the hash of each track and of each list on it: cheap when
 * few parts changed. Parts must be replaced when they change, never changed in place.
 */
export class GraphHasher {
  readonly #writer = new CanonicalWriter();
  readonly #tracks = new WeakMap<GraphTrack, string>();
  readonly #lists = new WeakMap<readonly object[], string>();
  /** The tracks of the latest graph, and the text of the list of their hashes, without its brackets. */
  #listed: readonly GraphTrack[] = [];
  #list: Buffer = Buffer.alloc(0);

  hash({ tracks, master, ...rest }: Graph): string {
    const sum = createHash("sha256");
    const others: Record<string, unknown> = { ...rest, master: this.#strip(master) };
    let before = "{";
    for (const key of [...Object.keys(others), "tracks"].sort()) {
      sum.update(`${before}"${key}":`);
      if (key === "tracks") sum.update("[").update(this.#listOf(tracks)).update("]");
      else sum.update(this.#writer.text(others[key]));
      before = ",";
    }
    return sum.update("}").digest("hex");
  }

  /** The hashes of the tracks as text; written anew only where another track stands than last time. */
  #listOf(tracks: readonly GraphTrack[]): Uint8Array {
    if (tracks.length !== this.#listed.length) {
      this.#list = Buffer.from(
        '"'
          .padEnd(ENTRY - 2, "0")
          .concat('",')
          .repeat(tracks.length),
      );
      this.#listed = [];
    }
    for (const [i, track] of tracks.entries()) {
      if (track !== this.#listed[i]) this.#list.write(this.#trackHash(track), i * ENTRY + 1, "latin1");
    }
    this.#listed = tracks.slice();
    return this.#list.subarray(0, Math.max(0, this.#list.length - 1));
  }

  #trackHash(track: GraphTrack): string {
    let hash = this.#tracks.get(track);
    if (hash === undefined) {
      const { clips, notes } = track;
      const lists = {
        clips: this.#listHash(clips),
        ...(notes === undefined ? {} : { notes: this.#notes(notes) }),
      };
      hash = sha256(this.#writer.text({ ...this.#strip(track), ...lists }));
      this.#tracks.set(track, hash);
    }
    return hash;
  }

  /** A track or the master with the hashes of its devices and automation in the place of the lists. */
  #strip<T extends GraphTrack | GraphMaster>(strip: T): object {
    const { devices, automation } = strip;
    return {
      ...strip,
      ...(devices === undefined
        ? {}
        : { devices: this.#listHash(devices, (device) => this.#device(device)) }),
      ...(automation === undefined ? {} : { automation: this.#listHash(automation) }),
    };
  }

  #notes(clips: readonly GraphNoteClip[]): string {
    return this.#listHash(clips, (clip) => ({ ...clip, notes: this.#listHash(clip.notes) }));
  }

  #device(device: Device): object {
    if (device.type !== "sampler" || device.zones === undefined) return device;
    return { ...device, zones: this.#listHash(device.zones) };
  }

  #listHash<T extends object>(list: readonly T[], shown: (item: T) => object = (item) => item): string {
    let hash = this.#lists.get(list);
    if (hash === undefined) {
      hash = sha256(this.#writer.text(list.map(shown)));
      this.#lists.set(list, hash);
    }
    return hash;
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
