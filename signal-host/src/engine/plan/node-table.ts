import { NODE_SLOTS, STRIP_SLOTS } from "../memory/layout.ts";

/**
 * Numbers by which devices and sends are known to the audio thread, and devices to health and to the crash record: above
 * those of the tracks. Control thread.
 */
export class NodeTable {
  readonly #numbers = new Map<string, number>();
  readonly #names = new Map<number, { track: string; device: string }>();
  readonly #free: number[] = [];
  #next = STRIP_SLOTS + 1;

  /** The number of a device or send; 0 when there are more than numbers. */
  numberOf(device: string): number {
    return this.#numbers.get(device) ?? 0;
  }

  nameOf(node: number): { readonly track: string; readonly device: string } | undefined {
    return this.#names.get(node);
  }

  /** One more than the highest number in use. */
  get end(): number {
    return this.#next;
  }

  /** Takes up the devices and sends of a graph, each with its track; forgets all others. */
  keep(devices: ReadonlyMap<string, string>): void {
    for (const [device, node] of this.#numbers) {
      if (devices.has(device)) continue;
      this.#numbers.delete(device);
      this.#names.delete(node);
      this.#free.push(node);
    }
    for (const [device, track] of devices) {
      const node = this.#numbers.get(device) ?? this.#free.pop() ?? this.#next++;
      if (node >= NODE_SLOTS) {
        this.#next = NODE_SLOTS;
        continue;
      }
      this.#numbers.set(device, node);
      this.#names.set(node, { track, device });
    }
  }
}
