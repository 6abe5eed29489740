import * as kernel from "../../../kernels/plan-abi.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { MASTER_SLOT, STRIP_SLOTS } from "../memory/layout.ts";
import { StripField } from "../memory/rings.ts";
import type { Kernels } from "../mix/kernels.ts";
import { PlanField, TrackField } from "../plan/plan-layout.ts";
import { SoloPaths } from "./solo-paths.ts";

/** How long a change of gain, pan, mute or solo takes, in seconds. */
export const RAMP_SECONDS = 0.005;

/** Words from where a ramp begins to where it goes. */
const VECTOR = 4;

/**
 * The settings of every strip, by slot, and where each strip's gains are in the plan in force. It outlives plans, so
 * that a new plan disturbs no strip that stays. The gains themselves, with the ramps under way, lie in the strips'
 * records, where the kernels find them. Audio thread; allocates nothing after it is made.
 */
export class StripBank {
  readonly rampFrames: number;
  readonly #memory: EngineMemory;
  readonly #kernels: Kernels;
  readonly #generation = new Float64Array(STRIP_SLOTS).fill(-1);
  readonly #gain = new Float64Array(STRIP_SLOTS).fill(1);
  readonly #panLeft = new Float64Array(STRIP_SLOTS).fill(1);
  readonly #panRight = new Float64Array(STRIP_SLOTS).fill(1);
  readonly #mute = new Uint8Array(STRIP_SLOTS);
  readonly #solo = new Uint8Array(STRIP_SLOTS);
  /** Bytes: the record with the lane added; 0 while the plan in force has no such strip. */
  readonly #records = new Float64Array(STRIP_SLOTS);
  /** What each strip's gains go to, for those that leave the plan. */
  readonly #lastLeft = new Float64Array(STRIP_SLOTS);
  readonly #lastRight = new Float64Array(STRIP_SLOTS);
  /** Frames of the present block that are rendered by former gains already. */
  #begun = 0;
  readonly #paths: SoloPaths;
  /** Whether solo lets each strip be heard. */
  readonly #open = new Uint8Array(STRIP_SLOTS).fill(1);

  constructor(memory: EngineMemory, sampleRate: number, kernels: Kernels) {
    this.#memory = memory;
    this.#kernels = kernels;
    this.#paths = new SoloPaths(memory);
    this.rampFrames = Math.round(RAMP_SECONDS * sampleRate);
  }

  /** Changes from here on begin at this frame of the block. */
  beginAt(frame: number): void {
    this.#begun = frame;
  }

  /** Takes the settings of a plan. A strip that is new in its slot starts at them; others ramp there. */
  adopt(plan: number, first: boolean): void {
    const { f64 } = this.#memory;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    this.#records.fill(0);
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      const slot = f64[row + TrackField.slot] ?? 0;
      this.#gain[slot] = f64[row + TrackField.gainAutomated] === 1 ? 1 : (f64[row + TrackField.gain] ?? 0);
      const isPanned = f64[row + TrackField.panAutomated] === 1;
      this.#panLeft[slot] = isPanned ? 1 : (f64[row + TrackField.panLeft] ?? 0);
      this.#panRight[slot] = isPanned ? 1 : (f64[row + TrackField.panRight] ?? 0);
      this.#mute[slot] = f64[row + TrackField.muteAutomated] === 1 ? 0 : (f64[row + TrackField.mute] ?? 0);
      this.#solo[slot] = f64[row + TrackField.solo] ?? 0;
      this.#records[slot] = f64[row + TrackField.strip] ?? 0;
    }
    this.#gain[MASTER_SLOT] = f64[plan + PlanField.masterGain] ?? 0;
    this.#records[MASTER_SLOT] = f64[plan + PlanField.masterStrip] ?? 0;
    this.#aimAll(plan);
    this.#aimStrip(MASTER_SLOT);
    if (first) this.#arrive(MASTER_SLOT);
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      const slot = f64[row + TrackField.slot] ?? 0;
      const generation = f64[row + TrackField.generation] ?? 0;
      if (this.#generation[slot] === generation) continue;
      this.#generation[slot] = generation;
      this.#arrive(slot);
    }
  }

  /**
   * Changes one setting of a strip of `plan`, or the master's gain.
   *
   * @param field a StripField @param values holds the value at `at`, and the pan's right side after it
   */
  set(plan: number, slot: number, field: number, values: Float64Array, at: number): void {
    const value = values[at] ?? 0;
    if (field === StripField.solo) {
      this.#solo[slot] = value;
      this.#aimAll(plan);
      return;
    }
    if (this.#isAutomated(plan, slot, field)) return;
    if (field === StripField.gain) this.#gain[slot] = value;
    else if (field === StripField.mute) this.#mute[slot] = value;
    else if (field === StripField.pan) {
      this.#panLeft[slot] = value;
      this.#panRight[slot] = values[at + 1] ?? 0;
    }
    if (field === StripField.mute) this.#aimAll(plan);
    else this.#aimStrip(slot);
  }

  #row(plan: number, slot: number): number {
    const { f64 } = this.#memory;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = plan === 0 ? 0 : (f64[plan + PlanField.trackCount] ?? 0);
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      if (f64[row + TrackField.slot] === slot) return row;
    }
    return -1;
  }

  #isAutomated(plan: number, slot: number, field: number): boolean {
    if (slot === MASTER_SLOT) return false;
    const row = this.#row(plan, slot);
    if (row < 0) return false;
    const { f64 } = this.#memory;
    if (field === StripField.gain) return f64[row + TrackField.gainAutomated] === 1;
    if (field === StripField.pan) return f64[row + TrackField.panAutomated] === 1;
    return f64[row + TrackField.muteAutomated] === 1;
  }

  #aimAll(plan: number): void {
    const { f64 } = this.#memory;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    this.#paths.follow(plan, this.#solo);
    for (let place = 0; place < count; place++) {
      const slot = f64[tracks + place * TrackField.count + TrackField.slot] ?? 0;
      this.#open[slot] = this.#paths.isOpen(place) ? 1 : 0;
      this.#aimStrip(slot);
    }
  }

  /** Has a strip's gains go, from where they have got to, to what it is set to. */
  #aimStrip(slot: number): void {
    const record = this.#records[slot] ?? 0;
    if (record === 0) return;
    const heard = this.#open[slot] ?? 1;
    const passes = this.#mute[slot] === 1 ? 0 : 1;
    const gain = passes * (this.#gain[slot] ?? 0);
    const left = Math.fround(gain * (this.#panLeft[slot] ?? 0));
    const right = Math.fround(gain * (this.#panRight[slot] ?? 0));
    this.#lastLeft[slot] = left * heard;
    this.#lastRight[slot] = right * heard;
    this.#aim(record, kernel.STRIP_FROM_LEFT, left, kernel.STRIP_FROM_RIGHT, right, kernel.STRIP_AT);
    const sent = heard * passes;
    this.#aim(record, kernel.STRIP_FROM_HEARD, heard, kernel.STRIP_FROM_SEND, sent, kernel.STRIP_GATE_AT);
  }

  /** Sends two values that ramp together to their targets. @param first where the first begins: its target follows */
  #aim(record: number, first: number, to: number, second: number, alsoTo: number, gone: number): void {
    const { f32, i32 } = this.#memory;
    const at = record >>> 2;
    const a = at + first / 4;
    const b = at + second / 4;
    if (f32[a + VECTOR] === to && f32[b + VECTOR] === alsoTo) return;
    this.#flush(record);
    const frames = i32[at + gone / 4] ?? 0;
    const share = frames >= this.rampFrames ? 1 : frames / this.rampFrames;
    f32[a] = (f32[a] ?? 0) + ((f32[a + VECTOR] ?? 0) - (f32[a] ?? 0)) * share;
    f32[b] = (f32[b] ?? 0) + ((f32[b + VECTOR] ?? 0) - (f32[b] ?? 0)) * share;
    f32[a + VECTOR] = to;
    f32[b + VECTOR] = alsoTo;
    i32[at + gone / 4] = 0;
  }

  /** The gains of the frames of this block before the change are written down. */
  #flush(record: number): void {
    if (this.#begun === 0) return;
    // The records of a group's strips are those of its lanes: the first is the group's.
    const group = record - (record & 15);
    const written = this.#memory.i32[(group + kernel.STRIP_WRITTEN) >>> 2] ?? 0;
    if (written < this.#begun) this.#kernels.stripEnvelope(group, written, this.#begun);
  }

  /** Adds what a strip that is gone still plays, by its last gains and the master's. @param at index in the targets */
  addRemoved(
    slot: number,
    left: Float32Array,
    right: Float32Array,
    frames: number,
    toLeft: Float32Array,
    toRight: Float32Array,
    at: number,
  ): void {
    const master = this.#gain[MASTER_SLOT] ?? 0;
    const gainLeft = (this.#lastLeft[slot] ?? 0) * master;
    const gainRight = (this.#lastRight[slot] ?? 0) * master;
    for (let i = 0; i < frames; i++) {
      toLeft[at + i] = (toLeft[at + i] ?? 0) + (left[i] ?? 0) * gainLeft;
      toRight[at + i] = (toRight[at + i] ?? 0) + (right[i] ?? 0) * gainRight;
    }
  }

  /** Ends the ramp at once. */
  #arrive(slot: number): void {
    const record = this.#records[slot] ?? 0;
    if (record === 0) return;
    this.#memory.i32[(record + kernel.STRIP_AT) >>> 2] = this.rampFrames;
    this.#memory.i32[(record + kernel.STRIP_GATE_AT) >>> 2] = this.rampFrames;
  }
}
