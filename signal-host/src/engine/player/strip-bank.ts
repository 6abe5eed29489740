import * as kernel from "../../../kernels/plan-abi.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { MASTER_SLOT, STRIP_SLOTS } from "../memory/layout.ts";
import { StripField } from "../memory/rings.ts";
import type { Kernels } from "../mix/kernels.ts";
import { EdgeField, PlanField, TrackField } from "../plan/plan-layout.ts";

/** How long a change of gain, pan, mute or solo takes, in seconds. */
export const RAMP_SECONDS = 0.005;

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
  /** While solo is worked out, by place among the tracks: heard because of what is before or behind it. */
  readonly #downstream = new Uint8Array(STRIP_SLOTS);
  readonly #upstream = new Uint8Array(STRIP_SLOTS);
  #anySolo = false;

  constructor(memory: EngineMemory, sampleRate: number, kernels: Kernels) {
    this.#memory = memory;
    this.#kernels = kernels;
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
    this.#aimStrip(MASTER_SLOT, true);
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
    else this.#aimStrip(slot, this.#isHeard(plan, slot));
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

  #isHeard(plan: number, slot: number): boolean {
    if (slot === MASTER_SLOT || !this.#anySolo) return true;
    const { f64 } = this.#memory;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const row = this.#row(plan, slot);
    return row >= 0 && this.#isHeardAt((row - tracks) / TrackField.count, row);
  }

  #isHeardAt(place: number, row: number): boolean {
    const { f64 } = this.#memory;
    if (!this.#anySolo || f64[row + TrackField.safe] === 1) return true;
    if (this.#solo[f64[row + TrackField.slot] ?? 0] === 1) return true;
    return this.#downstream[place] === 1 || this.#upstream[place] === 1;
  }

  /**
   * Solo in place: heard is what is soloed or safe, the buses and returns that it goes to, and what feeds a bus
   * that is soloed.
   */
  #aimAll(plan: number): void {
    const { f64 } = this.#memory;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    this.#anySolo = false;
    for (let place = 0; place < count; place++) {
      const slot = f64[tracks + place * TrackField.count + TrackField.slot] ?? 0;
      const soloed = this.#solo[slot] ?? 0;
      this.#downstream[place] = soloed;
      this.#upstream[place] = soloed;
      if (soloed === 1) this.#anySolo = true;
    }
    if (this.#anySolo) this.#followEdges(plan);
    for (let place = 0; place < count; place++) {
      const row = tracks + place * TrackField.count;
      this.#aimStrip(f64[row + TrackField.slot] ?? 0, this.#isHeardAt(place, row));
    }
  }

  #followEdges(plan: number): void {
    const { f64 } = this.#memory;
    const edges = f64[plan + PlanField.edges] ?? 0;
    const count = f64[plan + PlanField.edgeCount] ?? 0;
    for (let changed = true; changed;) {
      changed = false;
      for (let index = 0; index < count; index++) {
        const from = f64[edges + index * EdgeField.count + EdgeField.from] ?? 0;
        const to = f64[edges + index * EdgeField.count + EdgeField.to] ?? 0;
        if (this.#downstream[from] === 1 && this.#downstream[to] === 0) {
          this.#downstream[to] = 1;
          changed = true;
        }
        if (this.#upstream[to] === 1 && this.#upstream[from] === 0) {
          this.#upstream[from] = 1;
          changed = true;
        }
      }
    }
  }

  /** Has a strip's gains go, from where they have got to, to what it is set to. */
  #aimStrip(slot: number, heard: boolean): void {
    const record = this.#records[slot] ?? 0;
    if (record === 0) return;
    const gain = heard && this.#mute[slot] !== 1 ? (this.#gain[slot] ?? 0) : 0;
    const left = Math.fround(gain * (this.#panLeft[slot] ?? 0));
    const right = Math.fround(gain * (this.#panRight[slot] ?? 0));
    this.#lastLeft[slot] = left;
    this.#lastRight[slot] = right;
    const { f32, i32 } = this.#memory;
    const at = record >>> 2;
    const toLeft = at + kernel.STRIP_TO_LEFT / 4;
    const toRight = at + kernel.STRIP_TO_RIGHT / 4;
    if (f32[toLeft] === left && f32[toRight] === right) return;
    this.#flush(record);
    const gone = i32[at + kernel.STRIP_AT / 4] ?? 0;
    const share = gone >= this.rampFrames ? 1 : gone / this.rampFrames;
    const fromLeft = at + kernel.STRIP_FROM_LEFT / 4;
    const fromRight = at + kernel.STRIP_FROM_RIGHT / 4;
    f32[fromLeft] = (f32[fromLeft] ?? 0) + ((f32[toLeft] ?? 0) - (f32[fromLeft] ?? 0)) * share;
    f32[fromRight] = (f32[fromRight] ?? 0) + ((f32[toRight] ?? 0) - (f32[fromRight] ?? 0)) * share;
    f32[toLeft] = left;
    f32[toRight] = right;
    i32[at + kernel.STRIP_AT / 4] = 0;
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
    if (record !== 0) this.#memory.i32[(record + kernel.STRIP_AT) >>> 2] = this.rampFrames;
  }
}
