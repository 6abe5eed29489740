import { FRAME_BYTES } from "../../../kernels/abi.ts";
import type { Block } from "./block-store.ts";
import type { Shape, ShapeEdge } from "./shape.ts";

/** Where the record of a group's strips is behind its own. */
export const STRIP_OFFSET = 128;
/** Where a group's buffer is behind its record. */
export const BUFFER_OFFSET = 576;

/**
 * Where a strip's signal is taken: what is heard behind the fader, what sends take before it, and what side-chains hear
 * before and behind it, which solo leaves alone.
 */
export type Tap = "post" | "pre" | "key-pre" | "key-post";

const EXTRA_TAPS = ["pre", "key-pre", "key-post"] as const;

/** Where an edge takes its signal. */
export function tapOf({ tap, device }: Pick<ShapeEdge, "tap" | "device">): Tap {
  return device === null ? tap : `key-${tap}`;
}

/** Where a strip is: in which of the groups, as they were laid out, and in which lane. */
export interface GroupLane {
  readonly group: number;
  readonly lane: number;
}

/** Where the groups of a plan in the making are in memory: their records, their strips and their buffers. */
export class GroupLayout {
  readonly #shape: Shape;
  readonly #maxFrames: number;
  /** The strips that each tap is needed of. */
  readonly #tapped: ReadonlyMap<Tap, ReadonlySet<number>>;
  readonly #blocks: Block[] = [];
  /** The taps that each group has room for, in the order in which they lie. */
  readonly #taps: (readonly Tap[])[] = [];
  /** By place in the shape. */
  readonly #lanes: GroupLane[] = [];

  constructor(shape: Shape, maxFrames: number) {
    this.#shape = shape;
    this.#maxFrames = maxFrames;
    const tapped = new Map<Tap, Set<number>>();
    for (const edge of shape.edges) {
      const tap = tapOf(edge);
      tapped.set(tap, (tapped.get(tap) ?? new Set()).add(edge.from));
    }
    this.#tapped = tapped;
  }

  /**
   * Takes the memory of the next group: its record, its strips, its buffer, and what is tapped of it.
   *
   * @param strips places in the shape, by lane
   * @param hold where the memory comes from
   */
  add(strips: readonly number[], hold: (key: string, bytes: number) => Block): void {
    const ids = strips.map((place) => this.#shape.strips[place]?.id ?? "");
    const taps = EXTRA_TAPS.filter((tap) =>
      strips.some((place) => this.#tapped.get(tap)?.has(place) === true),
    );
    const key = `G:${taps.join("+")}:${ids.join(",")}`;
    const group = this.#blocks.length;
    this.#blocks.push(hold(key, BUFFER_OFFSET + (2 + taps.length) * this.#maxFrames * FRAME_BYTES));
    this.#taps.push(taps);
    strips.forEach((place, lane) => (this.#lanes[place] = { group, lane }));
  }

  /** The memory of a group. */
  block(group: number): Block | undefined {
    return this.#blocks[group];
  }

  /** By place in the shape. */
  get lanes(): readonly GroupLane[] {
    return this.#lanes;
  }

  /** Address of what is tapped of a group; 0 when nobody taps it there. */
  buffer(group: number, tap: Tap): number {
    const base = (this.#blocks[group]?.address ?? 0) + BUFFER_OFFSET;
    if (tap === "post") return base;
    const index = this.#taps[group]?.indexOf(tap) ?? -1;
    return index < 0 ? 0 : base + (2 + index) * this.#maxFrames * FRAME_BYTES;
  }

  /** Address of the vectors that a group's faders fill: behind its buffer. */
  envelope(group: number): number {
    return this.buffer(group, "post") + this.#maxFrames * FRAME_BYTES;
  }
}
