import { setPriority } from "node:os";

/** A device's queue of blocks, as the null device has it: at least two, and about 12 ms for small blocks. */
export function queueBlocks(blockFrames: number): number {
  return Math.max(2, Math.ceil(600 / blockFrames));
}

/** As the engine's audio thread asks for. */
const NICENESS = -15;

export interface SleeperSettings {
  readonly sampleRate: number;
  readonly blockFrames: number;
}

/** The sleeper woke later than it wanted to. */
export interface LateWake {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly lateMs: number;
  /** Whether a block could not have been ready in time, had it taken no time to render. */
  readonly missed: boolean;
}

/** Later than this is worth telling, as a share of the slack that the deadlines leave. */
const TOLD_FROM = 0.25;

/**
 * Sleeps to the deadlines of the null device, renders nothing, and prints when it woke late: a line of JSON each. What
 * it misses the machine has missed. Runs in a process of its own, until its input ends.
 */
export function sleepToDeadlines({ sampleRate, blockFrames }: SleeperSettings): void {
  try {
    setPriority(NICENESS);
  } catch {
    // The engine may not raise its priority either then.
  }
  const period = (blockFrames / sampleRate) * 1000;
  const slack = (queueBlocks(blockFrames) - 1) * period;
  const word = new Int32Array(new SharedArrayBuffer(4));
  let wanted = performance.now();
  console.log("SLEEPER-READY");
  const turn = (): void => {
    // Some wakes at a time, so that the end of the input is noticed.
    for (let wakes = 0; wakes < 16; wakes += 1) {
      const wait = wanted - performance.now();
      if (wait > 0) Atomics.wait(word, 0, 0, wait);
      const lateMs = performance.now() - wanted;
      if (lateMs > TOLD_FROM * slack) {
        const wake: LateWake = {
          at: performance.timeOrigin + performance.now(),
          lateMs,
          missed: lateMs > slack,
        };
        console.log(JSON.stringify(wake));
      }
      // As a device that ran dry: what was missed is not made up for.
      wanted = lateMs > slack ? performance.now() + period : wanted + period;
    }
    setImmediate(turn);
  };
  process.stdin.resume().once("end", () => process.exit(0));
  turn();
}
