import { TempoMap } from "@loophole/protocol";
import type { Graph } from "@loophole/schemas/types";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Allocation, Heap } from "../memory/heap.ts";
import type { HeldSample, SampleStore } from "../sample-store.ts";
import { NoteCompiler } from "./compile-notes.ts";
import { MixCompiler } from "./mix-compiler.ts";
import type { MixPlan } from "./mix-plan.ts";
import { TrackCompiler } from "./track-compiler.ts";
import { Wiring } from "./wiring.ts";
import { planWords, writePlan, type PlanContents, type StripSettings } from "./write-plan.ts";

export interface PlanMakerParts {
  readonly memory: EngineMemory;
  readonly heap: Heap;
  readonly samples: SampleStore;
  /** The engine's rate in Hz. */
  readonly rate: number;
  /** Frames of a block at most. */
  readonly maxFrames: number;
  /** Address of what kernels know of a block. */
  readonly context: number;
  readonly meterOf: (strip: string) => number;
  readonly nodeOf: (device: string) => number;
}

/** The strip of a track: where the audio thread keeps what it was set to. */
export interface StripSeat {
  readonly slot: number;
  readonly generation: number;
  readonly settings: StripSettings;
}

/** A plan in shared memory, and what it holds on to. */
export interface MadePlan {
  /** Float64 index. */
  readonly address: number;
  /** What the memory must reach for the plan and all audio in it. */
  readonly memoryBytes: number;
  readonly tempo: TempoMap;
  readonly mix: MixPlan;
  readonly allocation: Allocation;
  readonly samples: readonly HeldSample[];
}

/** Makes plans of graphs. Control thread. */
export class PlanMaker {
  readonly mixer: MixCompiler;
  readonly #parts: PlanMakerParts;
  readonly #tracks: TrackCompiler;
  readonly #notes = new NoteCompiler();
  #tempo: TempoMap | null = null;
  readonly #wiring = new Wiring();

  constructor(parts: PlanMakerParts) {
    this.#parts = parts;
    const { samples } = parts;
    this.#tracks = new TrackCompiler(samples);
    this.mixer = new MixCompiler({
      ...parts,
      // What streams is not at hand as a whole.
      sampleOf: (id) => samples.resident(id),
      sampleVersion: () => samples.version,
    });
  }

  /**
   * Throws EngineError RESOURCE_EXHAUSTED, or CONFLICT for a feedback loop; then nothing has changed.
   *
   * @param seats one a track, in graph order
   */
  make(graph: Graph, seats: readonly StripSeat[], followLoop: boolean): MadePlan {
    const { memory, heap, rate, samples } = this.#parts;
    const { timeline, master } = graph;
    const newTempo = new TempoMap(timeline, rate);
    const tempo = this.#tempo?.equals(newTempo) === true ? this.#tempo : newTempo;
    const compiled = graph.tracks.map((track) => this.#tracks.compile(track, tempo));
    const mix = this.mixer.compile(graph, tempo);
    const contents: PlanContents = {
      tracks: graph.tracks.map((track, place) => {
        const { clips, version } = compiled[place] ?? {
          clips: { count: 0, numbers: new Float64Array() },
          version: 0,
        };
        const seat = seats[place];
        if (seat === undefined) throw new Error("A track has no strip");
        const { slot, generation, settings } = seat;
        const events = this.#notes.compile(track, tempo);
        return { slot, generation, settings, clips, version, events, automation: track.automation };
      }),
      masterGain: master.gain,
      timeline,
      tempo,
      mix,
      rewired: this.#wiring.differs(mix),
      numberOf: this.#parts.nodeOf,
      followLoop,
    };
    let allocation: Allocation;
    try {
      allocation = heap.allocate(planWords(contents) * 8);
    } catch (error) {
      this.mixer.abandon(mix);
      throw error;
    }
    writePlan(memory, allocation.offset / 8, contents);
    this.mixer.commit(mix);
    this.#tempo = tempo;
    this.#wiring.commit(mix);
    const held = new Set(compiled.flatMap((track) => track.samples));
    for (const id of zoneSamples(graph)) {
      const sample = samples.audio(id);
      if (sample !== undefined) held.add(sample);
    }
    for (const sample of held) sample.hold();
    const ids = new Set(graph.tracks.map((track) => track.id));
    this.#tracks.keepOnly(ids);
    this.#notes.keepOnly(ids);
    const address = allocation.offset / 8;
    return { address, memoryBytes: memory.bytes, tempo, mix, allocation, samples: [...held] };
  }

  /** Gives back what a plan held. Only when nothing reads it any more. */
  release({ allocation, samples, mix }: Pick<MadePlan, "allocation" | "samples" | "mix">): void {
    this.#parts.heap.free(allocation);
    for (const sample of samples) sample.release();
    this.mixer.release(mix.blocks);
  }
}

function zoneSamples(graph: Graph): string[] {
  const devices = [...graph.tracks.flatMap((track) => track.devices ?? []), ...(graph.master.devices ?? [])];
  return devices.flatMap((device) =>
    "zones" in device ? (device.zones ?? []).map(({ sample }) => sample) : [],
  );
}
