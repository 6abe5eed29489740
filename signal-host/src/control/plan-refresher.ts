import type { Applied } from "@loophole/schemas/types";
import type { EnginePort } from "./engine-port.ts";
import type { GraphState } from "./graph-state.ts";

/**
 * Has the engine compile its plan anew after samples came or went. However many do while one compilation is
 * under way, one more follows it: twenty files that finish together cost two compilations, not twenty.
 */
export class PlanRefresher {
  readonly #engine: Pick<EnginePort, "setGraph" | "clock">;
  readonly #state: GraphState;
  #running: Promise<Applied> | null = null;
  #waiting: Promise<Applied> | null = null;

  constructor(engine: Pick<EnginePort, "setGraph" | "clock">, state: GraphState) {
    this.#engine = engine;
    this.#state = state;
  }

  /** Settles when a plan made after this call has taken hold: from which frame, and what graph it plays. */
  refresh(): Promise<Applied> {
    return (this.#waiting ??= this.#next());
  }

  /** The plan that is in force now will do. */
  present(): Applied {
    return { sample: this.#engine.clock().sample, ...this.#state.version };
  }

  async #next(): Promise<Applied> {
    await this.#running?.catch(() => undefined);
    // What else finishes in this turn goes in too.
    await new Promise((resolve) => setImmediate(resolve));
    this.#waiting = null;
    this.#running = this.#apply();
    return await this.#running;
  }

  async #apply(): Promise<Applied> {
    const { graph, revision, hash } = this.#state;
    return { ...(await this.#engine.setGraph(graph, revision)), hash };
  }
}
