import type { EngineEvent } from "../engine/engine-types.ts";
import type { DiagnosticWords } from "../server/wire-text.ts";
import type { Log } from "./log.ts";

/** Underruns that follow each other closely are told together, this many ms apart. */
const UNDERRUN_INTERVAL_MS = 1_000;

export interface EngineEventOutlets {
  broadcast(words: DiagnosticWords): void;
  /**
   * The audio thread is gone: only a new process can help. Answers the node it was in, in words; null where it was in
   * none.
   */
  onFailed(error: Error): string | null;
}

/** Puts what the engine noticed into words for every client and the log. */
export class EngineEvents {
  readonly #log: Log;
  readonly #outlets: EngineEventOutlets;
  readonly #now: () => number;
  #underrunsToldAt = Number.NEGATIVE_INFINITY;

  constructor(log: Log, outlets: EngineEventOutlets, now: () => number) {
    this.#log = log;
    this.#outlets = outlets;
    this.#now = now;
  }

  handle(event: EngineEvent): void {
    switch (event.kind) {
      case "device": {
        const severity =
          event.code === "DEVICE_LOST" ? "error" : event.code === "DEVICE_FALLBACK" ? "warning" : "info";
        const { backend, name } = event.device;
        this.#log[severity](event.message, { code: event.code, backend, device: name });
        const { code, message } = event;
        this.#outlets.broadcast({ severity, code, message, data: { device: event.device } });
        return;
      }
      case "underrun": {
        const now = this.#now();
        if (now - this.#underrunsToldAt < UNDERRUN_INTERVAL_MS) return;
        this.#underrunsToldAt = now;
        const message = `The device ran dry; ${String(event.count)} times since the engine started.`;
        this.#log.warning("device ran dry", { count: event.count });
        const { count } = event;
        this.#outlets.broadcast({ severity: "warning", code: "UNDERRUN", message, data: { count } });
        return;
      }
      case "disk-underrun": {
        const { count } = event;
        const message =
          `The disk was too slow for audio that is read while it plays; silence was heard instead, ` +
          `${String(count)} times since the engine started.`;
        this.#log.warning("disk too slow", { count });
        this.#outlets.broadcast({ severity: "warning", code: "DISK_UNDERRUN", message, data: { count } });
        return;
      }
      case "disk-failed": {
        const { sample, problem } = event;
        const which =
          sample === null ? "Audio that is too long for memory" : `The audio of sample '${sample}'`;
        const message = `${which} cannot be read and is silent: ${problem}. Load it again.`;
        this.#log.error("streaming failed", { sample, problem });
        this.#outlets.broadcast({ severity: "error", code: "DISK_FAILED", message, data: { sample } });
        return;
      }
      case "failed": {
        const node = this.#outlets.onFailed(event.error);
        const where = node === null ? "" : ` in ${node}`;
        const message = `The audio thread ended${where}. The engine stops and can be started again.`;
        const error = event.error.stack ?? event.error.message;
        this.#log.error(`the audio thread ended${where}`, { error });
        this.#outlets.broadcast({ severity: "error", code: "AUDIO_FAILED", message });
        return;
      }
    }
  }
}
