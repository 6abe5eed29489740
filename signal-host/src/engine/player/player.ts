import { framesFromTicks } from "@loophole/protocol";
import { mixAddCrossfade } from "../../dsp/mix.ts";
import type { NodeMark } from "../crash/node-mark.ts";
import { nodeOfSlot } from "../crash/track-names.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { MASTER_SLOT, STRIP_SLOTS } from "../memory/layout.ts";
import type { MeterSink } from "../memory/meter-area.ts";
import { INITIAL_BPM, PlanField, TrackField } from "../plan/plan-layout.ts";
import { PlayHead } from "./play-head.ts";
import { StripBank } from "./strip-bank.ts";
import { ClipFilter, TrackMixer } from "./track-mixer.ts";

export interface PlayerOptions {
  readonly sampleRate: number;
  /** Frames that render is called for, at most. */
  readonly maxFrames: number;
  readonly meters: MeterSink | null;
  /** Told what is being rendered; on the audio thread. */
  readonly mark?: NodeMark;
}

/**
 * Plays a plan: the same code on the audio thread and offline. Whatever would jump (stop, locate, clips that
 * changed under the play head) is a linear crossfade of 5 ms between two play heads instead; a track whose
 * clips stay the same is not touched by it. All lengths are counted in frames, so that the samples do not
 * depend on how many are rendered at a time. Allocates nothing after it is made.
 */
export class Player {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly #memory: EngineMemory;
  readonly #strips: StripBank;
  readonly #mixer: TrackMixer;
  readonly #sampleRate: number;
  readonly #mark: NodeMark | undefined;
  readonly #head: PlayHead;
  /** What fades out while a crossfade is under way. */
  readonly #outgoing: PlayHead;
  readonly #fadeFrames: number;
  /** Frames of the crossfade gone by; at #fadeFrames there is none. */
  #fadeAt: number;
  /** Whether the crossfade goes to another place in the song; else only to another plan. */
  #jumped = false;
  /** The place jumped to: clips that start there or later begin with their full attack. */
  #edge = 0;
  /** Track row by slot, of the present and of the outgoing plan; −1 without one. */
  #rows = new Int32Array(STRIP_SLOTS).fill(-1);
  #outgoingRows = new Int32Array(STRIP_SLOTS).fill(-1);
  readonly #trackLeft: Float32Array;
  readonly #trackRight: Float32Array;
  readonly #fadeLeft: Float32Array;
  readonly #fadeRight: Float32Array;

  constructor(memory: EngineMemory, options: PlayerOptions) {
    const { maxFrames } = options;
    this.#memory = memory;
    this.#sampleRate = options.sampleRate;
    this.#mark = options.mark;
    this.#strips = new StripBank(memory, options.sampleRate, options.meters);
    this.#mixer = new TrackMixer(memory);
    this.#head = new PlayHead(maxFrames);
    this.#outgoing = new PlayHead(maxFrames);
    this.#fadeFrames = this.#strips.rampFrames;
    this.#fadeAt = this.#fadeFrames;
    this.left = new Float32Array(maxFrames);
    this.right = new Float32Array(maxFrames);
    this.#trackLeft = new Float32Array(maxFrames);
    this.#trackRight = new Float32Array(maxFrames);
    this.#fadeLeft = new Float32Array(maxFrames);
    this.#fadeRight = new Float32Array(maxFrames);
  }

  get playing(): boolean {
    return this.#head.active;
  }

  get position(): number {
    return this.#head.position;
  }

  /** While a crossfade is under way, setting a plan or moving the transport cuts it short. */
  get fading(): boolean {
    return this.#fadeAt < this.#fadeFrames;
  }

  /** Whether a crossfade would be cut short: nothing is lost of one that has not been heard yet. */
  get heardFading(): boolean {
    return this.#fadeAt > 0 && this.#fadeAt < this.#fadeFrames;
  }

  /** Frames of the crossfade still to come. */
  get fadeLeft(): number {
    return this.#fadeFrames - this.#fadeAt;
  }

  /** Frames that a crossfade takes. */
  get fadeFrames(): number {
    return this.#fadeFrames;
  }

  /** Song position of a tick in frames, by the tempo of the plan in force. */
  framesAt(tick: number): number {
    const { plan } = this.#head;
    const bpm = plan === 0 ? INITIAL_BPM : (this.#memory.f64[plan + PlanField.bpm] ?? INITIAL_BPM);
    return framesFromTicks(tick, bpm, this.#sampleRate);
  }

  /**
   * Frames to be rendered until the song reaches `position`: negative when it lies behind, Infinity while the
   * song does not move, or when the loop goes back before it.
   */
  framesUntil(position: number): number {
    const { active, plan, position: here } = this.#head;
    if (!active) return Infinity;
    if (position <= here) return position - here;
    if (plan === 0) return position - here;
    const { f64 } = this.#memory;
    const end = f64[plan + PlanField.loopEnd] ?? 0;
    const start = f64[plan + PlanField.loopStart] ?? 0;
    const loops = f64[plan + PlanField.loopEnabled] === 1 && end > start && here < end;
    return loops && position >= end ? Infinity : position - here;
  }

  /** Whether the plan in force has a track in this slot, or it is the master's. */
  hasStrip(slot: number): boolean {
    return slot === MASTER_SLOT || (this.#rows[slot] ?? -1) !== -1;
  }

  /**
   * Takes up a plan, at the position times `scale`. The former plan is read until the crossfade is over.
   *
   * @param plan Float64 index
   */
  setPlan(plan: number, scale: number): void {
    const head = this.#head;
    const first = head.plan === 0;
    if (this.#unheard) {
      this.#rows.fill(-1);
    } else {
      this.#outgoing.copyFrom(head);
      const former = this.#outgoingRows;
      this.#outgoingRows = this.#rows;
      this.#rows = former.fill(-1);
    }
    head.plan = plan;
    if (scale !== 1) head.position = Math.round(head.position * scale);
    const { f64 } = this.#memory;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      this.#rows[f64[row + TrackField.slot] ?? 0] = row;
    }
    this.#strips.adopt(plan, first);
    if (head.active || this.#unheard) this.#startFade(scale !== 1);
  }

  /** @param field a StripField @param values holds the value at `at`, and the pan's right side after it */
  setStrip(slot: number, field: number, values: Float64Array, at: number): void {
    this.#strips.set(this.#head.plan, slot, field, values, at);
  }

  play(): void {
    if (this.#head.active) return;
    this.#leave();
    this.#head.active = true;
    this.#startFade(true);
  }

  /** Plays from `position` with the full attack of whatever sounds there, as for a render. */
  startAt(position: number): void {
    this.#head.position = position;
    this.#head.active = true;
  }

  stop(): void {
    if (!this.#head.active) return;
    this.#leave();
    this.#head.active = false;
    this.#startFade(true);
  }

  /** @param position song position in frames */
  locate(position: number): void {
    const sounds = this.#head.active;
    if (sounds) this.#leave();
    this.#head.position = position;
    if (sounds) this.#startFade(true);
  }

  /**
   * A crossfade has begun and no frame of it was rendered: what it goes to may still change, and what fades
   * out stays the same.
   */
  get #unheard(): boolean {
    return this.#fadeAt === 0;
  }

  /** Lets what sounds now fade out. */
  #leave(): void {
    if (this.#unheard) return;
    this.#outgoing.copyFrom(this.#head);
    this.#outgoingRows.set(this.#rows);
  }

  #startFade(jumped: boolean): void {
    this.#jumped = jumped || (this.#unheard && this.#jumped);
    this.#edge = this.#head.position;
    this.#fadeAt = 0;
  }

  /** Renders `frames` frames to `left` and `right` from index `start`; at most maxFrames in all. */
  render(frames: number, start = 0): void {
    const end = start + frames;
    let at = start;
    while (at < end) {
      const rest = end - at;
      const piece = this.fading ? Math.min(rest, this.#fadeFrames - this.#fadeAt) : rest;
      this.#renderPiece(at, piece);
      if (this.fading) this.#fadeAt += piece;
      at += piece;
    }
  }

  #renderPiece(at: number, frames: number): void {
    this.left.fill(0, at, at + frames);
    this.right.fill(0, at, at + frames);
    this.#head.run(this.#memory, frames);
    if (this.fading) this.#outgoing.run(this.#memory, frames);
    else this.#outgoing.count = 0;
    const { f64 } = this.#memory;
    const plan = this.#head.plan;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = plan === 0 ? 0 : (f64[plan + PlanField.trackCount] ?? 0);
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      this.#renderTrack(f64[row + TrackField.slot] ?? 0, row, at, frames);
    }
    if (this.#outgoing.count > 0 && this.#outgoing.plan !== plan) this.#renderRemoved(at, frames);
    this.#mark?.enter(nodeOfSlot(MASTER_SLOT));
    this.#strips.finish(this.left, this.right, at, frames);
    this.#mark?.leave();
  }

  /** Tracks of the outgoing plan that the present one no longer has. */
  #renderRemoved(at: number, frames: number): void {
    const { f64 } = this.#memory;
    const tracks = f64[this.#outgoing.plan + PlanField.tracks] ?? 0;
    const count = f64[this.#outgoing.plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const slot = f64[tracks + index * TrackField.count + TrackField.slot] ?? 0;
      if (this.#rows[slot] === -1) this.#renderTrack(slot, -1, at, frames);
    }
  }

  #renderTrack(slot: number, row: number, at: number, frames: number): void {
    this.#mark?.enter(nodeOfSlot(slot));
    const left = this.#trackLeft;
    const right = this.#trackRight;
    const former = this.fading ? (this.#outgoingRows[slot] ?? -1) : -1;
    let sounding = false;
    if (this.#head.count > 0 || this.#outgoing.count > 0) {
      left.fill(0, 0, frames);
      right.fill(0, 0, frames);
      if (!this.fading || (!this.#jumped && this.#sameClips(row, former))) {
        sounding = this.#mixer.mix(this.#head, row, left, right, ClipFilter.all, 0);
      } else {
        sounding = this.#mixFadingIn(row, frames);
        if (this.#mixFadingOut(former, frames)) sounding = true;
      }
    }
    this.#strips.addTrack(slot, left, right, frames, this.left, this.right, at, sounding);
  }

  #sameClips(row: number, former: number): boolean {
    if (row < 0 || former < 0) return false;
    const { f64 } = this.#memory;
    return (
      f64[row + TrackField.version] === f64[former + TrackField.version] &&
      f64[row + TrackField.generation] === f64[former + TrackField.generation]
    );
  }

  #mixFadingIn(row: number, frames: number): boolean {
    if (row < 0 || this.#head.count === 0) return false;
    const filter = this.#jumped ? ClipFilter.startingBefore : ClipFilter.all;
    let sounded = this.#mixCrossfade(this.#head, row, frames, filter, true);
    if (this.#jumped) {
      const { startingFrom } = ClipFilter;
      const left = this.#trackLeft;
      const right = this.#trackRight;
      if (this.#mixer.mix(this.#head, row, left, right, startingFrom, this.#edge)) sounded = true;
    }
    return sounded;
  }

  #mixFadingOut(former: number, frames: number): boolean {
    if (former < 0 || this.#outgoing.count === 0) return false;
    return this.#mixCrossfade(this.#outgoing, former, frames, ClipFilter.all, false);
  }

  #mixCrossfade(head: PlayHead, row: number, frames: number, filter: number, rising: boolean): boolean {
    this.#fadeLeft.fill(0, 0, frames);
    this.#fadeRight.fill(0, 0, frames);
    if (!this.#mixer.mix(head, row, this.#fadeLeft, this.#fadeRight, filter, this.#edge)) return false;
    const length = this.#fadeFrames;
    mixAddCrossfade(this.#trackLeft, this.#fadeLeft, frames, this.#fadeAt, length, rising);
    mixAddCrossfade(this.#trackRight, this.#fadeRight, frames, this.#fadeAt, length, rising);
    return true;
  }
}
