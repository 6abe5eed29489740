/** Where converted audio goes, from its start on. */
export interface Destination {
  readonly channels: number;
  /** Frames of the whole result; no more than these are written. */
  readonly frames: number;
  /** @param channels the next `count` frames, one array per channel; reused afterwards */
  write(channels: readonly Float32Array[], count: number): void;
  /** Makes silence of what was not written. */
  finish(): void;
}

/** Memory for a whole result: one array per channel. */
export class MemoryDestination implements Destination {
  readonly channels: number;
  readonly frames: number;
  readonly #arrays: readonly Float32Array[];
  #written = 0;

  constructor(arrays: readonly Float32Array[]) {
    this.#arrays = arrays;
    this.channels = arrays.length;
    this.frames = arrays[0]?.length ?? 0;
  }

  write(channels: readonly Float32Array[], count: number): void {
    this.#arrays.forEach((into, i) => into.set(channels[i]?.subarray(0, count) ?? [], this.#written));
    this.#written += count;
  }

  finish(): void {
    for (const into of this.#arrays) into.fill(0, this.#written);
  }
}

/**
 * Takes a file's frames in order and leaves them in a destination at another rate. Bounded memory whatever
 * the length.
 */
export interface RateConversion {
  /** @param channels the next frames, one array per channel of the destination; may be reused afterwards */
  write(channels: readonly Float32Array[]): void;
  /** Fills the destination to its end. */
  finish(): void;
}

/** A conversion into `destination`, whose `frames` decide how much is written. */
export async function createRateConversion(
  sourceRate: number,
  targetRate: number,
  destination: Destination,
): Promise<RateConversion> {
  if (sourceRate === targetRate) return new SameRate(destination);
  // Loaded when first needed: the converter's tables are two megabytes.
  const { createResampler } = await import("./resampler.ts");
  return await createResampler(sourceRate, targetRate, destination);
}

class SameRate implements RateConversion {
  readonly #destination: Destination;
  #written = 0;

  constructor(destination: Destination) {
    this.#destination = destination;
  }

  write(channels: readonly Float32Array[]): void {
    const count = Math.min(channels[0]?.length ?? 0, this.#destination.frames - this.#written);
    if (count > 0) this.#destination.write(channels, count);
    this.#written += count;
  }

  finish(): void {
    this.#destination.finish();
  }
}
