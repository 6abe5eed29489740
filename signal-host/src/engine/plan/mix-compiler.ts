import type { Graph } from "@loophole/schemas/types";
import type { TempoMap } from "@loophole/protocol";
import type { LanePlace } from "./adoption.ts";
import { AutomationTables } from "./automation-tables.ts";
import { BlockStore, type Block } from "./block-store.ts";
import { DeviceCompiler } from "./device-compiler.ts";
import { EdgeCompiler } from "./edge-compiler.ts";
import { GroupCompiler } from "./group-compiler.ts";
import { laneGroups } from "./lane-groups.ts";
import { latencyOf } from "./latency.ts";
import { MixDraft, type MixTools } from "./mix-draft.ts";
import type { MixParts, MixPlan } from "./mix-plan.ts";
import { shapeOf } from "./shape.ts";

/** Lays out strips, devices and edges of graphs in shared memory. Control thread. */
export class MixCompiler {
  readonly #tools: MixTools;
  readonly devices: DeviceCompiler;
  readonly edges: EdgeCompiler;
  #places: ReadonlyMap<string, LanePlace> = new Map();
  /** Take back what the plan in the making has told. */
  #undo: readonly (() => void)[] = [];

  constructor(parts: MixParts) {
    const { memory, heap, context, rate } = parts;
    const blocks = new BlockStore(memory, heap);
    const tables = new AutomationTables(memory, blocks);
    this.devices = new DeviceCompiler({ ...parts, blocks, tables });
    this.edges = new EdgeCompiler(blocks, tables, context, rate);
    this.#tools = { parts, blocks, tables, devices: this.devices, edges: this.edges };
  }

  /** Throws EngineError RESOURCE_EXHAUSTED or CONFLICT; then nothing has changed. */
  compile(graph: Graph, tempo: TempoMap): MixPlan {
    const shape = shapeOf(graph);
    const latency = latencyOf(shape, this.#tools.parts.rate);
    const draft = new MixDraft(this.#tools, this.#places, graph, shape, latency, tempo);
    this.#undo = [this.devices.remember(), this.edges.remember()];
    try {
      return new GroupCompiler(draft).make(laneGroups(shape, latency));
    } catch (error) {
      this.#giveUp(draft.held);
      throw error;
    }
  }

  /** The plan is on its way: its memory is in use from here on, and later plans start from it. */
  commit({ adoption, blocks, devices, edges }: MixPlan): void {
    this.#tools.blocks.commit(blocks);
    this.#places = adoption.places;
    this.devices.keepOnly(devices);
    this.edges.keepOnly(edges);
  }

  /** The plan is not made after all. */
  abandon({ blocks }: MixPlan): void {
    this.#giveUp(blocks);
  }

  #giveUp(blocks: readonly Block[]): void {
    this.release(blocks);
    this.#tools.blocks.doubt();
    for (const undo of this.#undo) undo();
  }

  release(blocks: readonly Block[]): void {
    for (const block of blocks) this.#tools.blocks.release(block);
  }
}
