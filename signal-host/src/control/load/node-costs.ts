import type { NodeCost } from "@loophole/schemas/types";
import type { NodeName, NodeNames } from "../../engine/crash/node-names.ts";
import type { NodeTime } from "../../engine/memory/node-times.ts";

/** As many of the costliest nodes as are told. */
const TOLD = 5;

/** Where the times of the nodes come from. */
export interface NodeTimesSource {
  readonly names: Pick<NodeNames, "nameOf" | "end">;
  /** Takes what a node has cost since it was last asked. */
  takeTime(node: number, into: NodeTime): void;
}

/** Finds the costliest nodes, for everybody who wants to know. */
export class NodeCosts {
  readonly #source: NodeTimesSource;
  readonly #time: NodeTime = { node: 0, blocks: 0, sumNs: 0, worstNs: 0 };
  #costliest: readonly NodeCost[] = [];

  constructor(source: NodeTimesSource) {
    this.#source = source;
  }

  /** The costliest of the last measure, the costliest first; none where none were measured. */
  get costliest(): readonly NodeCost[] {
    return this.#costliest;
  }

  /** Looks at what the nodes have cost since the last time. To be called about once a second. */
  measure(): void {
    const time = this.#time;
    const { names } = this.#source;
    const best: { name: NodeName; mean: number; worst: number }[] = [];
    for (let node = 1; node < names.end; node++) {
      this.#source.takeTime(node, time);
      if (time.blocks === 0) continue;
      const mean = time.sumNs / time.blocks;
      if (best.length === TOLD && mean <= (best[TOLD - 1]?.mean ?? 0)) continue;
      const name = names.nameOf(node);
      // Gone from the graph since.
      if (name === undefined) continue;
      const place = best.findIndex((other) => other.mean < mean);
      best.splice(place < 0 ? best.length : place, 0, { name, mean, worst: time.worstNs });
      if (best.length > TOLD) best.pop();
    }
    this.#costliest = best.map(({ name, mean, worst }) => {
      return { ...name, microsecondsPerBlock: tenths(mean), worstMicroseconds: tenths(worst) };
    });
  }
}

/** Nanoseconds as microseconds with one place. */
function tenths(nanoseconds: number): number {
  return Math.round(nanoseconds / 100) / 10;
}
