import type { HostMessage } from "@loophole/schemas/types";
import type { StripLevels } from "./meter-layout.ts";

/** Whoever shows the session: a window's bridge, or a shell that puts the save state in its title. */
export interface SessionViewer {
  message(message: HostMessage): void;
  meters(levels: StripLevels): void;
}

/** All who look at one session. They are told the same things in the same order. */
export class SessionViewers {
  readonly #viewers = new Set<SessionViewer>();

  add(viewer: SessionViewer): () => void {
    this.#viewers.add(viewer);
    return () => void this.#viewers.delete(viewer);
  }

  get size(): number {
    return this.#viewers.size;
  }

  message(message: HostMessage): void {
    for (const viewer of this.#viewers) viewer.message(message);
  }

  meters(levels: StripLevels): void {
    for (const viewer of this.#viewers) viewer.meters(levels);
  }
}
