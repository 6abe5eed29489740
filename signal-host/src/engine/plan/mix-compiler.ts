import type { Automation, Graph } from "@loophole/schemas/types";
import type { TempoMap } from "@loophole/protocol";
import { FRAME_BYTES } from "../../../kernels/abi.ts";
import * as plan from "../../../kernels/plan-abi.ts";
import type { DeviceSample } from "../../devices/device.ts";
import { deviceTypeOf, valuesOf } from "../../devices/device-type-of.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Heap } from "../memory/heap.ts";
import { Adoption } from "./adoption.ts";
import { AutomationTables } from "./automation-tables.ts";
import { BlockStore, type Block } from "./block-store.ts";
import { DeviceCompiler, type DeviceLane, type DevicePlace } from "./device-compiler.ts";
import { EdgeCompiler, ringFrames, type EdgeLane, type EdgePlaces } from "./edge-compiler.ts";
import { laneGroups, type LaneGroup } from "./lane-groups.ts";
import { latencyBefore, latencyOf, type Latency } from "./latency.ts";
import { shapeOf, type Shape, type ShapeEdge, type ShapeStrip } from "./shape.ts";

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

export interface MixGroup {
  readonly address: number;
  readonly buffer: number;
  readonly level: number;
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
  readonly groups: readonly MixGroup[];
  /** By place in the shape. */
  readonly strips: readonly StripPlace[];
  readonly devices: ReadonlyMap<string, DevicePlace>;
  readonly edges: EdgePlaces;
  readonly adoption: Adoption;
  readonly blocks: readonly Block[];
}

/** Groups whose sounds are added up in one go; more are in parts of as many. */
const PART = 8;

/** What comes from lanes of one group: from its buffer, or from that of a part of a sum. */
interface Sum {
  readonly key: string;
  readonly lanes: readonly EdgeLane[];
  readonly from: number;
  readonly tap: "pre" | "post";
  readonly part?: Block;
}

/** Vectors of a strip's state. */
const STRIP_VECTORS = (plan.STRIP_SCRATCH - plan.STRIP_STATE) / 16;
const STRIP_OFFSET = 128;
const BUFFER_OFFSET = 448;

/** Lays out strips, devices and edges of graphs in shared memory. Control thread. */
export class MixCompiler {
  readonly #parts: MixParts;
  readonly #blocks: BlockStore;
  readonly #tables: AutomationTables;
  readonly devices: DeviceCompiler;
  readonly edges: EdgeCompiler;
  #places: ReadonlyMap<string, { address: number; lane: number; vectors: number }> = new Map();

  constructor(parts: MixParts) {
    this.#parts = parts;
    const { memory, heap, context, rate } = parts;
    this.#blocks = new BlockStore(memory, heap);
    this.#tables = new AutomationTables(memory, this.#blocks);
    this.devices = new DeviceCompiler({ ...parts, blocks: this.#blocks, tables: this.#tables });
    this.edges = new EdgeCompiler(this.#blocks, this.#tables, context, rate);
  }

  /** Throws EngineError RESOURCE_EXHAUSTED or CONFLICT; then nothing has changed. */
  compile(graph: Graph, tempo: TempoMap): MixPlan {
    const shape = shapeOf(graph);
    const latency = latencyOf(shape, this.#parts.rate);
    const draft = new MixDraft(
      this.#parts,
      this.#blocks,
      this.#tables,
      this,
      this.#places,
      graph,
      shape,
      latency,
      tempo,
    );
    try {
      return draft.make(laneGroups(shape, latency));
    } catch (error) {
      for (const block of draft.held) this.#blocks.release(block);
      this.#blocks.doubt();
      throw error;
    }
  }

  /** The plan is on its way: its memory is in use from here on, and later plans start from it. */
  commit({ adoption, blocks, devices, edges }: MixPlan): void {
    for (const block of blocks) block.fresh = false;
    this.#places = adoption.places;
    this.devices.keepOnly(devices);
    this.edges.keepOnly(edges);
  }

  /** The plan is not made after all. */
  abandon({ blocks }: MixPlan): void {
    this.release(blocks);
    this.#blocks.doubt();
  }

  release(blocks: readonly Block[]): void {
    for (const block of blocks) this.#blocks.release(block);
  }
}

/** One plan in the making. */
class MixDraft {
  readonly held: Block[] = [];
  readonly #parts: MixParts;
  readonly #blocks: BlockStore;
  readonly #tables: AutomationTables;
  readonly #compiler: MixCompiler;
  readonly #shape: Shape;
  readonly #latency: Latency;
  readonly #tempo: TempoMap;
  readonly #adoption: Adoption;
  readonly #automation: readonly (readonly Automation[])[];
  readonly #devices = new Map<string, DevicePlace>();
  readonly #edges: EdgePlaces = new Map();
  readonly #incoming: ShapeEdge[][];
  /** Blocks of the groups' records and buffers, and where each strip is. */
  readonly #groupBlocks: Block[] = [];
  readonly #places: { group: number; lane: number }[] = [];
  readonly #preTapped = new Set<number>();
  /** Parts of sums. */
  readonly #sums: MixGroup[] = [];

  constructor(
    parts: MixParts,
    blocks: BlockStore,
    tables: AutomationTables,
    compiler: MixCompiler,
    former: ReadonlyMap<string, { address: number; lane: number; vectors: number }>,
    graph: Graph,
    shape: Shape,
    latency: Latency,
    tempo: TempoMap,
  ) {
    this.#parts = parts;
    this.#blocks = blocks;
    this.#tables = tables;
    this.#compiler = compiler;
    this.#shape = shape;
    this.#latency = latency;
    this.#tempo = tempo;
    this.#adoption = new Adoption(parts.memory, former);
    this.#automation = [
      ...graph.tracks.map((track) => track.automation ?? []),
      graph.master.automation ?? [],
    ];
    this.#incoming = shape.strips.map(() => []);
    for (const edge of shape.edges) {
      this.#incoming[edge.to]?.push(edge);
      if (edge.tap === "pre") this.#preTapped.add(edge.from);
    }
  }

  make(groups: readonly LaneGroup[]): MixPlan {
    groups.forEach((group, index) => this.#layOut(group, index));
    const made = groups.map((group, index) => this.#group(group, index));
    const ordered = [...made, ...this.#sums].sort((a, b) => a.level - b.level);
    const order = new Map(ordered.map((group, index) => [group, index]));
    const strips = this.#places.map(({ group, lane }, place): StripPlace => {
      const first = this.#shape.strips[place]?.devices[0];
      const isInstrument = this.#shape.strips[place]?.source === "instrument" && first !== undefined;
      const strip = (this.#groupBlocks[group]?.address ?? 0) + STRIP_OFFSET;
      const instrument = isInstrument ? (this.#devices.get(first.id)?.record ?? 0) : 0;
      const found = made[group];
      return { group: found === undefined ? 0 : (order.get(found) ?? 0), lane, strip, instrument };
    });
    return {
      shape: this.#shape,
      latency: this.#latency,
      groups: ordered,
      strips,
      devices: this.#devices,
      edges: this.#edges,
      adoption: this.#adoption,
      blocks: this.held,
    };
  }

  /** Takes the memory of a group: its record, its strips, its buffer, and what is tapped before the faders. */
  #layOut({ strips }: LaneGroup, index: number): void {
    const { maxFrames } = this.#parts;
    const isTapped = strips.some((place) => this.#preTapped.has(place));
    const ids = strips.map((place) => this.#shape.strips[place]?.id ?? "");
    const buffers = isTapped ? 3 : 2;
    const key = `G:${String(buffers)}:${ids.join(",")}`;
    const block = this.#blocks.hold(key, BUFFER_OFFSET + buffers * maxFrames * FRAME_BYTES);
    this.held.push(block);
    this.#groupBlocks[index] = block;
    strips.forEach((place, lane) => (this.#places[place] = { group: index, lane }));
  }

  #buffer(group: number, tap: "pre" | "post"): number {
    const { maxFrames } = this.#parts;
    const base = (this.#groupBlocks[group]?.address ?? 0) + BUFFER_OFFSET;
    return tap === "post" ? base : base + 2 * maxFrames * FRAME_BYTES;
  }

  #group({ strips, level }: LaneGroup, index: number): MixGroup {
    const block = this.#groupBlocks[index];
    const leader = this.#shape.strips[strips[0] ?? 0];
    if (block === undefined || leader === undefined) throw new Error("A group without strips");
    const buffer = this.#buffer(index, "post");
    const adoption = this.#adoption;
    adoption.integer(block, plan.GROUP_BUFFER, buffer);
    adoption.integer(block, plan.GROUP_STRIP, block.address + STRIP_OFFSET);
    const operations: number[] = [];
    strips.forEach((place, lane) => this.#sum(place, null, buffer, lane, operations));
    if (leader.source === "clips") this.#align(block, strips, buffer, operations);
    leader.devices.forEach((_, position) => this.#device(strips, position, buffer, operations));
    if (leader.source === "instrument") this.#alignInstruments(block, strips, buffer, operations);
    this.#strip(block, strips, index);
    const tail = this.#tail(strips);
    return {
      address: block.address,
      buffer,
      level,
      source: leader.source,
      operations,
      block,
      tail,
      strips,
    };
  }

  /** Edges to a strip, or to one of its devices as a side-chain: one operation for each group they come from. */
  #sum(place: number, device: string | null, target: number, lane: number, operations: number[]): void {
    const edges = (this.#incoming[place] ?? []).filter((edge) => edge.device === device);
    if (edges.length === 0) return;
    const own = this.#latency.devices[place] ?? [];
    const devices = this.#shape.strips[place]?.devices ?? [];
    const due =
      (this.#latency.input[place] ?? 0) + (device === null ? 0 : latencyBefore(devices, own, device));
    const byOperation = new Map<string, { lanes: EdgeLane[]; from: number; tap: "pre" | "post" }>();
    for (const edge of edges) {
      const source = this.#places[edge.from];
      if (source === undefined) continue;
      const kind = edge.send === null ? "out" : "send";
      let turn = 0;
      let key = "";
      // One edge a lane: a second send of one strip to the same place is an operation of its own.
      do key = `${this.#groupBlocks[source.group]?.key ?? ""}:${edge.tap}:${kind}:${String(turn++)}`;
      while (byOperation.get(key)?.lanes.some((other) => other.lane === source.lane) === true);
      const row = byOperation.get(key) ?? { lanes: [], from: source.group, tap: edge.tap };
      byOperation.set(key, row);
      const delay = due - (this.#latency.output[edge.from] ?? 0);
      const automation = this.#automation[edge.from]?.find(
        ({ target: name, parameter }) => name === edge.send && parameter === "gain",
      );
      const fades = this.#adoption.existed(`S:${this.#shape.strips[edge.from]?.id ?? ""}`);
      row.lanes.push({ edge, lane: source.lane, delay, automation, fades });
    }
    const to = device ?? this.#shape.strips[place]?.id ?? "";
    const sums = [...byOperation].map(([key, sum]) => ({ ...sum, key: `${key}>${to}` }));
    if (sums.length <= PART) this.#addUp(sums, target, lane, operations);
    else this.#addUpInParts(sums, place, to, target, lane, operations);
  }

  #addUp(sums: readonly Sum[], target: number, lane: number, operations: number[]): void {
    sums.forEach(({ key, lanes, from, tap, part }, index) => {
      const address = this.#compiler.edges.compile(
        {
          key,
          lanes,
          sourceGroup: part?.address ?? this.#groupBlocks[from]?.address ?? 0,
          source: part === undefined ? this.#buffer(from, tap) : part.address + BUFFER_OFFSET,
          target,
          targetLane: lane,
          lag: this.#latency.output[lanes[0]?.edge.from ?? 0] ?? 0,
          isFirst: index === 0,
          isLast: index === sums.length - 1,
        },
        this.#adoption,
        this.#tempo,
        this.held,
        this.#edges,
      );
      operations.push(plan.OPERATION_EDGE, address);
    });
  }

  /** What goes to one place is added up in parts, which threads can do side by side; then the parts. */
  #addUpInParts(
    sums: readonly Sum[],
    place: number,
    to: string,
    target: number,
    lane: number,
    operations: number[],
  ): void {
    const level = this.#shape.levels.findIndex((places) => places.includes(place));
    const parts: Sum[] = [];
    for (let first = 0; first < sums.length; first += PART) {
      const key = `part:${String(parts.length)}>${to}`;
      const block = this.#blocks.hold(`Q:${key}`, BUFFER_OFFSET + this.#parts.maxFrames * FRAME_BYTES);
      this.held.push(block);
      const buffer = block.address + BUFFER_OFFSET;
      this.#adoption.integer(block, plan.GROUP_BUFFER, buffer);
      const own: number[] = [];
      this.#addUp(sums.slice(first, first + PART), buffer, 0, own);
      // Between the level of what it sums and that of where it goes.
      this.#sums.push({
        address: block.address,
        buffer,
        level: level - 0.5,
        source: "edges",
        operations: own,
        block,
        tail: ringFrames(this.#latency.input[place] ?? 0) * 2,
        strips: [],
      });
      const edge = {
        key,
        from: place,
        to: place,
        tap: "post",
        gain: 0,
        mute: false,
        send: null,
        device: null,
      } as const;
      const lanes = [{ edge, lane: 0, delay: 0, automation: undefined, fades: false }];
      parts.push({ key, lanes, from: 0, tap: "post", part: block });
    }
    this.#addUp(parts, target, lane, operations);
  }

  /** Strips with sources of their own wait for what their devices listen to. */
  #align(block: Block, strips: readonly number[], buffer: number, operations: number[]): void {
    const delays = strips.map((place) => this.#latency.input[place] ?? 0);
    const most = Math.max(...delays);
    if (most === 0) return;
    const frames = ringFrames(most);
    const delay = this.#blocks.hold(`L:${block.key}`, plan.DELAY_BYTES);
    const ring = this.#blocks.hold(`LR:${block.key}:${String(frames)}`, frames * FRAME_BYTES);
    this.held.push(delay, ring);
    this.#adoption.integer(delay, plan.DELAY_BUFFER, buffer);
    this.#adoption.integer(delay, plan.DELAY_CONTEXT, this.#parts.context);
    this.#adoption.integer(delay, plan.DELAY_RING, ring.address);
    this.#adoption.integer(delay, plan.DELAY_MASK, frames - 1);
    delays.forEach((each, lane) => this.#adoption.integer(delay, plan.DELAY_FRAMES + lane * 4, each));
    operations.push(plan.OPERATION_DELAY, delay.address);
  }

  /** As #align, behind the instruments, which are the first devices: they must be played before they can be late. */
  #alignInstruments(block: Block, strips: readonly number[], buffer: number, operations: number[]): void {
    const own: number[] = [];
    this.#align(block, strips, buffer, own);
    const instruments = strips.length;
    operations.splice(instruments * 2, 0, ...own);
  }

  #device(strips: readonly number[], position: number, buffer: number, operations: number[]): void {
    const lanes: DeviceLane[] = strips.flatMap((place, lane) => {
      const device = this.#shape.strips[place]?.devices[position];
      if (device === undefined) return [];
      const automation = (this.#automation[place] ?? []).filter(({ target }) => target === device.id);
      return [{ device, lane, automation }];
    });
    const first = lanes[0]?.device;
    if (first === undefined) return;
    const sidechain = this.#sidechain(strips, lanes, operations);
    const sets = deviceTypeOf(first).lanes === 4 ? [lanes] : lanes.map((lane) => [lane]);
    for (const set of sets) {
      const place = strips[set[0]?.lane ?? 0] ?? 0;
      const latencies = this.#latency.devices[place] ?? [];
      const before = latencies.slice(0, position).reduce((sum, frames) => sum + frames, 0);
      const address = this.#compiler.devices.compile(
        {
          lanes: set,
          buffer,
          sidechain,
          lag: (this.#latency.input[place] ?? 0) + before,
          latency: latencies[position] ?? 0,
        },
        this.#adoption,
        this.#tempo,
        this.held,
        this.#devices,
      );
      operations.push(plan.OPERATION_DEVICE, address);
    }
  }

  /** @returns the address of the buffer that the detectors listen to; 0 when they listen to their own input */
  #sidechain(strips: readonly number[], lanes: readonly DeviceLane[], operations: number[]): number {
    const listening = lanes.filter(
      ({ device, lane }) =>
        this.#incoming[strips[lane] ?? 0]?.some((edge) => edge.device === device.id) === true,
    );
    if (listening.length === 0) return 0;
    const key = `X:${lanes.map(({ device }) => device.id).join(",")}`;
    const block = this.#blocks.hold(key, this.#parts.maxFrames * FRAME_BYTES);
    this.held.push(block);
    operations.push(plan.OPERATION_CLEAR, block.address);
    for (const { device, lane } of listening) {
      this.#sum(strips[lane] ?? 0, device.id, block.address, lane, operations);
    }
    return block.address;
  }

  #strip(block: Block, strips: readonly number[], index: number): void {
    const adoption = this.#adoption;
    const at = STRIP_OFFSET;
    const isTapped = strips.some((place) => this.#preTapped.has(place));
    const envelope = this.#buffer(index, "post") + this.#parts.maxFrames * FRAME_BYTES;
    adoption.integer(block, at + plan.STRIP_BUFFER, this.#buffer(index, "post"));
    adoption.integer(block, at + plan.STRIP_PRE, isTapped ? this.#buffer(index, "pre") : 0);
    adoption.integer(block, at + plan.STRIP_ENVELOPE, envelope);
    adoption.integer(block, at + plan.STRIP_RAMP_FRAMES, this.#compiler.edges.rampFrames);
    adoption.integer(block, at + plan.STRIP_CONTEXT, this.#parts.context);
    adoption.integer(block, at + plan.STRIP_LAG, this.#latency.output[strips[0] ?? 0] ?? 0);
    strips.forEach((place, lane) => {
      const strip = this.#shape.strips[place];
      if (strip === undefined) return;
      const offset = at + lane * 4;
      const fate = adoption.place(`S:${strip.id}`, block, at + plan.STRIP_STATE, lane, STRIP_VECTORS);
      adoption.integer(block, offset + plan.STRIP_METER, this.#parts.meterOf(strip.id));
      adoption.integer(block, offset + plan.STRIP_NODES, this.#parts.nodeOf(strip.id));
      const automated = this.#stripTables(block, offset, strip, place);
      const former = block.words.get(offset + plan.STRIP_AUTO_LEFT);
      const begins = fate === "new" || (former ?? 1) !== (automated ? -1 : 1);
      if (begins) {
        adoption.float(block, offset + plan.STRIP_AUTO_LEFT, automated ? -1 : 1, fate === "moved");
        adoption.float(block, offset + plan.STRIP_AUTO_RIGHT, automated ? -1 : 1, fate === "moved");
      }
    });
  }

  #stripTables(block: Block, offset: number, strip: ShapeStrip, place: number): boolean {
    let automated = false;
    const tables = [
      ["gain", plan.STRIP_GAIN_TABLE],
      ["pan", plan.STRIP_PAN_TABLE],
      ["mute", plan.STRIP_MUTE_TABLE],
    ] as const;
    for (const [parameter, field] of tables) {
      const found = (this.#automation[place] ?? []).find(
        (each) => each.target === strip.id && each.parameter === parameter,
      );
      let address = 0;
      if (found !== undefined && found.enabled !== false && found.points.length > 0) {
        const table = this.#tables.hold(found, undefined, this.#tempo);
        this.held.push(table);
        address = table.address;
        automated = true;
      }
      this.#adoption.integer(block, offset + field, address);
    }
    return automated;
  }

  /** Frames after which a group is silent when nothing comes in; -1 when that never is so. */
  #tail(strips: readonly number[]): number {
    let longest = 0;
    for (const place of strips) {
      let tail = this.#latency.output[place] ?? 0;
      for (const device of this.#shape.strips[place]?.devices ?? []) {
        const type = deviceTypeOf(device);
        const values = valuesOf(device);
        const { rate } = this.#parts;
        tail += type.tail(rate, values) + ringFrames(type.latency(rate, values));
        // What rings hold must have been overwritten by silence before they stand still.
        tail += type.stateBytes(rate, values) / (type.lanes === 4 ? 16 : 4);
        // Automation may move the tail beyond what the values say.
        if ((this.#automation[place] ?? []).some(({ target }) => target === device.id)) return -1;
      }
      for (const edge of this.#incoming[place] ?? []) tail += ringFrames(this.#latency.input[edge.to] ?? 0);
      longest = Math.max(longest, tail);
    }
    return longest < 0x3fffffff ? Math.ceil(longest) : -1;
  }
}
