import type { AudioBackend, BackendEnd, BlockSource, OpenedDevice } from "./backend.ts";

/** Sleeps are cut in pieces, so that closing is noticed. */
const MAX_WAIT_MS = 100;

/**
 * A device whose time moves only when it is told to: it takes the blocks that are owed as fast as they are
 * rendered, and none otherwise. Blocks its thread.
 */
export class OfflineBackend implements AudioBackend {
  readonly device: OpenedDevice;

  constructor(sampleRate: number) {
    this.device = { backend: "offline", name: "Offline clock", sampleRate, latencyFrames: 0 };
  }

  async run(source: BlockSource): Promise<BackendEnd> {
    while (!source.closing) {
      source.takeCommands();
      if (source.owesBlocks) source.renderBlock();
      else source.waitForCommands(MAX_WAIT_MS);
    }
    return { kind: "closed" };
  }

  async close(): Promise<boolean> {
    return true;
  }
}
