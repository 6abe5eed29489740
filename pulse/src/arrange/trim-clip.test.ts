import type { Clip, Project } from "@loophole/schemas/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findClip } from "../document/find.ts";
import { applyEdit } from "../edits/registry.ts";
import { aClip, aTrack, smallSong } from "../testing/small-song.ts";
import { trimClipEnd, trimClipStart } from "./trim-clip.ts";

// 44,100 Hz at 120: 22.96875 frames a tick, 1,920 ticks a second.
function songWith(clip: Partial<Clip>): Project {
  return { ...smallSong(), tracks: [aTrack("t", [aClip("one", "tone", clip)])] };
}

function trimmed(project: Project, trim: typeof trimClipEnd, tick: number): Clip {
  const clip = findClip(applyEdit(project, trim(project, "one", tick)).project, "one")?.clip;
  if (!clip) throw new Error("no clip");
  return clip;
}

test("trimming the start keeps what is heard of the rest where it is", () => {
  const clip = trimmed(songWith({ start: 960, offset: 1_000, length: 44_100 }), trimClipStart, 1_440);
  expect(clip).toMatchObject({ start: 1_440, offset: 1_000 + 11_025, length: 44_100 - 11_025 });
});

test("the start can be drawn out as far as the file reaches, and no further", () => {
  const clip = trimmed(songWith({ start: 9_600, offset: 22_050, length: 44_100 }), trimClipStart, 0);
  expect(clip).toMatchObject({ start: 9_600 - 960, offset: 0, length: 66_150 });
});

test("the start stops at the start of the song", () => {
  const clip = trimmed(songWith({ start: 480, offset: 44_100, length: 44_100 }), trimClipStart, -5_000);
  expect(clip).toMatchObject({ start: 0, offset: 44_100 - 11_025 });
});

test("the end follows the tick up to the end of the file", () => {
  const project = songWith({ start: 960, offset: 441_000 - 88_200, length: 44_100 });
  expect(trimmed(project, trimClipEnd, 960 + 480).length).toBe(11_025);
  expect(trimmed(project, trimClipEnd, 99_999).length).toBe(88_200);
});

test("a looping clip can be drawn out past the end of its file", () => {
  const project = songWith({ length: 44_100, loop: { start: 0, end: 22_050 } });
  expect(trimmed(project, trimClipEnd, 1_920 * 60).length).toBe(44_100 * 60);
});

test("trimming the start of a looping clip goes on where its loop was", () => {
  const loop = { start: 1_000, end: 11_000 };
  const clip = trimmed(songWith({ length: 44_100, loop }), trimClipStart, 960);
  expect(clip).toMatchObject({ start: 960, offset: 1_000 + ((22_050 - 1_000) % 10_000), loop });
});

test("a clip that begins behind its loop does not loop, and ends with its file", () => {
  const project = songWith({ offset: 400_000, length: 100, loop: { start: 0, end: 22_050 } });
  expect(trimmed(project, trimClipEnd, 99_999).length).toBe(41_000);
});

test("fades that no longer fit are shortened, others are left alone", () => {
  const project = songWith({ length: 44_100, fadeIn: 20_000, fadeOut: 1_000 });
  const clip = trimmed(project, trimClipEnd, 480);
  expect([clip.fadeIn, clip.fadeOut]).toEqual([11_025, 1_000]);
});

test("no drag of either edge makes an edit that is refused, or a clip that sounds past its file", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000 }),
      fc.integer({ min: 0, max: 400_000 }),
      fc.integer({ min: 1, max: 41_000 }),
      fc.integer({ min: -50_000, max: 50_000 }),
      fc.constantFrom(trimClipStart, trimClipEnd),
      (start, offset, length, tick, trim) => {
        const clip = trimmed(songWith({ start, offset, length }), trim, tick);
        expect(clip.start).toBeGreaterThanOrEqual(0);
        expect(clip.offset).toBeGreaterThanOrEqual(0);
        expect(clip.length).toBeGreaterThanOrEqual(1);
        expect(clip.offset + clip.length).toBeLessThanOrEqual(441_000);
      },
    ),
  );
});
