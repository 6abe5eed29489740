import { type TempoCourse, TempoMap } from "@loophole/protocol";
import type { LoopRegion } from "@loophole/schemas/types";
import type { Clock } from "../time/clock.ts";

/** Time is counted in these: a frame of the tempo map is one of them. */
const NANOSECONDS = 1e9;

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
  #time: TempoMap;
  #loop: LoopRegion;

  constructor(clock: Clock, timeline: TempoCourse & { readonly loop: LoopRegion }) {
    this.#clock = clock;
    this.#at = clock.now();
    this.#time = new TempoMap(timeline, NANOSECONDS);
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
    return this.#tickAfter(this.#tick, (this.#clock.now() - this.#at + ms) * 1e6);
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
  setTimeline(timeline: TempoCourse & { readonly loop: LoopRegion }): void {
    this.#settle(this.tick);
    this.#time = new TempoMap(timeline, NANOSECONDS);
    this.#loop = timeline.loop;
  }

  /** The engine's own word on it. */
  heard(state: { playing: boolean; tick: number }): void {
    this.#settle(state.tick);
    this.#playing = state.playing;
  }

  /** Playback that reaches the end of an enabled loop goes on at its start. */
  #tickAfter(from: number, nanoseconds: number): number {
    const { enabled, start, end } = this.#loop;
    const begun = this.#time.framesAt(from);
    const to = begun + nanoseconds;
    if (!enabled || end <= start || from >= end) return this.#time.tickAt(to);
    const [first, last] = [this.#time.framesAt(start), this.#time.framesAt(end)];
    if (to < last || last <= first) return this.#time.tickAt(to);
    return this.#time.tickAt(first + ((to - first) % (last - first)));
  }

  #settle(tick: number): void {
    this.#tick = tick;
    this.#at = this.#clock.now();
  }
}
