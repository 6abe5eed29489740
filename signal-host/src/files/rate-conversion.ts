/** Where converted audio goes: one array per channel, as long as the whole result. */
export type Destination = readonly Float32Array[];

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

/** A conversion into `destination`, whose length decides how much is written. */
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
    let count = 0;
    this.#destination.forEach((into, i) => {
      const from = channels[i];
      if (from === undefined) return;
      count = Math.min(from.length, into.length - this.#written);
      into.set(from.subarray(0, count), this.#written);
    });
    this.#written += count;
  }

  finish(): void {
    for (const into of this.#destination) into.fill(0, this.#written);
  }
}
