import type { DeviceListResult, GraphTimeline, OpenDevice, TransportState } from "@loophole/schemas/types";
import type { EnginePort } from "./engine-port.ts";
import { EMPTY_GRAPH } from "./graph/empty-graph.ts";

/**
 * An engine for tests of what surrounds it: no thread, no sound, and time that moves when the test says so.
 * Changes take hold at once, or when `release` is called while `isHeld`.
 */
export class StillEngine implements EnginePort {
  readonly sampleRate = 48_000;
  readonly blockSize = 256;
  readonly device: OpenDevice = {
    requested: "null",
    backend: "null",
    name: "Still",
    sampleRate: 48_000,
    blockSize: 256,
    latencyFrames: 0,
    reason: "for tests",
  };
  readonly done: string[] = [];
  /** What was opened for streaming: id, shape and file. */
  readonly opened: unknown[] = [];
  isHeld = false;
  blocks = 0;
  strips: readonly string[] = ["master"];
  peaks: number[] = [0, 0];
  #held: (() => void)[] = [];
  #revision = 0;
  #playing = false;
  #position = 0;
  #timeline: GraphTimeline = EMPTY_GRAPH.timeline;

  /** Every track there is, by the order of the strips. */
  readonly nodes: EnginePort["nodes"] = {
    names: {
      end: 0,
      nameOf: () => undefined,
      nodeOf: () => undefined,
    },
    takeTime: () => undefined,
    break: ({ track }, how) => {
      this.done.push(`${how} in ${track}`);
    },
  };

  readonly samples = {
    bytes: 0,
    streams: (): boolean => false,
    openStream: (...opened: Parameters<EnginePort["samples"]["openStream"]>): Promise<void> => {
      const [id, spec, file] = opened;
      this.opened.push([id, spec, file]);
      return Promise.resolve();
    },
    allocate: (): never => {
      throw new Error("the still engine has no memory for samples");
    },
    get: () => undefined,
    free: () => 0,
  };

  readonly meterSource = {
    read: (into: Parameters<EnginePort["meterSource"]["read"]>[0]) => {
      into.strips = this.strips;
      into.peak = Float32Array.from(this.peaks);
      into.meanSquare = new Float32Array(this.strips.length * 2);
      into.clips = new Float64Array(this.strips.length);
      this.peaks = this.strips.flatMap(() => [0, 0]);
    },
  };

  /** Lets held changes take hold. */
  release(): void {
    this.isHeld = false;
    const held = this.#held;
    this.#held = [];
    for (const take of held) take();
  }

  setGraph: EnginePort["setGraph"] = async (graph, revision) => {
    await this.#hold(`graph ${String(revision)}`);
    this.#timeline = graph.timeline;
    return this.#applied(revision);
  };

  setParameter: EnginePort["setParameter"] = async ({ target, parameter, value }, revision) => {
    await this.#hold(`${target} ${parameter} ${String(value)}`);
    return this.#applied(revision);
  };

  playMidi: EnginePort["playMidi"] = async (track, messages) => {
    await this.#hold(`midi ${track}`);
    return { played: messages.length };
  };

  play: EnginePort["play"] = async () => {
    await this.#hold("play");
    this.#playing = true;
    return this.#moved();
  };

  stop: EnginePort["stop"] = async () => {
    await this.#hold("stop");
    this.#playing = false;
    return this.#moved();
  };

  locate: EnginePort["locate"] = async (position) => {
    await this.#hold("locate");
    if ("sample" in position) this.#position = position.sample;
    return this.#moved();
  };

  /** Takes hold at the time asked for, or when `release` is called while `isHeld`. */
  schedule: EnginePort["schedule"] = async (change, at, signal, onHeld) => {
    const cancelled = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => {
        reject(new DOMException("cancelled", "AbortError"));
      });
    });
    await Promise.race([this.#hold(`${change.kind} at ${JSON.stringify(at)}`), cancelled]);
    const { sample: now } = this.clock();
    const asked = "sample" in at ? at.sample : now;
    const outcome = {
      sample: Math.max(now, asked),
      late: Math.max(0, now - asked),
      transport: this.transport(),
    };
    onHeld?.(outcome);
    return outcome;
  };

  #moved() {
    return { sample: this.clock().sample, transport: this.transport() };
  }

  transport(): TransportState {
    const { bpm, loop } = this.#timeline;
    return { playing: this.#playing, position: this.#position, tick: 0, bpm, loop };
  }

  clock() {
    return { sample: this.blocks * this.blockSize, blocks: this.blocks, revision: this.#revision };
  }

  async sync(): Promise<number> {
    await this.#hold("sync");
    return this.clock().sample;
  }

  health() {
    const { blocks } = this;
    return {
      blocks,
      renderUs: 0,
      missedDeadlines: 0,
      underruns: 0,
      queuedFrames: 0,
      worstUs: 0,
      diskUnderruns: null,
    };
  }

  devices(): Promise<DeviceListResult> {
    return Promise.resolve({ devices: [], note: "" });
  }

  /** Renders until it is cancelled. */
  render: EnginePort["render"] = ({ signal, onProgress }) => {
    this.done.push("render");
    onProgress(0.5);
    return new Promise((_, reject) => {
      signal.addEventListener("abort", () => {
        this.done.push("render cancelled");
        reject(new DOMException("cancelled", "AbortError"));
      });
    });
  };

  /** Time goes by at once. */
  advance: EnginePort["advance"] = (frames) => {
    this.blocks += frames / this.blockSize;
    return Promise.resolve({ sample: this.clock().sample });
  };

  capture: EnginePort["capture"] = () => Promise.reject(new Error("the still engine makes no sound"));

  stallAudio: EnginePort["stallAudio"] = (milliseconds) => {
    this.done.push(`stall ${String(milliseconds)}`);
    return Promise.resolve();
  };

  #applied(revision: number) {
    this.#revision = revision;
    return { sample: this.clock().sample, revision };
  }

  async #hold(what: string): Promise<void> {
    if (this.isHeld) await new Promise<void>((resolve) => this.#held.push(resolve));
    this.done.push(what);
  }
}
