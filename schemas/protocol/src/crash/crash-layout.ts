/**
 * Where things are in a crash record file, version 1: a file of fixed size that an engine writes in place while it
 * lives and that its supervisor reads when it is dead. All numbers are little-endian. docs/specs/ipc/crash-record.md
 * has the same in prose.
 *
 * | bytes | what |
 * | 0     | header, written once |
 * | 4096  | two slots of the audio thread, 4096 bytes apart |
 * | 12288 | two slots of the control thread: JSON text |
 * | 28672 | names of the nodes, by number |
 */
export const CRASH_LAYOUT = {
  version: 1,
  /** The first eight bytes. */
  magic: "LHCRASH\n",
  headerBytes: 32,
  audioOffset: 4096,
  audioBytes: 1024,
  audioStride: 4096,
  controlOffset: 12288,
  controlBytes: 8192,
  namesOffset: 28672,
  nameBytes: 144,
  /** Nodes have numbers from 1 to one less than this. */
  nodes: 16384,
  fileBytes: 28672 + 16384 * 144,
} as const;

/** Byte offsets in the header. */
export const CRASH_HEADER = { magic: 0, version: 8, pid: 12, startedAt: 16, checksum: 24 } as const;

/** Byte offsets in a slot of the audio thread. Float64 unless it says otherwise. */
export const CRASH_AUDIO = {
  /** Uint32, of everything behind it in the slot. */
  checksum: 0,
  /** Uint32; the slot with the greater one is the newer. */
  sequence: 4,
  /** Uint32, see {@link CRASH_AUDIO_STATE}. */
  state: 8,
  /** Uint32, operations taken since start, modulo 2³². */
  taken: 12,
  block: 16,
  sample: 24,
  position: 32,
  revision: 40,
  plan: 48,
  /** Int32, one for each thread that renders; the audio thread's own first. */
  nodes: 64,
  threads: 17,
  /** Uint32, bytes of the error's words. */
  errorLength: 132,
  /** Three Float64 each: operation, sequence number, sample. Number n since start is in place n modulo 16. */
  operations: 136,
  operationCount: 16,
  operationWords: 3,
  error: 520,
  errorBytes: 504,
} as const;

export const CRASH_AUDIO_STATE = { running: 1, failed: 2 } as const;

/** Byte offsets in a slot of the control thread: Uint32 each, then JSON text as UTF-8. */
export const CRASH_CONTROL = { checksum: 0, sequence: 4, length: 8, text: 16 } as const;

/** Byte offsets in a node's name: ids as ASCII, a length of 0 is none. */
export const CRASH_NAME = { checksum: 0, trackLength: 4, deviceLength: 5, track: 16, device: 80 } as const;

/** FNV-1a of `bytes` from `start` to `end`, as an unsigned 32-bit number. Allocates nothing. */
export function crashChecksum(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}
