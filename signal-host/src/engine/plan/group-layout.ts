import { FRAME_BYTES } from "../../../kernels/abi.ts";
import type { Block } from "./block-store.ts";
import type { Shape } from "./shape.ts";

/** Where the record of a group's strips is behind its own. */
export const STRIP_OFFSET = 128;
/** Where a group's buffer is behind its record. */
export const BUFFER_OFFSET = 448;

/** Where a strip is: in which of the groups, as they were laid out, and in which lane. */
export interface GroupLane {
  readonly group: number;
  readonly lane: number;
}

/** Where the groups of a plan in the making are in memory: their records, their strips and their buffers. */
export class GroupLayout {
  readonly #shape: Shape;
  readonly #maxFrames: number;
  readonly #preTapped: ReadonlySet<number>;
  readonly #blocks: Block[] = [];
  /** By place in the shape. */
  readonly #lanes: GroupLane[] = [];

  constructor(shape: Shape, maxFrames: number) {
    this.#shape = shape;
    this.#maxFrames = maxFrames;
    this.#preTapped = new Set(shape.edges.filter(({ tap }) => tap === "pre").map(({ from }) => from));
  }

  /**
   * Takes the memory of the next group: its record, its strips, its buffer, and what is tapped before the faders.
   *
   * @param strips places in the shape, by lane
   * @param hold where the memory comes from
   */
  add(strips: readonly number[], hold: (key: string, bytes: number) => Block): void {
    const ids = strips.map((place) => this.#shape.strips[place]?.id ?? "");
    const buffers = this.isTapped(strips) ? 3 : 2;
    const key = `G:${String(buffers)}:${ids.join(",")}`;
    const group = this.#blocks.length;
    this.#blocks.push(hold(key, BUFFER_OFFSET + buffers * this.#maxFrames * FRAME_BYTES));
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

  /** Whether any of the strips is heard somewhere before its fader. */
  isTapped(strips: readonly number[]): boolean {
    return strips.some((place) => this.#preTapped.has(place));
  }

  /** Address of what a group sounds like behind its faders, or before them. */
  buffer(group: number, tap: "pre" | "post"): number {
    const base = (this.#blocks[group]?.address ?? 0) + BUFFER_OFFSET;
    return tap === "post" ? base : base + 2 * this.#maxFrames * FRAME_BYTES;
  }

  /** Address of the vectors that a group's faders fill: behind its buffer. */
  envelope(group: number): number {
    return this.buffer(group, "post") + this.#maxFrames * FRAME_BYTES;
  }
}
