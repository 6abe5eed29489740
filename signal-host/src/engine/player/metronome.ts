import { framesAtTick, tickAtFrame } from "@loophole/protocol";
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
    for (let index = 0; index < head.count; index++) {
      const from = head.positions[index] ?? 0;
      this.#collect(plan, from, from + (head.lengths[index] ?? 0), begun + (head.offsets[index] ?? 0));
    }
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
  add(plan: number, left: Float32Array, right: Float32Array, start: number): void {
    const gain = this.#memory.f64[plan + PlanField.clickGain] ?? 0;
    let at = 0;
    for (let index = 0; index < this.#count; index++) {
      const begin = this.#starts[index] ?? 0;
      this.#sound(left, right, start, at, begin, gain);
      at = begin;
      this.#sounding = this.#accents[index] === 1 ? this.#accent : this.#beat;
      this.#soundingAt = 0;
    }
    this.#sound(left, right, start, at, this.#frames, gain);
    this.#count = 0;
  }

  #sound(
    left: Float32Array,
    right: Float32Array,
    start: number,
    from: number,
    to: number,
    gain: number,
  ): void {
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
