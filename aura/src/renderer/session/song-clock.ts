import { TempoMap, TICKS_PER_QUARTER, type TempoCourse } from "@loophole/protocol";
import type { LoopRegion, TransportUpdate } from "@loophole/schemas/types";

/** Beyond this many seconds of difference a correction is a jump (a locate, a restart), not a drift. */
const JUMP_SECONDS = 0.08;
/** Share of the difference that each update takes away: messages come with a few ms of jitter. */
const PULL = 0.12;

/** Frames a second of the tempo map, which is only asked how fast ticks pass. */
const RATE = 48_000;

/** Where the song is, at one moment. */
interface Moment {
  readonly tick: number;
  /** Whether the loop's end has been passed since playing began or jumped. */
  readonly wrapped: boolean;
}

/**
 * Where the song is between transport messages, which tell the position that is heard. Time is in ms of a monotonic
 * clock that the caller gives.
 */
export class SongClock {
  #playing = false;
  /** Bars are counted: the song plays, and stands. */
  #counting = false;
  #anchor: Moment = { tick: 0, wrapped: false };
  #anchorMs = 0;
  #tempo = new TempoMap({ bpm: 120 }, RATE);
  #loop: LoopRegion = { enabled: false, start: 0, end: 0 };

  get playing(): boolean {
    return this.#playing;
  }

  update(update: TransportUpdate, nowMs: number): void {
    const now = this.#at(nowMs);
    const difference = this.#difference(now.tick, update.tick);
    const jumps = Math.abs(difference) > JUMP_SECONDS * this.#ticksPerSecond();
    const counting = update.countIn !== undefined;
    const goesOn = this.#playing && update.playing && !this.#counting && !counting && !jumps;
    this.#anchor = goesOn
      ? { ...now, tick: this.#inLoop(now.tick + difference * PULL, now.wrapped) }
      : { tick: update.tick, wrapped: false };
    this.#anchorMs = nowMs;
    this.#playing = update.playing;
    this.#counting = counting;
  }

  setTimeline(tempo: TempoCourse, loop: LoopRegion, nowMs: number): void {
    this.#anchor = this.#at(nowMs);
    this.#anchorMs = nowMs;
    this.#tempo = new TempoMap(tempo, RATE);
    this.#loop = loop;
  }

  /** The position heard at a time, in ticks. */
  tickAt(nowMs: number): number {
    return this.#at(nowMs).tick;
  }

  #at(nowMs: number): Moment {
    if (!this.#playing || this.#counting) return this.#anchor;
    const { tick, wrapped } = this.#anchor;
    const advance = Math.max(0, ((nowMs - this.#anchorMs) / 1000) * this.#ticksPerSecond());
    const { start, end } = this.#loop;
    if (!this.#repeats() || tick >= end || tick + advance < end) {
      return { tick: tick + advance, wrapped };
    }
    return { tick: start + ((tick + advance - start) % (end - start)), wrapped: true };
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
    // Messages come often enough for the tempo at the last of them to hold until the next.
    const bpm = this.#tempo.bpmAt(this.#tempo.framesAt(this.#anchor.tick));
    return (bpm / 60) * TICKS_PER_QUARTER;
  }
}
