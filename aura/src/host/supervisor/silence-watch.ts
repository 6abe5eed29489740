import type { Clock, Timer } from "../time/clock.ts";
import { HOST_PAUSE_MS, KILL_AFTER_MS, SILENT_AFTER_MS, WATCH_MS } from "./limits.ts";

/** What is watched: bytes from the engine, and blocks from its audio thread. */
export interface Watched {
  /** Milliseconds since the last byte. */
  readonly silentMs: number;
  onHeartbeat(listener: (beat: { roundTripMs: number; blocks: number }) => void): () => void;
}

export type Silence =
  /** Nothing comes from the process at all. */
  | { readonly what: "process"; readonly forMs: number }
  /** The process answers and its audio thread stands still. */
  | { readonly what: "audio"; readonly forMs: number };

/**
 * Tells an engine that lives from one that only looks alive. `onSilent` is called once when nothing came
 * for SILENT_AFTER_MS, `onHeard` when something came after all, `onLost` once after KILL_AFTER_MS.
 */
export function watchSilence(
  clock: Clock,
  watched: Watched,
  events: { onSilent(silence: Silence): void; onHeard(): void; onLost(silence: Silence): void },
): { close(): void } {
  let since = clock.now();
  let lastLook = since;
  let blocks = -1;
  let blocksAt = since;
  let beatAt = since;
  let state: "heard" | "silent" | "lost" = "heard";

  const stopBeats = watched.onHeartbeat((beat) => {
    beatAt = clock.now();
    if (beat.blocks === blocks) return;
    blocks = beat.blocks;
    blocksAt = beatAt;
  });
  const timer: Timer = clock.every(WATCH_MS, () => {
    const now = clock.now();
    // The machine slept or this process was held up: nobody could have been heard meanwhile.
    if (now - lastLook > HOST_PAUSE_MS) since = now;
    lastLook = now;
    const processMs = Math.min(watched.silentMs, now - since);
    // Only a heartbeat that comes can say that the audio stands still: when none comes any more, nothing is
    // known of it, and it is the process that is silent.
    const audioMs = blocks < 0 ? 0 : Math.min(beatAt - blocksAt, now - since);
    const silence: Silence =
      processMs >= SILENT_AFTER_MS
        ? { what: "process", forMs: processMs }
        : { what: "audio", forMs: audioMs };
    if (silence.forMs < SILENT_AFTER_MS) {
      if (state === "silent") events.onHeard();
      if (state !== "lost") state = "heard";
      return;
    }
    if (state === "heard") {
      state = "silent";
      events.onSilent(silence);
    }
    if (state === "silent" && silence.forMs >= KILL_AFTER_MS) {
      state = "lost";
      events.onLost(silence);
    }
  });
  return {
    close() {
      timer.cancel();
      stopBeats();
    },
  };
}
