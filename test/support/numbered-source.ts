import type { BlockSource } from "../../signal-host/src/audio/backend.ts";

const CHANNELS = 2;
/** Numbers are cut in two digits of this size, one for each channel, which 32-bit floats hold exactly. */
const DIGIT = 2 ** 16;
const STEP = 2 ** -20;
const BASE = 0.25;

/**
 * A source whose every frame carries its number, so that what is heard can be held against what was rendered,
 * frame by frame. It ends when the test says so.
 */
export class NumberedSource implements BlockSource {
  readonly sampleRate: number;
  readonly blockSize: number;
  readonly owesBlocks = true;
  closing = false;
  missed = 0;
  underruns = 0;
  queued: number[] = [];
  frames = 0;
  commandsTaken = 0;
  /** Called before each block, with the number of its first frame. */
  onBlock: (frame: number) => void = () => undefined;
  readonly #block: Float32Array;

  constructor(sampleRate: number, blockSize: number) {
    this.sampleRate = sampleRate;
    this.blockSize = blockSize;
    this.#block = new Float32Array(CHANNELS * blockSize);
  }

  renderBlock(): Float32Array {
    this.onBlock(this.frames);
    for (let i = 0; i < this.blockSize; i++) {
      const number = this.frames++;
      this.#block[2 * i] = BASE + (number % DIGIT) * STEP;
      this.#block[2 * i + 1] = BASE + Math.floor(number / DIGIT) * STEP;
    }
    return this.#block;
  }

  takeCommands(): void {
    this.commandsTaken++;
  }
  waitForCommands(milliseconds: number): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
  listenForCommands(): { stop(): void } {
    return { stop: () => undefined };
  }
  reportMissedDeadline(): void {
    this.missed++;
  }
  reportUnderrun(): void {
    this.underruns++;
  }
  reportQueue(frames: number): void {
    this.queued.push(frames);
  }
}

/** What a recording of a numbered source holds. */
export interface Heard {
  /** Stretches of frames that follow one another, from the first number to the last. */
  readonly runs: readonly { readonly first: number; readonly last: number }[];
  /** Frames between the first and the last numbered one that are silent. */
  readonly silent: number;
  /** Frames that are neither silent nor numbered. */
  readonly strange: number;
}

/** Reads the numbers back. @param samples interleaved stereo */
export function readNumbers(samples: Float32Array): Heard {
  const runs: { first: number; last: number }[] = [];
  let silent = 0;
  let pending = 0;
  let strange = 0;
  for (let frame = 0; 2 * frame + 1 < samples.length; frame++) {
    const left = samples[2 * frame] ?? 0;
    const right = samples[2 * frame + 1] ?? 0;
    if (left === 0 && right === 0) {
      if (runs.length > 0) pending++;
      continue;
    }
    const low = (left - BASE) / STEP;
    const high = (right - BASE) / STEP;
    if (!isDigit(low) || !isDigit(high)) {
      strange++;
      continue;
    }
    const number = high * DIGIT + low;
    const run = runs.at(-1);
    silent += pending;
    if (run !== undefined && pending === 0 && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
    pending = 0;
  }
  return { runs, silent, strange };
}

function isDigit(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < DIGIT;
}
