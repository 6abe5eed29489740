import { median } from "../../ipc/statistics.ts";

/** How far around a moment telemetry tells about it: longer, and a late block long ago would count. */
const AROUND_MS = 750;

interface Sighting {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Frames that the engine had rendered by then. */
  readonly sample: number;
}

/**
 * When an engine that plays at the pace of a device has rendered which block, learnt from telemetry that looks at its
 * clock at any time within a block.
 */
export class TimeLine {
  readonly #sampleRate: number;
  readonly #blockFrames: number;
  readonly #sightings: Sighting[] = [];

  constructor(sampleRate: number, blockFrames: number) {
    this.#sampleRate = sampleRate;
    this.#blockFrames = blockFrames;
  }

  /** @param timestamp as the wire writes it, with microseconds */
  add(timestamp: string, sample: number): void {
    // Date.parse knows milliseconds; the three digits before the Z are microseconds.
    const at = Date.parse(`${timestamp.slice(0, -4)}Z`) + Number(timestamp.slice(-4, -1)) / 1000;
    this.#sightings.push({ at, sample });
  }

  /**
   * When the block that begins with `sample` was rendered, in ms since 1970; null where nothing was told around then.
   * Seen at any time alike, a clock is half a block older than its last step on the average.
   */
  renderedAt(sample: number): number | null {
    const { at: first } = this.#nearest(sample) ?? {};
    if (first === undefined) return null;
    const near = this.#sightings.filter(({ at }) => Math.abs(at - first) <= AROUND_MS);
    const ages = near.map(({ at, sample: seen }) => at - this.#milliseconds(seen));
    return median(ages) + this.#milliseconds(sample + this.#blockFrames / 2);
  }

  #nearest(sample: number): Sighting | undefined {
    let best: Sighting | undefined;
    for (const each of this.#sightings) {
      if (best === undefined || Math.abs(each.sample - sample) < Math.abs(best.sample - sample)) best = each;
    }
    return best;
  }

  #milliseconds(frames: number): number {
    return (frames / this.#sampleRate) * 1000;
  }
}
