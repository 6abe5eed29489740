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

/**
 * A device that is not heard: it takes blocks at exactly the nominal pace and has a queue of blocks ahead of
 * it, as real ones do. Its schedule is absolute, so it does not drift; when blocks come too late it stands
 * still as long as a real device would play silence, and counts that. Blocks its thread between blocks.
 */
export class NullBackend implements AudioBackend {
  readonly device: OpenedDevice;
  readonly #queue: number;

  constructor(sampleRate: number, blockSize: number) {
    this.#queue = queueBlocks(blockSize);
    this.device = {
      backend: "null",
      name: "Null device",
      sampleRate,
      latencyFrames: this.#queue * blockSize,
    };
  }

  async run(source: BlockSource): Promise<BackendEnd> {
    const playout = new Playout(source.blockSize, source.sampleRate);
    const period = (source.blockSize / source.sampleRate) * 1000;
    playout.observe(performance.now() + this.#queue * period, 0);
    while (!source.closing) {
      const ahead = playout.deadline - performance.now();
      const early = ahead - (this.#queue - 1) * period;
      if (early > 0) {
        source.waitForCommands(Math.min(early, MAX_WAIT_MS));
        source.takeCommands();
        continue;
      }
      source.renderBlock();
      const ready = performance.now();
      if (!playout.add(ready)) {
        source.reportMissedDeadline();
        source.reportUnderrun();
      }
      source.reportQueue(Math.round(playout.queued(ready) * source.blockSize));
    }
    return { kind: "closed" };
  }

  async close(): Promise<boolean> {
    return true;
  }
}
