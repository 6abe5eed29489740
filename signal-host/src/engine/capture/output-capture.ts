import { createHash } from "node:crypto";
import type { DebugCaptureResult } from "@loophole/schemas/types";
import type { Send } from "../command-queue.ts";
import { EngineError, type Capture } from "../engine-types.ts";
import { littleEndianBytes } from "../little-endian.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Allocation, Heap } from "../memory/heap.ts";
import { Operation } from "../memory/rings.ts";
import { CaptureReader } from "./capture-reader.ts";
import { CaptureSpool } from "./capture-spool.ts";

/** Frames of the ring, a power of two: eleven seconds at 48 kHz that the control thread may be busy. */
const RING_FRAMES = 2 ** 19;
const FRAME_BYTES = 8;
/** Frames hashed at a time. */
const PIECE_FRAMES = 16384;
const DRAIN_MS = 20;

export interface OutputCaptureOptions {
  readonly memory: EngineMemory;
  readonly heap: Heap;
  readonly sampleRate: number;
  readonly send: Send;
}

/** Drains the capture ring, hashes and keeps what comes. Control thread. */
export class OutputCapture implements Capture {
  readonly sample: number;
  readonly #options: OutputCaptureOptions;
  readonly #allocation: Allocation;
  readonly #reader: CaptureReader;
  readonly #spool: CaptureSpool;
  readonly #hash = createHash("sha256");
  readonly #timer: NodeJS.Timeout;
  #draining: Promise<void> | undefined;
  #frames = 0;
  /** Nothing is to be taken any more but by the end itself. */
  #silent = false;
  #ended: Promise<unknown> | undefined;

  private constructor(
    options: OutputCaptureOptions,
    allocation: Allocation,
    reader: CaptureReader,
    sample: number,
  ) {
    this.#options = options;
    this.#allocation = allocation;
    this.#reader = reader;
    this.#spool = new CaptureSpool(options.sampleRate);
    this.sample = sample;
    this.#timer = setInterval(() => this.poke(), DRAIN_MS);
    this.#timer.unref();
  }

  /** Only while no other one listens. Rejects with EngineError RESOURCE_EXHAUSTED. */
  static async begin(options: OutputCaptureOptions): Promise<OutputCapture> {
    const { memory, heap, send } = options;
    const allocation = heap.allocate(RING_FRAMES * FRAME_BYTES);
    const at = allocation.offset / 4;
    const reader = new CaptureReader(memory, at, RING_FRAMES);
    const { sample } = await send(Operation.capture, at, RING_FRAMES, memory.bytes);
    return new OutputCapture(options, allocation, reader, sample);
  }

  /** Takes what waits in the ring: to be called when the audio thread may wait for room in it. */
  poke(): void {
    if (this.#silent) return;
    this.#draining ??= this.#drain().finally(() => {
      this.#draining = undefined;
    });
  }

  async #drain(): Promise<void> {
    for (;;) {
      const taken = this.#reader.take(PIECE_FRAMES);
      if (taken.length === 0) return;
      this.#hash.update(littleEndianBytes(taken));
      this.#frames += taken.length / 2;
      await this.#spool.add(taken);
    }
  }

  async end(path?: string): Promise<DebugCaptureResult> {
    if (this.#ended !== undefined) {
      throw new EngineError("NOT_FOUND", "This capture has ended, or another one took its place; begin anew");
    }
    const ended = this.#end(path);
    this.#ended = ended.catch(() => undefined);
    return ended;
  }

  async #end(path: string | undefined): Promise<DebugCaptureResult> {
    try {
      const { sample } = await this.#options.send(Operation.capture, 0, 0, 0);
      this.#silent = true;
      await this.#draining;
      await this.#drain();
      const { lost } = this.#reader;
      const result = { sample: this.sample, frames: this.#frames, lost, hash: this.#hash.digest("hex") };
      if (this.#frames + lost !== sample - this.sample) {
        throw new EngineError("INTERNAL", "The frames captured do not add up", { ...result, until: sample });
      }
      if (path !== undefined) await this.#spool.writeWav(path);
      return result;
    } finally {
      this.#silent = true;
      clearInterval(this.#timer);
      this.#options.heap.free(this.#allocation);
      await this.#draining;
      await this.#spool.close();
    }
  }

  /** Ends listening, whatever was heard. Settles when everything is let go of. */
  async abandon(): Promise<void> {
    this.#ended ??= this.#end(undefined).catch(() => undefined);
    await this.#ended;
  }
}
