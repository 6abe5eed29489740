import { SILENCE_DB } from "@loophole/protocol";
import type { RangeLaw } from "./range-control.svelte.ts";

/** The fader's ends: the highest gain, and the lowest that is not silence. */
export const FADER_TOP_DB = 6;
export const FADER_FLOOR_DB = -72;

/** Half the travel is for the top 12 dB, at an even 24 dB for the whole travel. */
const BEND_DB = FADER_TOP_DB - 12;
const BEND = 0.5;
/** Below the bend each e-fold of travel is 24 dB. */
const FOLD_DB = 24;
const FLOOR = BEND * Math.exp((FADER_FLOOR_DB - BEND_DB) / FOLD_DB);

/** Where a gain is on the fader: 0 bottom, 1 top. Inverse of {@link faderDb} for gains it can show. */
export function faderPosition(db: number): number {
  if (db >= FADER_TOP_DB) return 1;
  if (db >= BEND_DB) return 1 - (FADER_TOP_DB - db) / 24;
  if (db < FADER_FLOOR_DB) return 0;
  return BEND * Math.exp((db - BEND_DB) / FOLD_DB);
}

/** The gain at a place of the fader, in dB; {@link SILENCE_DB} at the bottom. */
export function faderDb(position: number): number {
  if (position >= 1) return FADER_TOP_DB;
  if (position >= BEND) return FADER_TOP_DB - (1 - position) * 24;
  if (position < FLOOR / 2) return SILENCE_DB;
  return Math.max(FADER_FLOOR_DB, BEND_DB + FOLD_DB * Math.log(position / BEND));
}

/** A gain moved by some dB, within the fader's ends; a step below the floor is silence, one up from it the floor. */
export function nudgeDb(db: number, by: number): number {
  if (db < FADER_FLOOR_DB) return by > 0 ? FADER_FLOOR_DB : SILENCE_DB;
  const moved = roundDb(db + by);
  return moved < FADER_FLOOR_DB ? SILENCE_DB : Math.min(FADER_TOP_DB, moved);
}

/** To a tenth of a dB, without a negative zero. */
export function roundDb(db: number): number {
  return db < FADER_FLOOR_DB ? SILENCE_DB : Math.round(db * 10) / 10 + 0;
}

/** "−6.0", "+1.5", "−∞". */
export function formatDb(db: number): string {
  if (db < FADER_FLOOR_DB) return "−∞";
  const rounded = roundDb(db);
  const sign = rounded < 0 ? "−" : rounded > 0 ? "+" : "";
  return `${sign}${Math.abs(rounded).toFixed(1)}`;
}

/** For a screen reader: "-6.0 dB", "silent". */
export function spokenDb(db: number): string {
  return db < FADER_FLOOR_DB ? "silent" : `${roundDb(db).toFixed(1)} dB`;
}

/** What a person typed as a gain, held within the fader's ends; null when it is none. */
export function parseDb(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll("−", "-")
    .replace(",", ".")
    .replace(/\s*db$/, "");
  if (/^-?\s*(∞|inf|infinity|oo)$/.test(plain)) return SILENCE_DB;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const db = Number(plain);
  return db < FADER_FLOOR_DB ? SILENCE_DB : Math.min(FADER_TOP_DB, roundDb(db));
}

/** How faders are moved, standing and lying. */
export const FADER_RANGE: RangeLaw = {
  position: faderPosition,
  valueAt: faderDb,
  round: (db, fine) => (fine ? roundDb(db) : db < FADER_FLOOR_DB ? db : Math.round(db * 5) / 5 + 0),
  nudge: (db, steps, size) => nudgeDb(db, steps * (size === "page" ? 6 : size === "fine" ? 0.1 : 0.5)),
  min: SILENCE_DB,
  max: FADER_TOP_DB,
  reset: 0,
};
