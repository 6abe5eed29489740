import type { Graph, GraphTimeline } from "@loophole/schemas/types";
import type { TempoMap } from "@loophole/protocol";
import { nodeOfSlot } from "../crash/track-names.ts";
import { MASTER_STRIP } from "../engine-types.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Heap } from "../memory/heap.ts";
import { CONTEXT_ADDRESS, MASTER_SLOT, METER_INDEX, MeterWord } from "../memory/layout.ts";
import type { SampleStore } from "../sample-store.ts";
import type { MixPlan } from "./mix-plan.ts";
import { type NodePlace, NodeTable } from "./node-table.ts";
import { PlanMaker, type MadePlan } from "./plan-maker.ts";
import type { Strip, StripTable } from "./strip-table.ts";

/** A plan in shared memory, for the audio thread. */
export interface Plan {
  /** Counts up; 1 is the first. */
  readonly number: number;
  /** Float64 index. */
  readonly address: number;
  /** What the memory must reach for the plan and all audio in it. */
  readonly memoryBytes: number;
  readonly timeline: GraphTimeline;
  readonly tempo: TempoMap;
  readonly mix: MixPlan;
  /** Strips in graph order. */
  readonly strips: readonly Strip[];
}

interface LivePlan extends Plan {
  readonly made: MadePlan;
}

export interface PlanBookParts {
  readonly memory: EngineMemory;
  readonly heap: Heap;
  readonly samples: SampleStore;
  readonly strips: StripTable;
  /** The engine's rate in Hz. */
  readonly rate: number;
  /** Frames of a block. */
  readonly blockSize: number;
}

/**
 * Makes plans of graphs and keeps what they need: memory, audio, strips. A plan is let go when the audio
 * thread has moved on to a later one. Control thread.
 */
export class PlanBook {
  readonly maker: PlanMaker;
  readonly nodes = new NodeTable();
  readonly #strips: StripTable;
  /** Oldest first. */
  readonly #live: LivePlan[] = [];
  #numbers = 0;

  constructor({ memory, heap, samples, strips, rate, blockSize }: PlanBookParts) {
    this.#strips = strips;
    this.maker = new PlanMaker({
      memory,
      heap,
      samples,
      rate,
      maxFrames: blockSize,
      context: CONTEXT_ADDRESS,
      meterOf: (strip) => this.#meterOf(strip),
      nodeOf: (id) => this.nodes.numberOf(id) || this.#nodeOfStrip(id),
    });
  }

  #meterOf(strip: string): number {
    const slot = strip === MASTER_STRIP ? MASTER_SLOT : this.#strips.get(strip)?.slot;
    return slot === undefined ? 0 : (METER_INDEX + slot * MeterWord.count) * 4;
  }

  #nodeOfStrip(strip: string): number {
    const slot = strip === MASTER_STRIP ? MASTER_SLOT : this.#strips.get(strip)?.slot;
    return slot === undefined ? 0 : nodeOfSlot(slot);
  }

  /** Throws EngineError RESOURCE_EXHAUSTED, or CONFLICT for a feedback loop; then nothing has changed. */
  add(graph: Graph): Plan {
    const strips: Strip[] = [];
    let forget = (): void => undefined;
    let made: MadePlan;
    try {
      for (const { id, gain, pan, mute, solo } of graph.tracks) {
        strips.push(this.#strips.hold(id, { gain, pan, mute, solo }));
      }
      forget = this.nodes.keep(nodesOf(graph));
      made = this.maker.make(graph, strips, true);
    } catch (error) {
      forget();
      for (const strip of strips) this.#strips.release(strip);
      throw error;
    }
    const { address, memoryBytes, tempo, mix } = made;
    const { timeline } = graph;
    const plan: LivePlan = {
      number: ++this.#numbers,
      address,
      memoryBytes,
      timeline,
      tempo,
      mix,
      strips,
      made,
    };
    this.#live.push(plan);
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
      this.maker.release(plan.made);
      for (const strip of plan.strips) this.#strips.release(strip);
    }
  }
}

/** Where each device and each send is. */
function nodesOf(graph: Graph): Map<string, NodePlace> {
  const nodes = new Map<string, NodePlace>();
  for (const { id, type } of graph.master.devices ?? []) nodes.set(id, { track: MASTER_STRIP, type });
  for (const { id: track, devices = [], sends = [] } of graph.tracks) {
    for (const { id, type } of devices) nodes.set(id, { track, type });
    for (const { id } of sends) nodes.set(id, { track, type: "send" });
  }
  return nodes;
}
