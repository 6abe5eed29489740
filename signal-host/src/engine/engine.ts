import { totalmem } from "node:os";
import { framesFromTicks, gainFromDb, ticksFromFrames } from "@loophole/protocol";
import type { DeviceListResult } from "@loophole/schemas/types";
import { listPortAudioDevices } from "../audio/portaudio-list.ts";
import { panGain } from "../dsp/pan.ts";
import { AudioThread } from "./audio-thread.ts";
import { CommandQueue } from "./command-queue.ts";
import { EngineMeters } from "./engine-meters.ts";
import {
  EngineError,
  MASTER_STRIP,
  type Applied,
  type EngineClock,
  type EngineOptions,
  type Graph,
  type GraphTimeline,
  type HealthCounters,
  type MeterSource,
  type OpenDevice,
  type RenderOptions,
  type RenderResult,
  type SongPosition,
  type TransportState,
} from "./engine-types.ts";
import { readClock } from "./memory/clock.ts";
import { EngineMemory } from "./memory/engine-memory.ts";
import { Heap } from "./memory/heap.ts";
import { MASTER_SLOT, Word } from "./memory/layout.ts";
import { MeterReader } from "./memory/meter-area.ts";
import { Operation, StripField, type Ack } from "./memory/rings.ts";
import { PlanBook, type Plan } from "./plan/plan-book.ts";
import { StripTable, type Strip } from "./plan/strip-table.ts";
import { runRender } from "./render/render-job.ts";
import { makeRenderPlan } from "./render/render-plan.ts";
import { SampleStore } from "./sample-store.ts";
import { SignalListener } from "./signal-listener.ts";

const MAX_BUDGET_BYTES = 3.5 * 1024 ** 3;

const EMPTY_GRAPH: Graph = {
  tracks: [],
  master: { gain: 0 },
  timeline: {
    bpm: 120,
    meter: { numerator: 4, denominator: 4 },
    loop: { enabled: false, start: 0, end: 0 },
  },
};

/**
 * The sound of a song, on a thread of its own. Everything here is called on the control thread; changes are
 * promises that settle when the audio thread has taken them, in the order they were asked for.
 */
export class Engine {
  readonly sampleRate: number;
  readonly blockSize: number;
  readonly samples: SampleStore;
  readonly meterSource: MeterSource;
  readonly #memory: EngineMemory;
  readonly #heap: Heap;
  readonly #thread: AudioThread;
  readonly #options: EngineOptions;
  readonly #commands: CommandQueue;
  readonly #listener: SignalListener;
  readonly #plans: PlanBook;
  #device: OpenDevice;
  #graph = EMPTY_GRAPH;
  /** Strips of the newest plan, by track. */
  #strips = new Map<string, Strip>();
  #underruns = 0;
  #closed: Promise<boolean> | undefined;

  private constructor(
    options: EngineOptions,
    memory: EngineMemory,
    maximumBytes: number,
    thread: AudioThread,
    device: OpenDevice,
  ) {
    this.sampleRate = device.sampleRate;
    this.blockSize = device.blockSize;
    this.#options = options;
    this.#memory = memory;
    this.#thread = thread;
    this.#device = device;
    this.#heap = new Heap(memory, maximumBytes);
    const budget = options.sampleBudgetBytes ?? Math.min(MAX_BUDGET_BYTES, totalmem() / 2);
    this.samples = new SampleStore(memory, this.#heap, budget);
    const meters = new MeterReader(memory);
    const strips = new StripTable((slot) => meters.clear(slot));
    this.#plans = new PlanBook(memory, this.#heap, this.samples, strips, this.sampleRate);
    this.meterSource = new EngineMeters(memory, () => this.#planInForce());
    this.#commands = new CommandQueue(memory);
    this.#listener = new SignalListener({
      words: memory.i32,
      index: Word.ackSignal,
      onSignal: () => this.#onSignal(),
      awaiting: () => this.#commands.awaiting,
    });
    this.#listener.run().catch((error: unknown) => {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    });
  }

  /**
   * Reserves the shared memory, starts the audio thread and opens the device. Rejects with EngineError:
   * DEVICE_UNAVAILABLE when "portaudio" was asked for and does not open.
   */
  static async open(options: EngineOptions): Promise<Engine> {
    const { memory, maximumBytes } = EngineMemory.create();
    const opened: { engine?: Engine } = {};
    const { thread, device, fallback } = await AudioThread.start(
      workerUrl(options, "audio-worker.js"),
      memory,
      { mode: options.audio, sampleRate: options.sampleRate, blockSize: options.blockSize },
      {
        onDeviceLost: (lost, message) => {
          if (opened.engine !== undefined) opened.engine.#onDeviceLost(lost, message);
        },
        onFailure: (error) => {
          if (opened.engine !== undefined) opened.engine.#fail(error);
        },
      },
    );
    const engine = new Engine(options, memory, maximumBytes, thread, device);
    opened.engine = engine;
    const code = fallback ? "DEVICE_FALLBACK" : "DEVICE_OPENED";
    queueMicrotask(() => options.onEvent({ kind: "device", device, code, message: device.reason }));
    return engine;
  }

  /** The device that is open; another one after a device was lost. */
  get device(): OpenDevice {
    return this.#device;
  }

  /**
   * Plays `graph` from the next block on, with the samples that are loaded now; a change of tempo keeps the
   * musical position. Also to be called after samples were committed or freed. Rejects with EngineError
   * RESOURCE_EXHAUSTED, then nothing has changed.
   */
  async setGraph(graph: Graph, revision: number): Promise<Applied> {
    const { newest } = this.#plans;
    const plan = this.#plans.add(graph);
    const scale = newest === undefined ? 1 : newest.timeline.bpm / plan.timeline.bpm;
    this.#graph = graph;
    this.#strips = new Map(plan.strips.map((strip) => [strip.id, strip]));
    const { address, number, memoryBytes } = plan;
    const ack = await this.#send(Operation.setPlan, address, number, memoryBytes, scale, revision);
    return { sample: ack.sample, revision };
  }

  /**
   * Moves a control of a track, or the gain of "master"; what is heard ramps there within 5 ms. gain is in
   * dB, pan −1…1, mute and solo boolean. Rejects with EngineError NOT_FOUND or INVALID_PARAMS.
   */
  async setParameter(
    target: string,
    parameter: "gain" | "pan" | "mute" | "solo",
    value: number | boolean,
    revision: number,
  ): Promise<Applied> {
    const ack = await this.#setParameter(target, parameter, value, revision);
    return { sample: ack.sample, revision };
  }

  #setParameter(target: string, parameter: string, value: number | boolean, revision: number): Promise<Ack> {
    const set = (slot: number, field: number, first: number, second: number): Promise<Ack> =>
      this.#send(Operation.setStrip, slot, field, first, second, revision);
    if (target === MASTER_STRIP) {
      if (parameter !== "gain" || typeof value !== "number") throw invalidParameter(target, parameter, value);
      this.#graph = { ...this.#graph, master: { gain: value } };
      return set(MASTER_SLOT, StripField.gain, gainFromDb(value), 0);
    }
    const strip = this.#strips.get(target);
    if (strip === undefined)
      throw new EngineError("NOT_FOUND", `There is no track ${target}`, { track: target });
    if (parameter === "gain" && typeof value === "number") {
      strip.settings = { ...strip.settings, gain: value };
      return set(strip.slot, StripField.gain, gainFromDb(value), 0);
    }
    if (parameter === "pan" && typeof value === "number") {
      strip.settings = { ...strip.settings, pan: value };
      return set(strip.slot, StripField.pan, panGain(value, "left"), panGain(value, "right"));
    }
    if ((parameter === "mute" || parameter === "solo") && typeof value === "boolean") {
      strip.settings = { ...strip.settings, [parameter]: value };
      return set(strip.slot, StripField[parameter], value ? 1 : 0, 0);
    }
    throw invalidParameter(target, parameter, value);
  }

  /** Changes tempo, meter and loop; the musical position stays. */
  async setTimeline(timeline: GraphTimeline, revision: number): Promise<Applied> {
    const tracks = this.#graph.tracks.map((track) => ({ ...track, ...this.#strips.get(track.id)?.settings }));
    return this.setGraph({ ...this.#graph, tracks, timeline }, revision);
  }

  /** Starts at `position`, or where the song stands. A stretch that begins inside a clip fades in over 5 ms. */
  async play(position?: SongPosition): Promise<TransportState> {
    return this.#transportAfter(Operation.play, position === undefined ? -1 : this.#frames(position));
  }

  /** Stops with a fade of 5 ms. The song position stays where the stop took hold. */
  async stop(): Promise<TransportState> {
    return this.#transportAfter(Operation.stop);
  }

  /** Moves the song position; while playing, by a crossfade of 5 ms. */
  async locate(position: SongPosition): Promise<TransportState> {
    return this.#transportAfter(Operation.locate, this.#frames(position));
  }

  async #transportAfter(operation: number, ...args: number[]): Promise<TransportState> {
    const { timeline } = this.#graph;
    const ack = await this.#send(operation, ...args);
    return this.#transportState(ack.playing, ack.position, timeline);
  }

  #frames(position: SongPosition): number {
    if ("sample" in position) return position.sample;
    return framesFromTicks(position.tick, this.#graph.timeline.bpm, this.sampleRate);
  }

  transport(): TransportState {
    const { playing, position, plan } = readClock(this.#memory);
    const timeline = this.#plans.get(plan)?.timeline ?? this.#graph.timeline;
    return this.#transportState(playing, position, timeline);
  }

  #transportState(playing: boolean, position: number, timeline: GraphTimeline): TransportState {
    const tick = ticksFromFrames(position, timeline.bpm, this.sampleRate);
    return { playing, position, tick, bpm: timeline.bpm, loop: timeline.loop };
  }

  clock(): EngineClock {
    const { sample, blocks, revision } = readClock(this.#memory);
    return { sample, blocks, revision };
  }

  /** The engine sample once everything asked for before has reached the audio thread. */
  async sync(): Promise<number> {
    return (await this.#send(Operation.sync)).sample;
  }

  health(): HealthCounters {
    const { i32 } = this.#memory;
    const { blocks, renderUs } = readClock(this.#memory);
    return {
      blocks,
      renderUs,
      missedDeadlines: Atomics.load(i32, Word.missedDeadlines),
      underruns: Atomics.load(i32, Word.underruns),
      queuedFrames: Atomics.load(i32, Word.queuedFrames),
      worstUs: Atomics.exchange(i32, Word.worstBlockNs, 0) / 1000,
    };
  }

  /** Output devices, the null device last. Takes a while: a process of its own looks. */
  async devices(): Promise<DeviceListResult> {
    const { devices, note } = await listPortAudioDevices();
    const isDefault = devices.length === 0;
    const paced = { backend: "null", name: "Null device", hostApi: "none" } as const;
    return {
      devices: [...devices, { ...paced, outputChannels: 2, defaultSampleRate: this.sampleRate, isDefault }],
      note,
    };
  }

  /**
   * Renders a stretch of `graph` to a WAV file on a thread of its own; what plays goes on. The same graph
   * and samples give the same samples as playing them. Rejects with EngineError: CANCELLED when `signal` is
   * aborted, or the file's error; then there is no file.
   */
  async render(options: RenderOptions): Promise<RenderResult> {
    const { graph, from, to, path, format, signal } = options;
    if (to <= from)
      throw new EngineError("INVALID_PARAMS", "There is nothing to render: the end is not after the start");
    const plan = makeRenderPlan(graph, this.samples, this.#memory, this.#heap, this.sampleRate);
    try {
      const { sampleRate } = this;
      const { address, memoryBytes } = plan;
      const { memory } = this.#memory;
      return await runRender({
        workerUrl: workerUrl(this.#options, "render-worker.js"),
        data: { memory, plan: address, memoryBytes, sampleRate, from, to, path, format },
        signal,
        onProgress: (fraction) => options.onProgress(fraction),
      });
    } finally {
      plan.release();
    }
  }

  /**
   * Ends playing and lets go of the device. Answers whether the device let go: if not (a device that froze),
   * the audio thread hangs in its driver, and the process must be ended by force.
   */
  close(): Promise<boolean> {
    this.#closed ??= (async () => {
      const released = await this.#thread.close();
      this.#listener.stop();
      this.#commands.fail(new EngineError("INTERNAL", "The engine is closed"));
      return released;
    })();
    return this.#closed;
  }

  #send(operation: number, ...args: number[]): Promise<Ack> {
    const acknowledged = this.#commands.send(operation, ...args);
    this.#listener.poke();
    return acknowledged;
  }

  #planInForce(): Plan | undefined {
    return this.#plans.get(readClock(this.#memory).plan) ?? this.#plans.newest;
  }

  #onSignal(): void {
    this.#commands.settle();
    this.#plans.retireBefore(Atomics.load(this.#memory.i32, Word.oldestPlan));
    const underruns = Atomics.load(this.#memory.i32, Word.underruns);
    if (underruns === this.#underruns) return;
    this.#underruns = underruns;
    this.#options.onEvent({ kind: "underrun", count: underruns });
  }

  #onDeviceLost(device: OpenDevice, message: string): void {
    this.#device = device;
    this.#options.onEvent({ kind: "device", device, code: "DEVICE_LOST", message });
  }

  #fail(error: Error): void {
    this.#commands.fail(error);
    this.#options.onEvent({ kind: "failed", error });
  }
}

function workerUrl(options: EngineOptions, file: string): URL {
  return new URL(file, options.workers ?? new URL("./", import.meta.url));
}

function invalidParameter(target: string, parameter: string, value: number | boolean): EngineError {
  return new EngineError("INVALID_PARAMS", `${target} has no ${parameter} that could be ${String(value)}`);
}
