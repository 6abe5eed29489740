import type { EngineEvent, EngineOptions } from "../engine/engine-types.ts";
import { Engine } from "../engine/engine.ts";
import type { SignalOptions } from "./options.ts";

/** An engine that is being opened, and what it noticed before anybody listened. */
export interface EngineOpening {
  readonly engine: Promise<Engine>;
  /** Hands over everything the engine notices, from its start on. */
  onEvent(take: (event: EngineEvent) => void): void;
}

/**
 * Begins to open the engine. Its thread starts while the rest of Signal is still being loaded: that is a good
 * part of the time from start to sound.
 */
export function beginEngine({ audio, sampleRate, blockSize }: SignalOptions): EngineOpening {
  let waiting: EngineEvent[] = [];
  let take: EngineOptions["onEvent"] = (event) => {
    waiting.push(event);
  };
  const engine = Engine.open({
    audio,
    blockSize,
    ...(sampleRate !== null && { sampleRate }),
    onEvent: (event) => {
      take(event);
    },
  });
  // Judged by whoever awaits it, which may be later than it fails.
  engine.catch(() => undefined);
  return {
    engine,
    onEvent: (callback) => {
      take = callback;
      for (const event of waiting) callback(event);
      waiting = [];
    },
  };
}
