import { FRAME_BYTES } from "../../../kernels/abi.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { MASTER_SLOT, SILENCE_ADDRESS } from "../memory/layout.ts";
import { adoptRows } from "../mix/adopt.ts";
import { aimTarget, findTarget } from "../mix/targets.ts";
import type { Executor } from "../mix/executor.ts";
import type { Kernels } from "../mix/kernels.ts";
import type { MixContext } from "../mix/mix-context.ts";
import { GroupField, PlanField, SourceKind } from "../plan/plan-layout.ts";
import type { PageTable } from "../streaming/page-table.ts";
import { BlockPositions } from "./block-positions.ts";
import { Crossfade } from "./crossfade.ts";
import { Declick } from "./declick.ts";
import { FadedTracks } from "./faded-tracks.ts";
import { GroupSources } from "./group-sources.ts";
import { Metronome } from "./metronome.ts";
import { NotePlayer } from "./note-player.ts";
import type { PlayHead } from "./play-head.ts";
import { preRollStart } from "./pre-roll.ts";
import { RemovedTracks } from "./removed-tracks.ts";
import { StripBank } from "./strip-bank.ts";
import { TempoLookup } from "./tempo-lookup.ts";
import { TrackMixer } from "./track-mixer.ts";

export interface PlayerOptions {
  readonly sampleRate: number;
  /** Frames of a block at most. */
  readonly maxFrames: number;
  readonly kernels: Kernels;
  readonly executor: Executor;
  readonly context: MixContext;
  /** Finds audio that streams from disk; null where there is none. */
  readonly pages: PageTable | null;
  /** Int32 index of the word that says which node is at work; without it nobody is told. */
  readonly mark?: number;
}

/**
 * Plays a plan: the same code on the audio thread and offline. Whatever would jump (stop, locate, clips that
 * changed under the play head) is a linear crossfade of 5 ms between two play heads instead; a track whose
 * clips stay the same is not touched by it. All lengths are counted in frames, so that the samples do not
 * depend on how many are rendered at a time. Allocates nothing after it is made.
 *
 * A block is rendered in two steps: `advance`, once or more often, brings what sounds into the tracks' groups, up to
 * the very frame at which something is to change; `finish` has the kernels mix it.
 */
export class Player {
  /** What was mixed, from `finish`. */
  readonly outLeft: Float32Array;
  readonly outRight: Float32Array;
  readonly #memory: EngineMemory;
  readonly #context: MixContext;
  readonly #executor: Executor;
  readonly #tempo: TempoLookup;
  readonly #strips: StripBank;
  readonly #fade: Crossfade;
  readonly #head: PlayHead;
  readonly #sources: GroupSources;
  readonly #removed: RemovedTracks;
  readonly #notes: NotePlayer;
  readonly #positions: BlockPositions;
  readonly #metronome: Metronome;
  readonly #declick = new Declick();
  /** Frames that are still counted before the song moves. */
  #countIn = 0;
  /** Frames of the present block that are in the groups already. */
  #begun = 0;

  constructor(memory: EngineMemory, options: PlayerOptions) {
    const { maxFrames, sampleRate, kernels, executor, context, pages, mark = -1 } = options;
    this.outLeft = new Float32Array(maxFrames);
    this.outRight = new Float32Array(maxFrames);
    this.#memory = memory;
    this.#context = context;
    this.#executor = executor;
    this.#tempo = new TempoLookup(memory, sampleRate);
    this.#strips = new StripBank(memory, sampleRate, kernels);
    this.#fade = new Crossfade(memory, maxFrames, this.#strips.rampFrames);
    this.#head = this.#fade.head;
    const mixer = new TrackMixer(memory, pages);
    const tracks = new FadedTracks(memory, this.#fade, mixer, maxFrames);
    this.#sources = new GroupSources(memory, kernels, mixer, tracks, SILENCE_ADDRESS / 4, mark);
    this.#removed = new RemovedTracks(memory, this.#fade, tracks, this.#strips, maxFrames);
    this.#notes = new NotePlayer(memory, this.#head);
    this.#positions = new BlockPositions(context, this.#tempo, this.#head);
    this.#metronome = new Metronome(memory, sampleRate);
  }

  /** Whether the song moves, or will when it is counted in. */
  get playing(): boolean {
    return this.#head.active || this.#countIn > 0;
  }

  /** Frames that are still counted before the song moves. */
  get countInLeft(): number {
    return this.#countIn;
  }

  /** Where the sources are: what is heard is `latency` frames behind. */
  get position(): number {
    return this.#head.position;
  }

  /** Frames since the song went back to its loop's start; Infinity when it has not since it was last moved. */
  get lap(): number {
    return this.#head.lap;
  }

  /** Frames by which everything is heard late, for the devices it goes through. */
  get latency(): number {
    const { plan } = this.#head;
    return plan === 0 ? 0 : (this.#memory.f64[plan + PlanField.latency] ?? 0);
  }

  /** While a crossfade is under way, setting a plan or moving the transport cuts it short. */
  get fading(): boolean {
    return this.#fade.active;
  }

  /** Whether a crossfade would be cut short: nothing is lost of one that has not been heard yet. */
  get heardFading(): boolean {
    return this.#fade.active && !this.#fade.unheard;
  }

  /** Frames of the crossfade still to come. */
  get fadeLeft(): number {
    return this.#fade.left;
  }

  /** Frames that a crossfade takes. */
  get fadeFrames(): number {
    return this.#fade.frames;
  }

  /** Song position of a tick in frames, by the tempo of the plan in force. */
  framesAt(tick: number): number {
    return this.#tempo.framesAt(this.#head.plan, tick);
  }

  /** Where the song begins to arrive at a position after bars of it. @param position in frames */
  preRollStart(position: number, bars: number): number {
    return preRollStart(this.#memory, this.#tempo, this.#head.plan, position, bars);
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
    return slot === MASTER_SLOT || this.#fade.row(slot) !== -1;
  }

  /**
   * Takes up a plan. The former plan is read until the crossfade is over. Only at the beginning of a block.
   *
   * @param plan Float64 index @param retimed whether its tempo differs: the musical position stays
   */
  setPlan(plan: number, retimed: boolean): void {
    const head = this.#head;
    const first = head.plan === 0;
    this.#fade.leavePlan();
    if (retimed) head.jump(this.#tempo.framesAt(plan, this.#tempo.tickAt(head.plan, head.position)));
    this.#fade.takePlan(plan);
    const { f64 } = this.#memory;
    const sounding = head.active || this.#declick.sounds;
    adoptRows(this.#memory, plan, sounding);
    this.#strips.adopt(plan, first);
    this.#sources.reserve(f64[plan + PlanField.groupCount] ?? 0);
    this.#notes.reconcileAll();
    if (f64[plan + PlanField.rewired] === 1 && sounding) {
      this.#declick.arm(f64[plan + PlanField.latency] ?? 0);
    }
    if (head.active || this.#fade.unheard) this.#startFade(retimed);
  }

  /** @param field a StripField @param values holds the value at `at`, and the pan's right side after it */
  setStrip(slot: number, field: number, values: Float64Array, at: number): void {
    this.#strips.beginAt(this.#begun);
    this.#strips.set(this.#head.plan, slot, field, values, at);
  }

  /** Whether the plan in force has a device or send of this number. */
  hasTarget(number: number): boolean {
    return findTarget(this.#memory, this.#head.plan, number) >= 0;
  }

  /**
   * Sends a device's parameter or bypass, or a send's gain, to a value.
   *
   * @param number of the device or send @param field place of the parameter, or a ValueField @param frames to get there
   */
  setValue(number: number, field: number, value: number, frames: number): void {
    const row = findTarget(this.#memory, this.#head.plan, number);
    if (row >= 0) aimTarget(this.#memory, row, field, value, frames, this.#fade.frames);
  }

  /** Sends a live event to the instrument of a track, from the present frame on. */
  sendEvent(slot: number, kind: number, first: number, second: number): boolean {
    const row = this.#fade.row(slot);
    return row >= 0 && this.#notes.send(row, this.#begun, kind, first, second);
  }

  /** @param counted whether bars are to be counted first, as many as the plan says */
  play(counted = false): void {
    if (this.#head.active) return;
    this.#countIn = counted ? this.#metronome.countIn(this.#head.plan, this.#head.position) : 0;
    if (this.#countIn === 0) this.#begin();
  }

  #begin(): void {
    this.#fade.leave();
    this.#head.jump(this.#head.position);
    this.#head.active = true;
    this.#context.begin(this.#begun, this.#head.position);
    this.#startFade(true);
    this.#notes.chaseAll(this.#begun);
  }

  /** Plays from `position` with the full attack of whatever sounds there, as for a render. */
  startAt(position: number): void {
    if (this.#head.active) this.#notes.releaseAll(this.#begun);
    this.#head.jump(position);
    this.#head.active = true;
    this.#context.begin(this.#begun, position);
    this.#sources.jump();
    this.#notes.chaseAll(this.#begun);
  }

  stop(): void {
    this.#countIn = 0;
    if (!this.#head.active) return;
    this.#fade.leave();
    this.#head.active = false;
    this.#startFade(true);
    this.#notes.releaseAll(this.#begun);
  }

  /** @param position song position in frames */
  locate(position: number): void {
    const sounds = this.#head.active;
    if (sounds) this.#fade.leave();
    this.#head.jump(position);
    if (!sounds) return;
    this.#startFade(true);
    this.#notes.releaseAll(this.#begun);
    this.#notes.chaseAll(this.#begun);
  }

  #startFade(jumped: boolean): void {
    this.#fade.start(jumped);
    this.#sources.jump();
  }

  /** Renders a block of `frames` frames to outLeft and outRight from `start`. */
  render(frames: number, start = 0): void {
    this.advance(frames);
    this.finish(start);
  }

  /** Brings the next `frames` frames of the present block into the groups. */
  advance(frames: number): void {
    const end = this.#begun + frames;
    while (this.#begun < end) {
      const rest = end - this.#begun;
      let piece = this.#fade.active ? Math.min(rest, this.#fade.left) : rest;
      if (this.#countIn > 0) piece = Math.min(piece, this.#countIn);
      this.#advancePiece(piece);
      if (this.#fade.active && this.#fade.pass(piece)) this.#sources.jump();
      if (this.#countIn === 0) continue;
      this.#countIn -= piece;
      if (this.#countIn === 0) this.#begin();
    }
  }

  #advancePiece(frames: number): void {
    const head = this.#head;
    const fade = this.#fade;
    const { plan, position } = head;
    if (this.#begun === 0 && plan !== 0) this.#positions.begin();
    const until = head.framesToWrap(this.#memory);
    head.run(this.#memory, frames);
    if (fade.active) fade.outgoing.run(this.#memory, frames);
    else fade.outgoing.count = 0;
    this.#positions.note(this.#begun, frames);
    if (this.#countIn > 0) this.#metronome.count(plan, this.#begun, frames);
    else this.#metronome.note(plan, head, this.#begun);
    if (plan !== 0) {
      const straight = !fade.active && head.count <= 1;
      const { f64 } = this.#memory;
      const groups = f64[plan + PlanField.groups] ?? 0;
      const count = f64[plan + PlanField.groupCount] ?? 0;
      for (let index = 0; index < count; index++) {
        const row = groups + index * GroupField.count;
        const kind = f64[row + GroupField.source];
        if (this.#begun === 0) this.#sources.begin(row);
        if (kind === SourceKind.clips) {
          if (head.active || fade.active) {
            this.#sources.piece(row, index, straight ? position : -1, until, this.#begun, frames);
          } else {
            this.#sources.rest(row, index, this.#begun, frames);
          }
        } else if (kind === SourceKind.instrument) {
          this.#notes.play(row, this.#begun);
        }
      }
    }
    if (fade.active && fade.outgoing.count > 0 && fade.outgoing.plan !== plan) {
      this.#removed.add(this.#begun, frames);
    }
    this.#begun += frames;
  }

  /** Mixes the block; leaves it in outLeft and outRight from `start`. */
  finish(start = 0): void {
    const frames = this.#begun;
    this.#begun = 0;
    const { f64, f32 } = this.#memory;
    const { plan } = this.#head;
    if (plan === 0) {
      this.outLeft.fill(0, start, start + frames);
      this.outRight.fill(0, start, start + frames);
      return;
    }
    this.#context.setPlaying(this.#head.active);
    this.#executor.run(plan, frames);
    this.#context.advance(frames);
    let at = (f64[plan + PlanField.masterBuffer] ?? 0) / 4;
    for (let i = start; i < start + frames; i++) {
      this.outLeft[i] = f32[at] ?? 0;
      this.outRight[i] = f32[at + 4] ?? 0;
      at += FRAME_BYTES / 4;
    }
    this.#removed.mix(this.outLeft, this.outRight, start, frames);
    this.#declick.smooth(this.outLeft, this.outRight, start, frames);
    this.#metronome.add(this.outLeft, this.outRight, start);
    this.#endBlock(plan);
  }

  #endBlock(plan: number): void {
    const { f64 } = this.#memory;
    const groups = f64[plan + PlanField.groups] ?? 0;
    const count = f64[plan + PlanField.groupCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = groups + index * GroupField.count;
      if (f64[row + GroupField.source] === SourceKind.instrument) this.#notes.clear(row);
    }
  }
}
