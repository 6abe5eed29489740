import { FRAME_BYTES } from "../../../kernels/abi.ts";
import {
  GROUP_PLAY_GAIN,
  GROUP_PLAY_LEFT,
  GROUP_PLAY_RIGHT,
  GROUP_SOURCE,
  SOURCE_EDGES,
  SOURCE_FILLED,
  SOURCE_INSTRUMENTS,
  SOURCE_SILENT,
  SOURCE_STEADY,
} from "../../../kernels/plan-abi.ts";
import { nodeOfSlot } from "../crash/track-names.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Kernels } from "../mix/kernels.ts";
import { ClipField, GroupField, SourceKind, TrackField } from "../plan/plan-layout.ts";
import type { TrackMixer } from "./track-mixer.ts";

const LANES = 4;
const LANE_STEP = FRAME_BYTES / 4;

/** Mixes the clips of one track for a piece of a block; answers whether any sounds. */
export interface TrackFiller {
  /** Leaves the piece in `left` and `right` from 0. @param row the track's @param frames of the piece */
  fill(row: number, frames: number): boolean;
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/**
 * Brings what tracks play into the lanes of their groups, piece by piece of a block. Where all four lanes go on playing
 * one clip each, or nothing, the kernel reads the audio itself and nothing is done here. Audio thread.
 */
export class GroupSources {
  readonly #memory: EngineMemory;
  readonly #kernels: Kernels;
  readonly #mixer: TrackMixer;
  readonly #filler: TrackFiller;
  /** Audio of a lane that is silent. Float32 index of as many zeros as a block has frames. */
  readonly #silence: number;
  /** Int32 index of the word that says which node this thread works on; −1 for none. */
  readonly #mark: number;
  /** Frames that each group goes on in the simplest way. */
  #steady = new Float64Array(1024);

  constructor(
    memory: EngineMemory,
    kernels: Kernels,
    mixer: TrackMixer,
    filler: TrackFiller,
    silence: number,
    mark: number,
  ) {
    this.#memory = memory;
    this.#kernels = kernels;
    this.#mixer = mixer;
    this.#filler = filler;
    this.#silence = silence;
    this.#mark = mark;
  }

  /** Room for as many groups as a plan has. Not while a block is rendered: it may allocate. */
  reserve(groups: number): void {
    if (this.#steady.length < groups) this.#steady = new Float64Array(groups * 2);
    this.jump();
  }

  /** What was steady is so no more: the song goes on elsewhere, or with other clips. */
  jump(): void {
    this.#steady.fill(0);
  }

  /** Before the first piece of a block. @param row a group's */
  begin(row: number): void {
    const { f64, i32 } = this.#memory;
    const kind = f64[row + GroupField.source];
    const address = f64[row + GroupField.address] ?? 0;
    const source =
      kind === SourceKind.edges
        ? SOURCE_EDGES
        : kind === SourceKind.instrument
          ? SOURCE_INSTRUMENTS
          : SOURCE_SILENT;
    i32[(address + GROUP_SOURCE) >>> 2] = source;
  }

  /**
   * One piece of a block for a group of tracks with clips.
   *
   * @param index the group's place @param position where the song is, when it moves straight on; −1 when it does not
   * @param straight frames for which it does at most
   * @param at frame of the block at which the piece begins
   */
  piece(row: number, index: number, position: number, straight: number, at: number, frames: number): void {
    const { f64, i32 } = this.#memory;
    const address = f64[row + GroupField.address] ?? 0;
    const sourceAt = (address + GROUP_SOURCE) >>> 2;
    const so = i32[sourceAt] ?? 0;
    if (so !== SOURCE_FILLED && this.#goesOn(row, index, address, position, straight, at, frames, so)) return;
    this.#steady[index] = 0;
    if (so !== SOURCE_FILLED && at > 0) this.#writeDown(row, address, so, at);
    let sounds = so === SOURCE_FILLED || so === SOURCE_STEADY;
    for (let lane = 0; lane < LANES; lane++) {
      const track = f64[row + GroupField.tracks + lane] ?? 0;
      if (track !== 0) this.#enter(nodeOfSlot(f64[track + TrackField.slot] ?? 0));
      const isHeard = track !== 0 && this.#filler.fill(track, frames);
      this.#store(row, lane, at, frames, isHeard);
      if (isHeard) sounds = true;
    }
    this.#enter(0);
    i32[sourceAt] = sounds ? SOURCE_FILLED : SOURCE_SILENT;
    // Silent so far, the buffer is zero and need not be cleared again: but kernels clear what is silent anyway.
    if (!sounds) this.#steady[index] = 0;
  }

  /** Says which node this thread works on. */
  #enter(node: number): void {
    if (this.#mark >= 0) this.#memory.i32[this.#mark] = node;
  }

  /** One piece of a block in which no track plays. */
  rest(row: number, index: number, at: number, frames: number): void {
    const { f64, f32, i32 } = this.#memory;
    const address = f64[row + GroupField.address] ?? 0;
    const so = i32[(address + GROUP_SOURCE) >>> 2] ?? 0;
    this.#steady[index] = 0;
    if (so === SOURCE_SILENT) return;
    if (so === SOURCE_STEADY) this.#writeDown(row, address, so, at);
    i32[(address + GROUP_SOURCE) >>> 2] = SOURCE_FILLED;
    const buffer = (f64[row + GroupField.buffer] ?? 0) / 4;
    f32.fill(0, buffer + at * LANE_STEP, buffer + (at + frames) * LANE_STEP);
  }

  /** Whether the group plays on as it did, or begins to, without anything to be mixed here. */
  #goesOn(
    row: number,
    index: number,
    address: number,
    position: number,
    straight: number,
    at: number,
    frames: number,
    so: number,
  ): boolean {
    const left = this.#steady[index] ?? 0;
    const { i32 } = this.#memory;
    const sourceAt = (address + GROUP_SOURCE) >>> 2;
    const plays = this.#plays(address);
    if (left >= frames) {
      this.#steady[index] = left - frames;
      if (at === 0) i32[sourceAt] = plays ? SOURCE_STEADY : SOURCE_SILENT;
      return true;
    }
    // Begun in the middle of a block, what came before would have to be written down.
    if (at > 0 || so === SOURCE_STEADY || position < 0) return false;
    const run = Math.min(straight, this.#classify(row, address, position));
    if (run < frames) return false;
    this.#steady[index] = run - frames;
    i32[sourceAt] = this.#plays(address) ? SOURCE_STEADY : SOURCE_SILENT;
    return true;
  }

  #plays(address: number): boolean {
    const { f32 } = this.#memory;
    const gains = (address + GROUP_PLAY_GAIN) >>> 2;
    return f32[gains] !== 0 || f32[gains + 1] !== 0 || f32[gains + 2] !== 0 || f32[gains + 3] !== 0;
  }

  /** Points the lanes to what they play; answers for how many frames all of them do so. */
  #classify(row: number, address: number, position: number): number {
    const { f64, f32, i32 } = this.#memory;
    let run = Infinity;
    for (let lane = 0; lane < LANES; lane++) {
      const track = f64[row + GroupField.tracks + lane] ?? 0;
      const frames = track === 0 ? Infinity : this.#mixer.steadyFrames(track, position);
      run = Math.min(run, frames);
      const silent = track === 0 || this.#mixer.steadyLeft < 0;
      const left = silent ? this.#silence : this.#mixer.steadyLeft;
      const right = silent ? this.#silence : this.#mixer.steadyRight;
      i32[((address + GROUP_PLAY_LEFT) >>> 2) + lane] = left * 4;
      i32[((address + GROUP_PLAY_RIGHT) >>> 2) + lane] = right * 4;
      f32[((address + GROUP_PLAY_GAIN) >>> 2) + lane] = silent
        ? 0
        : (f64[this.#mixer.steadyClip + ClipField.gain] ?? 0);
    }
    return run;
  }

  /** The frames of the block before this piece, as they would have been played; nothing is moved on. */
  #writeDown(row: number, address: number, so: number, frames: number): void {
    const buffer = this.#memory.f64[row + GroupField.buffer] ?? 0;
    if (so === SOURCE_STEADY) this.#kernels.playFour(address, buffer, frames);
    else this.#memory.f32.fill(0, buffer / 4, buffer / 4 + frames * LANE_STEP);
  }

  #store(row: number, lane: number, at: number, frames: number, isHeard: boolean): void {
    const { f32, f64 } = this.#memory;
    const { left, right } = this.#filler;
    let to = ((f64[row + GroupField.buffer] ?? 0) >>> 2) + at * LANE_STEP + lane;
    for (let i = 0; i < frames; i++) {
      f32[to] = isHeard ? (left[i] ?? 0) : 0;
      f32[to + LANES] = isHeard ? (right[i] ?? 0) : 0;
      to += LANE_STEP;
    }
  }
}
