import { MASTER_STRIP, type Graph, type GraphTimeline, type ParameterChange } from "./engine-types.ts";
import { EMPTY_GRAPH } from "./empty-graph.ts";
import { readClock } from "./memory/clock.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { Operation } from "./memory/rings.ts";
import type { Plan, PlanBook } from "./plan/plan-book.ts";
import type { Strip } from "./plan/strip-table.ts";
import type { ControlChange, Controls } from "./strip-controls.ts";

/** The graph that was asked for last, and which plans there are of it and of those before. Control thread. */
export class EngineSong {
  readonly #memory: EngineMemory;
  readonly #plans: PlanBook;
  readonly #rate: number;
  #graph = EMPTY_GRAPH;
  /** Strips of the newest plan, by track. */
  #strips: ReadonlyMap<string, Strip> = new Map();

  /** @param rate the engine's, in Hz */
  constructor(memory: EngineMemory, plans: PlanBook, rate: number) {
    this.#memory = memory;
    this.#plans = plans;
    this.#rate = rate;
  }

  /** Makes the plan of a graph, which is the newest then. Throws EngineError; then nothing has changed. */
  take(graph: Graph): Plan {
    const plan = this.#plans.add(graph);
    this.#graph = graph;
    this.#strips = new Map(plan.strips.map((strip) => [strip.id, strip]));
    return plan;
  }

  get newest(): Plan | undefined {
    return this.#plans.newest;
  }

  /** Of the graph that was asked for last. */
  get timeline(): GraphTimeline {
    return this.#graph.timeline;
  }

  /** A plan that has not been let go. */
  plan(number: number): Plan | undefined {
    return this.#plans.get(number);
  }

  /** The plan that the audio thread plays; the newest while it plays none. */
  get inForce(): Plan | undefined {
    return this.#plans.get(readClock(this.#memory).plan) ?? this.#plans.newest;
  }

  /** Whether the graph that was asked for last still has what a change is for. */
  has({ operation, id, slot }: ControlChange): boolean {
    if (operation === Operation.setValue) return this.#plans.nodes.numberOf(id) === slot;
    return id === MASTER_STRIP || this.#strips.has(id);
  }

  /** What there is to be changed. */
  get controls(): Controls {
    const numberOf = (id: string): number => this.#plans.nodes.numberOf(id);
    return { strips: this.#strips, plan: this.#plans.newest, rate: this.#rate, numberOf };
  }

  /** Remembers what a device or send was set to, for the plans to come. */
  note(change: ParameterChange, { operation, first }: ControlChange): void {
    if (operation !== Operation.setValue) return;
    const { devices, edges } = this.#plans.maker.mixer;
    const { target, parameter } = change;
    if (parameter === "bypass") devices.noteBypass(target, first === 0);
    else if (parameter === "device") devices.note(target, change.name, first);
    else {
      const edge = this.#plans.newest?.mix.shape.edges.find(({ send }) => send === target);
      if (edge !== undefined) edges.note(edge.key, first);
    }
  }
}
