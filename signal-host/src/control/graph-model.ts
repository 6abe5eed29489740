import type { Graph, GraphClip, GraphOp, GraphTrack } from "@loophole/schemas/types";
import { OrderedDraft } from "./ordered-draft.ts";

/** The id by which the master strip is named; no track may have it. */
export const MASTER_ID = "master";
/** Limits of the graph's shape, which operations may not go around (see graph.schema.json). */
const MAX_TRACKS = 4096;
const MAX_CLIPS_PER_TRACK = 100_000;

/** Why operations were refused, and by which of them: `pointer` is a JSON Pointer into the params. */
export interface GraphOpError {
  readonly code: "NOT_FOUND" | "CONFLICT" | "INVALID_PARAMS" | "RESOURCE_EXHAUSTED";
  readonly pointer: string;
  /** The rule that was broken. */
  readonly rule: string;
  readonly message: string;
}

export type ApplyOutcome =
  { readonly ok: true; readonly graph: Graph } | { readonly ok: false; readonly error: GraphOpError };

/** A graph before anything was put into it. */
export const EMPTY_GRAPH: Graph = {
  tracks: [],
  master: { gain: 0 },
  timeline: {
    bpm: 120,
    meter: { numerator: 4, denominator: 4 },
    loop: { enabled: false, start: 0, end: 0 },
  },
};

class Refusal extends Error {
  readonly reason: GraphOpError;
  constructor(code: GraphOpError["code"], pointer: string, rule: string, message: string) {
    super(message);
    this.reason = { code, pointer, rule, message };
  }
}

/**
 * Applies operations to a graph, wholly or not at all. The graph given is not changed; tracks and clips that
 * no operation touches are the same objects in the new one. The operations have passed their schema.
 * Cost: one pass over what is touched, and one over all clip ids if clips or tracks are added.
 */
export function applyOps(graph: Graph, ops: readonly GraphOp[]): ApplyOutcome {
  try {
    const draft = new GraphDraft(graph);
    for (const [i, op] of ops.entries()) draft.apply(op, `/ops/${String(i)}`);
    return { ok: true, graph: draft.finish() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.reason };
    throw error;
  }
}

class GraphDraft {
  #base: Graph;
  #tracks: OrderedDraft<GraphTrack>;
  /** Clips of tracks that were touched, by track id. */
  #clips = new Map<string, OrderedDraft<GraphClip>>();
  /** Every clip id in the graph; built when the first clip comes in. */
  #clipIds: Set<string> | null = null;

  constructor(graph: Graph) {
    this.#base = graph;
    this.#tracks = new OrderedDraft(graph.tracks);
  }

  apply(op: GraphOp, at: string): void {
    switch (op.op) {
      case "graph.replace":
        return this.#replace(op.graph, `${at}/graph`);
      case "track.add":
        return this.#addTrack(op.track, op.index, at);
      case "track.remove":
        return this.#removeTrack(op.id, at);
      case "track.move":
        return this.#moveTrack(op.id, op.index, at);
      case "clip.add":
        return this.#addClip(op.track, op.clip, op.index, at);
      case "clip.remove":
        return this.#removeClip(op.track, op.id, at);
      case "clip.set":
        return this.#setClip(op.track, op.clip, at);
    }
  }

  finish(): Graph {
    for (const [id, clips] of this.#clips) {
      const track = this.#tracks.get(id);
      if (track !== undefined) this.#tracks.replace({ ...track, clips: clips.items() });
    }
    return { ...this.#base, tracks: this.#tracks.items() };
  }

  #replace(graph: Graph, at: string): void {
    this.#base = graph;
    this.#tracks = new OrderedDraft<GraphTrack>([]);
    this.#clips.clear();
    this.#clipIds = new Set();
    for (const [i, track] of graph.tracks.entries()) this.#insertTrack(track, i, `${at}/tracks/${String(i)}`);
  }

  #addTrack(track: GraphTrack, index: number | undefined, at: string): void {
    if (this.#tracks.length >= MAX_TRACKS) {
      throw new Refusal(
        "RESOURCE_EXHAUSTED",
        at,
        "maxItems",
        `A graph has at most ${String(MAX_TRACKS)} tracks.`,
      );
    }
    checkIndex(index, this.#tracks.length, at);
    this.#insertTrack(track, index ?? this.#tracks.length, `${at}/track`);
  }

  #insertTrack(track: GraphTrack, index: number, at: string): void {
    if (track.id === MASTER_ID) {
      throw new Refusal(
        "INVALID_PARAMS",
        `${at}/id`,
        "reserved-id",
        "'master' names the master; choose another id.",
      );
    }
    if (this.#tracks.get(track.id) !== undefined) {
      throw new Refusal("CONFLICT", `${at}/id`, "unique-id", `There is a track '${track.id}' already.`);
    }
    for (const [i, clip] of track.clips.entries()) this.#takeClipId(clip, `${at}/clips/${String(i)}`);
    this.#tracks.insert(track, index);
  }

  #removeTrack(id: string, at: string): void {
    const clips = this.#clips.get(id)?.items() ?? this.#tracks.get(id)?.clips;
    if (this.#tracks.remove(id) === undefined || clips === undefined) throw noTrack(id, `${at}/id`);
    this.#clips.delete(id);
    for (const clip of clips) this.#clipIds?.delete(clip.id);
  }

  #moveTrack(id: string, index: number, at: string): void {
    if (this.#tracks.get(id) === undefined) throw noTrack(id, `${at}/id`);
    checkIndex(index, this.#tracks.length - 1, at);
    this.#tracks.move(id, index);
  }

  #addClip(track: string, clip: GraphClip, index: number | undefined, at: string): void {
    const clips = this.#clipsOf(track, at);
    if (clips.length >= MAX_CLIPS_PER_TRACK) {
      const message = `A track has at most ${String(MAX_CLIPS_PER_TRACK)} clips.`;
      throw new Refusal("RESOURCE_EXHAUSTED", at, "maxItems", message);
    }
    checkIndex(index, clips.length, at);
    this.#takeClipId(clip, `${at}/clip`);
    clips.insert(clip, index);
  }

  #removeClip(track: string, id: string, at: string): void {
    if (this.#clipsOf(track, at).remove(id) === undefined) throw noClip(track, id, `${at}/id`);
    this.#clipIds?.delete(id);
  }

  #setClip(track: string, clip: GraphClip, at: string): void {
    checkLoop(clip, `${at}/clip`);
    if (!this.#clipsOf(track, at).replace(clip)) throw noClip(track, clip.id, `${at}/clip/id`);
  }

  #clipsOf(id: string, at: string): OrderedDraft<GraphClip> {
    const open = this.#clips.get(id);
    if (open !== undefined) return open;
    const track = this.#tracks.get(id);
    if (track === undefined) throw noTrack(id, `${at}/track`);
    const clips = new OrderedDraft(track.clips);
    this.#clips.set(id, clips);
    return clips;
  }

  #takeClipId(clip: GraphClip, at: string): void {
    checkLoop(clip, at);
    const ids = (this.#clipIds ??= this.#collectClipIds());
    if (ids.has(clip.id)) {
      throw new Refusal("CONFLICT", `${at}/id`, "unique-id", `There is a clip '${clip.id}' already.`);
    }
    ids.add(clip.id);
  }

  #collectClipIds(): Set<string> {
    const ids = new Set<string>();
    for (const track of this.#tracks.items()) {
      for (const clip of this.#clips.get(track.id)?.items() ?? track.clips) ids.add(clip.id);
    }
    return ids;
  }
}

function checkIndex(index: number | undefined, highest: number, at: string): void {
  if (index === undefined || index <= highest) return;
  const message = `index is ${String(index)}; the highest possible here is ${String(highest)}.`;
  throw new Refusal("INVALID_PARAMS", `${at}/index`, "index-in-range", message);
}

function checkLoop(clip: GraphClip, at: string): void {
  if (clip.loop === undefined || clip.loop.end > clip.loop.start) return;
  const message = `The loop of clip '${clip.id}' must end after its start.`;
  throw new Refusal("INVALID_PARAMS", `${at}/loop/end`, "loop-end-after-start", message);
}

function noTrack(id: string, at: string): Refusal {
  return new Refusal("NOT_FOUND", at, "known-id", `There is no track '${id}'.`);
}

function noClip(track: string, id: string, at: string): Refusal {
  return new Refusal("NOT_FOUND", at, "known-id", `There is no clip '${id}' on track '${track}'.`);
}
