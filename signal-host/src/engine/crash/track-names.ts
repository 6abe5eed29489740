import { MASTER_SLOT } from "../memory/layout.ts";
import { MASTER_STRIP } from "../engine-types.ts";
import type { StripTable } from "../plan/strip-table.ts";
import type { NodeName, NodeNames } from "./node-names.ts";

/** The number of the node that is the track in this slot. */
export function nodeOfSlot(slot: number): number {
  return slot + 1;
}

/** Names of the nodes where each is a track. */
export class TrackNames implements NodeNames {
  readonly end = nodeOfSlot(MASTER_SLOT) + 1;
  readonly #strips: StripTable;

  constructor(strips: StripTable) {
    this.#strips = strips;
  }

  nameOf(node: number): NodeName | undefined {
    const slot = node - 1;
    const track = slot === MASTER_SLOT ? MASTER_STRIP : this.#strips.idOf(slot);
    return track === undefined ? undefined : { track };
  }

  nodeOf({ track, device }: NodeName): number | undefined {
    if (device !== undefined) return undefined;
    const slot = track === MASTER_STRIP ? MASTER_SLOT : this.#strips.get(track)?.slot;
    return slot === undefined ? undefined : nodeOfSlot(slot);
  }
}
