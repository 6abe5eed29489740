import { setImmediate as nextTurn } from "node:timers/promises";
import {
  queueBlocks,
  type AudioBackend,
  type BackendEnd,
  type BlockSource,
  type OpenedDevice,
} from "./backend.ts";
import { Playout } from "./playout.ts";

/** A longer sleep than this is cut in pieces, so that closing is noticed. */
const MAX_WAIT_MS = 100;
/** A longer sleep than this is cut in pieces where the thread has other work, in ms. */
const SHARED_WAIT_MS = 5;

/**
 * A device that is not heard: it takes blocks at exactly the nominal pace and has a queue of blocks ahead of
 * it, as real ones do. Its schedule is absolute, so it does not drift; when blocks come too late it stands
 * still as long as a real device would play silence, and counts that. Blocks its thread between blocks.
 */
export class NullBackend implements AudioBackend {
  readonly device: OpenedDevice;
  readonly #queue: number;
  readonly #playout: Playout;
  readonly #period: number;

  constructor(sampleRate: number, blockSize: number) {
    this.#queue = queueBlocks(blockSize);
    this.#playout = new Playout(blockSize, sampleRate);
    this.#period = (blockSize / sampleRate) * 1000;
    this.device = {
      backend: "null",
      name: "Null device",
      sampleRate,
      latencyFrames: this.#queue * blockSize,
    };
  }

  async run(source: BlockSource): Promise<BackendEnd> {
    this.#begin();
    while (!source.closing) this.#step(source, MAX_WAIT_MS);
    return { kind: "closed" };
  }

  /** As run, but ends also when `isOver`, which is asked every few ms, and lets the thread do other work between. */
  async runUntil(source: BlockSource, isOver: () => boolean): Promise<void> {
    this.#begin();
    while (!source.closing && !isOver()) {
      this.#step(source, SHARED_WAIT_MS);
      await nextTurn();
    }
  }

  #begin(): void {
    this.#playout.observe(performance.now() + this.#queue * this.#period, 0);
  }

  /** Renders the next block if it is time, else sleeps until a command comes or it is time. */
  #step(source: BlockSource, longestMs: number): void {
    const playout = this.#playout;
    const ahead = playout.deadline - performance.now();
    const early = ahead - (this.#queue - 1) * this.#period;
    if (early > 0) {
      source.waitForCommands(Math.min(early, longestMs));
      source.takeCommands();
      return;
    }
    source.renderBlock();
    const ready = performance.now();
    if (!playout.add(ready)) {
      source.reportMissedDeadline();
      source.reportUnderrun();
    }
    source.reportQueue(Math.round(playout.queued(ready) * source.blockSize));
  }

  async close(): Promise<boolean> {
    return true;
  }
}
