import { CRASH_LAYOUT } from "@loophole/protocol";

/**
 * Where in the engine's memory the audio thread leaves its part of the crash record: a slot as it stands in the file,
 * but for its checksum; between the meters and the times of the nodes. Bytes.
 */
export const CRASH_AREA = 499712;

const WORDS = (CRASH_AREA + CRASH_LAYOUT.audioBytes) / 4;

/** Int32 indices of the words behind the slot. */
export const CrashWord = {
  /** Odd while the slot is being written. */
  lock: WORDS,
  /** Counts the times that the control thread has put the slot into the file. */
  copied: WORDS + 1,
  /** The lowest bit says which of the file's two slots was written last, by whichever thread. */
  written: WORDS + 2,
  end: WORDS + 3,
} as const;

/** The file's slot to be written now: the one that was not written last. Answers its place in the file, in bytes. */
export function nextSlot(i32: Int32Array): number {
  const next = (Atomics.xor(i32, CrashWord.written, 1) & 1) ^ 1;
  return CRASH_LAYOUT.audioOffset + next * CRASH_LAYOUT.audioStride;
}
