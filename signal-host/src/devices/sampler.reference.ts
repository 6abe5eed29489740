import * as abi from "../../kernels/abi.ts";
import type { ParameterValues } from "./device.ts";
import { tableRatio, weights } from "./interpolation.ts";
import type { RigEvent } from "./testing/device-rig.ts";

const QUANTUM = 32;

/** A zone for all keys and velocities, at the engine's rate. */
export interface ReferenceZone {
  readonly audio: ArrayLike<number>;
  readonly rootKey: number;
  readonly loop?: { readonly start: number; readonly end: number };
}

interface Voice {
  readonly key: number;
  held: boolean;
  readonly loudness: number;
  position: number;
  came: boolean;
  stage: "attack" | "decay" | "release";
  level: number;
  heard: number;
}

/** The sampler with one zone in doubles, on one channel: for values that stand still, as long as no voice gives way. */
export class SamplerReference {
  readonly #rate: number;
  readonly #values: ParameterValues;
  readonly #zone: ReferenceZone;
  #voices: Voice[] = [];

  constructor(rate: number, values: ParameterValues, zone: ReferenceZone) {
    this.#rate = rate;
    this.#values = values;
    this.#zone = zone;
  }

  render(frames: number, events: readonly RigEvent[]): Float64Array {
    const out = new Float64Array(frames);
    const due = [...events].sort((a, b) => a.frame - b.frame);
    for (let start = 0; start < frames; start += QUANTUM) {
      let place = 0;
      for (;;) {
        const next = Math.min(QUANTUM, (due[0]?.frame ?? Infinity) - start);
        for (const voice of this.#voices) if (next > place) this.#play(voice, place, next, out, start);
        place = next;
        if (next === QUANTUM) break;
        this.#take(due.shift() as RigEvent);
      }
      for (const voice of this.#voices)
        if (voice.stage === "attack" && voice.level >= 1) voice.stage = "decay";
      this.#voices = this.#voices.filter(({ stage, level }) => stage === "attack" || level > 0);
    }
    return out;
  }

  #take(event: RigEvent): void {
    for (const voice of this.#voices) {
      if (voice.key !== event.first || !voice.held) continue;
      voice.held = false;
      voice.stage = "release";
    }
    if (event.kind !== abi.EVENT_NOTE_ON) return;
    const loudness = (event.second ?? 0) ** (2 * this.#value("velocityAmplitude"));
    this.#voices.push({
      ...{ key: event.first, held: true, loudness, position: 0, came: false },
      ...{ stage: "attack", level: 0, heard: 0 },
    });
  }

  #play(voice: Voice, place: number, end: number, out: Float64Array, start: number): void {
    const octaves =
      (voice.key - this.#zone.rootKey + this.#value("transpose") + this.#value("tune") / 100) / 12;
    const ratio = 2 ** octaves;
    const table = tableRatio(Math.max(0, Math.min(8, Math.round(4 * octaves))));
    const slope = (this.#level(voice, QUANTUM - place) - voice.heard) / (QUANTUM - place);
    for (let frame = place; frame < end; frame++) {
      const { loop } = this.#zone;
      if (loop !== undefined && voice.position >= loop.end) {
        voice.position -= loop.end - loop.start;
        voice.came = true;
      }
      voice.heard += slope;
      const at = start + frame;
      const gain = voice.heard * voice.loudness * 10 ** (this.#value("gain") / 20);
      out[at] = (out[at] as number) + gain * this.#sound(voice, table);
      voice.position += ratio;
    }
    voice.level = this.#level(voice, end - place);
  }

  /** What is between two samples, each weighed by the windowed sinc itself. */
  #sound(voice: Voice, table: number): number {
    const whole = Math.floor(voice.position);
    if (this.#zone.loop === undefined && whole >= this.#zone.audio.length) return 0;
    let sum = 0;
    weights(voice.position - whole, table).forEach(
      (weight, tap) => (sum += weight * this.#at(voice, whole + tap - 7)),
    );
    return sum;
  }

  #at(voice: Voice, frame: number): number {
    const { audio, loop } = this.#zone;
    if (loop === undefined) return audio[frame] ?? 0;
    const length = loop.end - loop.start;
    if (frame >= loop.end) return audio[loop.start + ((frame - loop.start) % length)] ?? 0;
    if (frame < loop.start && voice.came) return this.#at(voice, frame + length);
    return audio[frame] ?? 0;
  }

  #level({ stage, level }: Voice, frames: number): number {
    const share = (way: number, part: string) =>
      way ** (frames / ((2 ** this.#value(`amp${part}`) * this.#rate) / 1000));
    if (stage === "attack") return Math.min(1, 1.25 + (level - 1.25) * share(0.2, "Attack"));
    const to = stage === "decay" ? this.#value("ampSustain") : 0;
    const next = to + (level - to) * share(0.001, stage === "decay" ? "Decay" : "Release");
    return to < 1e-5 && next < 1e-5 ? 0 : next;
  }

  #value = (id: string): number => this.#values[id] as number;
}
