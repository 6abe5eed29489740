import { CRASH_AUDIO, CRASH_LAYOUT, crashChecksum } from "@loophole/protocol";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { CRASH_AREA, CrashWord, nextSlot } from "./crash-area.ts";

/** Looks at a slot that is just being written so often, before it is left for the next time. */
const ATTEMPTS = 3;

/** The control thread's end of what the audio thread leaves for the crash record. */
export class AudioRecordReader {
  readonly #memory: EngineMemory;
  readonly #shared: Uint8Array;
  readonly #copy = Buffer.alloc(CRASH_LAYOUT.audioBytes);
  #last = 0;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
    this.#shared = new Uint8Array(memory.memory.buffer, CRASH_AREA, CRASH_LAYOUT.audioBytes);
  }

  /**
   * Hands over what the audio thread has said since the last time, ready for the file, with its place in it. Nothing
   * where it has said nothing, or says something at this moment.
   */
  take(write: (slot: Buffer, position: number) => void): void {
    const { i32 } = this.#memory;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = Atomics.load(i32, CrashWord.lock);
      if (before === this.#last) return;
      this.#copy.set(this.#shared);
      if ((before & 1) === 1 || Atomics.load(i32, CrashWord.lock) !== before) continue;
      this.#last = before;
      const checksum = crashChecksum(this.#copy, 4, this.#copy.length);
      this.#copy.writeUInt32LE(checksum, CRASH_AUDIO.checksum);
      write(this.#copy, nextSlot(i32));
      Atomics.add(i32, CrashWord.copied, 1);
      return;
    }
  }
}
