import type { PingResult } from "@loophole/schemas/types";
import { CommandTimeoutError, ConnectionError, WireCommandError } from "../errors.ts";

/** What an answered ping tells. */
export interface HeartbeatState {
  /** From sending the ping to its answer. */
  roundTripMs: number;
  /** Blocks the engine has rendered: stands still when the audio thread does. */
  blocks: number;
}

/** Pings at a fixed interval, one ping at a time. An engine that stops answering shows as silence, not as an error. */
export class Heartbeat {
  readonly #timer: ReturnType<typeof setInterval>;
  #waiting = false;

  constructor(intervalMs: number, ping: () => Promise<PingResult>, onState: (state: HeartbeatState) => void) {
    const beat = async (): Promise<void> => {
      if (this.#waiting) return;
      this.#waiting = true;
      const sent = performance.now();
      try {
        const { blocks } = await ping();
        onState({ roundTripMs: performance.now() - sent, blocks });
      } catch (error) {
        if (!isNoAnswer(error)) throw error;
      } finally {
        this.#waiting = false;
      }
    };
    this.#timer = setInterval(() => void beat(), intervalMs);
  }

  close(): void {
    clearInterval(this.#timer);
  }
}

/** What silentMs, the close event and diagnostics tell already. */
function isNoAnswer(error: unknown): boolean {
  return (
    error instanceof CommandTimeoutError ||
    error instanceof ConnectionError ||
    error instanceof WireCommandError
  );
}
