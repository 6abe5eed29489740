import type { EngineMemory } from "../memory/engine-memory.ts";
import { Word } from "../memory/layout.ts";

const CHANNELS = 2;

/** Control thread's end of the capture ring. */
export class CaptureReader {
  readonly #memory: EngineMemory;
  readonly #at: number;
  readonly #size: number;

  /** Empties the ring. Only while the audio thread does not write to it. @param at Float32 index */
  constructor(memory: EngineMemory, at: number, size: number) {
    this.#memory = memory;
    this.#at = at;
    this.#size = size;
    for (const word of [Word.captureWrite, Word.captureRead, Word.captureLost]) {
      Atomics.store(memory.i32, word, 0);
    }
  }

  /** Frames that had no room so far. */
  get lost(): number {
    return Atomics.load(this.#memory.i32, Word.captureLost) >>> 0;
  }

  /** Takes what waits, at most `most` frames: interleaved stereo, the caller's own. */
  take(most: number): Float32Array<ArrayBuffer> {
    const { i32, f32 } = this.#memory;
    const first = Atomics.load(i32, Word.captureRead);
    const waiting = (Atomics.load(i32, Word.captureWrite) - first) >>> 0;
    const frames = Math.min(waiting, most);
    const taken = new Float32Array(frames * CHANNELS);
    const start = (first & (this.#size - 1)) * CHANNELS;
    const head = Math.min(taken.length, this.#size * CHANNELS - start);
    taken.set(f32.subarray(this.#at + start, this.#at + start + head));
    taken.set(f32.subarray(this.#at, this.#at + taken.length - head), head);
    Atomics.add(i32, Word.captureRead, frames);
    Atomics.notify(i32, Word.captureRead);
    return taken;
  }
}
