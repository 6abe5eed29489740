import { EngineError } from "../engine-types.ts";
import { MASTER_SLOT } from "../memory/layout.ts";
import type { StripSettings } from "./write-plan.ts";

/** A track's strip on the audio thread, known by its slot. */
export interface Strip {
  readonly id: string;
  readonly slot: number;
  readonly generation: number;
  settings: StripSettings;
  /** Plans that name it. */
  holders: number;
}

/**
 * Which track has which strip. A strip is kept while any plan that may still be playing names it, so that a
 * track that is put back soon finds its state, and no slot is used twice at a time. Control thread.
 */
export class StripTable {
  readonly #strips = new Map<string, Strip>();
  readonly #ids: (string | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #onClaim: (slot: number) => void;
  #next = 0;
  #generations = 0;

  /** @param onClaim called with each slot that gets a new owner */
  constructor(onClaim: (slot: number) => void) {
    this.#onClaim = onClaim;
  }

  get(id: string): Strip | undefined {
    return this.#strips.get(id);
  }

  /** The track that has this slot. */
  idOf(slot: number): string | undefined {
    return this.#ids[slot];
  }

  /** The strip of a track, held once more. Throws EngineError RESOURCE_EXHAUSTED. */
  hold(id: string, settings: StripSettings): Strip {
    let strip = this.#strips.get(id);
    if (strip === undefined) {
      strip = { id, slot: this.#claim(), generation: ++this.#generations, settings, holders: 0 };
      this.#strips.set(id, strip);
      this.#ids[strip.slot] = id;
    }
    strip.settings = settings;
    strip.holders++;
    return strip;
  }

  release(strip: Strip): void {
    strip.holders--;
    if (strip.holders > 0) return;
    this.#strips.delete(strip.id);
    this.#ids[strip.slot] = undefined;
    this.#free.push(strip.slot);
  }

  #claim(): number {
    const slot = this.#free.pop() ?? this.#next++;
    if (slot >= MASTER_SLOT) {
      this.#next = MASTER_SLOT;
      throw new EngineError(
        "RESOURCE_EXHAUSTED",
        `The engine has strips for ${MASTER_SLOT} tracks at a time`,
      );
    }
    this.#onClaim(slot);
    return slot;
  }
}
