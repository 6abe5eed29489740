import type { CrashNode } from "@loophole/schemas/types";
import { EngineError } from "../engine-types.ts";
import { type ClockReading, readClock } from "../memory/clock.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { CLOCK_INDEX, ClockField, Word } from "../memory/layout.ts";
import { type NodeTime, NodeTimesReader } from "../memory/node-times.ts";
import { AudioRecordReader } from "./audio-record-reader.ts";
import type { NodeName, NodeNames } from "./node-names.ts";
import { nodeInWords, nodesAtWork } from "./node-words.ts";

/** What the control thread knows of the nodes that the audio thread renders. */
export class EngineNodes {
  readonly names: NodeNames;
  readonly #memory: EngineMemory;
  /** What the audio thread leaves for the crash record. */
  readonly record: AudioRecordReader;
  readonly #times: NodeTimesReader;
  readonly #newestPlan: () => number;

  /** @param newestPlan number of the newest plan, 0 before the first */
  constructor(memory: EngineMemory, names: NodeNames, newestPlan: () => number) {
    this.#memory = memory;
    this.record = new AudioRecordReader(memory);
    this.#times = new NodeTimesReader(memory);
    this.names = names;
    this.#newestPlan = newestPlan;
  }

  /** The newest plan that `names` speaks of. */
  get namedPlan(): number {
    return this.#newestPlan();
  }

  /** Where the audio thread is, by its own word after its last block. */
  place(): ClockReading {
    return readClock(this.#memory);
  }

  /** The engine clock's frame after the last block. */
  get sample(): number {
    return this.#memory.f64[CLOCK_INDEX + ClockField.sample] ?? 0;
  }

  /** What is being rendered at this moment, one entry for each thread; the audio thread's own first. */
  atWork(): CrashNode[] {
    return nodesAtWork(this.#memory, this.names);
  }

  /** Takes what a node has cost since it was last asked. For one who asks every few seconds; see NodeTimesReader. */
  takeTime(node: number, into: NodeTime): void {
    this.#times.take(node, into);
  }

  /**
   * For tests: has a node trap or hang when it is next rendered, on the thread that renders it. Throws EngineError
   * NOT_FOUND.
   */
  break(name: NodeName, how: "trap" | "hang"): void {
    const node = this.names.nodeOf(name);
    if (node === undefined) {
      throw new EngineError("NOT_FOUND", `There is no ${nodeInWords(name)} to break`);
    }
    Atomics.store(this.#memory.i32, Word.faultNode, how === "trap" ? node : -node);
  }
}
