import {
  amplitude,
  BANDS,
  COMPRESSOR,
  MASTER_GAIN,
  REVERB,
  SEND_GAIN,
  stripsOf,
  type Band,
} from "../workload.ts";
import { oscBundle, oscMessage, oscScore, type OscArgument } from "./osc.ts";
import { first, SynthDef, type Signal } from "./synthdef.ts";

/** Buses of two channels: what is heard, what tracks are mixed into, what the reverb hears. */
const OUT_BUS = 0;
const MIX_BUS = 16;
const SEND_BUS = 18;
/** A group of synths, and where in it a new one goes. */
const ROOT = 0;
const ADD_TO_TAIL = 1;

/**
 * The workload as a score for scsynth: one synth a track, as one would write it in the language (PlayBuf, the EQ's
 * shelves and peaks, one Compander a side keyed by the louder of both, Balance2, Out), a FreeVerb2, a master.
 */
export function scoreOf(tracks: number, files: readonly string[], seconds: number): Uint8Array {
  const definitions = [strip(false), strip(true), master()].map((definition) =>
    oscMessage("/d_recv", { blob: definition.bytes() }),
  );
  const buffers = files.map((path, buffer) => oscMessage("/b_allocRead", { int: buffer }, path));
  const strips = stripsOf(tracks).map(({ file, offset, gain, pan, sends }, track) =>
    newSynth(sends ? "sending" : "strip", 1000 + track, {
      buffer: file,
      start: offset,
      gain: amplitude(gain),
      pan,
    }),
  );
  return oscScore([
    oscBundle(0, [...definitions, ...buffers]),
    oscBundle(0, [...strips, newSynth("master", 999, {})]),
    // A score ends with its last bundle, whatever that says.
    oscBundle(seconds, [oscMessage("/c_set", { int: 0 }, { float: 0 })]),
  ]);
}

function newSynth(name: string, node: number, values: Readonly<Record<string, number>>): Uint8Array {
  const controls = Object.entries(values).flatMap(([key, value]): OscArgument[] => [key, { float: value }]);
  return oscMessage("/s_new", name, { int: node }, { int: ADD_TO_TAIL }, { int: ROOT }, ...controls);
}

/** One stereo track; its knobs are controls, as in a mixer. */
function strip(sends: boolean): SynthDef {
  const bands = Object.fromEntries(
    BANDS.flatMap((band, index) => [
      [`frequency${String(index)}`, band.frequency],
      [`width${String(index)}`, reciprocal(band)],
      [`gain${String(index)}`, band.gain],
    ]),
  );
  const { threshold, ratio, attack, release } = COMPRESSOR;
  const def = new SynthDef(sends ? "sending" : "strip", {
    buffer: 0,
    start: 0,
    ...bands,
    threshold: amplitude(threshold),
    slope: 1 / ratio,
    attack: attack / 1000,
    release: release / 1000,
    gain: 1,
    pan: 0,
    ...(sends ? { send: amplitude(SEND_GAIN) } : {}),
  });
  const play = def.audio("PlayBuf", [def.parameter("buffer"), 1, 1, def.parameter("start"), 1, 0], 2);
  const sides = play.map((side) =>
    BANDS.reduce((signal: Signal, { kind }, index) => {
      const settings = ["frequency", "width", "gain"].map((name) => def.parameter(`${name}${String(index)}`));
      return first(def.audio(UGENS[kind], [signal, ...settings]));
    }, side),
  );
  const key = def.max(def.abs(at(sides, 0)), def.abs(at(sides, 1)));
  const curve = ["threshold", "slope", "attack", "release"].map((name) => def.parameter(name));
  const [limit, slope, attackTime, releaseTime] = curve as [Signal, Signal, Signal, Signal];
  const compressed = sides.map((side) =>
    first(def.audio("Compander", [side, key, limit, 1, slope, attackTime, releaseTime])),
  );
  const level = def.parameter("gain");
  const panned = def.audio(
    "Balance2",
    [at(compressed, 0), at(compressed, 1), def.parameter("pan"), level],
    2,
  );
  def.audio("Out", [MIX_BUS, ...panned], 0);
  if (sends)
    def.audio("Out", [SEND_BUS, ...panned.map((side) => def.multiply(side, def.parameter("send")))], 0);
  return def;
}

/** Make-up gain is the same for all tracks: it is put into the master's, as the reverb is linear. */
function master(): SynthDef {
  const def = new SynthDef("master", { gain: amplitude(MASTER_GAIN + COMPRESSOR.makeUp) });
  const sent = def.audio("In", [SEND_BUS], 2);
  const reverb = def.audio("FreeVerb2", [at(sent, 0), at(sent, 1), 1, REVERB.size, REVERB.damping], 2);
  const mix = def.audio("In", [MIX_BUS], 2);
  const sides = mix.map((side, index) =>
    def.multiply(def.add(side, at(reverb, index)), def.parameter("gain")),
  );
  def.audio("Out", [OUT_BUS, ...sides], 0);
  return def;
}

const UGENS: Readonly<Record<Band["kind"], string>> = {
  lowShelf: "BLowShelf",
  peak: "BPeakEQ",
  highShelf: "BHiShelf",
};

/** What the unit generators have instead of q: 1/q, of shelves the slope's, which is 1 at q = √½. */
function reciprocal({ kind, q }: Band): number {
  return kind === "peak" ? 1 / q : 1;
}

function at(signals: readonly Signal[], index: number): Signal {
  const signal = signals[index];
  if (signal === undefined) throw new Error(`there is no channel ${String(index)}`);
  return signal;
}
