import { deviceTable, type DeviceDeclaration, type DeviceParameter } from "@loophole/schemas/devices";
import type { Automation, Device } from "@loophole/schemas/types";
import type { TempoMap } from "@loophole/protocol";
import * as abi from "../../../kernels/abi.ts";
import {
  AFTERWARDS,
  ALWAYS_MOVING,
  BYPASS_BYTES,
  BYPASS_MIX,
  BYPASS_RING,
  BYPASS_RING_MASK,
  BYPASS_TABLE,
  BYPASS_TO,
} from "../../../kernels/plan-abi.ts";
import type { DeviceSample, DeviceType, ParameterValues } from "../../devices/device.ts";
import { deviceTypeOf, valuesOf } from "../../devices/device-type-of.ts";
import { smoothingFrames } from "../../devices/parameter-values.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Adoption } from "./adoption.ts";
import type { AutomationTables } from "./automation-tables.ts";
import type { Block, BlockStore } from "./block-store.ts";
import { ringFrames } from "./edge-compiler.ts";
import { remember } from "./remember.ts";

/** Events an instrument can get in one block. */
export const EVENTS_MAX = 1024;
const VECTOR = 16;

/** Where a device's bypass, parameters and state are behind its record. */
export const DEVICE_BYPASS = abi.RECORD_BYTES;
export const DEVICE_PARAMETERS = DEVICE_BYPASS + BYPASS_BYTES;

/** A device in its lane. */
export interface DeviceLane {
  readonly device: Device;
  /** 0 to 3; always 0 in the parameters of a device that serves one strip. */
  readonly lane: number;
  readonly automation: readonly Automation[];
}

/** Devices of one type that one kernel serves. */
export interface DeviceOperation {
  readonly lanes: readonly DeviceLane[];
  readonly buffer: number;
  readonly sidechain: number;
  readonly lag: number;
  readonly latency: number;
}

export interface DeviceParts {
  readonly memory: EngineMemory;
  readonly blocks: BlockStore;
  readonly tables: AutomationTables;
  readonly rate: number;
  /** Address of what kernels know of a block. */
  readonly context: number;
  readonly nodeOf: (device: string) => number;
  readonly sampleOf: (id: string) => DeviceSample | undefined;
  /** Differs when samples came or went. */
  readonly sampleVersion: () => number;
}

/** Where a device's parameters are, for whoever sets one. */
export interface DevicePlace {
  readonly device: Device;
  readonly record: number;
  /** Lane's place in vectors, in bytes. */
  readonly lane: number;
}

/** Lays out devices in shared memory, and what of it changes from plan to plan. Control thread. */
export class DeviceCompiler {
  readonly #parts: DeviceParts;
  /** What parameters were last told to be, by device: NaN while automation moves them. */
  readonly #told = new Map<string, ParameterValues>();
  /** null while automation switches it. */
  readonly #bypassed = new Map<string, boolean | null>();
  readonly #zones = new Map<string, { device: Device; version: number; serial: number }>();
  #serials = 0;

  constructor(parts: DeviceParts) {
    this.#parts = parts;
  }

  /** Notes what a command has set meanwhile. */
  note(device: string, name: string, internal: number): void {
    const told = this.#told.get(device);
    if (told === undefined || Number.isNaN(told[name])) return;
    this.#told.set(device, { ...told, [name]: internal });
  }

  noteBypass(device: string, bypassed: boolean): void {
    if (this.#bypassed.get(device) !== null) this.#bypassed.set(device, bypassed);
  }

  /** Remembers what was told so far. @returns what takes back what has been told since, for a plan that is given up */
  remember(): () => void {
    return remember(this.#told, this.#bypassed);
  }

  /** @returns the address of the record */
  compile(
    operation: DeviceOperation,
    adoption: Adoption,
    tempo: TempoMap,
    held: Block[],
    places: Map<string, DevicePlace>,
  ): number {
    const first = operation.lanes[0];
    if (first === undefined) throw new Error("A device operation without devices");
    const { rate, blocks, context } = this.#parts;
    const { type } = first.device;
    const declaration: DeviceDeclaration = deviceTable[type];
    const kind = deviceTypeOf(first.device);
    const values = operation.lanes.map(({ device }) => valuesOf(device));
    const stateBytes = Math.max(...values.map((each) => kind.stateBytes(rate, each)));
    const parameterBytes = declaration.parameters.length * abi.PARAMETER_BYTES;
    const ids = operation.lanes.map(({ device, lane }) => `${String(lane)}=${device.id}`).join(",");
    const name = kind.lanes === 4 ? ids : first.device.id;
    const key = `D:${type}:${name}:${String(stateBytes)}:${String(operation.latency)}`;
    const block = blocks.hold(key, DEVICE_PARAMETERS + parameterBytes + stateBytes);
    held.push(block);
    const state = DEVICE_PARAMETERS + parameterBytes;
    if (block.fresh) this.#hearAll(block);
    const record: readonly [number, number][] = [
      [abi.RECORD_BUFFER, operation.buffer],
      [abi.RECORD_LANE, kind.lanes === 4 ? -1 : first.lane],
      [abi.RECORD_PARAMETERS, block.address + DEVICE_PARAMETERS],
      [abi.RECORD_STATE, block.address + state],
      [abi.RECORD_SIDECHAIN, operation.sidechain],
      [abi.RECORD_CONTEXT, context],
      [abi.RECORD_LAG, operation.lag],
      [abi.RECORD_PARAMETER_COUNT, declaration.parameters.length],
      [abi.RECORD_BYPASS, block.address + DEVICE_BYPASS],
      [abi.RECORD_KERNEL, kind.kernel],
      [abi.RECORD_LATENCY, operation.latency],
    ];
    for (const [offset, value] of record) adoption.integer(block, offset, value);
    // The audio thread writes it: the plan knows the tail again.
    adoption.integer(block, abi.RECORD_LED, 0, !block.fresh);
    operation.lanes.forEach(({ device }, index) => {
      adoption.integer(block, abi.RECORD_NODES + index * 4, this.#parts.nodeOf(device.id));
    });
    if (declaration.kind === "instrument") this.#events(block, first.device.id, adoption, held);
    if (kind.data !== undefined) this.#data(block, first.device, kind, adoption, held);
    if (operation.latency > 0) this.#ring(block, key, operation.latency, adoption, held);
    let automated = false;
    operation.lanes.forEach((lane, index) => {
      const at = kind.lanes === 4 ? lane.lane : 0;
      places.set(lane.device.id, { device: lane.device, record: block.address, lane: at * 4 });
      const vectors = {
        bypass: BYPASS_RING / VECTOR,
        parameters: parameterBytes / VECTOR,
        state: stateBytes / VECTOR,
      };
      const moves = { ...vectors, state: kind.lanes === 4 ? vectors.state : 0 };
      if (
        this.#lane(block, lane, at, declaration, values[index] ?? {}, moves, state, adoption, tempo, held)
      ) {
        automated = true;
      }
    });
    if (automated) adoption.integer(block, abi.RECORD_MOVING, ALWAYS_MOVING);
    else if (block.fresh || block.words.get(abi.RECORD_MOVING) === ALWAYS_MOVING) {
      // A lane that is moved here, or that automation leaves, may be on its way still.
      const longest = Math.max(0, ...declaration.parameters.map((each) => smoothingFrames(each, rate)));
      adoption.integer(block, abi.RECORD_MOVING, longest + AFTERWARDS);
    }
    return block.address;
  }

  /** @returns whether automation moves anything in this lane */
  #lane(
    block: Block,
    { device, automation }: DeviceLane,
    lane: number,
    declaration: DeviceDeclaration,
    values: ParameterValues,
    vectors: { bypass: number; parameters: number; state: number },
    state: number,
    adoption: Adoption,
    tempo: TempoMap,
    held: Block[],
  ): boolean {
    const { id, bypass = false } = device;
    const at = lane * 4;
    const fate = adoption.place(
      `D:${id}:${device.type}:P`,
      block,
      DEVICE_PARAMETERS,
      lane,
      vectors.parameters,
    );
    adoption.place(`D:${id}:${device.type}:B`, block, DEVICE_BYPASS, lane, vectors.bypass);
    if (vectors.state > 0) adoption.place(`D:${id}:${device.type}:S`, block, state, lane, vectors.state);
    const isMoved = fate === "moved";
    const bypassTable = this.#tableOf(automation, "bypass", undefined, tempo, held);
    adoption.integer(block, DEVICE_BYPASS + BYPASS_TABLE + at, bypassTable, isMoved);
    if (fate === "new") this.#beginBypass(block, at, bypass, adoption);
    else if (bypassTable === 0 && this.#bypassed.get(id) !== bypass) {
      adoption.bypass(block.address + DEVICE_BYPASS + at, bypass ? 0 : 1);
    }
    this.#bypassed.set(id, bypassTable === 0 ? bypass : null);
    const told = fate === "new" ? undefined : this.#told.get(id);
    const next = { ...values };
    let automated = false;
    declaration.parameters.forEach((parameter, index) => {
      const offset = DEVICE_PARAMETERS + index * abi.PARAMETER_BYTES + at;
      const value = values[parameter.id] ?? 0;
      const table = this.#tableOf(automation, parameter.id, parameter, tempo, held);
      if (told === undefined) this.#begin(block, offset, value, isMoved, adoption);
      else if (table === 0 && told[parameter.id] !== value)
        this.#aim(block, offset, parameter, value, adoption);
      adoption.integer(block, offset + abi.PARAMETER_AUTOMATION, table, isMoved);
      if (table === 0) return;
      automated = true;
      next[parameter.id] = Number.NaN;
    });
    this.#told.set(id, next);
    return automated;
  }

  /** Lanes that no device is in are not passed by: nothing is to be mixed for them. */
  #hearAll({ address }: Block): void {
    const { f32 } = this.#parts.memory;
    for (let lane = 0; lane < 4; lane++) {
      f32[(address + DEVICE_BYPASS + BYPASS_MIX) / 4 + lane] = 1;
      f32[(address + DEVICE_BYPASS + BYPASS_TO) / 4 + lane] = 1;
    }
  }

  #beginBypass(block: Block, at: number, bypass: boolean, adoption: Adoption): void {
    const mix = bypass ? 0 : 1;
    adoption.float(block, DEVICE_BYPASS + BYPASS_MIX + at, mix);
    adoption.float(block, DEVICE_BYPASS + BYPASS_TO + at, mix);
  }

  #begin(block: Block, offset: number, value: number, isMoved: boolean, adoption: Adoption): void {
    adoption.float(block, offset + abi.PARAMETER_VALUE, value, isMoved);
    adoption.float(block, offset + abi.PARAMETER_TO, value, isMoved);
  }

  #aim(block: Block, offset: number, parameter: DeviceParameter, value: number, adoption: Adoption): void {
    const frames = smoothingFrames(parameter, this.#parts.rate);
    adoption.parameter(block.address + offset, value, frames, block.address);
  }

  #tableOf(
    automation: readonly Automation[],
    name: string,
    declared: DeviceParameter | undefined,
    tempo: TempoMap,
    held: Block[],
  ): number {
    const found = automation.find(({ parameter }) => parameter === name);
    if (found === undefined || found.enabled === false || found.points.length === 0) return 0;
    const block = this.#parts.tables.hold(found, declared, tempo);
    held.push(block);
    return block.address;
  }

  #events(block: Block, id: string, adoption: Adoption, held: Block[]): void {
    const events = this.#parts.blocks.hold(`V:${id}`, EVENTS_MAX * abi.EVENT_BYTES);
    held.push(events);
    adoption.integer(block, abi.RECORD_EVENTS, events.address);
  }

  #data(block: Block, device: Device, kind: DeviceType, adoption: Adoption, held: Block[]): void {
    const { data } = kind;
    if (data === undefined) return;
    const version = this.#parts.sampleVersion();
    let known = this.#zones.get(device.id);
    if (known === undefined || known.version !== version || !sameZones(known.device, device)) {
      known = { device, version, serial: ++this.#serials };
      this.#zones.set(device.id, known);
    }
    const bytes = Math.max(16, data.bytes(device));
    const zones = this.#parts.blocks.hold(`Z:${device.id}#${String(known.serial)}`, bytes);
    held.push(zones);
    if (zones.fresh) {
      const view = new DataView(this.#parts.memory.memory.buffer, zones.address, bytes);
      data.write(device, this.#parts.rate, this.#parts.sampleOf, view);
    }
    adoption.integer(block, abi.RECORD_DATA, zones.address);
  }

  #ring(block: Block, key: string, latency: number, adoption: Adoption, held: Block[]): void {
    const frames = ringFrames(latency);
    const ring = this.#parts.blocks.hold(`B:${key}`, frames * abi.FRAME_BYTES);
    held.push(ring);
    adoption.integer(block, DEVICE_BYPASS + BYPASS_RING, ring.address);
    adoption.integer(block, DEVICE_BYPASS + BYPASS_RING_MASK, frames - 1);
  }

  /** Forgets devices that are not in `places`. */
  keepOnly(places: ReadonlyMap<string, DevicePlace>): void {
    for (const map of [this.#told, this.#bypassed, this.#zones]) {
      for (const id of map.keys()) if (!places.has(id)) map.delete(id);
    }
  }
}

function sameZones(a: Device, b: Device): boolean {
  return a === b || ("zones" in a && "zones" in b && a.zones === b.zones);
}
