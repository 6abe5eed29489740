import type { EnginePort } from "./engine-port.ts";
import type { GraphState } from "./graph-state.ts";

/**
 * Has the engine compile its plan anew after samples came or went. However many do while one compilation is
 * under way, one more follows it: twenty files that finish together cost two compilations, not twenty.
 */
export class PlanRefresher {
  readonly #engine: Pick<EnginePort, "setGraph">;
  readonly #state: GraphState;
  #running: Promise<void> | null = null;
  #waiting: Promise<void> | null = null;

  constructor(engine: Pick<EnginePort, "setGraph">, state: GraphState) {
    this.#engine = engine;
    this.#state = state;
  }

  /** Settles when a plan made after this call has taken hold. */
  refresh(): Promise<void> {
    return (this.#waiting ??= this.#next());
  }

  async #next(): Promise<void> {
    await this.#running?.catch(() => undefined);
    // What else finishes in this turn goes in too.
    await new Promise((resolve) => setImmediate(resolve));
    this.#waiting = null;
    this.#running = this.#engine.setGraph(this.#state.graph, this.#state.revision).then(() => undefined);
    await this.#running;
  }
}
