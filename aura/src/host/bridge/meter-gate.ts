import type { StripLevels } from "../session/meter-layout.ts";
import type { Clock, Timer } from "../time/clock.ts";
import { encodeMeters } from "./binary.ts";
import type { BridgePort } from "./port.ts";

/** A window gets at most one meters message in this time. */
export const METERS_EVERY_MS = 16;
/** A window with more than this waiting does not keep up (or is hidden): it gets no meters until it does. */
export const METERS_BUFFER_LIMIT = 64 * 1024;

/** Levels on their way to one window: newest wins, peaks held since the last message. */
export class MeterGate {
  readonly #clock: Clock;
  readonly #port: BridgePort;
  #held: StripLevels | null = null;
  #sentAt = Number.NEGATIVE_INFINITY;
  #timer: Timer | null = null;

  constructor(clock: Clock, port: BridgePort) {
    this.#clock = clock;
    this.#port = port;
  }

  /** The levels must not be changed afterwards; several windows share them. */
  offer(levels: StripLevels): void {
    const held = this.#held;
    this.#held =
      held !== null && held.layout === levels.layout
        ? { ...levels, peak: levels.peak.map((peak, index) => Math.max(peak, held.peak[index] ?? 0)) }
        : levels;
    const wait = this.#sentAt + METERS_EVERY_MS - this.#clock.now();
    if (wait <= 0) this.#send();
    else this.#timer ??= this.#clock.after(wait, () => this.#send());
  }

  close(): void {
    this.#timer?.cancel();
    this.#held = null;
  }

  #send(): void {
    this.#timer?.cancel();
    this.#timer = null;
    if (this.#held === null || this.#port.bufferedAmount > METERS_BUFFER_LIMIT) return;
    this.#port.send(encodeMeters(this.#held));
    this.#held = null;
    this.#sentAt = this.#clock.now();
  }
}
