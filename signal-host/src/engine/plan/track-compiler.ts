import type { GraphTrack } from "@loophole/schemas/types";
import type { HeldSample, SampleStore } from "../sample-store.ts";
import type { TempoMap } from "@loophole/protocol";
import { compileClips, type ClipTable } from "./compile-clips.ts";

/** A track's clips as numbers, and the audio they play. */
export interface CompiledTrack {
  readonly clips: ClipTable;
  readonly samples: readonly HeldSample[];
  /** Differs from that of the same track before when its rows do. */
  readonly version: number;
}

interface Remembered {
  readonly source: GraphTrack["clips"];
  readonly tempo: TempoMap;
  readonly storeVersion: number;
  readonly compiled: CompiledTrack;
}

/**
 * Compiles tracks and remembers the last outcome for each, so that a track that has not changed costs
 * nothing and is known to be the same. Control thread.
 */
export class TrackCompiler {
  readonly #samples: SampleStore;
  readonly #remembered = new Map<string, Remembered>();
  #versions = 0;

  constructor(samples: SampleStore) {
    this.#samples = samples;
  }

  compile(track: GraphTrack, tempo: TempoMap): CompiledTrack {
    const last = this.#remembered.get(track.id);
    const storeVersion = this.#samples.version;
    if (
      last !== undefined &&
      last.source === track.clips &&
      last.storeVersion === storeVersion &&
      last.tempo.equals(tempo)
    ) {
      return last.compiled;
    }
    const used = new Set<HeldSample>();
    const clips = compileClips(track.clips, tempo, (id) => {
      const sample = this.#samples.audio(id);
      if (sample !== undefined) used.add(sample);
      return sample;
    });
    const samples = [...used];
    const same = last !== undefined && equal(last.compiled, clips, samples);
    const compiled = { clips, samples, version: same ? last.compiled.version : ++this.#versions };
    this.#remembered.set(track.id, { source: track.clips, tempo, storeVersion, compiled });
    return compiled;
  }

  /** Forgets tracks that are not in `ids`. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#remembered.keys()) if (!ids.has(id)) this.#remembered.delete(id);
  }
}

function equal(last: CompiledTrack, clips: ClipTable, samples: readonly HeldSample[]): boolean {
  return (
    last.clips.count === clips.count &&
    last.clips.numbers.length === clips.numbers.length &&
    last.samples.length === samples.length &&
    last.samples.every((sample, index) => sample === samples[index]) &&
    last.clips.numbers.every((value, index) => value === clips.numbers[index])
  );
}
