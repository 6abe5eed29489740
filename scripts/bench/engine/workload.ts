/**
 * The strip workload: what every contestant plays. Each track plays a stereo file round and round through a 4-band
 * equaliser, a compressor, gain and pan; every fourth track also sends into one reverb; all end in one stereo master.
 */

export const SAMPLE_RATE = 48_000;
/** Frames rendered at a time by contestants that let one choose. */
export const BLOCK_FRAMES = 128;
/** Time a block may take before a device has to wait for it, in nanoseconds. */
export const BLOCK_BUDGET_NS = (BLOCK_FRAMES / SAMPLE_RATE) * 1e9;

/** Different files, so that 128 tracks read more than a cache holds; a track starts somewhere in one of them. */
export const FILES = 8;
export const FILE_SECONDS = 8;
/** A multiple of the block, so that a fixed chain may wrap between blocks only. */
export const FILE_FRAMES = FILE_SECONDS * SAMPLE_RATE;

export type BandKind = "lowShelf" | "peak" | "highShelf";

export interface Band {
  readonly kind: BandKind;
  /** Hz. */
  readonly frequency: number;
  /** dB. */
  readonly gain: number;
  readonly q: number;
}

export const BANDS: readonly Band[] = [
  { kind: "lowShelf", frequency: 110, gain: 3, q: Math.SQRT1_2 },
  { kind: "peak", frequency: 420, gain: -3, q: 1 },
  { kind: "peak", frequency: 2_400, gain: 2.5, q: 1.2 },
  { kind: "highShelf", frequency: 8_000, gain: 2, q: Math.SQRT1_2 },
];

/** Decibels and milliseconds. */
export const COMPRESSOR = { threshold: -18, ratio: 4, knee: 6, attack: 10, release: 120, makeUp: 3 } as const;

/** The reverb's size and damping, 0 to 1, as Freeverb has them; wet only. */
export const REVERB = { size: 0.7, damping: 0.5 } as const;
/** Every so many tracks send into the reverb. */
export const SEND_EVERY = 4;
/** After the fader, in dB. */
export const SEND_GAIN = -12;
export const MASTER_GAIN = -3;

export interface StripSettings {
  readonly file: number;
  /** Where in the file it starts: a multiple of the block. */
  readonly offset: number;
  /** dB, so that any number of tracks is about as loud. */
  readonly gain: number;
  /** −1 left to 1 right. */
  readonly pan: number;
  readonly sends: boolean;
}

/** What the tracks of a song of that size are set to. */
export function stripsOf(tracks: number): StripSettings[] {
  const gain = -10 * Math.log10(tracks) - 6;
  return Array.from({ length: tracks }, (_, track) => ({
    file: track % FILES,
    offset: ((track * 7_919) % (FILE_FRAMES / BLOCK_FRAMES)) * BLOCK_FRAMES,
    gain,
    pan: tracks === 1 ? 0 : (1.2 * track) / (tracks - 1) - 0.6,
    sends: track % SEND_EVERY === 0,
  }));
}

export function amplitude(decibels: number): number {
  return 10 ** (decibels / 20);
}
