import { newNoteClip } from "@loophole/pulse";
import { expect, test } from "vitest";
import { notesBetween } from "./notes-in-clip.ts";

const note = (start: number, length = 240) => ({ start, length, key: 60, velocity: 100 });
const starts = (...args: Parameters<typeof notesBetween>) => notesBetween(...args).map(({ start }) => start);

test("notes are where they begin, and end with the clip", () => {
  const clip = { ...newNoteClip(960, 1_000), notes: [note(0), note(900), note(1_000)] };
  expect(notesBetween(clip, 0, 9_999)).toMatchObject([
    { start: 0, end: 240 },
    { start: 900, end: 1_000 },
  ]);
});

test("an offset leaves out what is before it", () => {
  const clip = { ...newNoteClip(0, 960), offset: 480, notes: [note(0), note(480), note(960)] };
  expect(starts(clip, 0, 960)).toEqual([0, 480]);
});

test("a loop brings its notes again and again, from the offset on", () => {
  const clip = { ...newNoteClip(0, 3_000), loop: { start: 0, end: 960 }, notes: [note(0), note(480)] };
  expect(starts(clip, 0, 3_000)).toEqual([0, 480, 960, 1_440, 1_920, 2_400, 2_880]);
  expect(starts({ ...clip, offset: 480 }, 0, 1_500)).toEqual([0, 480, 960, 1_440]);
});

test("of a long loop only what is asked for is worked out", () => {
  const clip = { ...newNoteClip(0, 1_000_000_000), loop: { start: 0, end: 960 }, notes: [note(0, 960)] };
  expect(starts(clip, 500_000_000, 500_000_500)).toEqual([499_999_680]);
});
