import type { PingResult } from "@loophole/schemas/types";
import { CommandTimeoutError, ConnectionError, WireCommandError } from "../errors.ts";

/** What an answered ping tells. */
export interface HeartbeatState {
  /** From sending the ping to its answer. */
  roundTripMs: number;
  /** Blocks the engine has rendered: stands still when the audio thread does. */
  blocks: number;
  /**
   * stalled: the control thread answers, and the audio thread has rendered nothing for a second or more. (A control
   * thread that is blocked shows as no heartbeat at all.)
   */
  audio: "running" | "stalled";
}

/** Blocks that stand still for so long mean a stalled audio thread, in ms. */
const STALL_MS = 1_000;

/** Pings at a fixed interval, one ping at a time. An engine that stops answering shows as silence, not as an error. */
export class Heartbeat {
  readonly #timer: ReturnType<typeof setInterval>;
  #waiting = false;
  #blocks = -1;
  #blocksAt = 0;

  /** @param clockRuns false for an engine whose time stands still until it is told to move */
  constructor(
    intervalMs: number,
    ping: () => Promise<PingResult>,
    onState: (state: HeartbeatState) => void,
    clockRuns = true,
  ) {
    const beat = async (): Promise<void> => {
      if (this.#waiting) return;
      this.#waiting = true;
      const sent = performance.now();
      try {
        const { blocks } = await ping();
        const now = performance.now();
        if (blocks !== this.#blocks) {
          this.#blocks = blocks;
          this.#blocksAt = now;
        }
        const audio = clockRuns && now - this.#blocksAt >= STALL_MS ? "stalled" : "running";
        onState({ roundTripMs: now - sent, blocks, audio });
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
