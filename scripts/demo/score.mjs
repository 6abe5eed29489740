// Small words to write music with: positions in bars and sixteenths, patterns as text, clips of audio and of notes.

export const BPM = 120;
export const RATE = 44100;
export const STEP = 240;
const STEPS_PER_BAR = 16;
export const BAR = STEP * STEPS_PER_BAR;

/** Tick of a sixteenth; bars count from 1, steps from 0 and may be fractions. */
export const at = (bar, step = 0) => Math.round(((bar - 1) * STEPS_PER_BAR + step) * STEP);

/** Frames of so many seconds, bars or sixteenths of a recording at RATE. */
export const seconds = (count) => Math.round(count * RATE);
export const bars = (count) => seconds((count * 4 * 60) / BPM);
export const steps = (count) => bars(count / STEPS_PER_BAR);

/** The bars from one to another, both included. */
export const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** A track's strip; what plays on it is added by the words below. */
export function track(id, name, color, { kind = "audio", gain, pan = 0, output = "master" }) {
  return {
    id: `track-${id}`,
    name,
    color,
    kind,
    gain,
    pan,
    mute: false,
    solo: false,
    soloSafe: false,
    output: output === "master" ? output : `track-${output}`,
    devices: [],
    sends: [],
    clips: [],
    notes: [],
    automation: [],
  };
}

const shortId = (track) => track.id.replace("track-", "");

/** Puts a device behind those a strip has; returns its id. */
export function device(strip, type, parameters, more = {}) {
  const owner = strip.id === undefined ? "master" : shortId(strip);
  const count = strip.devices.filter((one) => one.type === type).length;
  const id = `${owner}-${type}${count === 0 ? "" : `-${count + 1}`}`;
  strip.devices.push({ id, type, bypass: false, parameters, ...more });
  return id;
}

/** Turns down what a strip plays while another one is loud. */
export function duck(strip, source, parameters) {
  return device(strip, "compressor", parameters, { sidechain: { track: `track-${source}`, tap: "post" } });
}

/** Sends a track to a return; gives the send's id. */
export function send(track, target, gain, tap = "post") {
  const id = `${shortId(track)}-to-${target}`;
  track.sends.push({ id, target: `track-${target}`, gain, tap });
  return id;
}

/** The course of a parameter: [bar, value, curve?] or [[bar, step], value, curve?]. */
export function automate(strip, target, parameter, points) {
  strip.automation.push({
    target,
    parameter,
    points: points.map(([where, value, curve]) => ({
      tick: Array.isArray(where) ? at(...where) : at(where),
      value,
      ...(curve === undefined ? {} : { curve }),
    })),
  });
}

/** Short enough not to be heard as a fade, long enough not to click. */
const EDGE = seconds(0.004);

const numbered = (track, list) =>
  `${track.id.replace("track", "clip")}-${String(list.length + 1).padStart(3, "0")}`;

/**
 * Puts a stretch of a recording on a track.
 * @param sound a row of the media list
 * @param where a tick
 */
export function play(track, sound, where, options = {}) {
  const {
    name = sound.name,
    gain = 0,
    offset = 0,
    fadeIn = 16,
    fadeOut = EDGE,
    loop,
    length,
    ...shape
  } = options;
  const rest = loop === undefined ? sound.frames - offset : Infinity;
  track.clips.push({
    id: numbered(track, track.clips),
    name,
    media: sound.id,
    start: where,
    offset,
    length: Math.min(length ?? rest, rest),
    gain,
    fadeIn,
    fadeOut,
    ...(loop === undefined ? {} : { loop }),
    ...shape,
  });
}

/** Puts a clip of notes on a track, `count` bars long; with `repeat`, its first bars go round and round. */
export function notes(track, name, bar, count, content, { repeat, ...events } = {}) {
  track.notes.push({
    id: numbered(track, track.notes),
    name,
    start: at(bar),
    length: Math.round(count * BAR),
    ...(repeat === undefined ? {} : { loop: { start: 0, end: repeat * BAR } }),
    notes: content.toSorted((a, b) => a.start - b.start || a.key - b.key),
    ...events,
  });
}

/** A note; where and how long in sixteenths from the clip's start. */
export const note = (key, step, length, velocity = 96) => ({
  start: Math.round(step * STEP),
  length: Math.max(1, Math.round(length * STEP)),
  key,
  velocity,
});

/** What the letters of a pattern mean as velocities: accent, beat, weak, ghost. */
const VELOCITIES = { X: 124, x: 102, o: 72, "-": 42, ".": 0 };

/** One key on sixteenths: "X...x..." and so on, bar after bar. */
export function beat(key, text, { length = 1, from = 0 } = {}) {
  return [...text.replaceAll(" ", "")].flatMap((letter, step) => {
    const velocity = VELOCITIES[letter];
    if (velocity === undefined) throw new Error(`"${letter}" is no letter of a pattern`);
    return velocity === 0 ? [] : [note(key, from + step, length, velocity)];
  });
}

/** Hits on the given sixteenths that grow from one velocity to another. */
export const crescendo = (key, stepNumbers, from, to) =>
  stepNumbers.map((step, i) =>
    note(key, step, 1, Math.round(from + ((to - from) * i) / Math.max(1, stepNumbers.length - 1))),
  );
