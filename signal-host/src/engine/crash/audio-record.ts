import { writeSync } from "node:fs";
import { CRASH_AUDIO, CRASH_AUDIO_STATE, CRASH_LAYOUT, crashChecksum } from "@loophole/protocol";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { currentNodeWord } from "../memory/layout.ts";
import { CRASH_AREA, CrashWord, nextSlot } from "./crash-area.ts";

const F64 = 8;
const SLOT_F64 = CRASH_AREA / F64;
const SLOT_I32 = CRASH_AREA / 4;

/**
 * The audio thread's part of the crash record. It is left in shared memory, from where the control thread puts it
 * into the file: this thread does not wait for a file and makes no object. Only when the control thread does not come
 * to it, and when this thread is about to die, it writes the file itself.
 */
export class AudioRecord {
  readonly #fd: number;
  readonly #memory: EngineMemory;
  readonly #slot: Buffer;
  readonly #patience: number;
  /** Blocks since the control thread was last seen to come. */
  #alone = 0;
  #taken = 0;
  #sequence = 0;
  #copies = 0;
  #broken = false;

  /**
   * @param fd the record, open for writing
   * @param patience after so many blocks for which the control thread has not come this thread writes the file, and
   * after as many again
   */
  constructor(fd: number, memory: EngineMemory, patience: number) {
    this.#fd = fd;
    this.#memory = memory;
    this.#slot = Buffer.from(memory.memory.buffer, CRASH_AREA, CRASH_LAYOUT.audioBytes);
    this.#patience = patience;
  }

  /** An operation was taken from the control thread. */
  note(operation: number, sequence: number, sample: number): void {
    const { operations, operationCount, operationWords } = CRASH_AUDIO;
    const at = SLOT_F64 + operations / F64 + (this.#taken % operationCount) * operationWords;
    const { f64 } = this.#memory;
    this.#lock();
    f64[at] = operation;
    f64[at + 1] = sequence;
    f64[at + 2] = sample;
    this.#lock();
    this.#taken = (this.#taken + 1) >>> 0;
  }

  /** Between two blocks, `block` of which were rendered. */
  write(block: number, sample: number, position: number, revision: number, plan: number): void {
    this.#fill(block, sample, position, revision, plan, CRASH_AUDIO_STATE.running);
    const copies = Atomics.load(this.#memory.i32, CrashWord.copied);
    if (copies === this.#copies && ++this.#alone < this.#patience) return;
    if (copies === this.#copies) this.#writeFile();
    this.#copies = copies;
    this.#alone = 0;
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
    const { errorLength, errorBytes } = CRASH_AUDIO;
    const length = this.#slot.write(wordsOf(error), CRASH_AUDIO.error, errorBytes);
    this.#memory.i32[SLOT_I32 + errorLength / 4] = length;
    this.#fill(block, sample, position, revision, plan, CRASH_AUDIO_STATE.failed);
    this.#writeFile();
  }

  #fill(
    block: number,
    sample: number,
    position: number,
    revision: number,
    plan: number,
    state: number,
  ): void {
    const { f64, i32 } = this.#memory;
    this.#lock();
    f64[SLOT_F64 + CRASH_AUDIO.block / F64] = block;
    f64[SLOT_F64 + CRASH_AUDIO.sample / F64] = sample;
    f64[SLOT_F64 + CRASH_AUDIO.position / F64] = position;
    f64[SLOT_F64 + CRASH_AUDIO.revision / F64] = revision;
    f64[SLOT_F64 + CRASH_AUDIO.plan / F64] = plan;
    i32[SLOT_I32 + CRASH_AUDIO.state / 4] = state;
    i32[SLOT_I32 + CRASH_AUDIO.taken / 4] = this.#taken;
    i32[SLOT_I32 + CRASH_AUDIO.sequence / 4] = this.#sequence = (this.#sequence + 1) & 0x7fffffff;
    for (let thread = 0; thread < CRASH_AUDIO.threads; thread++) {
      const node = Atomics.load(i32, currentNodeWord(thread));
      i32[SLOT_I32 + CRASH_AUDIO.nodes / 4 + thread] = node;
    }
    this.#lock();
  }

  /** Before writing into the slot, and after it. */
  #lock(): void {
    Atomics.add(this.#memory.i32, CrashWord.lock, 1);
  }

  #writeFile(): void {
    if (this.#broken) return;
    const { audioBytes } = CRASH_LAYOUT;
    const slot = this.#slot;
    slot.writeUInt32LE(crashChecksum(slot, 4, audioBytes), CRASH_AUDIO.checksum);
    try {
      writeSync(this.#fd, slot, 0, audioBytes, nextSlot(this.#memory.i32));
    } catch {
      // The sound goes on without a record. The control thread, which writes to the same file, tells of it.
      this.#broken = true;
    }
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
