import type { Graph } from "@loophole/schemas/types";
import { MASTER_ID } from "./empty-graph.ts";

/** Where in a graph something with parameters is. `track` is a place in the list of tracks; null on the master. */
export type PartPlace =
  | { readonly kind: "master" }
  | { readonly kind: "track"; readonly track: number }
  | { readonly kind: "send"; readonly track: number; readonly place: number }
  | { readonly kind: "device"; readonly track: number | null; readonly place: number };

/** Places of everything in a graph that has parameters, by id: a parameter is found without a search. */
export class PartIndex {
  readonly #places = new Map<string, PartPlace>([[MASTER_ID, { kind: "master" }]]);

  constructor({ tracks, master }: Graph) {
    for (const [place, { id }] of (master.devices ?? []).entries()) {
      this.#places.set(id, { kind: "device", track: null, place });
    }
    for (const [track, { id, devices = [], sends = [] }] of tracks.entries()) {
      this.#places.set(id, { kind: "track", track });
      for (const [place, { id }] of devices.entries()) this.#places.set(id, { kind: "device", track, place });
      for (const [place, { id }] of sends.entries()) this.#places.set(id, { kind: "send", track, place });
    }
  }

  find(id: string): PartPlace | undefined {
    return this.#places.get(id);
  }
}
