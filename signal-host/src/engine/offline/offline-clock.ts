import type { Send } from "../command-queue.ts";
import { EngineError } from "../engine-types.ts";
import { readClock } from "../memory/clock.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { Operation } from "../memory/rings.ts";

const PROGRESS_MS = 50;

export interface OfflineClockOptions {
  readonly memory: EngineMemory;
  readonly blockSize: number;
  readonly send: Send;
  /** Takes what the audio thread has said, and tells this clock how far it is. */
  readonly look: () => void;
}

interface Target {
  readonly sample: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Moves the time of an engine that stands still otherwise: one advance after the other. Control thread. */
export class OfflineClock {
  readonly #options: OfflineClockOptions;
  /** Settles when the advances asked for so far are over, however they ended. */
  #queue: Promise<void> = Promise.resolve();
  #target: Target | undefined;
  #failure: Error | undefined;

  constructor(options: OfflineClockOptions) {
    this.#options = options;
  }

  get awaiting(): boolean {
    return this.#target !== undefined;
  }

  /**
   * Renders the next `frames` frames; resolves with the engine's sample then, after everything that took hold
   * on the way was answered. Rejects with EngineError: INVALID_PARAMS, or CANCELLED, then some of the blocks
   * may have been rendered.
   */
  advance(
    frames: number,
    signal: AbortSignal,
    onProgress: (fraction: number) => void,
  ): Promise<{ sample: number }> {
    const { blockSize } = this.#options;
    if (!(frames > 0) || frames % blockSize !== 0) {
      const message = `Time moves in blocks of ${String(blockSize)} frames: ${String(frames)} is no multiple of that.`;
      const details = { pointer: "/frames", rule: "multiple-of-block-size", blockSize };
      return Promise.reject(new EngineError("INVALID_PARAMS", message, details));
    }
    const moved = this.#queue.then(() => this.#move(frames, signal, onProgress));
    this.#queue = moved.then(
      () => undefined,
      () => undefined,
    );
    return moved;
  }

  async #move(
    frames: number,
    signal: AbortSignal,
    onProgress: (fraction: number) => void,
  ): Promise<{ sample: number }> {
    if (this.#failure !== undefined) throw this.#failure;
    if (signal.aborted) throw cancelled();
    const { memory, send, look } = this.#options;
    const { sample: from } = await send(Operation.advance, frames);
    const timer = setInterval(() => onProgress((readClock(memory).sample - from) / frames), PROGRESS_MS);
    const onAbort = (): void => this.#target?.reject(cancelled());
    try {
      await new Promise<void>((resolve, reject) => {
        this.#target = { sample: from + frames, resolve, reject };
        signal.addEventListener("abort", onAbort, { once: true });
        if (signal.aborted) onAbort();
        look();
      });
      // What took hold on the way is answered first.
      await new Promise((resolve) => setImmediate(resolve));
      return { sample: from + frames };
    } catch (error) {
      if (this.#failure === undefined) await send(Operation.advance, 0);
      throw error;
    } finally {
      clearInterval(timer);
      signal.removeEventListener("abort", onAbort);
      this.#target = undefined;
    }
  }

  /** To be told where the engine's clock stands whenever the audio thread says it has moved. */
  reached(sample: number): void {
    if (this.#target !== undefined && sample >= this.#target.sample) this.#target.resolve();
  }

  fail(error: Error): void {
    this.#failure = error;
    this.#target?.reject(error);
  }
}

function cancelled(): EngineError {
  return new EngineError("CANCELLED", "The advance was cancelled; the clock stands where it had got to");
}
