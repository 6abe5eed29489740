import { type TempoCourse, TempoMap } from "@loophole/protocol";
import type { LoopRegion, TransportState } from "@loophole/schemas/types";
import type { Clock } from "../time/clock.ts";

/** Time is counted in these: a frame of the tempo map is one of them. */
const NANOSECONDS = 1e9;

/** What an engine tells of its transport, as far as it counts here. */
export type HeardTransport = Pick<TransportState, "playing" | "tick" | "bpm" | "countIn" | "meter">;

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
  /** While bars are counted: when that is over, and milliseconds of a beat. */
  #countedAt = Number.NEGATIVE_INFINITY;
  #beatMs = 500;
  /** Where a pre-roll is to arrive; null when there is none under way. */
  #arrival: number | null = null;

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
    const moving = this.#clock.now() + ms - Math.max(this.#at, this.#countedAt);
    return this.#tickAfter(this.#tick, Math.max(0, moving) * 1e6);
  }

  /** Beats that are still counted before the song moves, with a fraction; 0 when none are. */
  get countIn(): number {
    return this.#playing ? Math.max(0, this.#countedAt - this.#clock.now()) / this.#beatMs : 0;
  }

  /** @param preRoll whether the song begins before the present place, to arrive there */
  play(preRoll = false): void {
    if (!this.#playing) this.#arrival = preRoll ? this.tick : null;
    this.#settle(this.tick);
    this.#playing = true;
  }

  /** Stays where it is; stopped before its pre-roll has arrived, it goes where that was to. */
  stop(): { readonly returned: boolean } {
    const { tick } = this;
    const arrival = this.#arrival ?? tick;
    const returned = this.#playing && tick < arrival;
    this.#settle(returned ? arrival : tick);
    this.#arrival = null;
    this.#countedAt = Number.NEGATIVE_INFINITY;
    this.#playing = false;
    return { returned };
  }

  locate(tick: number): void {
    this.#arrival = null;
    this.#settle(tick);
  }

  /** A change of tempo or loop keeps the musical position. */
  setTimeline(timeline: TempoCourse & { readonly loop: LoopRegion }): void {
    this.#settle(this.tick);
    this.#time = new TempoMap(timeline, NANOSECONDS);
    this.#loop = timeline.loop;
  }

  /** The engine's own word on it. */
  heard({ playing, tick, countIn = 0, bpm, meter }: HeardTransport): void {
    this.#settle(tick);
    this.#playing = playing;
    if (this.#arrival !== null && tick >= this.#arrival) this.#arrival = null;
    this.#beatMs = (60_000 * 4) / (bpm * (meter?.denominator ?? 4));
    this.#countedAt = countIn > 0 ? this.#at + countIn * this.#beatMs : Number.NEGATIVE_INFINITY;
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
