import { MAX_RENDER_WORKERS } from "../memory/layout.ts";

/**
 * Where streaming keeps its numbers in the shared memory. All are Int32, addressed by index into the memory's
 * Int32 view.
 *
 * A streamed sample is cut into **pages** of equally many frames. Its *page table* says where each page's audio
 * lies: {@link TableField}, then one entry a page, then one touch a page. The *area* is what all streamed samples
 * share: {@link AreaField}, then a word for each reader that says which page it reads, then the ring of hints in
 * which readers tell the disk thread what they are about to need.
 */

/** Frames of a page of a stereo sample; a mono sample's pages have twice as many in the same memory. */
export const STEREO_PAGE_FRAMES = 16384;

/** Floats, and bytes, of a page: the left channel, then the right, or one channel alone. */
export const PAGE_FLOATS = 2 * STEREO_PAGE_FRAMES;
export const PAGE_BYTES = PAGE_FLOATS * 4;

/** Index of a page table's fields, counted from the table's start. */
export const TableField = {
  /** Index of the area. */
  area: 0,
  /** The number by which the disk thread knows the sample. */
  stream: 1,
  pages: 2,
  /** Frames of a page. */
  pageFrames: 3,
  /** Floats from a frame of the left channel to the same of the right; 0 for mono. */
  rightOffset: 4,
  count: 16,
} as const;

/** What a page's entry can be besides the Float32 index of its first frame. */
export const PageEntry = {
  absent: 0,
  /** The disk refuses it. It is tried again later. */
  unreadable: -1,
} as const;

/** Index of the area's fields, counted from the area's start. */
export const AreaField = {
  /** Counted on by the disk thread on each of its rounds. */
  tick: 0,
  /** Raised and notified when the disk thread has something to do. */
  signal: 1,
  /** Looks at a page that was not there in time, modulo 2³². */
  underruns: 2,
  /** Hints put into the ring, modulo 2³². */
  hintWrite: 3,
  /** 1 when the disk thread has ended: what is not there will not come. */
  closed: 4,
  count: 16,
} as const;

/** Threads that can read pages at once: each has a number below this. */
export const READERS = 96;
/** The first numbers are those of the audio thread (0) and of the workers that render beside it. */
export const LIVE_READERS = 1 + MAX_RENDER_WORKERS;
/** Words from one reader's to the next: a cache line. */
const READER_WORDS = 16;

/** Hints that can wait at once; a power of two. */
export const HINTS = 4096;

/** Index of a hint's fields, counted from the hint's start. */
export const HintField = {
  stream: 0,
  page: 1,
  /** 1 forwards, −1 backwards. */
  direction: 2,
  /** Its number plus one, once it is complete. */
  sequence: 3,
  count: 4,
} as const;

const RING = AreaField.count + READERS * READER_WORDS;

export const AREA_WORDS = RING + HINTS * HintField.count;

/** The word that says which page a reader reads. */
export function readerWord(area: number, reader: number): number {
  return area + AreaField.count + reader * READER_WORDS;
}

/** @param number of the hint, modulo 2³² */
export function hintWord(area: number, number: number): number {
  return area + RING + (number & (HINTS - 1)) * HintField.count;
}

/** The shape of a page table. */
export interface TableShape {
  readonly area: number;
  readonly stream: number;
  readonly frames: number;
  readonly channels: number;
}

export function pageFrames(channels: number): number {
  return channels > 1 ? STEREO_PAGE_FRAMES : PAGE_FLOATS;
}

export function pageCount(frames: number, channels: number): number {
  return Math.ceil(frames / pageFrames(channels));
}

/** A number for a page of all streams: streams have numbers from 1, and no sample four million pages. */
export function pageKey(stream: number, page: number): number {
  return stream * 2 ** 22 + page;
}

/** Int32 words that a page table takes. */
export function tableWords(pages: number): number {
  return TableField.count + 2 * pages;
}

/** The word that says where a page is. */
export function entryWord(table: number, page: number): number {
  return table + TableField.count + page;
}

/** The word that says in which round of the disk thread a page was last looked at. */
export function touchWord(table: number, pages: number, page: number): number {
  return table + TableField.count + pages + page;
}

/** Writes a page table none of whose pages is there. */
export function writeTable(i32: Int32Array, table: number, shape: TableShape): void {
  const { area, stream, frames, channels } = shape;
  const pages = pageCount(frames, channels);
  i32.fill(0, table, table + tableWords(pages));
  i32[table + TableField.area] = area;
  i32[table + TableField.stream] = stream;
  i32[table + TableField.pages] = pages;
  i32[table + TableField.pageFrames] = pageFrames(channels);
  i32[table + TableField.rightOffset] = channels > 1 ? STEREO_PAGE_FRAMES : 0;
  // No round has this number, so that the first look at a page counts.
  i32.fill(-1, touchWord(table, pages, 0), touchWord(table, pages, pages));
}
