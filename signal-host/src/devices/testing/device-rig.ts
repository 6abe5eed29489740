import { deviceTable, type DeviceDeclaration } from "@loophole/schemas/devices";
import type { Device } from "@loophole/schemas/types";
import * as abi from "../../../kernels/abi.ts";
import type { DeviceType, ParameterValues } from "../device.ts";
import { internalValue, parameterValues, smoothingFrames, type DeclaredValue } from "../parameter-values.ts";
import { RigMemory } from "./rig-memory.ts";

const SMALLEST_NORMAL = 2 ** -126;

/** Left and right of one strip. */
export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** Values in the units of the declaration. */
export type GivenValues = Readonly<Record<string, DeclaredValue | undefined>>;

export interface RigOptions {
  readonly rate?: number;
  /** Values of each lane; one set is for all four. */
  readonly values?: GivenValues | readonly GivenValues[];
  /** The lane that a device which serves one strip works in. */
  readonly lane?: number;
  /** What is common to devices of the type; a sampler's zones. */
  readonly device?: Device;
  readonly sampleOf?: Parameters<NonNullable<DeviceType["data"]>["write"]>[2];
  /** Frames rendered since the engine started. */
  readonly frame?: number;
  /** Song position in frames. */
  readonly position?: number;
  readonly memory?: RigMemory;
}

/** An event for an instrument at a frame of the render, counted from its start. */
export interface RigEvent {
  readonly frame: number;
  readonly kind: number;
  readonly first: number;
  readonly second?: number;
}

export interface RenderOptions {
  /** Input of each lane; a lane without has silence. */
  readonly input?: readonly (Stereo | undefined)[];
  readonly sidechain?: readonly (Stereo | undefined)[];
  /** Length, where no input gives it; a multiple of 32. */
  readonly frames?: number;
  /** Frames of a block, or of each block in turn (over and over). */
  readonly blocks?: number | readonly number[];
  readonly events?: readonly RigEvent[];
  /** Called before each block, with its first frame counted from the start of the render. */
  readonly before?: (frame: number) => void;
}

/** A point of automation: frame of the song, value in the parameter's unit, and how it goes to the next. */
export interface RigPoint {
  readonly frame: number;
  readonly value: DeclaredValue;
  readonly curve?: number;
}

/** One device with its kernel, its record and all that refers to, as the engine would lay it out. */
export class DeviceRig {
  readonly memory: RigMemory;
  readonly rate: number;
  readonly record: number;
  readonly state: number;
  readonly stateBytes: number;
  readonly latency: number;
  readonly declaration: DeviceDeclaration;
  /** Quarter notes a minute at a song position; the song stands where it is not playing. */
  tempo: (position: number) => number = () => 120;
  playing = true;
  position: number;
  #frame: number;
  readonly #type: DeviceType;
  readonly #lane: number;
  readonly #context: number;
  readonly #parameters: number;
  readonly #buffer: number;
  readonly #sidechain: number;
  readonly #events: number;

  constructor(module: WebAssembly.Module, type: DeviceType, options: RigOptions = {}) {
    this.rate = options.rate ?? 48000;
    this.memory = options.memory ?? new RigMemory(module);
    this.#type = type;
    this.#lane = options.lane ?? 0;
    this.#frame = options.frame ?? 0;
    this.position = options.position ?? 0;
    this.declaration = deviceTable[type.type];
    const given = options.values ?? {};
    const lanes = Array.isArray(given) ? (given as readonly GivenValues[]) : [given as GivenValues];
    const values = [0, 1, 2, 3].map((lane) =>
      parameterValues(this.declaration, lanes[Math.min(lane, lanes.length - 1)]),
    );
    const first = values[0] as ParameterValues;
    this.latency = type.latency(this.rate, first);
    this.stateBytes = type.stateBytes(this.rate, first);

    const { memory, declaration } = this;
    this.record = memory.allocate(abi.RECORD_BYTES);
    this.state = memory.allocate(this.stateBytes);
    this.#parameters = memory.allocate(abi.PARAMETER_BYTES * declaration.parameters.length);
    this.#context = memory.allocate(abi.CONTEXT_BYTES);
    const positions = memory.allocate(8 * (abi.QUANTA_MAX + 1));
    const tempi = memory.allocate(8 * (abi.QUANTA_MAX + 1));
    this.#buffer = memory.allocate(1024 * abi.FRAME_BYTES);
    this.#sidechain = memory.allocate(1024 * abi.FRAME_BYTES);
    this.#events = memory.allocate(1024 * abi.EVENT_BYTES);
    let data = 0;
    if (type.data !== undefined) {
      if (options.device === undefined) throw new Error(`${type.type} needs a device for its data`);
      const bytes = type.data.bytes(options.device);
      data = memory.allocate(bytes);
      const into = new DataView(memory.buffer, data, bytes);
      type.data.write(options.device, this.rate, options.sampleOf ?? (() => undefined), into);
    }

    const view = memory.view;
    const word = (offset: number, value: number) => view.setInt32(this.record + offset, value, true);
    word(abi.RECORD_BUFFER, this.#buffer);
    word(abi.RECORD_LANE, type.lanes === 4 ? -1 : this.#lane);
    word(abi.RECORD_PARAMETERS, this.#parameters);
    word(abi.RECORD_STATE, this.state);
    word(abi.RECORD_EVENTS, this.#events);
    word(abi.RECORD_CONTEXT, this.#context);
    word(abi.RECORD_DATA, data);
    word(abi.RECORD_PARAMETER_COUNT, declaration.parameters.length);
    word(abi.RECORD_KERNEL, type.kernel);
    word(abi.RECORD_LATENCY, this.latency);
    view.setFloat32(this.#context + abi.CONTEXT_RATE, this.rate, true);
    view.setInt32(this.#context + abi.CONTEXT_POSITIONS, positions, true);
    view.setInt32(this.#context + abi.CONTEXT_TEMPI, tempi, true);
    declaration.parameters.forEach((parameter, index) => {
      for (let lane = 0; lane < 4; lane++) {
        const value = values[lane]?.[parameter.id] as number;
        view.setFloat32(this.#word(index, lane, abi.PARAMETER_VALUE), value, true);
        view.setFloat32(this.#word(index, lane, abi.PARAMETER_TO), value, true);
      }
    });
  }

  /** Sends a parameter to a value from the next block on, as smoothly as it is declared; in all lanes or in one. */
  set(id: string, value: DeclaredValue, lane?: number): void {
    const { index, parameter } = this.#find(id);
    const frames = Math.max(1, smoothingFrames(parameter, this.rate));
    for (const each of lane === undefined ? [0, 1, 2, 3] : [lane]) {
      this.memory.view.setFloat32(
        this.#word(index, each, abi.PARAMETER_TO),
        internalValue(parameter, value),
        true,
      );
      this.memory.view.setInt32(this.#word(index, each, abi.PARAMETER_REMAINING), frames, true);
    }
  }

  /** Has automation move a parameter, in one lane or in all. */
  automate(id: string, points: readonly RigPoint[], lane?: number): void {
    const { index, parameter } = this.#find(id);
    for (const each of lane === undefined ? [0, 1, 2, 3] : [lane]) {
      const table = this.memory.allocate(abi.AUTOMATION_POINTS + points.length * abi.POINT_BYTES);
      const view = this.memory.view;
      view.setInt32(table + abi.AUTOMATION_COUNT, points.length, true);
      points.forEach((point, place) => {
        const at = table + abi.AUTOMATION_POINTS + place * abi.POINT_BYTES;
        view.setFloat64(at + abi.POINT_FRAME, point.frame, true);
        view.setFloat64(at + abi.POINT_VALUE, internalValue(parameter, point.value), true);
        view.setInt32(at + abi.POINT_CURVE, point.curve ?? abi.CURVE_LINEAR, true);
      });
      view.setInt32(this.#word(index, each, abi.PARAMETER_AUTOMATION), table, true);
    }
  }

  /** Zeroes the state, as when a device is new. */
  reset(): void {
    new Uint8Array(this.memory.buffer, this.state, this.stateBytes).fill(0);
  }

  /** A copy of the state, as 32-bit words. */
  stateWords(): Uint32Array {
    return new Uint32Array(this.memory.buffer, this.state, this.stateBytes >> 2).slice();
  }

  /** Copies a lane of another rig's state and parameters to a lane of this one's. */
  copyLane(from: DeviceRig, source: number, target: number): void {
    const copy = (here: number, there: number, bytes: number) => {
      const into = new Uint32Array(this.memory.buffer, here, bytes >> 2);
      const out = new Uint32Array(from.memory.buffer, there, bytes >> 2);
      for (let at = 0; at < bytes >> 2; at += 4) into[at + target] = out[at + source] as number;
    };
    copy(this.state, from.state, this.stateBytes);
    copy(this.#parameters, from.#parameters, abi.PARAMETER_BYTES * this.declaration.parameters.length);
  }

  /** Frames rendered since the engine started. */
  get frame(): number {
    return this.#frame;
  }

  /** Output of the four lanes, or of the lane that a device for one strip works in and what the others hold. */
  render(options: RenderOptions): Stereo[] {
    const given = options.input?.find((lane) => lane !== undefined);
    const frames = options.frames ?? given?.left.length ?? 0;
    if (frames % abi.QUANTUM !== 0) throw new RangeError("a render has a multiple of 32 frames");
    const blocks = typeof options.blocks === "object" ? options.blocks : [options.blocks ?? 128];
    const out = [0, 1, 2, 3].map(() => ({
      left: new Float32Array(frames),
      right: new Float32Array(frames),
    }));
    for (let at = 0, turn = 0; at < frames; turn++) {
      const size = Math.min(blocks[turn % blocks.length] as number, frames - at);
      options.before?.(at);
      this.#fill(this.#buffer, options.input, at, size);
      this.memory.view.setInt32(
        this.record + abi.RECORD_SIDECHAIN,
        options.sidechain === undefined ? 0 : this.#sidechain,
        true,
      );
      if (options.sidechain !== undefined) this.#fill(this.#sidechain, options.sidechain, at, size);
      this.#writeEvents(options.events ?? [], at, size);
      this.#advance(size);
      const buffer = new Float32Array(this.memory.buffer, this.#buffer, size * 8);
      for (let lane = 0; lane < 4; lane++) {
        const { left, right } = out[lane] as Stereo;
        for (let frame = 0; frame < size; frame++) {
          left[at + frame] = buffer[frame * 8 + lane] as number;
          right[at + frame] = buffer[frame * 8 + 4 + lane] as number;
        }
      }
      at += size;
    }
    return out;
  }

  /** Renders silence: how many frames after its beginning something was heard last, and how many were denormal. */
  ringOut(frames: number, block = 1024): { lastSound: number; denormals: number } {
    let lastSound = 0;
    let denormals = 0;
    for (let at = 0; at < frames; at += block) {
      const buffer = new Float32Array(this.memory.buffer, this.#buffer, block * 8).fill(0);
      this.#advance(block);
      for (let place = 0; place < buffer.length; place++) {
        const size = Math.abs(buffer[place] as number);
        if (size === 0) continue;
        lastSound = at + (place >> 3) + 1;
        if (size < SMALLEST_NORMAL) denormals++;
      }
    }
    return { lastSound, denormals };
  }

  /** Runs the kernel on what is in the buffer, for measurements of time. */
  spin(block: number, rounds: number): void {
    for (let round = 0; round < rounds; round++) this.memory.process(this.#type.kernel, this.record, block);
  }

  #advance(size: number): void {
    const view = this.memory.view;
    const context = this.#context;
    view.setInt32(context + abi.CONTEXT_FRAME, this.#frame % 2 ** 30, true);
    view.setInt32(context + abi.CONTEXT_PLAYING, this.playing ? 1 : 0, true);
    const positions = view.getInt32(context + abi.CONTEXT_POSITIONS, true);
    const tempi = view.getInt32(context + abi.CONTEXT_TEMPI, true);
    for (let quantum = 0; quantum <= size / abi.QUANTUM; quantum++) {
      const position = this.position + (this.playing ? quantum * abi.QUANTUM : 0);
      view.setFloat64(positions + quantum * 8, position, true);
      view.setFloat64(tempi + quantum * 8, this.tempo(position), true);
    }
    view.setInt32(this.record + abi.RECORD_MOVING, this.#moving() ? 1 : 0, true);
    this.memory.process(this.#type.kernel, this.record, size);
    this.#frame += size;
    if (this.playing) this.position += size;
  }

  #moving(): boolean {
    return this.declaration.parameters.some((_, index) =>
      [0, 1, 2, 3].some(
        (lane) =>
          this.memory.view.getInt32(this.#word(index, lane, abi.PARAMETER_REMAINING), true) !== 0 ||
          this.memory.view.getInt32(this.#word(index, lane, abi.PARAMETER_AUTOMATION), true) !== 0,
      ),
    );
  }

  #fill(address: number, input: RenderOptions["input"], at: number, size: number): void {
    const into = new Float32Array(this.memory.buffer, address, size * 8).fill(0);
    input?.forEach((stereo, lane) => {
      if (stereo === undefined) return;
      for (let frame = 0; frame < size; frame++) {
        into[frame * 8 + lane] = stereo.left[at + frame] ?? 0;
        into[frame * 8 + 4 + lane] = stereo.right[at + frame] ?? 0;
      }
    });
  }

  #writeEvents(events: readonly RigEvent[], at: number, size: number): void {
    const view = this.memory.view;
    const due = events.filter((event) => event.frame >= at && event.frame < at + size);
    due.sort((a, b) => a.frame - b.frame);
    due.forEach((event, index) => {
      const address = this.#events + index * abi.EVENT_BYTES;
      view.setInt32(address + abi.EVENT_OFFSET, event.frame - at, true);
      view.setInt32(address + abi.EVENT_KIND, event.kind, true);
      view.setFloat32(address + abi.EVENT_FIRST, event.first, true);
      view.setFloat32(address + abi.EVENT_SECOND, event.second ?? 0, true);
    });
    view.setInt32(this.record + abi.RECORD_EVENT_COUNT, due.length, true);
  }

  #word(index: number, lane: number, offset: number): number {
    return this.#parameters + index * abi.PARAMETER_BYTES + offset + lane * 4;
  }

  #find(id: string) {
    const index = this.declaration.parameters.findIndex((each) => each.id === id);
    const parameter = this.declaration.parameters[index];
    if (parameter === undefined) throw new Error(`${this.declaration.type} has no parameter ${id}`);
    return { index, parameter };
  }
}
