/** Musical time: 960 to a quarter note. */
export type Ticks = number & { readonly unit?: "ticks" };
/** Time in frames (one sample of every channel) at a stated rate. */
export type Frames = number & { readonly unit?: "frames" };

export const TICKS_PER_QUARTER = 960;
/** The gain that stands for silence, in dB. Everything at or below it is exactly silent. */
export const SILENCE_DB = -144;

/** Frames from the song's start to `ticks` at a constant tempo, rounded to the nearest. */
export function framesFromTicks(ticks: Ticks, bpm: number, rate: number): Frames {
  return Math.round((ticks * 60 * rate) / (bpm * TICKS_PER_QUARTER));
}

/** Musical time of a frame at a constant tempo, with a fraction. */
export function ticksFromFrames(frames: Frames, bpm: number, rate: number): Ticks {
  return (frames * bpm * TICKS_PER_QUARTER) / (60 * rate);
}

/** Linear gain of a gain in dB; exactly 0 at and below {@link SILENCE_DB}. */
export function gainFromDb(db: number): number {
  return db <= SILENCE_DB ? 0 : 10 ** (db / 20);
}

/** Gain in dB of a linear gain, never below {@link SILENCE_DB}. */
export function dbFromGain(gain: number): number {
  return gain <= 0 ? SILENCE_DB : Math.max(SILENCE_DB, 20 * Math.log10(gain));
}
