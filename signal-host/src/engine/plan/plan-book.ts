import type { Graph, GraphTimeline } from "@loophole/schemas/types";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Allocation, Heap } from "../memory/heap.ts";
import type { HeldSample, SampleStore } from "../sample-store.ts";
import type { Strip, StripTable } from "./strip-table.ts";
import { TrackCompiler } from "./track-compiler.ts";
import { planWords, writePlan, type PlanTrack } from "./write-plan.ts";

/** A plan in shared memory, for the audio thread or a render. */
export interface Plan {
  /** Counts up; 1 is the first. */
  readonly number: number;
  /** Float64 index. */
  readonly address: number;
  /** What the memory must reach for the plan and all audio in it. */
  readonly memoryBytes: number;
  readonly timeline: GraphTimeline;
  /** Strips in graph order. */
  readonly strips: readonly Strip[];
}

interface LivePlan extends Plan {
  readonly allocation: Allocation;
  readonly samples: readonly HeldSample[];
}

/**
 * Makes plans of graphs and keeps what they need: memory, audio, strips. A plan is let go when the audio
 * thread has moved on to a later one. Control thread.
 */
export class PlanBook {
  readonly #memory: EngineMemory;
  readonly #heap: Heap;
  readonly #compiler: TrackCompiler;
  readonly #strips: StripTable;
  readonly #rate: number;
  /** Oldest first. */
  readonly #live: LivePlan[] = [];
  #numbers = 0;

  constructor(memory: EngineMemory, heap: Heap, samples: SampleStore, strips: StripTable, rate: number) {
    this.#memory = memory;
    this.#heap = heap;
    this.#compiler = new TrackCompiler(samples);
    this.#strips = strips;
    this.#rate = rate;
  }

  /** Throws EngineError RESOURCE_EXHAUSTED; then nothing has changed. */
  add(graph: Graph): Plan {
    const timing = { bpm: graph.timeline.bpm, rate: this.#rate };
    const compiled = graph.tracks.map((track) => this.#compiler.compile(track, timing));
    const strips: Strip[] = [];
    let allocation: Allocation;
    let tracks: PlanTrack[];
    try {
      for (const { id, gain, pan, mute, solo } of graph.tracks) {
        strips.push(this.#strips.hold(id, { gain, pan, mute, solo }));
      }
      tracks = compiled.map((track, index) => planTrack(track, strips[index]));
      allocation = this.#heap.allocate(planWords(tracks) * 8);
    } catch (error) {
      for (const strip of strips) this.#strips.release(strip);
      throw error;
    }
    const samples = [...new Set(compiled.flatMap((track) => track.samples))];
    for (const sample of samples) sample.hold();
    const { timeline } = graph;
    writePlan(this.#memory.f64, allocation.offset / 8, {
      tracks,
      masterGain: graph.master.gain,
      timeline,
      rate: this.#rate,
      followLoop: true,
    });
    const plan: LivePlan = {
      number: ++this.#numbers,
      address: allocation.offset / 8,
      memoryBytes: this.#memory.bytes,
      timeline,
      strips,
      allocation,
      samples,
    };
    this.#live.push(plan);
    this.#compiler.keepOnly(new Set(graph.tracks.map((track) => track.id)));
    return plan;
  }

  get newest(): Plan | undefined {
    return this.#live[this.#live.length - 1];
  }

  /** A plan that has not been let go. */
  get(number: number): Plan | undefined {
    return this.#live.find((plan) => plan.number === number);
  }

  /** Lets go of all plans before `oldest`, the first that the audio thread may still read. */
  retireBefore(oldest: number): void {
    for (let plan = this.#live[0]; plan !== undefined && plan.number < oldest; plan = this.#live[0]) {
      this.#live.shift();
      this.#heap.free(plan.allocation);
      for (const sample of plan.samples) sample.release();
      for (const strip of plan.strips) this.#strips.release(strip);
    }
  }
}

function planTrack(compiled: { clips: Float64Array; version: number }, strip: Strip | undefined): PlanTrack {
  if (strip === undefined) throw new Error("A track has no strip");
  const { slot, generation, settings } = strip;
  return { slot, generation, settings, clips: compiled.clips, version: compiled.version };
}
