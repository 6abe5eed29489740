import { writeSync } from "node:fs";
import { CRASH_AUDIO, CRASH_AUDIO_STATE, CRASH_LAYOUT, crashChecksum } from "@loophole/protocol";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { currentNodeWord } from "../memory/layout.ts";

/** How often the record is written while nothing happens, in ms. */
const PERIOD_MS = 100;
/** After operations were taken it is written with the next block, but no sooner than this after the last time. */
const LEAST_PERIOD_MS = 25;

const F64 = 8;

/** Times, in an array: numbers with a fraction that outlive a call would be objects on the heap. */
const Time = { origin: 0, written: 1, count: 2 } as const;

/**
 * The audio thread's part of the crash record: a slot of fixed size, written in place of the older of two, so that
 * there is always a whole one. One write of a kilobyte, about ten times a second, into the page cache. Writing makes
 * one small object on the heap (in Node's own write); nothing else here makes any.
 */
export class AudioRecord {
  readonly #fd: number;
  readonly #memory: EngineMemory;
  readonly #bytes = Buffer.alloc(CRASH_LAYOUT.audioBytes);
  readonly #f64: Float64Array;
  readonly #u32: Uint32Array;
  readonly #i32: Int32Array;
  #taken = 0;
  #takenSince = false;
  #sequence = 0;
  #broken = false;
  readonly #times = new Float64Array(Time.count);

  /** @param fd the record, open for writing */
  constructor(fd: number, memory: EngineMemory) {
    this.#fd = fd;
    this.#memory = memory;
    const { buffer, byteOffset, byteLength } = this.#bytes;
    this.#f64 = new Float64Array(buffer, byteOffset, byteLength / F64);
    this.#u32 = new Uint32Array(buffer, byteOffset, byteLength / 4);
    this.#i32 = new Int32Array(buffer, byteOffset, byteLength / 4);
    this.#times[Time.origin] = performance.timeOrigin;
    this.#times[Time.written] = Number.NEGATIVE_INFINITY;
  }

  /** An operation was taken from the control thread. */
  note(operation: number, sequence: number, sample: number): void {
    const { operations, operationCount, operationWords } = CRASH_AUDIO;
    const at = operations / F64 + (this.#taken % operationCount) * operationWords;
    this.#f64[at] = operation;
    this.#f64[at + 1] = sequence;
    this.#f64[at + 2] = sample;
    this.#taken = (this.#taken + 1) >>> 0;
    this.#takenSince = true;
  }

  /** Whether it is time to write. @param now the clock's reading in ms at `at` */
  isDue(now: Float64Array, at: number): boolean {
    const past = (now[at] ?? 0) - (this.#times[Time.written] ?? 0);
    return past >= (this.#takenSince ? LEAST_PERIOD_MS : PERIOD_MS);
  }

  /** Between two blocks, `block` of which were rendered. @param now the clock's reading in ms at `at` */
  write(
    block: number,
    sample: number,
    position: number,
    revision: number,
    plan: number,
    now: Float64Array,
    at: number,
  ): void {
    this.#times[Time.written] = now[at] ?? 0;
    this.#takenSince = false;
    this.#fill(block, sample, position, revision, plan, CRASH_AUDIO_STATE.running);
    this.#send();
  }

  /** The thread is about to end by this error, in the node that is marked. */
  fail(
    block: number,
    sample: number,
    position: number,
    revision: number,
    plan: number,
    error: unknown,
  ): void {
    this.#fill(block, sample, position, revision, plan, CRASH_AUDIO_STATE.failed);
    const { errorLength, errorBytes } = CRASH_AUDIO;
    this.#u32[errorLength / 4] = this.#bytes.write(wordsOf(error), CRASH_AUDIO.error, errorBytes);
    this.#send();
  }

  #fill(
    block: number,
    sample: number,
    position: number,
    revision: number,
    plan: number,
    state: number,
  ): void {
    const f64 = this.#f64;
    f64[CRASH_AUDIO.block / F64] = block;
    f64[CRASH_AUDIO.sample / F64] = sample;
    f64[CRASH_AUDIO.position / F64] = position;
    f64[CRASH_AUDIO.revision / F64] = revision;
    f64[CRASH_AUDIO.plan / F64] = plan;
    f64[CRASH_AUDIO.time / F64] = (this.#times[Time.origin] ?? 0) + (this.#times[Time.written] ?? 0);
    this.#u32[CRASH_AUDIO.state / 4] = state;
    this.#u32[CRASH_AUDIO.taken / 4] = this.#taken;
    const words = this.#memory.i32;
    for (let thread = 0; thread < CRASH_AUDIO.threads; thread++) {
      this.#i32[CRASH_AUDIO.nodes / 4 + thread] = Atomics.load(words, currentNodeWord(thread));
    }
  }

  #send(): void {
    const { audioOffset, audioStride, audioBytes } = CRASH_LAYOUT;
    this.#sequence++;
    this.#u32[CRASH_AUDIO.sequence / 4] = this.#sequence;
    this.#u32[CRASH_AUDIO.checksum / 4] = crashChecksum(this.#bytes, 4, audioBytes);
    const at = audioOffset + (this.#sequence % 2) * audioStride;
    if (this.#broken) return;
    try {
      writeSync(this.#fd, this.#bytes, 0, audioBytes, at);
    } catch {
      // The sound goes on without a record. The control thread, which writes to the same file, tells of it.
      this.#broken = true;
    }
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
