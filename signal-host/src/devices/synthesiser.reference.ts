import * as abi from "../../kernels/abi.ts";
import { windowedSinc } from "./windowed-sinc.ts";
import type { ParameterValues } from "./device.ts";
import type { RigEvent } from "./testing/device-rig.ts";

const QUANTUM = 32;
/** Frames by which the oscillators are ahead of what is heard. */
const LEAD = 8;

/** What the low-pass of kernels/band-limit.ts leaves of a frequency in cycles a frame. */
function bandLimit(frequency: number): number {
  const step = 1 / 32;
  let sum = 0;
  let whole = 0;
  for (let time = -LEAD; time <= LEAD; time += step) {
    const weight = windowedSinc(time, LEAD, 0.48, 7);
    whole += weight;
    sum += weight * Math.cos(2 * Math.PI * frequency * time);
  }
  return sum / whole;
}

/** The low-pass at 0 to 3 cycles a frame, in a table. */
const limits = Float64Array.from({ length: 3 * 512 + 2 }, (_, place) => bandLimit(place / 512));
function limited(frequency: number): number {
  const place = frequency * 512;
  const at = Math.floor(place);
  const from = limits[at] ?? 0;
  return from + ((limits[at + 1] ?? 0) - from) * (place - at);
}

/**
 * A wave at a phase in periods, from its Fourier series: each harmonic as the low-pass leaves it, and those beyond half
 * the sample rate as well, which fold back as they do in the kernel.
 */
function wave(shape: number, phase: number, step: number, width: number): number {
  if (shape === 0) return Math.sin(2 * Math.PI * phase);
  let sum = 0;
  for (let n = 1; n * step < 1.5; n++) {
    const angle = 2 * Math.PI * n * phase;
    const share = limited(n * step);
    if (shape === 1) {
      if (n % 2 === 1)
        sum += ((share * 8) / Math.PI ** 2 / n ** 2) * Math.sin(angle) * (n % 4 === 1 ? 1 : -1);
      continue;
    }
    // A saw that is 0 at phase 0, and jumps in the middle.
    const saw = (at: number) => ((n % 2 === 1 ? 2 : -2) / (Math.PI * n)) * Math.sin(at);
    sum += share * (shape === 2 ? saw(angle) : saw(angle - 2 * Math.PI * n * width) - saw(angle));
  }
  return sum;
}

interface Voice {
  key: number;
  held: boolean;
  readonly velocity: number;
  readonly loudness: number;
  fresh: boolean;
  amp: { stage: "attack" | "decay" | "release"; level: number };
  filter: { stage: "attack" | "decay" | "release"; level: number };
  lfo: number;
  readonly oscillators: { phase: number; step: number; level: number; readonly coming: number[] }[];
  coefficients: [number, number, number];
  gain: number;
  s1: number;
  s2: number;
}

/**
 * The synthesiser in doubles, for values that stand still: poly, without noise, as long as no voice has to give way.
 */
export class SynthesiserReference {
  readonly #rate: number;
  readonly #values: ParameterValues;
  #voices: Voice[] = [];
  #wheel = { to: 0, now: 0 };
  #modulation = { to: 0, now: 0 };

  constructor(rate: number, values: ParameterValues) {
    this.#rate = rate;
    this.#values = values;
  }

  render(frames: number, events: readonly RigEvent[]): Float64Array {
    const out = new Float64Array(frames);
    const due = [...events].sort((a, b) => a.frame - b.frame);
    for (let start = 0; start < frames; start += QUANTUM) {
      const share = 1 - Math.exp(-QUANTUM / (0.004 * this.#rate));
      for (const each of [this.#wheel, this.#modulation]) each.now += (each.to - each.now) * share;
      let place = 0;
      for (;;) {
        const next = Math.min(QUANTUM, (due[0]?.frame ?? Infinity) - start);
        if (next > place) for (const voice of this.#voices) this.#play(voice, place, next, out, start);
        place = next;
        if (next === QUANTUM) break;
        this.#take(due.shift() as RigEvent);
      }
      for (const voice of this.#voices) {
        for (const envelope of [voice.amp, voice.filter]) {
          if (envelope.stage === "attack" && envelope.level >= 1) envelope.stage = "decay";
        }
      }
      this.#voices = this.#voices.filter(({ amp }) => amp.stage === "attack" || amp.level > 0);
    }
    return out;
  }

  #take(event: RigEvent): void {
    if (event.kind === abi.EVENT_NOTE_ON) this.#begin(event.first, event.second ?? 0);
    else if (event.kind === abi.EVENT_NOTE_OFF) this.#release(event.first);
    else {
      const moved = event.kind === abi.EVENT_BEND ? this.#wheel : this.#modulation;
      moved.to = event.kind === abi.EVENT_CONTROLLER ? (event.second ?? 0) : event.first;
      if (this.#voices.length === 0) moved.now = moved.to;
    }
  }

  #begin(key: number, velocity: number): void {
    this.#release(key);
    const envelope = () => ({ stage: "attack" as const, level: 0 });
    const oscillator = () => ({ phase: 0, step: 0, level: 0, coming: [] });
    this.#voices.push({
      key,
      held: true,
      velocity,
      loudness: velocity ** (2 * this.#value("velocityAmplitude")),
      fresh: true,
      amp: envelope(),
      filter: envelope(),
      lfo: 0,
      oscillators: [oscillator(), oscillator()],
      coefficients: [0, 0, 0],
      gain: 0,
      s1: 0,
      s2: 0,
    });
  }

  #release(key: number): void {
    for (const voice of this.#voices) {
      if (voice.key !== key || !voice.held) continue;
      voice.held = false;
      voice.amp.stage = "release";
      voice.filter.stage = "release";
    }
  }

  #play(voice: Voice, place: number, end: number, out: Float64Array, start: number): void {
    const left = QUANTUM - place;
    const to = this.#aims(voice, left);
    if (voice.fresh) {
      voice.fresh = false;
      voice.coefficients = to.coefficients;
      voice.oscillators.forEach((oscillator, index) => {
        Object.assign(oscillator, to.oscillators[index]);
        for (let ahead = 0; ahead < LEAD; ahead++) this.#turn(oscillator, index);
      });
    }
    const way = (now: number, target: number) => (target - now) / left;
    const gainStep = way(voice.gain, to.gain);
    const coefficientSteps = voice.coefficients.map((now, index) =>
      way(now, to.coefficients[index] as number),
    );
    const slopes = voice.oscillators.map((now, index) => ({
      step: way(now.step, to.oscillators[index]?.step as number),
      level: way(now.level, to.oscillators[index]?.level as number),
    }));
    for (let frame = place; frame < end; frame++) {
      let input = 0;
      voice.oscillators.forEach((oscillator, index) => {
        oscillator.step += slopes[index]?.step as number;
        oscillator.level += slopes[index]?.level as number;
        this.#turn(oscillator, index);
        input += oscillator.coming.shift() as number;
      });
      const moved = voice.coefficients.map((now, index) => now + (coefficientSteps[index] as number));
      voice.coefficients = moved as [number, number, number];
      voice.gain += gainStep;
      const index = start + frame;
      out[index] =
        (out[index] as number) + this.#filter(voice, input) * voice.gain * 10 ** (this.#value("gain") / 20);
    }
    const after = this.#moved(voice, end - place);
    voice.amp.level = after.amp;
    voice.filter.level = after.filter;
    voice.lfo = after.lfo;
  }

  #turn(oscillator: Voice["oscillators"][number], index: number): void {
    oscillator.phase += oscillator.step;
    const name = `osc${String(index + 1)}`;
    const width = this.#value(`${name}Width`);
    oscillator.coming.push(
      oscillator.level * wave(this.#value(`${name}Wave`), oscillator.phase, oscillator.step, width),
    );
  }

  #filter(voice: Voice, x: number): number {
    const [a1, a2, a3] = voice.coefficients;
    const band = a1 * voice.s1 + a2 * (x - voice.s2);
    const low = voice.s2 + a2 * voice.s1 + a3 * (x - voice.s2);
    voice.s1 = 2 * band - voice.s1;
    voice.s2 = 2 * low - voice.s2;
    const k = this.#damping();
    const type = this.#value("filterType");
    return [low, k * band, x - k * band - low, x - k * band][type] as number;
  }

  #damping = () => 2 * 0.02 ** this.#value("resonance");

  /** Envelopes and LFO after some frames. */
  #moved(voice: Voice, frames: number): { amp: number; filter: number; lfo: number } {
    const envelope = (name: string, { stage, level }: Voice["amp"]) => {
      const share = (way: number, part: string) =>
        way ** (frames / ((2 ** this.#value(`${name}${part}`) * this.#rate) / 1000));
      if (stage === "attack") return Math.min(1, 1.25 + (level - 1.25) * share(0.2, "Attack"));
      const to = stage === "decay" ? this.#value(`${name}Sustain`) : 0;
      const next = to + (level - to) * share(0.001, stage === "decay" ? "Decay" : "Release");
      return to < 1e-5 && next < 1e-5 ? 0 : next;
    };
    const turns = voice.lfo + (frames * 2 ** this.#value("lfoRate")) / this.#rate;
    return {
      amp: envelope("amp", voice.amp),
      filter: envelope("filter", voice.filter),
      lfo: turns - Math.floor(turns),
    };
  }

  /** What a voice goes to, some frames from here. */
  #aims(voice: Voice, frames: number) {
    const { amp, filter, lfo } = this.#moved(voice, frames);
    const triangle = 1 - 4 * Math.abs(((lfo + 0.25) % 1) - 0.5);
    const waves = [Math.sin(2 * Math.PI * lfo), triangle, 2 * lfo - 1, lfo < 0.5 ? 1 : -1];
    const swing = waves[this.#value("lfoWave")] as number;
    const key = (voice.key - 69) / 12;
    const vibrato = (this.#value("lfoPitch") + 0.5 * this.#modulation.now) / 12;
    const pitch = key + (this.#wheel.now * this.#value("bendRange")) / 12 + swing * vibrato;
    const oscillators = ["osc1", "osc2"].map((name) => {
      const octaves = pitch + this.#value(`${name}Semitones`) / 12 + this.#value(`${name}Cents`) / 1200;
      const step = Math.min(0.49, (440 * 2 ** octaves) / this.#rate);
      return { step, level: this.#value(`${name}Level`) * Math.min(1, (0.49 - step) * 25) };
    });
    const octaves =
      this.#value("cutoff") +
      this.#value("keyTrack") * (key + 0.75) +
      this.#value("envelopeAmount") * filter +
      this.#value("lfoCutoff") * swing +
      this.#value("velocityCutoff") * voice.velocity;
    const corner = Math.min(2 ** octaves / this.#rate, 0.475, 24000 / this.#rate);
    const g = Math.tan(Math.PI * Math.max(corner, 2 ** -13));
    const a1 = 1 / (1 + g * (g + this.#damping()));
    const coefficients: [number, number, number] = [a1, g * a1, g * g * a1];
    const gain = amp * voice.loudness * (1 - this.#value("lfoAmplitude") * 0.5 * (1 - swing));
    return { oscillators, coefficients, gain };
  }

  #value = (id: string): number => this.#values[id] as number;
}
