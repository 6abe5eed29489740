import type { GraphMaster, GraphTrack } from "@loophole/schemas/types";
import { MASTER_ID } from "./empty-graph.ts";
import { Refusal } from "./refusal.ts";

/**
 * Which ids are taken. Whatever has parameters (tracks, devices, sends) is in one book, so that parameter.set names
 * one thing; clips and clips of notes are in the other. A book is written when the first id is wanted of it.
 */
export class IdBook {
  readonly #tracks: () => Iterable<GraphTrack>;
  readonly #master: () => GraphMaster;
  #parts: Set<string> | null = null;
  #clips: Set<string> | null = null;

  /** @param tracks those of the draft as it is when it is asked */
  constructor(tracks: () => Iterable<GraphTrack>, master: () => GraphMaster) {
    this.#tracks = tracks;
    this.#master = master;
  }

  /** Forgets everything: the books are written anew. */
  clear(): void {
    this.#parts = null;
    this.#clips = null;
  }

  /** An id for a track, device or send. @param what in words @throws Refusal where it is taken */
  takePart(id: string, what: string, pointer: string): void {
    if (id === MASTER_ID) {
      const message = "'master' names the master; choose another id.";
      throw new Refusal("INVALID_PARAMS", pointer, "reserved-id", message);
    }
    take((this.#parts ??= this.#collectParts()), id, what, "track, device or send", pointer);
  }

  /** An id for a clip of audio or notes. @throws Refusal where it is taken */
  takeClip(id: string, pointer: string): void {
    take((this.#clips ??= this.#collectClips()), id, "clip", "clip", pointer);
  }

  freePart(id: string): void {
    this.#parts?.delete(id);
  }

  freeClip(id: string): void {
    this.#clips?.delete(id);
  }

  /** Frees a track's id and those of all that is on it. */
  freeTrack(track: GraphTrack): void {
    if (this.#parts !== null) for (const id of partsOf(track)) this.#parts.delete(id);
    if (this.#clips !== null) for (const id of clipsOf(track)) this.#clips.delete(id);
  }

  #collectParts(): Set<string> {
    const ids = new Set<string>();
    for (const track of this.#tracks()) for (const id of partsOf(track)) ids.add(id);
    for (const { id } of this.#master().devices ?? []) ids.add(id);
    return ids;
  }

  #collectClips(): Set<string> {
    const ids = new Set<string>();
    for (const track of this.#tracks()) for (const id of clipsOf(track)) ids.add(id);
    return ids;
  }
}

function take(taken: Set<string>, id: string, what: string, kinds: string, pointer: string): void {
  if (taken.has(id)) {
    const message = `The ${what} cannot be called '${id}': there is a ${kinds} of that name already.`;
    throw new Refusal("CONFLICT", pointer, "unique-id", message);
  }
  taken.add(id);
}

function* partsOf({ id, devices, sends }: GraphTrack): Generator<string> {
  yield id;
  for (const device of devices ?? []) yield device.id;
  for (const send of sends ?? []) yield send.id;
}

function* clipsOf({ clips, notes }: GraphTrack): Generator<string> {
  for (const clip of clips) yield clip.id;
  for (const clip of notes ?? []) yield clip.id;
}
