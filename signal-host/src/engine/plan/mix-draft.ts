import type { Automation, Graph } from "@loophole/schemas/types";
import type { TempoMap } from "@loophole/protocol";
import { Adoption, type LanePlace } from "./adoption.ts";
import type { AutomationTables } from "./automation-tables.ts";
import type { Block, BlockStore } from "./block-store.ts";
import type { DeviceCompiler, DevicePlace } from "./device-compiler.ts";
import type { EdgeCompiler, EdgePlaces } from "./edge-compiler.ts";
import { GroupLayout } from "./group-layout.ts";
import type { Latency } from "./latency.ts";
import type { MixParts } from "./mix-plan.ts";
import type { Shape, ShapeEdge } from "./shape.ts";

/** What lays out mixing, from plan to plan. */
export interface MixTools {
  readonly parts: MixParts;
  readonly blocks: BlockStore;
  readonly tables: AutomationTables;
  readonly devices: DeviceCompiler;
  readonly edges: EdgeCompiler;
}

/** One plan in the making: what it is made of, and what there is of it. Control thread. */
export class MixDraft {
  readonly tools: MixTools;
  readonly shape: Shape;
  readonly latency: Latency;
  readonly tempo: TempoMap;
  readonly adoption: Adoption;
  /** By place in the shape. */
  readonly automation: readonly (readonly Automation[])[];
  /** Edges to each strip, by place in the shape. */
  readonly incoming: readonly (readonly ShapeEdge[])[];
  readonly layout: GroupLayout;
  readonly devices = new Map<string, DevicePlace>();
  readonly edges: EdgePlaces = new Map();
  /** All memory of the plan. */
  readonly held: Block[] = [];

  /** @param former where the states of the plan before are */
  constructor(
    tools: MixTools,
    former: ReadonlyMap<string, LanePlace>,
    graph: Graph,
    shape: Shape,
    latency: Latency,
    tempo: TempoMap,
  ) {
    this.tools = tools;
    this.shape = shape;
    this.latency = latency;
    this.tempo = tempo;
    this.adoption = new Adoption(tools.parts.memory, former);
    this.automation = [...graph.tracks.map((track) => track.automation ?? []), graph.master.automation ?? []];
    const incoming = shape.strips.map((): ShapeEdge[] => []);
    for (const edge of shape.edges) incoming[edge.to]?.push(edge);
    this.incoming = incoming;
    this.layout = new GroupLayout(shape, tools.parts.maxFrames);
  }

  /** Memory that the plan holds from here on. Throws EngineError RESOURCE_EXHAUSTED. */
  hold(key: string, bytes: number): Block {
    const block = this.tools.blocks.hold(key, bytes);
    this.held.push(block);
    return block;
  }
}
