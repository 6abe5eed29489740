import { NODE_SLOTS, STRIP_SLOTS } from "../memory/layout.ts";

/** Where a device or send is, and what it is: a device's type, or "send". */
export interface NodePlace {
  readonly track: string;
  readonly type: string;
}

/**
 * Numbers by which devices and sends are known to the audio thread, and devices to health and to the crash record: above
 * those of the tracks. A number speaks of one thing only: another device of the same id, of another type, has another
 * number, and what is new in a graph gets none that the graph before had, as long as there are others. So whatever is
 * meant for a number finds its device or none. Control thread.
 */
export class NodeTable {
  #nodes: ReadonlyMap<string, { readonly number: number; readonly type: string }> = new Map();
  #names: ReadonlyMap<number, { readonly track: string; readonly device: string }> = new Map();
  #free: readonly number[] = [];
  #next = STRIP_SLOTS + 1;

  /** The number of a device or send; 0 when there are more than numbers. */
  numberOf(device: string): number {
    return this.#nodes.get(device)?.number ?? 0;
  }

  nameOf(node: number): { readonly track: string; readonly device: string } | undefined {
    return this.#names.get(node);
  }

  /** One more than the highest number in use. */
  get end(): number {
    return this.#next;
  }

  /** Takes up the devices and sends of a graph; forgets all others. Answers what brings back those of before. */
  keep(places: ReadonlyMap<string, NodePlace>): () => void {
    const before = { nodes: this.#nodes, names: this.#names, free: this.#free, next: this.#next };
    const nodes = new Map<string, { number: number; type: string }>();
    const names = new Map<number, { track: string; device: string }>();
    const enter = (device: string, { track, type }: NodePlace, number: number): void => {
      nodes.set(device, { number, type });
      names.set(number, { track, device });
    };
    const fresh: [string, NodePlace][] = [];
    for (const [device, place] of places) {
      const node = before.nodes.get(device);
      if (node?.type === place.type) enter(device, place, node.number);
      else fresh.push([device, place]);
    }
    const left = [...before.names.keys()].filter((number) => !names.has(number));
    const free = [...before.free];
    for (const [device, place] of fresh) {
      const number = free.pop() ?? (this.#next < NODE_SLOTS ? this.#next++ : left.pop());
      if (number !== undefined) enter(device, place, number);
    }
    this.#nodes = nodes;
    this.#names = names;
    this.#free = [...free, ...left];
    return () => {
      this.#nodes = before.nodes;
      this.#names = before.names;
      this.#free = before.free;
      this.#next = before.next;
    };
  }
}
