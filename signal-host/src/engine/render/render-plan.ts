import type { Graph } from "@loophole/schemas/types";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Heap } from "../memory/heap.ts";
import { TrackCompiler } from "../plan/track-compiler.ts";
import { planWords, writePlan } from "../plan/write-plan.ts";
import type { SampleStore } from "../sample-store.ts";

/** A plan with strips of its own that plays the song straight on, for one render. */
export interface RenderPlan {
  readonly address: number;
  readonly memoryBytes: number;
  /** Gives back the memory and the audio. Only when nothing reads the plan any more. */
  release(): void;
}

/** Control thread. Throws EngineError RESOURCE_EXHAUSTED. */
export function makeRenderPlan(
  graph: Graph,
  samples: SampleStore,
  memory: EngineMemory,
  heap: Heap,
  rate: number,
): RenderPlan {
  const compiler = new TrackCompiler(samples);
  const compiled = graph.tracks.map((track) => compiler.compile(track, { bpm: graph.timeline.bpm, rate }));
  const tracks = graph.tracks.map(({ gain, pan, mute, solo }, index) => ({
    slot: index,
    generation: 1,
    version: 1,
    settings: { gain, pan, mute, solo },
    clips: compiled[index]?.clips ?? new Float64Array(0),
  }));
  const allocation = heap.allocate(planWords(tracks) * 8);
  const held = new Set(compiled.flatMap((track) => track.samples));
  for (const sample of held) sample.hold();
  const { timeline } = graph;
  writePlan(memory.f64, allocation.offset / 8, {
    tracks,
    masterGain: graph.master.gain,
    timeline,
    rate,
    followLoop: false,
  });
  return {
    address: allocation.offset / 8,
    memoryBytes: memory.bytes,
    release: () => {
      heap.free(allocation);
      for (const sample of held) sample.release();
    },
  };
}
