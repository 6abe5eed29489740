import { bpmAtFrame, framesAtTick, tickAtFrame } from "@loophole/protocol";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { ClickField, PlanField } from "../plan/plan-layout.ts";
import type { PlayHead } from "./play-head.ts";

const CLICK_SECONDS = 0.03;
const ACCENT_HERTZ = 1600;
const BEAT_HERTZ = 1000;

/** Clicks on the beats, added to what is heard behind the master. Audio thread; allocates nothing after it is made. */
export class Metronome {
  readonly #memory: EngineMemory;
  readonly #rate: number;
  readonly #accent: Float32Array;
  readonly #beat: Float32Array;
  /** Frames of this block at which clicks begin, and whether they are accents. */
  readonly #starts = new Int32Array(64);
  readonly #accents = new Uint8Array(64);
  #count = 0;
  #frames = 0;
  /** Gain of the clicks that sound: the metronome's, or that of counting in. */
  readonly #gain = new Float64Array(1);
  /** While counting in: frames until the next beat, and of a beat; beats counted, and in a bar. */
  readonly #counting = new Float64Array(2);
  #counted = 0;
  #beats = 4;
  /** The click that sounds on from the last block. */
  #sounding: Float32Array;
  #soundingAt: number;

  constructor(memory: EngineMemory, rate: number) {
    this.#memory = memory;
    this.#rate = rate;
    this.#accent = click(rate, ACCENT_HERTZ);
    this.#beat = click(rate, BEAT_HERTZ);
    this.#sounding = this.#beat;
    this.#soundingAt = this.#beat.length;
  }

  /** Takes note of the beats in what the head has just run over. @param begun frame of the block at which that began */
  note(plan: number, head: PlayHead, begun: number): void {
    this.#frames = begun + head.frames;
    if (plan === 0 || head.count === 0) return;
    const { f64 } = this.#memory;
    if (f64[plan + PlanField.clickGain] === 0) return;
    this.#gain[0] = f64[plan + PlanField.clickGain] ?? 0;
    for (let index = 0; index < head.count; index++) {
      const from = head.positions[index] ?? 0;
      const late = f64[plan + PlanField.latency] ?? 0;
      this.#collect(plan, from, from + (head.lengths[index] ?? 0), begun + (head.offsets[index] ?? 0) + late);
    }
  }

  /**
   * Begins to count bars before the song moves from a position.
   *
   * @returns frames until they are counted; 0 when there are none to count
   */
  countIn(plan: number, position: number): number {
    const { f64 } = this.#memory;
    const bars = plan === 0 ? 0 : (f64[plan + PlanField.countIn] ?? 0);
    if (bars === 0) return 0;
    const tempo = f64[plan + PlanField.tempo] ?? 0;
    const tempi = f64[plan + PlanField.tempoCount] ?? 1;
    const bpm = bpmAtFrame(f64, tempo, tempi, position, this.#rate);
    let row = f64[plan + PlanField.clicks] ?? 0;
    for (let index = (f64[plan + PlanField.clickCount] ?? 1) - 1; index > 0; index--) {
      if ((f64[row + index * ClickField.count + ClickField.frame] ?? 0) > position) continue;
      row += index * ClickField.count;
      break;
    }
    const beat = ((f64[row + ClickField.beatTicks] ?? 960) * 60 * this.#rate) / (bpm * 960);
    const beats = f64[row + ClickField.beats] ?? 4;
    this.#counting[0] = 0;
    this.#counting[1] = beat;
    this.#counted = 0;
    this.#beats = beats;
    return Math.round(bars * beats * beat);
  }

  /** Notes the beats of a stretch of counting in. @param begun frame of the block at which it begins */
  count(plan: number, begun: number, frames: number): void {
    this.#frames = begun + frames;
    const { f64 } = this.#memory;
    this.#gain[0] = f64[plan + PlanField.countGain] ?? 0;
    const beat = this.#counting[1] ?? 0;
    let next = this.#counting[0] ?? 0;
    // A beat falls on the first frame that is not before it.
    while (Math.ceil(next) < frames && this.#count < this.#starts.length) {
      this.#starts[this.#count] = begun + Math.ceil(next) + (f64[plan + PlanField.latency] ?? 0);
      this.#accents[this.#count++] = this.#counted % this.#beats === 0 ? 1 : 0;
      this.#counted++;
      next += beat;
    }
    this.#counting[0] = next - frames;
  }

  #collect(plan: number, from: number, to: number, offset: number): void {
    const { f64 } = this.#memory;
    const tempo = f64[plan + PlanField.tempo] ?? 0;
    const tempi = f64[plan + PlanField.tempoCount] ?? 1;
    const meters = f64[plan + PlanField.clicks] ?? 0;
    const count = f64[plan + PlanField.clickCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = meters + index * ClickField.count;
      const next = index + 1 < count ? (f64[row + ClickField.count + ClickField.frame] ?? 0) : Infinity;
      const start = f64[row + ClickField.frame] ?? 0;
      if (next <= from || start >= to) continue;
      const tick = f64[row + ClickField.tick] ?? 0;
      const beatTicks = f64[row + ClickField.beatTicks] ?? 960;
      const beats = f64[row + ClickField.beats] ?? 4;
      const first = tickAtFrame(f64, tempo, tempi, Math.max(from, start), this.#rate);
      let beat = Math.max(0, Math.floor((first - tick) / beatTicks));
      for (; this.#count < this.#starts.length; beat++) {
        const frame = framesAtTick(f64, tempo, tempi, tick + beat * beatTicks, this.#rate);
        if (frame >= to || frame >= next) break;
        if (frame < from) continue;
        this.#starts[this.#count] = offset + (frame - from);
        this.#accents[this.#count++] = beat % beats === 0 ? 1 : 0;
      }
    }
  }

  /** Adds the clicks of the block. */
  add(left: Float32Array, right: Float32Array, start: number): void {
    let at = 0;
    let index = 0;
    for (; index < this.#count && (this.#starts[index] ?? 0) < this.#frames; index++) {
      const begin = this.#starts[index] ?? 0;
      this.#sound(left, right, start, at, begin);
      at = begin;
      this.#sounding = this.#accents[index] === 1 ? this.#accent : this.#beat;
      this.#soundingAt = 0;
    }
    this.#sound(left, right, start, at, this.#frames);
    // What is heard is late: so are the clicks, those of blocks to come too.
    for (let later = index; later < this.#count; later++) {
      this.#starts[later - index] = (this.#starts[later] ?? 0) - this.#frames;
      this.#accents[later - index] = this.#accents[later] ?? 0;
    }
    this.#count -= index;
  }

  #sound(left: Float32Array, right: Float32Array, start: number, from: number, to: number): void {
    const gain = this.#gain[0] ?? 0;
    const samples = this.#sounding;
    for (let i = from; i < to && this.#soundingAt < samples.length; i++) {
      const value = (samples[this.#soundingAt++] ?? 0) * gain;
      left[start + i] = (left[start + i] ?? 0) + value;
      right[start + i] = (right[start + i] ?? 0) + value;
    }
  }
}

/** A sine that dies away. */
function click(rate: number, hertz: number): Float32Array {
  const frames = Math.round(CLICK_SECONDS * rate);
  return Float32Array.from({ length: frames }, (_, i) => {
    const fade = Math.exp((-6 * i) / frames) * Math.min(1, (frames - i) / 48);
    return fade * Math.sin((2 * Math.PI * hertz * i) / rate);
  });
}
