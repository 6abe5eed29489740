import type { DeviceSample } from "../../devices/device.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Heap } from "../memory/heap.ts";
import type { Adoption } from "./adoption.ts";
import type { Block } from "./block-store.ts";
import type { DevicePlace } from "./device-compiler.ts";
import type { EdgePlaces } from "./edge-compiler.ts";
import type { Latency } from "./latency.ts";
import type { OrderedGroup } from "./run-order.ts";
import type { Shape } from "./shape.ts";

/** What the mixing of an engine is laid out with. */
export interface MixParts {
  readonly memory: EngineMemory;
  readonly heap: Heap;
  readonly rate: number;
  /** Frames of a block at most. */
  readonly maxFrames: number;
  /** Address of what kernels know of a block. */
  readonly context: number;
  /** Address of a strip's meter; 0 for none. */
  readonly meterOf: (strip: string) => number;
  /** The number that a device or a strip is known by to health and to the crash record. */
  readonly nodeOf: (id: string) => number;
  readonly sampleOf: (id: string) => DeviceSample | undefined;
  readonly sampleVersion: () => number;
}

/** Where a strip is rendered. */
export interface StripPlace {
  /** Place of its group among all, in the order in which they are rendered. */
  readonly group: number;
  readonly lane: number;
  /** Address of the record of gain, pan and meters. */
  readonly strip: number;
  /** Address of the instrument's record; 0 without. */
  readonly instrument: number;
}

/** What one thread renders at a time: strips side by side, or a part of a sum. */
export interface MixGroup {
  readonly address: number;
  readonly buffer: number;
  /** Greater than that of any group it needs. */
  readonly level: number;
  /** How much is to be done for the devices of its strips, roughly. */
  readonly work: number;
  /** Addresses of the groups whose sound it adds up. */
  readonly sources: ReadonlySet<number>;
  readonly source: "clips" | "instrument" | "edges";
  /** Pairs of a kind and a record's address. */
  readonly operations: readonly number[];
  readonly block: Block;
  /** In frames; -1: it never is silent. */
  readonly tail: number;
  /** Places in the shape, by lane. */
  readonly strips: readonly number[];
}

/** A graph's mixing as memory: what to run, and what to change when it is taken up. */
export interface MixPlan {
  readonly shape: Shape;
  readonly latency: Latency;
  /** In the order in which they are run. */
  readonly groups: readonly OrderedGroup[];
  /** By place in the shape. */
  readonly strips: readonly StripPlace[];
  readonly devices: ReadonlyMap<string, DevicePlace>;
  readonly edges: EdgePlaces;
  readonly adoption: Adoption;
  readonly blocks: readonly Block[];
}
