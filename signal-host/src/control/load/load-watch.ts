import type { Diagnostic, NodeCost } from "@loophole/schemas/types";
import { nodeInWords } from "../../engine/crash/node-words.ts";
import type { HealthMonitor } from "../health-monitor.ts";
import type { LoadShedding } from "./load-shedding.ts";
import type { NodeCosts } from "./node-costs.ts";

/** How often the nodes are looked at, in ms. */
const MEASURE_MS = 1_000;

/** What everybody is to be told. */
export type LoadWords = Pick<Diagnostic, "severity" | "code" | "message" | "data">;

export interface LoadWatchOptions {
  readonly health: HealthMonitor;
  readonly costs: NodeCosts;
  readonly shedding: LoadShedding;
  /** Monotonic ms. */
  readonly now: () => number;
}

/** Looks after the time that rendering takes: what the nodes cost, and what is gone without when it gets short. */
export class LoadWatch {
  readonly #options: LoadWatchOptions;
  readonly #hold;
  #measuredAt = Number.NEGATIVE_INFINITY;
  #blocks = -1;

  constructor(options: LoadWatchOptions) {
    this.#options = options;
    this.#hold = options.health.hold();
  }

  /** To be called a few times a second. Answers what everybody is to be told; null for nothing. */
  look(): LoadWords | null {
    const { health, costs, shedding, now } = this.#options;
    const at = now();
    if (at - this.#measuredAt >= MEASURE_MS) {
      this.#measuredAt = at;
      costs.measure();
    }
    const { load, blocks } = health.take(this.#hold);
    // Nothing rendered says nothing of how long rendering takes.
    const isNews = blocks !== this.#blocks;
    this.#blocks = blocks;
    const step = isNews ? shedding.observe(load, at) : null;
    if (step === "worse") return this.#worse(load);
    return step === "better" && shedding.state === undefined ? OVER : null;
  }

  #worse(load: number): LoadWords {
    const { costs, shedding } = this.#options;
    const overload = shedding.state;
    const rate = overload?.metersRate;
    const without =
      rate === undefined
        ? "No analysis is made until it gets better."
        : `Meters come ${String(rate)} times a second at most until it gets better.`;
    const [costliest] = costs.costliest;
    const message = `Rendering takes ${percent(load)} of the time there is. ${without}${costInWords(costliest)}`;
    const data = { load, ...overload, nodes: costs.costliest };
    return { severity: "warning", code: "OVERLOAD", message, data };
  }
}

const OVER: LoadWords = {
  severity: "info",
  code: "OVERLOAD_OVER",
  message: "Rendering has time enough again, and nothing is gone without.",
};

function costInWords(cost: NodeCost | undefined): string {
  if (cost === undefined) return "";
  return ` What costs most is ${nodeInWords(cost)}: ${String(cost.microsecondsPerBlock)} µs of each block.`;
}

function percent(load: number): string {
  return `${String(Math.round(load * 100))} %`;
}
