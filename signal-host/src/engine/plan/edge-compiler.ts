import type { Automation } from "@loophole/schemas/types";
import { gainFromDb, type TempoMap } from "@loophole/protocol";
import * as plan from "../../../kernels/plan-abi.ts";
import type { Adoption } from "./adoption.ts";
import type { AutomationTables } from "./automation-tables.ts";
import type { Block, BlockStore } from "./block-store.ts";
import { remember } from "./remember.ts";
import type { ShapeEdge } from "./shape.ts";

/** Edges are crossfaded and their gains ramped within this, in seconds. */
const RAMP_SECONDS = 0.005;
const RING_MARGIN = 1024;
/** Vectors from EDGE_DELAY to the end, which move with a lane. */
const MOVING_VECTORS = (plan.EDGE_BYTES - plan.EDGE_DELAY) / 16;

/** Frames of a ring that reaches back `delay` frames over a whole block: a power of two. */
export function ringFrames(delay: number): number {
  return 2 ** Math.ceil(Math.log2(delay + RING_MARGIN + 1));
}

/** An edge in the lane of its source. */
export interface EdgeLane {
  readonly edge: ShapeEdge;
  readonly lane: number;
  readonly delay: number;
  readonly automation: Automation | undefined;
  /** Whether its source sounded before it: then it fades in. */
  readonly fades: boolean;
}

/** Edges from lanes of one group to one lane of a buffer. */
export interface EdgeOperation {
  /** Names it among all of the plan. */
  readonly key: string;
  readonly lanes: readonly EdgeLane[];
  readonly sourceGroup: number;
  readonly source: number;
  readonly target: number;
  readonly targetLane: number;
  /** Frames by which the source lags behind the song. */
  readonly lag: number;
  /** Whether it is the first, and the last, of those to its target. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Where an edge's gain is, for whoever sets it: its record with the lane added. */
export type EdgePlaces = Map<string, number>;

/** Lays out edges in shared memory, and what of them changes from plan to plan. Control thread. */
export class EdgeCompiler {
  readonly #blocks: BlockStore;
  readonly #tables: AutomationTables;
  readonly #context: number;
  readonly #rampFrames: number;
  /** What gains and delays were last told to be. */
  readonly #gains = new Map<string, number>();
  readonly #delays = new Map<string, number>();
  /** Edges whose gain is automated. */
  readonly #automated = new Map<string, boolean>();

  constructor(blocks: BlockStore, tables: AutomationTables, context: number, rate: number) {
    this.#blocks = blocks;
    this.#tables = tables;
    this.#context = context;
    this.#rampFrames = Math.round(RAMP_SECONDS * rate);
  }

  get rampFrames(): number {
    return this.#rampFrames;
  }

  /** Notes what a command has set meanwhile. */
  note(key: string, gain: number): void {
    this.#gains.set(key, gain);
  }

  /** As DeviceCompiler's. */
  remember(): () => void {
    return remember(this.#gains, this.#delays, this.#automated);
  }

  /** @returns the address of the record */
  compile(
    operation: EdgeOperation,
    adoption: Adoption,
    tempo: TempoMap,
    held: Block[],
    places: EdgePlaces,
  ): number {
    const block = this.#blocks.hold(`E:${operation.key}`, plan.EDGE_BYTES);
    held.push(block);
    const most = Math.max(...operation.lanes.map(({ delay }) => delay));
    const words: readonly [number, number][] = [
      [plan.EDGE_SOURCE_GROUP, operation.sourceGroup],
      [plan.EDGE_SOURCE, operation.source],
      [plan.EDGE_TARGET, operation.target],
      [plan.EDGE_LANE, operation.targetLane],
      [plan.EDGE_CONTEXT, this.#context],
      [plan.EDGE_LAG, operation.lag],
      [
        plan.EDGE_PLACE,
        (operation.isFirst ? plan.PLACE_FIRST : 0) | (operation.isLast ? plan.PLACE_LAST : 0),
      ],
    ];
    for (const [offset, value] of words) adoption.integer(block, offset, value);
    let delayed = most > 0;
    for (const lane of operation.lanes) {
      if ((this.#delays.get(lane.edge.key) ?? 0) > 0) delayed = true;
    }
    const ring = delayed ? this.#size(operation, most) : 0;
    adoption.integer(block, plan.EDGE_DELAYED, delayed ? 1 : 0);
    adoption.integer(block, plan.EDGE_RING_MASK, Math.max(0, ring - 1));
    for (const lane of operation.lanes) this.#lane(block, lane, ring, adoption, tempo, held, places);
    for (let lane = 0; lane < 4; lane++) {
      if (!operation.lanes.some((other) => other.lane === lane)) this.#silence(block, lane * 4, adoption);
    }
    return block.address;
  }

  /** Rings never shrink while the edge exists: what is in them goes on to be read. */
  #size(operation: EdgeOperation, most: number): number {
    const former = operation.lanes.map(({ edge }) => this.#delays.get(edge.key) ?? 0);
    return ringFrames(Math.max(most, ...former));
  }

  #lane(
    block: Block,
    { edge, lane, delay, automation, fades }: EdgeLane,
    ring: number,
    adoption: Adoption,
    tempo: TempoMap,
    held: Block[],
    places: EdgePlaces,
  ): void {
    const at = lane * 4;
    const gain = edge.mute ? 0 : gainFromDb(edge.gain);
    const fate = adoption.place(edge.key, block, plan.EDGE_DELAY, lane, MOVING_VECTORS);
    const isMoved = fate === "moved";
    places.set(edge.key, block.address + at);
    let table = 0;
    if (automation !== undefined && automation.enabled !== false && automation.points.length > 0) {
      const points = this.#tables.hold(automation, undefined, tempo);
      held.push(points);
      table = points.address;
    }
    const base = table === 0 ? gain : edge.mute ? 0 : 1;
    const hadTable = this.#automated.get(edge.key) === true;
    adoption.integer(block, plan.EDGE_GAIN_TABLE + at, table, isMoved);
    if (ring > 0) {
      const memory = this.#blocks.hold(`R:${edge.key}:${String(ring)}`, ring * 8);
      held.push(memory);
      adoption.integer(block, plan.EDGE_RING + at, memory.address);
    } else {
      adoption.integer(block, plan.EDGE_RING + at, 0);
    }
    if (fate === "new") {
      adoption.integer(block, plan.EDGE_DELAY + at, delay);
      adoption.integer(block, plan.EDGE_FORMER_DELAY + at, delay);
      adoption.float(block, plan.EDGE_GAIN + at, base);
      adoption.float(block, plan.EDGE_TO + at, base);
      adoption.float(block, plan.EDGE_AUTO + at, table === 0 ? 1 : -1);
      // While the song plays it comes in within the ramp, else at once.
      if (fades) adoption.edge(block.address + at, base, -this.#rampFrames);
    } else {
      if (this.#gains.get(edge.key) !== base) adoption.edge(block.address + at, base, this.#rampFrames);
      if (this.#delays.get(edge.key) !== delay) adoption.delay(block.address + at, delay);
      if (hadTable !== (table !== 0)) adoption.float(block, plan.EDGE_AUTO + at, table === 0 ? 1 : -1, true);
    }
    this.#gains.set(edge.key, base);
    this.#delays.set(edge.key, delay);
    this.#automated.set(edge.key, table !== 0);
  }

  /** A lane that an edge has left, while others of its record stay, adds nothing any more. */
  #silence(block: Block, at: number, adoption: Adoption): void {
    // Told of every lane that is in use, whether its edge began here or was moved here.
    if (!block.words.has(plan.EDGE_RING + at)) return;
    adoption.edge(block.address + at, 0, 0);
    adoption.integer(block, plan.EDGE_GAIN_TABLE + at, 0);
    adoption.integer(block, plan.EDGE_RING + at, 0);
    // Whatever comes here next is told anew.
    for (let word = plan.EDGE_RING + at; word < plan.EDGE_BYTES; word += 16) block.words.delete(word);
  }

  /** Forgets edges that are not in `places`. */
  keepOnly(places: EdgePlaces): void {
    for (const map of [this.#gains, this.#delays, this.#automated]) {
      for (const key of map.keys()) if (!places.has(key)) map.delete(key);
    }
  }
}
