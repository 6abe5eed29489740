import type { EngineMemory } from "../memory/engine-memory.ts";
import { Word } from "../memory/layout.ts";

const CHANNELS = 2;

/**
 * Audio thread's end of the capture ring, through which the control thread hears what the master puts out. A
 * block that finds no room is left out whole and counted. Allocates nothing while it is on.
 */
export class CaptureWriter {
  readonly #memory: EngineMemory;
  /** Float32 index of the ring; 0 while nobody listens. */
  #at = 0;
  /** Frames, a power of two. */
  #size = 0;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  get on(): boolean {
    return this.#at !== 0;
  }

  /** @param at 0 to end @param memoryBytes what the memory must reach for the ring */
  set(at: number, size: number, memoryBytes: number): void {
    this.#memory.ensure(memoryBytes);
    this.#at = at;
    this.#size = size;
  }

  hasRoom(frames: number): boolean {
    const { i32 } = this.#memory;
    const waiting = (Atomics.load(i32, Word.captureWrite) - Atomics.load(i32, Word.captureRead)) >>> 0;
    return this.#size - waiting >= frames;
  }

  /** Sleeps until the control thread has taken something, at most `milliseconds`. */
  waitForRoom(frames: number, milliseconds: number): void {
    const { i32 } = this.#memory;
    const seen = Atomics.load(i32, Word.captureRead);
    if (!this.hasRoom(frames)) Atomics.wait(i32, Word.captureRead, seen, milliseconds);
  }

  /** @param block interleaved stereo */
  write(block: Float32Array, frames: number): void {
    const { i32, f32 } = this.#memory;
    if (!this.hasRoom(frames)) {
      Atomics.add(i32, Word.captureLost, frames);
      return;
    }
    const first = Atomics.load(i32, Word.captureWrite);
    const last = this.#size * CHANNELS - 1;
    const start = first * CHANNELS;
    for (let i = 0; i < frames * CHANNELS; i++) f32[this.#at + ((start + i) & last)] = block[i] ?? 0;
    Atomics.store(i32, Word.captureWrite, (first + frames) | 0);
  }
}
