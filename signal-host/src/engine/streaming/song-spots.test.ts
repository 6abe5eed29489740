import { beforeEach, expect, test } from "vitest";
import { EngineMemory } from "../memory/engine-memory.ts";
import { HEAP_START } from "../memory/layout.ts";
import { ClipField, PlanField, TrackField } from "../plan/plan-layout.ts";
import { songSpots, spotsAt } from "./song-spots.ts";
import { STEREO_PAGE_FRAMES as PAGE, tableWords, writeTable } from "./stream-layout.ts";

/** A second is three pages of stereo. */
const RATE = 3 * PAGE;
const PAGES = 100;
const TABLE = HEAP_START / 4;
const PLAN = Math.ceil((TABLE + tableWords(PAGES)) / 2);
const STREAM = 5;

let memory: EngineMemory;

beforeEach(() => {
  memory = EngineMemory.create().memory;
  writeTable(memory.i32, TABLE, { area: 0, stream: STREAM, frames: PAGES * PAGE, channels: 2 });
});

type Clip = Partial<Record<keyof typeof ClipField, number>>;

/** Writes what songSpots reads of a plan: one track with these clips. */
function plan(clips: Clip[], loopStart?: number): number {
  const { f64 } = memory;
  const track = PLAN + PlanField.count;
  f64[PLAN + PlanField.trackCount] = 1;
  f64[PLAN + PlanField.tracks] = track;
  f64[PLAN + PlanField.loopEnabled] = loopStart === undefined ? 0 : 1;
  f64[PLAN + PlanField.loopStart] = loopStart ?? 0;
  const first = track + TrackField.count;
  f64[track + TrackField.clipCount] = clips.length;
  f64[track + TrackField.clips] = first;
  clips.forEach((clip, index) => {
    const { start = 0, length = 10 * PAGE } = clip;
    const whole: Clip = { stream: TABLE, start, length, end: start + length, ...clip };
    for (const [name, value] of Object.entries(whole)) {
      const field = Object.entries(ClipField).find(([key]) => key === name)?.[1] ?? NaN;
      f64[first + index * ClipField.count + field] = value;
    }
  });
  return PLAN;
}
const pages = (page: number, count: number) => ({ stream: STREAM, page, pages: count });

test("the first second of each clip that streams is kept at hand, in the order of the song", () => {
  const address = plan([
    { start: 700, offset: 20 * PAGE },
    { start: 100, offset: 50 * PAGE + 1 },
    { start: 300, offset: 0, stream: 0 },
  ]);
  expect(songSpots(memory, address, RATE)).toEqual({
    always: [],
    song: [
      { song: 700, ...pages(20, 4) },
      { song: 100, ...pages(50, 4) },
    ],
  });
});

test("so is where a clip's loop begins, and where one played backwards does", () => {
  const address = plan([
    { offset: 10 * PAGE, loopStart: 8 * PAGE + 5, loopEnd: 12 * PAGE },
    { offset: 40 * PAGE, length: 10 * PAGE, reverse: 1 },
  ]);
  expect(songSpots(memory, address, RATE).song.map(({ page, pages: count }) => [page, count])).toEqual([
    [10, 4],
    [8, 4],
    // From the last frame of page 49 a second back.
    [46, 4],
  ]);
});

test("what sounds at a place of the song is found, wherever the clip is by then", () => {
  const address = plan([
    { start: 1000, offset: 5 * PAGE, length: 20 * PAGE },
    { start: 1000, offset: 5 * PAGE, length: 50 * PAGE, loopStart: 4 * PAGE, loopEnd: 7 * PAGE },
    { start: 1000, offset: 0, length: 20 * PAGE, reverse: 1 },
    { start: 1000 + 9 * PAGE, offset: 90 * PAGE },
    { start: 0, offset: 80 * PAGE, length: 1000 + 8 * PAGE },
  ]);
  expect(spotsAt(memory, address, 1000 + 8 * PAGE, RATE)).toEqual([
    pages(13, 4),
    // 13 pages on, going around three of them from the fourth.
    pages(4, 4),
    pages(8, 4),
  ]);
  expect(spotsAt(memory, address, 999_999_999, RATE)).toEqual([]);
  expect(spotsAt(memory, 0, 0, RATE)).toEqual([]);
});

test("where the song's loop begins is always at hand, and nothing beyond a file's ends is asked for", () => {
  const address = plan([{ start: 0, offset: 99 * PAGE - 10, length: 4 * PAGE }], 20);
  expect(songSpots(memory, address, RATE).always).toEqual([pages(99, 1)]);
  expect(songSpots(memory, address, RATE).song).toEqual([{ song: 0, ...pages(98, 2) }]);
});
