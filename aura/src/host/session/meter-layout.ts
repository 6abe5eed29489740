import { MASTER_ID } from "@loophole/pulse";
import type { EntityId, MetersData, Project } from "@loophole/schemas/types";

/** Levels of every strip of the song, tracks in order and the master last. */
export interface StripLevels {
  /** Which order of strips this is: raised whenever the song's tracks change. */
  readonly layout: number;
  /** Linear, two a strip: left, right. */
  readonly peak: Float32Array;
  readonly meanSquare: Float32Array;
  /** Samples beyond full scale since the engine started, one a strip. */
  readonly clips: Uint32Array;
}

/** Puts the engine's levels in the order of the song's tracks, which may be newer than the engine's graph. */
export class MeterLayout {
  #number = 0;
  #strips: readonly EntityId[] = [];
  #tracks: Project["tracks"] | null = null;
  #from: readonly EntityId[] = [];
  #order: number[] = [];

  /** Takes note of the song's tracks. */
  follow({ tracks }: Project): void {
    if (tracks === this.#tracks) return;
    this.#tracks = tracks;
    const strips = [...tracks.map((track) => track.id), MASTER_ID];
    if (sameIds(strips, this.#strips)) return;
    this.#strips = strips;
    this.#from = [];
    this.#number++;
  }

  /** A strip the engine does not have yet is silent. */
  arrange(meters: MetersData): StripLevels {
    if (!sameIds(meters.strips, this.#from)) {
      this.#from = meters.strips;
      const positions = new Map(meters.strips.map((id, index) => [id, index]));
      this.#order = this.#strips.map((id) => positions.get(id) ?? -1);
    }
    const count = this.#strips.length;
    const peak = new Float32Array(count * 2);
    const meanSquare = new Float32Array(count * 2);
    const clips = new Uint32Array(count);
    for (let strip = 0; strip < count; strip++) {
      const from = this.#order[strip] ?? -1;
      if (from < 0) continue;
      for (let side = 0; side < 2; side++) {
        peak[strip * 2 + side] = meters.peak[from * 2 + side] ?? 0;
        meanSquare[strip * 2 + side] = meters.meanSquare[from * 2 + side] ?? 0;
      }
      clips[strip] = meters.clips[from] ?? 0;
    }
    return { layout: this.#number, peak, meanSquare, clips };
  }
}

function sameIds(a: readonly EntityId[], b: readonly EntityId[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]));
}
