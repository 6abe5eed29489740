import { QUANTUM } from "../../kernels/abi.ts";
import { totalmem } from "node:os";
import { TempoMap } from "@loophole/protocol";
import type { DeviceListResult } from "@loophole/schemas/types";
import { listDevices } from "../audio/device-list.ts";
import { AudioThread } from "./audio-thread.ts";
import { CommandQueue, type Send } from "./command-queue.ts";
import { CaptureDesk } from "./capture/capture-desk.ts";
import { EngineNodes } from "./crash/engine-nodes.ts";
import { GraphNames } from "./crash/track-names.ts";
import { EMPTY_GRAPH } from "./empty-graph.ts";
import { EngineMeters } from "./engine-meters.ts";
import { midiEvent, NO_EVENT } from "./midi-event.ts";
import {
  EngineError,
  MASTER_STRIP,
  type Applied,
  type Capture,
  type DeviceEventCode,
  type EngineClock,
  type EngineOptions,
  type Graph,
  type GraphTimeline,
  type HealthCounters,
  type MeterSource,
  type OpenDevice,
  type ParameterChange,
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
import { Operation, type Ack } from "./memory/rings.ts";
import { OfflineClock } from "./offline/offline-clock.ts";
import { PlanBook, type Plan } from "./plan/plan-book.ts";
import { StripTable, type Strip } from "./plan/strip-table.ts";
import { RenderPool, usualRenderThreads } from "./render-pool.ts";
import { renderGraph } from "./render/render-graph.ts";
import { SampleStore } from "./sample-store.ts";
import { ScheduleDesk, trackGone } from "./schedule/schedule-desk.ts";
import { wireChange, wirePosition } from "./schedule/wire-change.ts";
import { SignalListener } from "./signal-listener.ts";
import { songSpots, spotsAt } from "./streaming/song-spots.ts";
import { StreamDesk } from "./streaming/stream-desk.ts";
import { controlChange, type ControlChange, type Controls } from "./strip-controls.ts";

const MAX_BUDGET_BYTES = 3.5 * 1024 ** 3;
/** Nearly six minutes of stereo at 48 kHz. */
const STREAM_ABOVE_BYTES = 128 * 1024 ** 2;
const STREAM_BYTES = 128 * 1024 ** 2;
/** Nobody waits for what was prepared: it is only to be there soon. */
const PREPARE_MS = 1_000;

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
  readonly #commands: CommandQueue;
  readonly #schedule: ScheduleDesk;
  readonly #offline: OfflineClock;
  readonly #captures: CaptureDesk;
  readonly #listener: SignalListener;
  readonly #plans: PlanBook;
  readonly #streams: StreamDesk;
  #device: OpenDevice;
  #graph = EMPTY_GRAPH;
  /** Strips of the newest plan, by track. */
  #strips = new Map<string, Strip>();
  #underruns = 0;
  #listing: Promise<DeviceListResult> | null = null;
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
    const budget = options.sampleBudgetBytes ?? Math.min(MAX_BUDGET_BYTES, totalmem() / 2);
    this.#streams = new StreamDesk({
      memory,
      heap: this.#heap,
      workerUrl: workerUrl(options, "disk-worker.js"),
      poolBytes: options.streamBytes ?? Math.min(STREAM_BYTES, budget / 4),
      onTrouble: ({ name, problem }) => options.onEvent({ kind: "disk-failed", sample: name, problem }),
      onUnderruns: (count) => options.onEvent({ kind: "disk-underrun", count }),
    });
    this.samples = new SampleStore(memory, this.#heap, budget, {
      desk: this.#streams,
      aboveBytes: options.streamAboveBytes ?? STREAM_ABOVE_BYTES,
    });
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
    this.meterSource = new EngineMeters(memory, () => this.#planInForce());
    this.nodes = new EngineNodes(
      memory,
      new GraphNames(strips, this.#plans.nodes),
      () => this.#plans.newest?.number ?? 0,
    );
    const send: Send = (...command) => this.#send(...command);
    this.#schedule = new ScheduleDesk(send);
    const { sampleRate, blockSize } = device;
    this.#offline = new OfflineClock({ memory, blockSize, send, look: () => this.#onSignal() });
    this.#captures = new CaptureDesk({ memory, heap: this.#heap, sampleRate, send });
    this.#commands = new CommandQueue(memory, (ack) => this.#schedule.decide(ack));
    this.#listener = new SignalListener({
      words: memory.i32,
      index: Word.ackSignal,
      onSignal: () => this.#onSignal(),
      awaiting: () => this.#commands.awaiting || this.#schedule.count > 0 || this.#offline.awaiting,
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

  /**
   * Plays `graph` from the next block on, with the samples that are loaded now; a change of tempo keeps the
   * musical position. Also to be called after samples were committed or freed. Rejects with EngineError
   * RESOURCE_EXHAUSTED, then nothing has changed.
   */
  async setGraph(graph: Graph, revision: number): Promise<Applied> {
    const { newest } = this.#plans;
    const plan = this.#plans.add(graph);
    const retimed = newest !== undefined && !newest.tempo.equals(plan.tempo) ? 1 : 0;
    this.#graph = graph;
    this.#strips = new Map(plan.strips.map((strip) => [strip.id, strip]));
    const { address, number, memoryBytes } = plan;
    if (this.#streams.isActive) {
      const { always, song } = songSpots(this.#memory, address, this.sampleRate);
      this.#streams.keep(always, song);
    }
    const { known } = this.#schedule;
    const ack = await this.#send(Operation.setPlan, address, number, memoryBytes, retimed, revision, known);
    return { sample: ack.sample, revision };
  }

  /**
   * Moves a control of a track, the gain of "master" or of a send, a device's bypass or one of its parameters; what
   * is heard goes there smoothly. Rejects with EngineError NOT_FOUND or INVALID_PARAMS.
   */
  async setParameter(change: ParameterChange, revision: number): Promise<Applied> {
    const control = controlChange(change, this.#controls());
    this.#note(change, control);
    const { operation, slot, field, first, second } = control;
    const { known } = this.#schedule;
    const ack = await this.#send(operation, slot, field, first, second, revision, known);
    return { sample: ack.sample, revision };
  }

  #controls(): Controls {
    const numberOf = (id: string): number => this.#plans.nodes.numberOf(id);
    return { strips: this.#strips, plan: this.#plans.newest, rate: this.sampleRate, numberOf };
  }

  /** Remembers what a device or send was set to, for the plans to come. */
  #note(change: ParameterChange, { operation, first }: ControlChange): void {
    if (operation !== Operation.setValue) return;
    const { devices, edges } = this.#plans.maker.mixer;
    const { target, parameter } = change;
    if (parameter === "bypass") devices.noteBypass(target, first === 0);
    else if (parameter === "device") devices.note(target, change.name, first);
    else {
      const edge = this.#plans.newest?.mix.shape.edges.find(({ send }) => send === target);
      if (edge !== undefined) edges.note(edge.key, first);
    }
  }

  /**
   * Has a change take hold later, at the very frame: of the engine's clock, or where the playing song reaches a
   * tick (a tick at or behind the end of the loop is not reached while it repeats). What lies in the past takes
   * hold at once and says how late it is; so does a move of the transport that falls into the crossfade of 5 ms
   * of another one, once that has been heard. Resolves when it has taken hold. Rejects with EngineError:
   * CANCELLED when `signal` was aborted first, NOT_FOUND for a track that is not there or is removed before
   * its time, INVALID_PARAMS, RESOURCE_EXHAUSTED while 1024 changes wait.
   *
   * @param onHeld called when it has taken hold, in the same turn, before any other change can be sent: whoever
   * keeps the graph changes it here, so that no plan is made without it. What it throws rejects the promise.
   */
  async schedule(
    change: ScheduledChange,
    at: ScheduledTime,
    signal: AbortSignal,
    onHeld: (outcome: ScheduledOutcome) => void = () => undefined,
  ): Promise<ScheduledOutcome> {
    const held: { outcome?: ScheduledOutcome } = {};
    if (change.kind === "play" || change.kind === "locate") this.#prepare(change.position);
    const wire = wireChange(change, this.#controls());
    const track = wire.operation === Operation.setStrip ? wire.control?.id : undefined;
    const taken = ({ sample, late, playing, position }: Ack): void => {
      if (track !== undefined && track !== MASTER_STRIP && !this.#strips.has(track)) throw trackGone(track);
      if (change.kind === "parameter" && wire.control !== null) this.#note(change, wire.control);
      const { timeline } = this.#planInForce() ?? this.#graph;
      held.outcome = { sample, late, transport: this.#transportState(playing, position, timeline) };
      onHeld(held.outcome);
    };
    await this.#schedule.schedule({ ...wire, onHeld: taken }, at, signal);
    if (held.outcome === undefined) throw new EngineError("INTERNAL", "A change was held without a word");
    return held.outcome;
  }

  /**
   * Plays MIDI channel messages on a track's instrument: with the next block, or at a time. Resolves with how many
   * the instrument was given. Rejects with EngineError NOT_FOUND, CANCELLED.
   */
  async playMidi(
    track: string,
    messages: readonly (readonly number[])[],
    at: ScheduledTime | undefined,
    signal: AbortSignal,
  ): Promise<{ readonly played: number }> {
    const known = messages.filter((message) => midiEvent(message)[0] !== NO_EVENT);
    const changes = known.map((message) => ({ kind: "midi", track, message }) as const);
    if (at === undefined) {
      const wires = changes.map((change) => wireChange(change, this.#controls()));
      await Promise.all(wires.map(({ operation, args }) => this.#send(operation, ...args)));
    } else {
      await Promise.all(changes.map((change) => this.schedule(change, at, signal)));
    }
    return { played: known.length };
  }

  /**
   * Starts at `position`, or where the song stands; after bars that are counted, if asked for. A stretch that begins
   * inside a clip fades in over 5 ms.
   */
  async play(position?: SongPosition, countIn = false): Promise<TransportMove> {
    this.#prepare(position);
    return this.#transportAfter(Operation.play, ...wirePosition(position), countIn ? 1 : 0);
  }

  /** Stops with a fade of 5 ms. The song position stays where the stop took hold. */
  async stop(): Promise<TransportMove> {
    return this.#transportAfter(Operation.stop);
  }

  /** Moves the song position; while playing, by a crossfade of 5 ms. */
  async locate(position: SongPosition): Promise<TransportMove> {
    this.#prepare(position);
    return this.#transportAfter(Operation.locate, ...wirePosition(position));
  }

  /** Has the disk read what is about to be heard, while the command is on its way. */
  #prepare(position: SongPosition | undefined): void {
    const { newest } = this.#plans;
    if (newest === undefined || !this.#streams.isActive) return;
    const { address, tempo } = newest;
    const frame =
      position === undefined
        ? readClock(this.#memory).position
        : "sample" in position
          ? position.sample
          : tempo.framesAt(position.tick);
    void this.#streams.prepare(spotsAt(this.#memory, address, frame, this.sampleRate), PREPARE_MS);
  }

  async #transportAfter(operation: number, ...args: number[]): Promise<TransportMove> {
    const { timeline } = this.#graph;
    const ack = await this.#send(operation, ...args);
    return { sample: ack.sample, transport: this.#transportState(ack.playing, ack.position, timeline) };
  }

  /** The transport as it is heard: what devices delay, and what waits for the sound card, is taken off. */
  transport(): TransportState {
    const { playing, position, plan, countIn } = readClock(this.#memory);
    const inForce = this.#plans.get(plan);
    const late = (inForce?.mix.latency.total ?? 0) + (this.#device.latencyFrames ?? 0);
    const { timeline } = inForce ?? this.#graph;
    const heard = playing && countIn === 0 ? this.#heard(position, late, inForce) : position;
    return this.#transportState(playing, heard, timeline, countIn);
  }

  /** Where the song was `late` frames ago; just after the loop came round, at its start. */
  #heard(position: number, late: number, plan: Plan | undefined): number {
    const { loop } = plan?.timeline ?? this.#graph.timeline;
    const start = loop.enabled ? (plan?.tempo.framesAt(loop.start) ?? 0) : 0;
    return Math.max(position - late, position >= start ? start : 0);
  }

  #transportState(playing: boolean, position: number, timeline: GraphTimeline, counting = 0): TransportState {
    const tempo = new TempoMap(timeline, this.sampleRate);
    const tick = tempo.tickAt(position);
    const { loop, meter, meters = [] } = timeline;
    const here = meters.findLast((point) => point.tick <= tick)?.meter ?? meter;
    const bpm = tempo.bpmAt(position);
    const state = { playing, position, tick, bpm, loop, meter: here };
    if (counting === 0) return state;
    return { ...state, countIn: (counting * bpm * here.denominator) / (this.sampleRate * 60 * 4) };
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
      diskUnderruns: this.#streams.underruns,
    };
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
    if (this.#device.backend === "offline") return this.#offline.advance(frames, signal, onProgress);
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
    await this.#send(Operation.stall, milliseconds);
  }

  /** Output devices, the null device last. Takes a while: a process of its own looks, one for all who ask meanwhile. */
  devices(): Promise<DeviceListResult> {
    this.#listing ??= this.#listDevices().finally(() => (this.#listing = null));
    return this.#listing;
  }

  async #listDevices(): Promise<DeviceListResult> {
    const { devices, note } = await listDevices(workerUrl(this.#options, "device-process.js"));
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
  render(options: RenderOptions): Promise<RenderResult> {
    const { samples, sampleRate } = this;
    const url = workerUrl(this.#options, "render-worker.js");
    const [memory, heap] = [this.#memory, this.#heap];
    return renderGraph(options, {
      workerUrl: url,
      memory,
      heap,
      samples,
      sampleRate,
      streams: this.#streams,
    });
  }

  /**
   * Ends playing and lets go of the device. Answers whether the device let go: if not (a device that froze),
   * the audio thread hangs in its driver, and the process must be ended by force.
   */
  close(): Promise<boolean> {
    this.#closed ??= (async () => {
      this.#pool.beginClosing();
      const released = await this.#thread.close();
      await this.#pool.close();
      this.#listener.stop();
      this.#rejectAll(new EngineError("INTERNAL", "The engine is closed"));
      await this.#captures.close();
      await this.#streams.close();
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
    // Asked for first, so that all that took hold before is known when it is acted upon.
    const oldestPlan = Atomics.load(this.#memory.i32, Word.oldestPlan);
    const { sample } = readClock(this.#memory);
    this.#commands.settle();
    this.#plans.retireBefore(oldestPlan);
    this.#offline.reached(sample);
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

  #rejectAll(error: Error): void {
    this.#commands.fail(error);
    this.#schedule.fail(error);
    this.#offline.fail(error);
  }

  #fail(error: Error): void {
    this.#rejectAll(error);
    this.#options.onEvent({ kind: "failed", error });
  }
}

function workerUrl(options: EngineOptions, file: string): URL {
  return new URL(file, options.workers ?? new URL("./", import.meta.url));
}
