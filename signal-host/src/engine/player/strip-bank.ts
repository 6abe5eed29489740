import { applyGain, applyRamp, rampValue } from "../../dsp/gain.ts";
import { Level, meanSquareDecays, measureSilence, mixAddMeasured } from "../../dsp/meter.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { MASTER_SLOT, STRIP_SLOTS } from "../memory/layout.ts";
import type { MeterSink } from "../memory/meter-area.ts";
import { StripField } from "../memory/rings.ts";
import { PlanField, TrackField } from "../plan/plan-layout.ts";

/** How long a change of gain, pan, mute or solo takes, in seconds. */
export const RAMP_SECONDS = 0.005;

const CHANNELS = 2;
/** The gains of a stretch that has its ramp in it already. */
const ONE = Float64Array.of(1, 1);

/**
 * The state of every strip, by slot: settings, the ramp under way and the levels. It outlives plans, so that
 * a new plan disturbs no strip that stays. Audio thread; allocates nothing after it is made.
 */
export class StripBank {
  readonly rampFrames: number;
  readonly #memory: EngineMemory;
  readonly #meters: MeterSink | null;
  readonly #sampleRate: number;
  readonly #decays: Float64Array;
  readonly #generation = new Float64Array(STRIP_SLOTS).fill(-1);
  readonly #gain = new Float64Array(STRIP_SLOTS).fill(1);
  readonly #panLeft = new Float64Array(STRIP_SLOTS).fill(1);
  readonly #panRight = new Float64Array(STRIP_SLOTS).fill(1);
  readonly #mute = new Uint8Array(STRIP_SLOTS);
  readonly #solo = new Uint8Array(STRIP_SLOTS);
  /** Left and right of each slot. */
  readonly #from = new Float64Array(STRIP_SLOTS * CHANNELS).fill(1);
  readonly #to = new Float64Array(STRIP_SLOTS * CHANNELS).fill(1);
  /** Frames of the ramp gone by; at rampFrames it is over. */
  readonly #rampAt: Float64Array;
  readonly #levels = new Float64Array(STRIP_SLOTS * CHANNELS * Level.count);
  #anySolo = false;

  constructor(memory: EngineMemory, sampleRate: number, meters: MeterSink | null) {
    this.#memory = memory;
    this.#meters = meters;
    this.#sampleRate = sampleRate;
    this.#decays = meanSquareDecays(sampleRate);
    this.rampFrames = Math.round(RAMP_SECONDS * sampleRate);
    this.#rampAt = new Float64Array(STRIP_SLOTS).fill(this.rampFrames);
  }

  /** Takes the settings of a plan. A strip that is new in its slot starts at them; others ramp there. */
  adopt(plan: number, first: boolean): void {
    const { f64 } = this.#memory;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = (f64[plan + PlanField.tracks] ?? 0) + index * TrackField.count;
      const slot = f64[row + TrackField.slot] ?? 0;
      this.#gain[slot] = f64[row + TrackField.gain] ?? 0;
      this.#panLeft[slot] = f64[row + TrackField.panLeft] ?? 0;
      this.#panRight[slot] = f64[row + TrackField.panRight] ?? 0;
      this.#mute[slot] = f64[row + TrackField.mute] ?? 0;
      this.#solo[slot] = f64[row + TrackField.solo] ?? 0;
    }
    this.#aimAll(plan);
    for (let index = 0; index < count; index++) {
      const row = (f64[plan + PlanField.tracks] ?? 0) + index * TrackField.count;
      const slot = f64[row + TrackField.slot] ?? 0;
      const generation = f64[row + TrackField.generation] ?? 0;
      if (this.#generation[slot] === generation) continue;
      this.#generation[slot] = generation;
      this.#levels.fill(0, slot * CHANNELS * Level.count, (slot + 1) * CHANNELS * Level.count);
      this.#rampAt[slot] = this.rampFrames;
    }
    this.#gain[MASTER_SLOT] = f64[plan + PlanField.masterGain] ?? 0;
    this.#aimStrip(MASTER_SLOT);
    if (first) this.#rampAt[MASTER_SLOT] = this.rampFrames;
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
    if (field === StripField.gain) this.#gain[slot] = value;
    else if (field === StripField.mute) this.#mute[slot] = value;
    else if (field === StripField.pan) {
      this.#panLeft[slot] = value;
      this.#panRight[slot] = values[at + 1] ?? 0;
    }
    this.#aimStrip(slot);
  }

  #aimAll(plan: number): void {
    const { f64 } = this.#memory;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    this.#anySolo = false;
    for (let index = 0; index < count && !this.#anySolo; index++) {
      this.#anySolo = this.#solo[f64[tracks + index * TrackField.count + TrackField.slot] ?? 0] === 1;
    }
    for (let index = 0; index < count; index++) {
      this.#aimStrip(f64[tracks + index * TrackField.count + TrackField.slot] ?? 0);
    }
  }

  #aimStrip(slot: number): void {
    const soloed = slot === MASTER_SLOT || !this.#anySolo || this.#solo[slot] === 1;
    const gain = soloed && this.#mute[slot] !== 1 ? (this.#gain[slot] ?? 0) : 0;
    const left = gain * (this.#panLeft[slot] ?? 0);
    const right = gain * (this.#panRight[slot] ?? 0);
    const at = slot * CHANNELS;
    if (this.#to[at] === left && this.#to[at + 1] === right) return;
    const ramp = this.#rampAt[slot] ?? 0;
    this.#from[at] = rampValue(this.#from[at] ?? 0, this.#to[at] ?? 0, ramp, this.rampFrames);
    this.#from[at + 1] = rampValue(this.#from[at + 1] ?? 0, this.#to[at + 1] ?? 0, ramp, this.rampFrames);
    this.#to[at] = left;
    this.#to[at + 1] = right;
    this.#rampAt[slot] = 0;
  }

  /**
   * Gain, pan, mute and solo of a track, its meter, and its sum into the master's buses from `busAt`.
   * Overwrites `left` and `right` while a ramp is under way.
   *
   * @param sounding false when both are silence
   */
  addTrack(
    slot: number,
    left: Float32Array,
    right: Float32Array,
    frames: number,
    busLeft: Float32Array,
    busRight: Float32Array,
    busAt: number,
    sounding: boolean,
  ): void {
    if (!sounding) {
      this.#pass(slot, frames);
      return;
    }
    this.#applyRamps(slot, left, right, 0, frames);
    const gains = this.#steadyGains(slot);
    const gainAt = gains === ONE ? 0 : slot * CHANNELS;
    this.#advance(slot, frames);
    const at = slot * CHANNELS * Level.count;
    const to = at + Level.count;
    const decays = this.#decays;
    const levels = this.#levels;
    mixAddMeasured(busLeft, busAt, left, 0, frames, gains, gainAt, decays, levels, at);
    mixAddMeasured(busRight, busAt, right, 0, frames, gains, gainAt + 1, decays, levels, to);
    this.#publish(slot);
  }

  /** The master's gain, in place, and its meter. */
  finish(left: Float32Array, right: Float32Array, start: number, frames: number): void {
    const slot = MASTER_SLOT;
    this.#applyRamps(slot, left, right, start, frames);
    const gains = this.#steadyGains(slot);
    const gainAt = gains === ONE ? 0 : slot * CHANNELS;
    applyGain(left, start, frames, gains, gainAt);
    applyGain(right, start, frames, gains, gainAt + 1);
    this.#advance(slot, frames);
    const at = slot * CHANNELS * Level.count;
    const decays = this.#decays;
    mixAddMeasured(null, 0, left, start, frames, ONE, 0, decays, this.#levels, at);
    mixAddMeasured(null, 0, right, start, frames, ONE, 1, decays, this.#levels, at + Level.count);
    this.#publish(slot);
  }

  /** Applies the ramp under way to both channels, in place. */
  #applyRamps(slot: number, left: Float32Array, right: Float32Array, start: number, frames: number): void {
    const ramp = this.#rampAt[slot] ?? 0;
    if (ramp >= this.rampFrames) return;
    const at = slot * CHANNELS;
    applyRamp(left, start, frames, this.#from, this.#to, at, ramp, this.rampFrames);
    applyRamp(right, start, frames, this.#from, this.#to, at + 1, ramp, this.rampFrames);
  }

  /** The gains still to be applied: those of all strips, or 1 and 1 where a ramp was applied in place. */
  #steadyGains(slot: number): Float64Array {
    return (this.#rampAt[slot] ?? 0) < this.rampFrames ? ONE : this.#to;
  }

  #advance(slot: number, frames: number): void {
    const at = this.#rampAt[slot] ?? 0;
    if (at < this.rampFrames) this.#rampAt[slot] = Math.min(this.rampFrames, at + frames);
  }

  /** Time goes by on a silent strip. */
  #pass(slot: number, frames: number): void {
    this.#advance(slot, frames);
    const at = slot * CHANNELS * Level.count;
    const left = at + Level.meanSquare;
    const right = left + Level.count;
    if (this.#levels[left] === 0 && this.#levels[right] === 0) return;
    measureSilence(frames, this.#sampleRate, this.#levels, at);
    measureSilence(frames, this.#sampleRate, this.#levels, at + Level.count);
    this.#publish(slot);
  }

  #publish(slot: number): void {
    const levels = this.#levels;
    const left = slot * CHANNELS * Level.count;
    const right = left + Level.count;
    this.#meters?.publish(slot, levels, left, right);
    levels[left + Level.peak] = 0;
    levels[right + Level.peak] = 0;
  }
}
