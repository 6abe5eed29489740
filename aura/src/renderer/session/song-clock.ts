import { TICKS_PER_QUARTER } from "@loophole/protocol";
import type { LoopRegion, TransportUpdate } from "@loophole/schemas/types";

/** Beyond this many seconds of difference a correction is a jump (a locate, a restart), not a drift. */
const JUMP_SECONDS = 0.08;
/** Share of the difference that each update takes away: messages come with a few ms of jitter. */
const PULL = 0.12;

/** Rendering, at one moment. */
interface Moment {
  /** Position of the frame being rendered. */
  readonly tick: number;
  /** Ticks rendered since playing began or jumped. */
  readonly played: number;
  /** Whether the loop's end has been passed since then. */
  readonly wrapped: boolean;
}

/**
 * Where the song is between transport messages. The position is the one heard: frames that are rendered and not yet
 * played are taken off. Time is in ms of a monotonic clock that the caller gives.
 */
export class SongClock {
  #playing = false;
  #anchor: Moment = { tick: 0, played: 0, wrapped: false };
  #anchorMs = 0;
  #bpm = 120;
  #loop: LoopRegion = { enabled: false, start: 0, end: 0 };
  #latencySeconds = 0;

  get playing(): boolean {
    return this.#playing;
  }

  update(update: TransportUpdate, nowMs: number): void {
    const now = this.#at(nowMs);
    const difference = this.#difference(now.tick, update.tick);
    const jumps = Math.abs(difference) > JUMP_SECONDS * this.#ticksPerSecond();
    const goesOn = this.#playing && update.playing && !jumps;
    this.#anchor = goesOn
      ? { ...now, tick: this.#inLoop(now.tick + difference * PULL, now.wrapped) }
      : { tick: update.tick, played: 0, wrapped: false };
    this.#anchorMs = nowMs;
    this.#playing = update.playing;
  }

  setTimeline(bpm: number, loop: LoopRegion, nowMs: number): void {
    this.#anchor = this.#at(nowMs);
    this.#anchorMs = nowMs;
    this.#bpm = bpm;
    this.#loop = loop;
  }

  /** Seconds between rendering a frame and hearing it. */
  setLatency(seconds: number): void {
    this.#latencySeconds = seconds;
  }

  /** The position heard at a time, in ticks. */
  tickAt(nowMs: number): number {
    const { tick, played, wrapped } = this.#at(nowMs);
    if (!this.#playing) return tick;
    const heard = tick - Math.min(played, this.#latencySeconds * this.#ticksPerSecond());
    return Math.max(0, tick >= this.#loop.start ? this.#inLoop(heard, wrapped) : heard);
  }

  #at(nowMs: number): Moment {
    if (!this.#playing) return this.#anchor;
    const { tick, played, wrapped } = this.#anchor;
    const advance = Math.max(0, ((nowMs - this.#anchorMs) / 1000) * this.#ticksPerSecond());
    const { start, end } = this.#loop;
    if (!this.#repeats() || tick >= end || tick + advance < end) {
      return { tick: tick + advance, played: played + advance, wrapped };
    }
    return {
      tick: start + ((tick + advance - start) % (end - start)),
      played: played + advance,
      wrapped: true,
    };
  }

  /** From a to b, the short way round when both are in the loop. */
  #difference(a: number, b: number): number {
    const { start, end } = this.#loop;
    const direct = b - a;
    if (!this.#repeats() || a < start || b < start || a > end || b > end) return direct;
    const length = end - start;
    return Math.abs(direct) <= length / 2 ? direct : direct - Math.sign(direct) * length;
  }

  /** A position a little before the loop's start that was reached by wrapping is a little before its end. */
  #inLoop(tick: number, wrapped: boolean): number {
    const { start, end } = this.#loop;
    return wrapped && this.#repeats() && tick < start ? tick + (end - start) : tick;
  }

  #repeats(): boolean {
    return this.#loop.enabled && this.#loop.end > this.#loop.start;
  }

  #ticksPerSecond(): number {
    return (this.#bpm / 60) * TICKS_PER_QUARTER;
  }
}
