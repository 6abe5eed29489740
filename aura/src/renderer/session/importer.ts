import type { ImportDone, TaskUpdate } from "@loophole/schemas/types";
import { BridgeRequestError, type BridgeClient } from "./bridge-client.ts";

export interface ImportTarget {
  /** A new track without it. */
  trackId?: string;
  tick: number;
}

/**
 * Sends audio files to the host in pieces, never more under way than the host allows, so that a file of any size
 * takes little memory at both ends.
 */
export class Importer {
  /** Messages of each running import that the host has confirmed, and who waits for more. */
  readonly #running = new Map<string, { confirmed: number; wake: (() => void) | null; cancelled: boolean }>();

  constructor(private readonly bridge: Pick<BridgeClient, "request" | "sendChunk">) {}

  /** Resolves when the clip is on its track. Rejects with BridgeRequestError in the user's words. */
  async import(file: File, target: ImportTarget): Promise<ImportDone> {
    const { importId, chunkBytes, window } = await this.bridge.request("import.begin", {
      name: file.name,
      size: file.size,
      ...target,
    });
    const task = `import-${String(importId)}`;
    const progress = { confirmed: 0, wake: null as (() => void) | null, cancelled: false };
    this.#running.set(task, progress);
    try {
      let sent = 0;
      for (let at = 0; at < file.size; at += chunkBytes) {
        const chunk = new Uint8Array(await file.slice(at, at + chunkBytes).arrayBuffer());
        while (sent - progress.confirmed >= window && !progress.cancelled) {
          await new Promise<void>((resolve) => (progress.wake = resolve));
        }
        if (progress.cancelled)
          throw new BridgeRequestError("CANCELLED", `The import of ‘${file.name}’ was ended.`);
        this.bridge.sendChunk(importId, chunk);
        sent++;
      }
      return await this.bridge.request("import.end", { importId });
    } catch (error) {
      if (error instanceof BridgeRequestError) throw error;
      // The file could not be read here: the host must not wait for the rest of it.
      await this.bridge.request("import.cancel", { importId });
      throw new BridgeRequestError(
        "FILE_UNREADABLE",
        `‘${file.name}’ could not be read to its end. It may have been moved or changed; try it again.`,
        String(error),
      );
    } finally {
      this.#running.delete(task);
    }
  }

  async cancel(importId: number): Promise<void> {
    await this.bridge.request("import.cancel", { importId });
  }

  /** Takes note of how far the host has come. */
  onTask(update: TaskUpdate): void {
    const progress = this.#running.get(update.task);
    if (progress === undefined) return;
    progress.confirmed = Math.max(progress.confirmed, update.confirmed ?? 0);
    if (update.state === "failed" || update.state === "cancelled") progress.cancelled = true;
    this.#wake(progress);
  }

  /** The connection is gone, and with it every import under way. */
  abandon(): void {
    for (const progress of this.#running.values()) {
      progress.cancelled = true;
      this.#wake(progress);
    }
  }

  #wake(progress: { wake: (() => void) | null }): void {
    const wake = progress.wake;
    progress.wake = null;
    wake?.();
  }
}
