import { QUANTUM } from "../../kernels/abi.ts";
import type { DeviceListResult } from "@loophole/schemas/types";
import { AudioThread } from "./audio-thread.ts";
import { CaptureDesk } from "./capture/capture-desk.ts";
import { EngineNodes } from "./crash/engine-nodes.ts";
import { GraphNames } from "./crash/track-names.ts";
import { DeviceListing } from "./device-listing.ts";
import { EngineChanges } from "./engine-changes.ts";
import { readHealth } from "./engine-health.ts";
import { EngineLink } from "./engine-link.ts";
import { EngineMeters } from "./engine-meters.ts";
import { engineSamples } from "./engine-samples.ts";
import { EngineSong } from "./engine-song.ts";
import { EngineTransport } from "./engine-transport.ts";
import {
  EngineError,
  type Applied,
  type Capture,
  type DeviceEventCode,
  type EngineClock,
  type EngineOptions,
  type Graph,
  type HealthCounters,
  type MeterSource,
  type OpenDevice,
  type ParameterChange,
  type PlayStart,
  type RenderOptions,
  type RenderResult,
  type ScheduledChange,
  type ScheduledOutcome,
  type ScheduledTime,
  type SongPosition,
  type TransportMove,
  type TransportState,
} from "./engine-types.ts";
import { readClock } from "./memory/clock.ts";
import { EngineMemory } from "./memory/engine-memory.ts";
import { Heap } from "./memory/heap.ts";
import { Word } from "./memory/layout.ts";
import { MeterReader } from "./memory/meter-area.ts";
import { Operation } from "./memory/rings.ts";
import { PlanBook } from "./plan/plan-book.ts";
import { StripTable } from "./plan/strip-table.ts";
import { RenderPool, usualRenderThreads } from "./render-pool.ts";
import { renderGraph } from "./render/render-graph.ts";
import type { SampleStore } from "./sample-store.ts";
import type { StreamDesk } from "./streaming/stream-desk.ts";
import { TransportReader } from "./transport-reader.ts";

/** How long renders may take to remove their files when the engine is closed, in ms. */
const RENDER_END_MS = 400;

/**
 * The sound of a song, on a thread of its own. Everything here is called on the control thread; changes are
 * promises that settle when the audio thread has taken them, in the order they were asked for.
 */
export class Engine {
  readonly sampleRate: number;
  readonly blockSize: number;
  readonly samples: SampleStore;
  readonly meterSource: MeterSource;
  readonly nodes: EngineNodes;
  readonly #memory: EngineMemory;
  readonly #heap: Heap;
  readonly #thread: AudioThread;
  readonly #pool: RenderPool;
  readonly #options: EngineOptions;
  readonly #link: EngineLink;
  readonly #captures: CaptureDesk;
  readonly #plans: PlanBook;
  readonly #streams: StreamDesk;
  readonly #reader: TransportReader;
  readonly #transport: EngineTransport;
  readonly #changes: EngineChanges;
  readonly #devices: DeviceListing;
  #device: OpenDevice;
  #underruns = 0;
  readonly #renders = new Set<Promise<void>>();
  readonly #ending = new AbortController();
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
    const threads = options.renderThreads ?? usualRenderThreads();
    this.#pool = new RenderPool(workerUrl(options, "pool-worker.js"), memory, threads, (error) =>
      this.#fail(error),
    );
    this.#device = device;
    this.#heap = new Heap(memory, maximumBytes);
    const audio = engineSamples(options, memory, this.#heap, workerUrl(options, "disk-worker.js"));
    this.samples = audio.samples;
    this.#streams = audio.streams;
    const meters = new MeterReader(memory);
    const strips = new StripTable((slot) => meters.clear(slot));
    this.#plans = new PlanBook({
      memory,
      heap: this.#heap,
      samples: this.samples,
      strips,
      rate: this.sampleRate,
      blockSize: this.blockSize,
    });
    const song = new EngineSong(memory, this.#plans, this.sampleRate);
    this.meterSource = new EngineMeters(memory, () => song.inForce);
    this.nodes = new EngineNodes(
      memory,
      new GraphNames(strips, this.#plans.nodes),
      () => this.#plans.newest?.number ?? 0,
    );
    const { sampleRate, blockSize } = device;
    this.#link = new EngineLink({
      memory,
      blockSize,
      onSettled: (oldestPlan) => this.#plans.retireBefore(oldestPlan),
      onProgress: () => this.#onProgress(),
      onFailure: (error) => this.#fail(error),
    });
    const { send, schedule } = this.#link;
    const deviceLatency = (): number => this.#device.latencyFrames + (this.#device.deviceLatencyFrames ?? 0);
    this.#reader = new TransportReader({ memory, song, rate: sampleRate, deviceLatency });
    const common = { memory, song, reader: this.#reader, streams: this.#streams, rate: sampleRate, send };
    this.#transport = new EngineTransport(common);
    this.#changes = new EngineChanges({ ...common, transport: this.#transport, schedule });
    this.#devices = new DeviceListing(workerUrl(options, "device-process.js"), sampleRate);
    this.#captures = new CaptureDesk({ memory, heap: this.#heap, sampleRate, send });
    this.#link.start();
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
      {
        mode: options.audio,
        sampleRate: options.sampleRate,
        // Kernels work by quanta.
        blockSize: Math.ceil(options.blockSize / QUANTUM) * QUANTUM,
        crashFd: options.crashFd,
      },
      {
        onDeviceLost: (lost, message) => {
          if (opened.engine !== undefined) opened.engine.#onDevice("DEVICE_LOST", lost, message);
        },
        onDeviceBack: (found, message) => {
          if (opened.engine !== undefined) opened.engine.#onDevice("DEVICE_OPENED", found, message);
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

  /** Plays `graph` from the next block on: see EngineChanges. Rejects with EngineError RESOURCE_EXHAUSTED. */
  setGraph(graph: Graph, revision: number): Promise<Applied> {
    return this.#changes.setGraph(graph, revision);
  }

  /** Moves a control: see EngineChanges. Rejects with EngineError NOT_FOUND or INVALID_PARAMS. */
  setParameter(change: ParameterChange, revision: number): Promise<Applied> {
    return this.#changes.setParameter(change, revision);
  }

  /** Has a change take hold later, at the very frame: see EngineChanges, also for what it rejects with. */
  schedule(
    change: ScheduledChange,
    at: ScheduledTime,
    signal: AbortSignal,
    onHeld?: (outcome: ScheduledOutcome) => void,
  ): Promise<ScheduledOutcome> {
    return this.#changes.schedule(change, at, signal, onHeld);
  }

  /** Plays MIDI channel messages on a track's instrument: see EngineChanges. Rejects with EngineError NOT_FOUND, CANCELLED. */
  playMidi(
    track: string,
    messages: readonly (readonly number[])[],
    at: ScheduledTime | undefined,
    signal: AbortSignal,
  ): Promise<{ readonly played: number }> {
    return this.#changes.playMidi(track, messages, at, signal);
  }

  /** Starts the song, after what was asked to come before: see EngineTransport. */
  play(start?: PlayStart): Promise<TransportMove> {
    return this.#transport.play(start);
  }

  /** Stops with a fade of 5 ms. The song position stays where the stop took hold. */
  stop(): Promise<TransportMove> {
    return this.#transport.stop();
  }

  /** Moves the song position; while playing, by a crossfade of 5 ms. */
  locate(position: SongPosition): Promise<TransportMove> {
    return this.#transport.locate(position);
  }

  /** The transport as it is heard: what devices delay, what waits for the sound card, and what that delays, is taken off. */
  transport(): TransportState {
    return this.#reader.heard();
  }

  clock(): EngineClock {
    const { sample, blocks, revision } = readClock(this.#memory);
    return { sample, blocks, revision };
  }

  /** The engine sample once everything asked for before has reached the audio thread. */
  async sync(): Promise<number> {
    return (await this.#link.send(Operation.sync)).sample;
  }

  health(): HealthCounters {
    return readHealth(this.#memory, this.#streams.underruns);
  }

  /**
   * Renders the next `frames` frames of an engine on the offline clock, whose time stands still otherwise;
   * changes that are asked for while it stands take hold at once. Advances follow one another. Resolves with
   * the engine's sample then, after everything that took hold on the way was answered. Rejects with
   * EngineError: INVALID_PARAMS when `frames` is no multiple of the block size or time moves by itself,
   * CANCELLED when `signal` was aborted first; the clock then stands where it had got to.
   */
  async advance(
    frames: number,
    signal: AbortSignal,
    onProgress: (fraction: number) => void,
  ): Promise<{ sample: number }> {
    if (this.#device.backend === "offline") return this.#link.offline.advance(frames, signal, onProgress);
    throw new EngineError("INVALID_PARAMS", "The time of this engine moves by itself");
  }

  /**
   * Begins to listen to what the master puts out, from the next block on. There is one capture at a time:
   * whoever began one before hears no more of it. Rejects with EngineError RESOURCE_EXHAUSTED.
   */
  capture(): Promise<Capture> {
    return this.#captures.begin();
  }

  /** Keeps the audio thread busy for so long, to see what becomes of the rest. */
  async stallAudio(milliseconds: number): Promise<void> {
    await this.#link.send(Operation.stall, milliseconds);
  }

  /** Output devices, the null device last. Takes a while: a process of its own looks, one for all who ask meanwhile. */
  devices(): Promise<DeviceListResult> {
    return this.#devices.list();
  }

  /**
   * Renders a stretch of `graph` to a WAV file on a thread of its own; what plays goes on. The same graph
   * and samples give the same samples as playing them. Rejects with EngineError: CANCELLED when `signal` is
   * aborted, or the file's error; then there is no file.
   */
  render(options: RenderOptions): Promise<RenderResult> {
    const { samples, sampleRate } = this;
    const url = workerUrl(this.#options, "render-worker.js");
    const [memory, heap] = [this.#memory, this.#heap];
    const signal = AbortSignal.any([options.signal, this.#ending.signal]);
    const rendering = renderGraph(
      { ...options, onProgress: (done) => options.onProgress(done), signal },
      {
        workerUrl: url,
        memory,
        heap,
        samples,
        sampleRate,
        streams: this.#streams,
      },
    );
    const ended = rendering.then(
      () => undefined,
      () => undefined,
    );
    this.#renders.add(ended);
    void ended.then(() => this.#renders.delete(ended));
    return rendering;
  }

  /** Cancels all renders and waits until what they have written is removed; not for long. */
  async #endRenders(): Promise<void> {
    this.#ending.abort();
    if (this.#renders.size === 0) return;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, RENDER_END_MS)));
    await Promise.race([Promise.all(this.#renders), late]);
    clearTimeout(timer);
  }

  /**
   * Ends playing and lets go of the device. Answers whether the device let go: if not (a device that froze),
   * the audio thread hangs in its driver, and the process must be ended by force.
   */
  close(): Promise<boolean> {
    this.#closed ??= (async () => {
      this.#pool.beginClosing();
      const [released] = await Promise.all([this.#thread.close(), this.#endRenders()]);
      await this.#pool.close();
      this.#link.stop();
      this.#link.fail(new EngineError("INTERNAL", "The engine is closed"));
      await this.#captures.close();
      await this.#streams.close();
      return released;
    })();
    return this.#closed;
  }

  #onProgress(): void {
    this.#captures.poke();
    const underruns = Atomics.load(this.#memory.i32, Word.underruns);
    if (underruns === this.#underruns) return;
    this.#underruns = underruns;
    this.#options.onEvent({ kind: "underrun", count: underruns });
  }

  #onDevice(code: DeviceEventCode, device: OpenDevice, message: string): void {
    this.#device = device;
    this.#options.onEvent({ kind: "device", device, code, message });
  }

  #fail(error: Error): void {
    this.#link.fail(error);
    this.#options.onEvent({ kind: "failed", error });
  }
}

function workerUrl(options: EngineOptions, file: string): URL {
  return new URL(file, options.workers ?? new URL("./", import.meta.url));
}
