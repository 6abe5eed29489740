import { bpmAtFrame, framesAtTick, framesFromTicks, tickAtFrame } from "@loophole/protocol";
import { FRAME_BYTES, QUANTUM } from "../../../kernels/abi.ts";
import { mixAddCrossfade } from "../../dsp/mix.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { MASTER_SLOT, SILENCE_ADDRESS, STRIP_SLOTS } from "../memory/layout.ts";
import { adoptRows } from "../mix/adopt.ts";
import { aimTarget, findTarget } from "../mix/targets.ts";
import type { Executor } from "../mix/executor.ts";
import type { Kernels } from "../mix/kernels.ts";
import type { MixContext } from "../mix/mix-context.ts";
import { GroupField, INITIAL_BPM, PlanField, SourceKind, TrackField } from "../plan/plan-layout.ts";
import type { PageTable } from "../streaming/page-table.ts";
import { Declick } from "./declick.ts";
import { GroupSources, type TrackFiller } from "./group-sources.ts";
import { Metronome } from "./metronome.ts";
import { PlayHead } from "./play-head.ts";
import { Sequencer } from "./sequencer.ts";
import { StripBank } from "./strip-bank.ts";
import { ClipFilter, TrackMixer } from "./track-mixer.ts";

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
export class Player implements TrackFiller {
  /** What was mixed, from `finish`. */
  readonly outLeft: Float32Array;
  readonly outRight: Float32Array;
  /** What a track plays, while groups are filled. */
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly #memory: EngineMemory;
  readonly #context: MixContext;
  readonly #executor: Executor;
  readonly #strips: StripBank;
  readonly #mixer: TrackMixer;
  readonly #sources: GroupSources;
  readonly #sequencer: Sequencer;
  readonly #metronome: Metronome;
  readonly #declick = new Declick();
  readonly #sampleRate: number;
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
  readonly #fadeLeft: Float32Array;
  readonly #fadeRight: Float32Array;
  /** What fades out of tracks that are gone, in the present block. */
  readonly #removedLeft: Float32Array;
  readonly #removedRight: Float32Array;
  #hasRemoved = false;
  /** Frames that are still counted before the song moves. */
  #countIn = 0;
  /** Frames of the present block that are in the groups already. */
  #begun = 0;

  constructor(memory: EngineMemory, options: PlayerOptions) {
    const { maxFrames, sampleRate, kernels, executor, context, pages, mark = -1 } = options;
    this.#memory = memory;
    this.#sampleRate = sampleRate;
    this.#context = context;
    this.#executor = executor;
    this.#strips = new StripBank(memory, sampleRate, kernels);
    this.#mixer = new TrackMixer(memory, pages);
    this.#sequencer = new Sequencer(memory);
    this.#metronome = new Metronome(memory, sampleRate);
    this.#head = new PlayHead(maxFrames);
    this.#outgoing = new PlayHead(maxFrames);
    this.#fadeFrames = this.#strips.rampFrames;
    this.#fadeAt = this.#fadeFrames;
    this.outLeft = new Float32Array(maxFrames);
    this.outRight = new Float32Array(maxFrames);
    this.left = new Float32Array(maxFrames);
    this.right = new Float32Array(maxFrames);
    this.#fadeLeft = new Float32Array(maxFrames);
    this.#fadeRight = new Float32Array(maxFrames);
    this.#removedLeft = new Float32Array(maxFrames);
    this.#removedRight = new Float32Array(maxFrames);
    this.#sources = new GroupSources(memory, kernels, this.#mixer, this, SILENCE_ADDRESS / 4, mark);
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

  /** Frames by which everything is heard late, for the devices it goes through. */
  get latency(): number {
    const { plan } = this.#head;
    return plan === 0 ? 0 : (this.#memory.f64[plan + PlanField.latency] ?? 0);
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
    return this.#framesAt(this.#head.plan, tick);
  }

  #framesAt(plan: number, tick: number): number {
    if (plan === 0) return framesFromTicks(tick, INITIAL_BPM, this.#sampleRate);
    const { f64 } = this.#memory;
    const rows = f64[plan + PlanField.tempo] ?? 0;
    return framesAtTick(f64, rows, f64[plan + PlanField.tempoCount] ?? 1, tick, this.#sampleRate);
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
   * Takes up a plan. The former plan is read until the crossfade is over. Only at the beginning of a block.
   *
   * @param plan Float64 index @param retimed whether its tempo differs: the musical position stays
   */
  setPlan(plan: number, retimed: boolean): void {
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
    if (retimed) head.position = this.#framesAt(plan, this.#tickAt(head.plan, head.position));
    head.plan = plan;
    const { f64 } = this.#memory;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      this.#rows[f64[row + TrackField.slot] ?? 0] = row;
    }
    const sounding = head.active || this.#declick.sounds;
    adoptRows(this.#memory, plan, sounding);
    this.#strips.adopt(plan, first);
    this.#sources.reserve(f64[plan + PlanField.groupCount] ?? 0);
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      if (f64[row + TrackField.instrument] !== 0) this.#sequencer.reconcile(row, head.position, 0);
    }
    if (f64[plan + PlanField.rewired] === 1 && sounding) {
      this.#declick.arm(f64[plan + PlanField.latency] ?? 0);
    }
    if (head.active || this.#unheard) this.#startFade(retimed);
  }

  #tickAt(plan: number, frame: number): number {
    if (plan === 0) return (frame * INITIAL_BPM * 960) / (60 * this.#sampleRate);
    const { f64 } = this.#memory;
    const rows = f64[plan + PlanField.tempo] ?? 0;
    return tickAtFrame(f64, rows, f64[plan + PlanField.tempoCount] ?? 1, frame, this.#sampleRate);
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
    if (row >= 0) aimTarget(this.#memory, row, field, value, frames, this.#fadeFrames);
  }

  /** Sends a live event to the instrument of a track, from the present frame on. */
  sendEvent(slot: number, kind: number, first: number, second: number): boolean {
    const row = this.#rows[slot] ?? -1;
    if (row < 0) return false;
    const record = this.#memory.f64[row + TrackField.instrument] ?? 0;
    return record !== 0 && this.#sequencer.send(record, this.#begun, kind, first, second);
  }

  /** @param counted whether bars are to be counted first, as many as the plan says */
  play(counted = false): void {
    if (this.#head.active) return;
    this.#countIn = counted ? this.#metronome.countIn(this.#head.plan, this.#head.position) : 0;
    if (this.#countIn === 0) this.#begin();
  }

  #begin(): void {
    this.#leave();
    this.#head.active = true;
    this.#startFade(true);
    this.#chaseAll();
  }

  /** Plays from `position` with the full attack of whatever sounds there, as for a render. */
  startAt(position: number): void {
    this.#head.position = position;
    this.#head.active = true;
    this.#sources.jump();
    this.#chaseAll();
  }

  stop(): void {
    this.#countIn = 0;
    if (!this.#head.active) return;
    this.#leave();
    this.#head.active = false;
    this.#startFade(true);
    this.#releaseAll();
  }

  /** @param position song position in frames */
  locate(position: number): void {
    const sounds = this.#head.active;
    if (sounds) this.#leave();
    this.#head.position = position;
    if (!sounds) return;
    this.#startFade(true);
    this.#releaseAll();
    this.#chaseAll();
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
    this.#sources.jump();
  }

  #releaseAll(): void {
    this.#eachInstrument((row) => this.#sequencer.release(row, this.#begun));
  }

  #chaseAll(): void {
    this.#eachInstrument((row) => this.#sequencer.chase(row, this.#head.position, this.#begun));
  }

  #eachInstrument(act: (row: number) => void): void {
    const { f64 } = this.#memory;
    const { plan } = this.#head;
    if (plan === 0) return;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      if (f64[row + TrackField.instrument] !== 0) act(row);
    }
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
      let piece = this.fading ? Math.min(rest, this.#fadeFrames - this.#fadeAt) : rest;
      if (this.#countIn > 0) piece = Math.min(piece, this.#countIn);
      this.#advancePiece(piece);
      if (this.#countIn > 0) {
        this.#countIn -= piece;
        if (this.#countIn === 0) this.#begin();
      }
      if (!this.fading) continue;
      this.#fadeAt += piece;
      if (!this.fading) this.#sources.jump();
    }
  }

  #advancePiece(frames: number): void {
    const head = this.#head;
    const { plan, position } = head;
    if (this.#begun === 0) this.#beginBlock();
    const until = head.framesToWrap(this.#memory);
    head.run(this.#memory, frames);
    if (this.fading) this.#outgoing.run(this.#memory, frames);
    else this.#outgoing.count = 0;
    this.#notePositions(frames);
    if (this.#countIn > 0) this.#metronome.count(plan, this.#begun, frames);
    else this.#metronome.note(plan, head, this.#begun);
    if (plan !== 0) {
      const straight = !this.fading && head.count <= 1;
      const { f64 } = this.#memory;
      const groups = f64[plan + PlanField.groups] ?? 0;
      const count = f64[plan + PlanField.groupCount] ?? 0;
      for (let index = 0; index < count; index++) {
        const row = groups + index * GroupField.count;
        const kind = f64[row + GroupField.source];
        if (kind === SourceKind.clips) {
          if (head.active || this.fading) {
            this.#sources.piece(row, index, straight ? position : -1, until, this.#begun, frames);
          } else {
            this.#sources.rest(row, index, this.#begun, frames);
          }
        } else if (kind === SourceKind.instrument) {
          this.#playNotes(row);
        }
      }
    }
    if (this.fading && this.#outgoing.count > 0 && this.#outgoing.plan !== plan) this.#addRemoved(frames);
    this.#begun += frames;
  }

  /** Tracks of the outgoing plan that the present one no longer has: they fade out past all buses. */
  #addRemoved(frames: number): void {
    const { f64 } = this.#memory;
    const tracks = f64[this.#outgoing.plan + PlanField.tracks] ?? 0;
    const count = f64[this.#outgoing.plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const slot = f64[tracks + index * TrackField.count + TrackField.slot] ?? 0;
      if (this.#rows[slot] !== -1) continue;
      this.left.fill(0, 0, frames);
      this.right.fill(0, 0, frames);
      if (!this.#mixFadingOut(this.#outgoingRows[slot] ?? -1, frames)) continue;
      if (!this.#hasRemoved) {
        this.#removedLeft.fill(0);
        this.#removedRight.fill(0);
        this.#hasRemoved = true;
      }
      this.#strips.addRemoved(
        slot,
        this.left,
        this.right,
        frames,
        this.#removedLeft,
        this.#removedRight,
        this.#begun,
      );
    }
  }

  #beginBlock(): void {
    const { f64 } = this.#memory;
    const { plan } = this.#head;
    if (plan === 0) return;
    const groups = f64[plan + PlanField.groups] ?? 0;
    const count = f64[plan + PlanField.groupCount] ?? 0;
    for (let index = 0; index < count; index++) this.#sources.begin(groups + index * GroupField.count);
    this.#context.setPosition(0, this.#head.position, this.#bpmAt(this.#head.position));
  }

  #bpmAt(position: number): number {
    const { plan } = this.#head;
    if (plan === 0) return INITIAL_BPM;
    const { f64 } = this.#memory;
    const rows = f64[plan + PlanField.tempo] ?? 0;
    return bpmAtFrame(f64, rows, f64[plan + PlanField.tempoCount] ?? 1, position, this.#sampleRate);
  }

  /** Where the song is at each quantum boundary that the piece reaches. */
  #notePositions(frames: number): void {
    const head = this.#head;
    const end = this.#begun + frames;
    let boundary = (Math.floor(this.#begun / QUANTUM) + 1) * QUANTUM;
    for (; boundary < end + QUANTUM; boundary += QUANTUM) {
      const into = Math.min(boundary, end) - this.#begun;
      const position = head.positionAt(into);
      this.#context.setPosition(boundary / QUANTUM, position, this.#bpmAt(position));
      if (boundary >= end) break;
    }
  }

  #playNotes(row: number): void {
    const { f64 } = this.#memory;
    const head = this.#head;
    for (let lane = 0; lane < 4; lane++) {
      const track = f64[row + GroupField.tracks + lane] ?? 0;
      if (track === 0 || f64[track + TrackField.instrument] === 0) continue;
      for (let index = 0; index < head.count; index++) {
        const from = head.positions[index] ?? 0;
        const offset = this.#begun + (head.offsets[index] ?? 0);
        if (index > 0) {
          this.#sequencer.release(track, offset);
          this.#sequencer.chase(track, from, offset);
        }
        this.#sequencer.play(track, from, from + (head.lengths[index] ?? 0), offset);
      }
      if (head.wrappedAtEnd) this.#sequencer.release(track, this.#begun + head.frames - 1);
    }
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
    if (this.#hasRemoved) this.#mixRemoved(start, frames);
    this.#declick.smooth(this.outLeft, this.outRight, start, frames);
    this.#metronome.add(this.outLeft, this.outRight, start);
    this.#endBlock(plan, frames);
  }

  #mixRemoved(start: number, frames: number): void {
    this.#hasRemoved = false;
    for (let i = 0; i < frames; i++) {
      this.outLeft[start + i] = (this.outLeft[start + i] ?? 0) + (this.#removedLeft[i] ?? 0);
      this.outRight[start + i] = (this.outRight[start + i] ?? 0) + (this.#removedRight[i] ?? 0);
    }
  }

  #endBlock(plan: number, frames: number): void {
    const { f64 } = this.#memory;
    const groups = f64[plan + PlanField.groups] ?? 0;
    const count = f64[plan + PlanField.groupCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = groups + index * GroupField.count;
      const kind = f64[row + GroupField.source];
      if (kind === SourceKind.clips) this.#sources.end(row, frames);
      else if (kind === SourceKind.instrument) this.#clearEvents(row);
    }
  }

  #clearEvents(row: number): void {
    const { f64 } = this.#memory;
    for (let lane = 0; lane < 4; lane++) {
      const track = f64[row + GroupField.tracks + lane] ?? 0;
      const record = track === 0 ? 0 : (f64[track + TrackField.instrument] ?? 0);
      if (record !== 0) this.#sequencer.clear(record);
    }
  }

  fill(row: number, frames: number): boolean {
    const { f64 } = this.#memory;
    const slot = f64[row + TrackField.slot] ?? 0;
    const former = this.fading ? (this.#outgoingRows[slot] ?? -1) : -1;
    if (this.#head.count === 0 && this.#outgoing.count === 0) return false;
    this.left.fill(0, 0, frames);
    this.right.fill(0, 0, frames);
    if (!this.fading || (!this.#jumped && this.#sameClips(row, former))) {
      return this.#mixer.mix(this.#head, row, this.left, this.right, ClipFilter.all, 0);
    }
    const comes = this.#mixFadingIn(row, frames);
    return this.#mixFadingOut(former, frames) || comes;
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
      if (this.#mixer.mix(this.#head, row, this.left, this.right, startingFrom, this.#edge)) sounded = true;
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
    mixAddCrossfade(this.left, this.#fadeLeft, frames, this.#fadeAt, length, rising);
    mixAddCrossfade(this.right, this.#fadeRight, frames, this.#fadeAt, length, rising);
    return true;
  }
}
