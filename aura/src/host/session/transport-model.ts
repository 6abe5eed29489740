import { TICKS_PER_QUARTER } from "@loophole/protocol";
import type { LoopRegion } from "@loophole/schemas/types";
import type { Clock } from "../time/clock.ts";

/**
 * Where the song is and whether it plays: what the musician asked for, corrected by what the engine says is heard.
 * It goes on while no engine is there, so that a restarted one can join where the song should be by now.
 */
export class TransportModel {
  readonly #clock: Clock;
  #playing = false;
  /** Ticks, with a fraction, at `#at`. */
  #tick = 0;
  #at: number;
  #bpm: number;
  #loop: LoopRegion;

  constructor(clock: Clock, timeline: { bpm: number; loop: LoopRegion }) {
    this.#clock = clock;
    this.#at = clock.now();
    this.#bpm = timeline.bpm;
    this.#loop = timeline.loop;
  }

  get playing(): boolean {
    return this.#playing;
  }

  /** Ticks, with a fraction, now. */
  get tick(): number {
    return this.tickIn(0);
  }

  /** Ticks, with a fraction, so many milliseconds from now. */
  tickIn(ms: number): number {
    if (!this.#playing) return this.#tick;
    const elapsed = ((this.#clock.now() - this.#at + ms) / 60_000) * this.#bpm * TICKS_PER_QUARTER;
    return wrapped(this.#tick, elapsed, this.#loop);
  }

  play(): void {
    this.#settle(this.tick);
    this.#playing = true;
  }

  stop(): void {
    this.#settle(this.tick);
    this.#playing = false;
  }

  locate(tick: number): void {
    this.#settle(tick);
  }

  /** A change of tempo or loop keeps the musical position. */
  setTimeline(timeline: { bpm: number; loop: LoopRegion }): void {
    this.#settle(this.tick);
    this.#bpm = timeline.bpm;
    this.#loop = timeline.loop;
  }

  /** The engine's own word on it. */
  heard(state: { playing: boolean; tick: number }): void {
    this.#settle(state.tick);
    this.#playing = state.playing;
  }

  #settle(tick: number): void {
    this.#tick = tick;
    this.#at = this.#clock.now();
  }
}

/** `from` plus `elapsed` ticks; playback that reaches the end of an enabled loop goes on at its start. */
function wrapped(from: number, elapsed: number, loop: LoopRegion): number {
  const to = from + elapsed;
  const length = loop.end - loop.start;
  if (!loop.enabled || length <= 0 || from >= loop.end || to < loop.end) return to;
  return loop.start + ((to - loop.start) % length);
}
