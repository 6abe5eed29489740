import type { Telemetry } from "@loophole/schemas/types";
import { isTelemetry } from "@loophole/schemas/validators";
import { decodeMetersBlock } from "./meters-block.ts";

type MetersMessage = Extract<Telemetry, { topic: "meters" }>;

/** Turns meters blocks into the messages they stand for, by the last list of strips with the same number. */
export class MetersReader {
  readonly #strips = new Map<number, readonly string[]>();
  #newest = -1;

  /** To be told of every meters message that names its strips. */
  learn({ data: { layout, strips } }: MetersMessage): void {
    if (layout === undefined) return;
    // Blocks of an older list may still be on their way, older ones are not.
    for (const known of this.#strips.keys()) if (known !== this.#newest) this.#strips.delete(known);
    this.#strips.set(layout, strips);
    this.#newest = layout;
  }

  /** The message; null for what is no meters block, or one whose strips are not known. */
  read(payload: Uint8Array): MetersMessage | null {
    const block = decodeMetersBlock(payload);
    const strips = block === null ? undefined : this.#strips.get(block.layout);
    if (block === null || strips === undefined || strips.length !== block.clips.length) return null;
    if (!Number.isSafeInteger(block.tsMicros) || block.tsMicros < 0) return null;
    const message: unknown = {
      type: "telemetry",
      topic: "meters",
      seq: block.seq,
      ts: timestampOfMicros(block.tsMicros),
      sample: block.sample,
      revision: block.revision,
      dropped: block.dropped,
      hash: Array.from(block.hash, (byte) => byte.toString(16).padStart(2, "0")).join(""),
      data: {
        layout: block.layout,
        strips: [...strips],
        peak: Array.from(block.peak),
        meanSquare: Array.from(block.meanSquare),
        clips: Array.from(block.clips),
      },
    };
    return isTelemetry(message) && message.topic === "meters" ? message : null;
  }
}

/** A whole number of microseconds since 1970 as the wire writes a moment, exactly. */
function timestampOfMicros(micros: number): string {
  const ms = Math.floor(micros / 1000);
  return `${new Date(ms).toISOString().slice(0, -1)}${String(micros - ms * 1000).padStart(3, "0")}Z`;
}
