import { MASTER_SLOT, SCHEDULE_SLOTS } from "../memory/layout.ts";
import { StripField } from "../memory/rings.ts";
import { PlanField, TrackField } from "../plan/plan-layout.ts";

const LAST = SCHEDULE_SLOTS - 1;

/**
 * The scheduled changes of controls that have taken hold lately, numbered from 1. What the control thread
 * sends, it may have made without knowing of the last few of them. It counts those it knows as older than what
 * it sends and the others as newer; so that the same is heard, the audio thread lets the newer ones win. At
 * most SCHEDULE_SLOTS are unknown to the control thread, for it lets no more wait. Audio thread; allocates
 * nothing after it is made.
 */
export class HeldLog {
  readonly #slots = new Int32Array(SCHEDULE_SLOTS);
  readonly #fields = new Int32Array(SCHEDULE_SLOTS);
  readonly #values = new Float64Array(SCHEDULE_SLOTS);
  readonly #seconds = new Float64Array(SCHEDULE_SLOTS);
  #count = 0;

  /** @param values holds the value at `from`, and the pan's right side after it */
  add(slot: number, field: number, values: Float64Array, from: number): void {
    const at = this.#count & LAST;
    this.#slots[at] = slot;
    this.#fields[at] = field;
    this.#values[at] = values[from] ?? 0;
    this.#seconds[at] = values[from + 1] ?? 0;
    this.#count++;
  }

  /** Whether a change after the first `known` set this field of this slot. */
  overrides(slot: number, field: number, known: number): boolean {
    for (let index = known; index < this.#count; index++) {
      if (this.#slots[index & LAST] === slot && this.#fields[index & LAST] === field) return true;
    }
    return false;
  }

  /** Writes the changes after the first `known` into a plan that was made without them. */
  amend(f64: Float64Array, plan: number, known: number): void {
    for (let index = known; index < this.#count; index++) {
      const slot = this.#slots[index & LAST] ?? 0;
      const value = this.#values[index & LAST] ?? 0;
      if (slot === MASTER_SLOT) f64[plan + PlanField.masterGain] = value;
      else this.#amendTrack(f64, plan, slot, index & LAST);
    }
  }

  #amendTrack(f64: Float64Array, plan: number, slot: number, at: number): void {
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      if (f64[row + TrackField.slot] !== slot) continue;
      const field = this.#fields[at];
      const value = this.#values[at] ?? 0;
      if (field === StripField.gain) f64[row + TrackField.gain] = value;
      else if (field === StripField.mute) f64[row + TrackField.mute] = value;
      else if (field === StripField.solo) f64[row + TrackField.solo] = value;
      else {
        f64[row + TrackField.panLeft] = value;
        f64[row + TrackField.panRight] = this.#seconds[at] ?? 0;
      }
    }
  }
}
