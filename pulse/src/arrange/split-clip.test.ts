import type { Clip, Project } from "@loophole/schemas/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findClip } from "../document/find.ts";
import { applyEdit } from "../edits/registry.ts";
import { aClip, aMedia, aTrack, smallSong } from "../testing/small-song.ts";
import { splitClip } from "./split-clip.ts";

function songWith(clip: Partial<Clip>): Project {
  const song = smallSong();
  return { ...song, tracks: [aTrack("t", [aClip("one", "tone", clip), aClip("after", "loop")])] };
}

function split(project: Project, tick: number): { left: Clip; right: Clip; project: Project } {
  const after = applyEdit(project, splitClip(project, "one", tick, "two")).project;
  const [left, right] = after.tracks[0]?.clips ?? [];
  if (!left || !right) throw new Error("no two clips");
  return { left, right, project: after };
}

test("the parts follow each other in the song, in the file and among the track's clips", () => {
  const before = songWith({ start: 960, offset: 100, length: 88_200 });
  const { left, right, project } = split(before, 960 + 480);
  expect(left).toMatchObject({ id: "one", start: 960, offset: 100, length: 11_025 });
  expect(right).toMatchObject({ id: "two", name: "one", start: 1_440, offset: 100 + 11_025, length: 77_175 });
  expect(project.tracks[0]?.clips.map(({ id }) => id)).toEqual(["one", "two", "after"]);
});

test("undoing a split gives the clip as it was", () => {
  const before = songWith({
    length: 88_200,
    fadeIn: 40_000,
    fadeOut: 80_000,
    loop: { start: 0, end: 9_000 },
  });
  const { project, inverse } = applyEdit(before, splitClip(before, "one", 500));
  expect(applyEdit(project, inverse).project).toStrictEqual(before);
});

test("the left part keeps the fade-in, the right one the fade-out, cut to fit, with no fade at the cut", () => {
  const { left, right } = split(songWith({ length: 44_100, fadeIn: 30_000, fadeOut: 40_000 }), 960);
  expect([left.fadeIn, left.fadeOut]).toEqual([22_050, 0]);
  expect([right.fadeIn, right.fadeOut]).toEqual([0, 22_050]);
});

test("a looping clip goes on where its loop was", () => {
  const { right } = split(
    songWith({ offset: 500, length: 88_200, loop: { start: 1_000, end: 11_000 } }),
    960,
  );
  // 500 + 22,050 is two turns of 10,000 past 1,000.
  expect(right.offset).toBe(1_000 + ((500 + 22_050 - 1_000) % 10_000));
  expect(right.loop).toEqual({ start: 1_000, end: 11_000 });
});

test("a clip that begins behind its loop's end goes straight on, as the engine plays it", () => {
  const { right } = split(songWith({ offset: 20_000, length: 88_200, loop: { start: 0, end: 20_000 } }), 960);
  expect(right.offset).toBe(20_000 + 22_050);
});

test("no frame of the clip is lost or doubled, at any tempo and rate", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 2_000_000 }),
      fc.integer({ min: 20, max: 999 }),
      fc.constantFrom(44_100, 48_000, 96_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (length, bpm, sampleRate, part) => {
        const song = songWith({ start: 77, length });
        const project = {
          ...song,
          timeline: { ...song.timeline, bpm },
          media: [aMedia("tone", { sampleRate }), aMedia("loop")],
        };
        const ticks = (length * bpm * 960) / (60 * sampleRate);
        const tick = 77 + Math.max(1, Math.floor(ticks * part));
        fc.pre(tick - 77 < ticks - 1);
        const { left, right } = split(project, tick);
        expect(left.length + right.length).toBe(length);
        expect(right.offset).toBe(left.offset + left.length);
        // The engine rounds both to frames: within half a frame of where the left part ends.
        const leftEnd = 77 + (left.length * bpm * 960) / (60 * sampleRate);
        expect(Math.abs(leftEnd - right.start)).toBeLessThanOrEqual((0.5001 * bpm * 960) / (60 * sampleRate));
      },
    ),
  );
});

test.each([0, 960, 960 + 1_920, 99_999])(
  "a clip from 960 on for 1,920 ticks cannot be split at %d",
  (tick) => {
    const project = songWith({ start: 960, length: 44_100 });
    expect(() => splitClip(project, "one", tick)).toThrow("not inside it");
    expect(findClip(project, "one")?.clip.length).toBe(44_100);
  },
);
