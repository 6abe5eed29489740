import { MASTER_SLOT } from "../memory/layout.ts";
import { MASTER_STRIP } from "../engine-types.ts";
import type { StripTable } from "../plan/strip-table.ts";
import type { NodeName, NodeNames } from "./node-names.ts";

/** The number of the node that is the track in this slot. */
export function nodeOfSlot(slot: number): number {
  return slot + 1;
}

/** Which devices have which numbers; all of them beyond those of the tracks. */
export interface DeviceNumbers {
  /** 0 for a device that has none. */
  numberOf(device: string): number;
  nameOf(node: number): { readonly track: string; readonly device: string } | undefined;
  /** One more than the highest number in use. */
  readonly end: number;
}

/** Names of all nodes of a graph: tracks by their slots, and devices. */
export class GraphNames implements NodeNames {
  readonly #strips: StripTable;
  readonly #devices: DeviceNumbers;

  constructor(strips: StripTable, devices: DeviceNumbers) {
    this.#strips = strips;
    this.#devices = devices;
  }

  get end(): number {
    return Math.max(nodeOfSlot(MASTER_SLOT) + 1, this.#devices.end);
  }

  nameOf(node: number): NodeName | undefined {
    const slot = node - 1;
    if (slot > MASTER_SLOT) return this.#devices.nameOf(node);
    const track = slot === MASTER_SLOT ? MASTER_STRIP : this.#strips.idOf(slot);
    return track === undefined ? undefined : { track };
  }

  nodeOf({ track, device }: NodeName): number | undefined {
    if (device !== undefined) {
      const node = this.#devices.numberOf(device);
      return this.#devices.nameOf(node)?.track === track ? node : undefined;
    }
    const slot = track === MASTER_STRIP ? MASTER_SLOT : this.#strips.get(track)?.slot;
    return slot === undefined ? undefined : nodeOfSlot(slot);
  }
}
