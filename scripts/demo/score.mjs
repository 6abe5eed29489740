// Small words to write music with: positions in bars and sixteenths, patterns as text, clips with fades.

export const BPM = 120;
export const RATE = 44100;
const TICKS_PER_STEP = 240;
const STEPS_PER_BAR = 16;

/** Tick of a sixteenth; bars count from 1, steps from 0 and may be fractions. */
export const at = (bar, step = 0) => Math.round(((bar - 1) * STEPS_PER_BAR + step) * TICKS_PER_STEP);

/** Frames of so many seconds, bars or sixteenths of a recording at RATE. */
export const seconds = (count) => Math.round(count * RATE);
export const bars = (count) => seconds((count * 4 * 60) / BPM);
export const steps = (count) => bars(count / STEPS_PER_BAR);

/** A track's strip; its clips are added by `play` and `pattern`. */
export function track(id, name, color, { gain, pan = 0 }) {
  return {
    id: `track-${id}`,
    name,
    color,
    kind: "audio",
    gain,
    pan,
    mute: false,
    solo: false,
    soloSafe: false,
    output: "master",
    devices: [],
    sends: [],
    clips: [],
    notes: [],
    automation: [],
  };
}

/** Short enough not to be heard as a fade, long enough not to click. */
const EDGE = seconds(0.004);

/**
 * Puts a stretch of a recording on a track.
 * @param sound a row of the media list
 * @param where a tick
 */
export function play(track, sound, where, options = {}) {
  const { name = sound.name, gain = 0, offset = 0, fadeIn = 16, fadeOut = EDGE, loop } = options;
  const rest = loop === undefined ? sound.frames - offset : Infinity;
  const length = Math.min(options.length ?? rest, rest);
  const number = String(track.clips.length + 1).padStart(3, "0");
  track.clips.push({
    id: `${track.id.replace("track", "clip")}-${number}`,
    name,
    media: sound.id,
    start: where,
    offset,
    length,
    gain,
    fadeIn,
    fadeOut,
    ...(loop === undefined ? {} : { loop }),
  });
}

/** What the letters of a pattern mean, in dB: accent, beat, weak, ghost. */
const LEVELS = { X: 0, x: -3, o: -9, ".": null, "-": -15 };

/** One sound on the sixteenths of a bar: "X...x..." and so on; a longer text goes on in the next bars. */
export function pattern(track, sound, bar, text, { name, gain = 0, ...options } = {}) {
  [...text.replaceAll(" ", "")].forEach((letter, step) => {
    const level = LEVELS[letter];
    if (level === undefined) throw new Error(`"${letter}" is no letter of a pattern`);
    if (level === null) return;
    const word = letter === "-" || letter === "o" ? " ghost" : "";
    play(track, sound, at(bar, step), {
      ...options,
      name: `${name ?? sound.name}${word}`,
      gain: gain + level,
    });
  });
}

/** The same pattern in several bars. */
export function patterns(track, sound, barNumbers, text, options) {
  for (const bar of barNumbers) pattern(track, sound, bar, text, options);
}

/** Hits on the given steps of a bar that grow from one level to another, in dB. */
export function crescendo(track, sound, bar, stepNumbers, from, to, options = {}) {
  stepNumbers.forEach((step, i) => {
    const gain = from + ((to - from) * i) / Math.max(1, stepNumbers.length - 1);
    play(track, sound, at(bar, step), { ...options, gain: Math.round(gain * 10) / 10 });
  });
}

/** The bars from one to another, both included. */
export const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
