/**
 * Where things are in the engine's address space. The first 1344 KiB are fixed; the heap, which holds plans
 * and audio, follows.
 *
 * | bytes   | what                                                    |
 * | 0       | control words (Int32): ring indices, signals, counters  |
 * | 256     | clock (Float64), written by the audio thread            |
 * | 4096    | command ring, control thread → audio thread             |
 * | 102400  | acknowledgement ring, audio thread → control thread     |
 * | 233472  | meters                                                  |
 * | 499712  | what the audio thread leaves for the crash record       |
 * | 501760  | constants of the kernels                                |
 * | 524288  | times of the nodes (see node-times.ts)                  |
 * | 786432  | what kernels know of a block                            |
 * | 790528  | scratch space of the threads that render                |
 * | 1347584 | silence                                                 |
 * | 1351680 | words with a cache line each, claims of groups          |
 * | 1376256 | heap                                                    |
 */

/** Workers that can render beside the audio thread. */
export const MAX_RENDER_WORKERS = 16;

/** Words that threads write while others read their neighbours: each has a cache line of 64 bytes to itself. */
const LINES_ADDRESS = 1351680;

function line(number: number): number {
  return LINES_ADDRESS / 4 + number * 16;
}

/**
 * The word that says which node a thread works on, 0 between nodes. @param thread 0: the audio thread, then its workers
 */
export function currentNodeWord(thread: number): number {
  return line(thread);
}

/** Byte address of a word for each group of a plan: the last block in which a thread has taken it. */
export const CLAIMS_ADDRESS = LINES_ADDRESS + 2048;
/** Groups that there are such words for; plans with more are rendered by one thread. */
export const CLAIMS = 5632;

/** Indices of the control words. */
export const Word = {
  commandWrite: 0,
  commandRead: 1,
  ackWrite: 2,
  ackRead: 3,
  /** Raised and notified by the control thread when there is a command. */
  commandSignal: 4,
  /** Raised and notified by the audio thread when there is something to fetch. */
  ackSignal: 5,
  /** Odd while the clock is being written. */
  clockSequence: 6,
  missedDeadlines: 7,
  underruns: 8,
  /** Longest block since it was last taken, in nanoseconds; taken by exchange. */
  worstBlockNs: 9,
  queuedFrames: 10,
  /** Plans with a smaller number are no longer read by the audio thread. */
  oldestPlan: 11,
  /** 1 when the audio thread is to end. */
  closing: 12,
  /** Frames put into the capture ring, modulo 2³². */
  captureWrite: 13,
  /** Frames taken from the capture ring, modulo 2³²; notified when some were. */
  captureRead: 14,
  /** Frames that the capture ring had no room for, modulo 2³². */
  captureLost: 15,
  /** For tests: the node that traps (positive) or hangs (negative) when it is next rendered; 0: none. */
  faultNode: line(MAX_RENDER_WORKERS + 1),
  /** The number of the block that is rendered, 0 between blocks; and what it is: its plan (Float64 index), … */
  poolBlock: line(MAX_RENDER_WORKERS + 3),
  poolPlan: line(MAX_RENDER_WORKERS + 3) + 1,
  /** … its frames, its groups, whether its nodes are measured, … */
  poolFrames: line(MAX_RENDER_WORKERS + 3) + 2,
  poolCount: line(MAX_RENDER_WORKERS + 3) + 3,
  poolMeasured: line(MAX_RENDER_WORKERS + 3) + 4,
  /** … the threads that share it, and pages that the memory has at least, for whoever has not noticed that it grew. */
  poolThreads: line(MAX_RENDER_WORKERS + 3) + 5,
  poolPages: line(MAX_RENDER_WORKERS + 3) + 6,
  /** Raised and notified when there is a block to render; how many wait for that. */
  poolSignal: line(MAX_RENDER_WORKERS + 4),
  poolWaiting: line(MAX_RENDER_WORKERS + 4) + 1,
  /** Workers that have begun. */
  poolReady: line(MAX_RENDER_WORKERS + 4) + 2,
} as const;

/** Indices of the clock's fields, counted in Float64 from {@link CLOCK_INDEX}. */
export const ClockField = {
  sample: 0,
  position: 1,
  blocks: 2,
  playing: 3,
  revision: 4,
  plan: 5,
  renderUs: 6,
  /** frames that are still counted before the song moves */
  countIn: 7,
  /** frames since the song went back to its loop's start; Infinity when it has not since it was last moved */
  lap: 8,
  count: 9,
} as const;

export const CLOCK_INDEX = 256 / 8;

/** Commands that can be under way at once; a power of two. */
export const COMMAND_SLOTS = 1024;
/** Float64 words of a command: operation, sequence number, at most ten arguments. */
export const COMMAND_WORDS = 12;
export const COMMAND_INDEX = 4096 / 8;

/** Scheduled changes that can wait for their time at once. */
export const SCHEDULE_SLOTS = 1024;

/** As many as commands and scheduled changes, so that the audio thread always finds room for an answer. */
export const ACK_SLOTS = COMMAND_SLOTS + SCHEDULE_SLOTS;
/** Float64 words of an acknowledgement: kind, number, sample, song position, playing, lateness. */
export const ACK_WORDS = 8;
export const ACK_INDEX = 102400 / 8;

/** Tracks of a graph at most, plus as many that are on their way out, plus the master. */
export const STRIP_SLOTS = 8193;
export const MASTER_SLOT = STRIP_SLOTS - 1;

/** Indices of a strip's meter words, counted in Int32 from the strip's start. */
export const MeterWord = {
  /** Float bits; atomic maximum by the audio thread, atomic exchange by the control thread. */
  peakLeft: 0,
  peakRight: 1,
  meanSquareLeft: 2,
  meanSquareRight: 3,
  clips: 4,
  count: 8,
} as const;

export const METER_INDEX = 233472 / 4;

/**
 * Bytes: where the kernels' constants are, and where their room ends. Each thread that loads the kernels writes them
 * anew, the same ones. The kernels' build has the number too (scripts/build/kernels.mjs).
 */
export const KERNEL_DATA = 501760;
export const KERNEL_DATA_END = 524288;

/** Nodes have numbers from 1 to one less than this. */
export const NODE_SLOTS = 16384;

/** Indices of a node's words, counted in Int32 from the node's start. */
export const NodeTimeWord = {
  /** Nanoseconds spent in measured blocks, modulo 2³²; written by whoever renders the node. */
  sumNs: 0,
  /** Blocks measured, modulo 2³². */
  blocks: 1,
  /** Longest measured block since it was last taken, in nanoseconds; taken by exchange. */
  worstNs: 2,
  count: 4,
} as const;

export const NODE_TIME_INDEX = 524288 / 4;

/** What kernels know of a block of the audio thread (see kernels/abi.ts), and its tables. */
export const CONTEXT_ADDRESS = 786432;
export const CONTEXT_SPACE = 16384;

/** Room for a lane group of 1024 frames for each thread that renders, the audio thread first. */
export const SCRATCH_ADDRESS = CONTEXT_ADDRESS + CONTEXT_SPACE;
export const SCRATCH_BYTES = 1024 * 32;

/** 1024 zeros: the audio of lanes that are silent. */
export const SILENCE_ADDRESS = SCRATCH_ADDRESS + (MAX_RENDER_WORKERS + 1) * SCRATCH_BYTES;

export const HEAP_START = 1376256;
