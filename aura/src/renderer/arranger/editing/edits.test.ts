import { applyEdit, newClip, newProject, newTrack } from "@loophole/pulse";
import type { Clip, Edit, Media, Project } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { copyClips, moveClips } from "./move-clips.ts";
import { edgeTick, moveEdges, type Edge } from "./edge-edits.ts";

const media: Media = {
  id: "m",
  name: "loop",
  file: "media/loop.wav",
  sampleRate: 44100,
  channels: 2,
  frames: 88200,
};

function song(clips: Partial<Clip>[], extraTracks = 2): Project {
  let project: Project = { ...newProject("Song"), media: [media] };
  project = { ...project, timeline: { ...project.timeline, bpm: 120 } };
  const list = clips.map((values, i): Clip => ({ ...newClip(media, 0, { id: `c${i}` }), ...values }));
  const first = { ...newTrack(project, { id: "t0" }), clips: list };
  const others = Array.from({ length: extraTracks }, (_, i) => newTrack(project, { id: `t${i + 1}` }));
  return { ...project, tracks: [first, ...others] };
}

function after(project: Project, edit: Edit | null): Project {
  return edit ? applyEdit(project, edit).project : project;
}

function clipOf(project: Project, id: string): Clip {
  const clip = project.tracks.flatMap((track) => track.clips).find((each) => each.id === id);
  if (!clip) throw new Error(`There is no clip ${id}.`);
  return clip;
}

function trimmed(values: Partial<Clip>, edge: Edge, delta: number): Clip {
  const project = song([values]);
  return clipOf(after(project, moveEdges(project, ["c0"], edge, delta)), "c0");
}

describe("moving clips", () => {
  test("keeps their distances and stops as a group at the start of the song", () => {
    const project = song([{ start: 960 }, { start: 3840 }]);
    const moved = after(project, moveClips(project, ["c0", "c1"], { ticks: -5000, tracks: 0 }));
    expect([clipOf(moved, "c0").start, clipOf(moved, "c1").start]).toEqual([0, 2880]);
  });

  test("goes no further than the last track", () => {
    const project = song([{ start: 0 }]);
    const moved = after(project, moveClips(project, ["c0"], { ticks: 0, tracks: 7 }));
    expect(moved.tracks[2]?.clips[0]?.id).toBe("c0");
  });

  test("by nothing is no edit", () => {
    const project = song([{ start: 0 }]);
    expect(moveClips(project, ["c0"], { ticks: -100, tracks: -1 })).toBeNull();
  });

  test("of a copy leaves the original where it is", () => {
    const project = song([{ start: 960 }]);
    const copied = after(
      project,
      copyClips(project, ["c0"], { ticks: 960, tracks: 1 }, (id) => `${id}-copy`),
    );
    expect(clipOf(copied, "c0").start).toBe(960);
    expect(copied.tracks[1]?.clips[0]).toMatchObject({ id: "c0-copy", start: 1920 });
  });
});

describe("trimming a clip of 44.1 kHz material at 120 bpm", () => {
  test("at the start moves start and offset together and leaves the end", () => {
    const clip = trimmed({ start: 960 }, "start", 480);
    expect(clip).toMatchObject({ start: 1440, offset: 11025, length: 88200 - 11025 });
  });

  test("at the start stops where the file begins", () => {
    const clip = trimmed({ start: 3840, offset: 22050, length: 22050 }, "start", -3000);
    expect(clip).toMatchObject({ start: 2880, offset: 0, length: 44100 });
  });

  test("at the end stops where the file ends", () => {
    expect(trimmed({ length: 44100 }, "end", 960).length).toBe(44100 + 22050);
    expect(trimmed({ length: 44100 }, "end", 9600).length).toBe(88200);
  });

  test("at the end of a looped clip makes more repeats", () => {
    const clip = trimmed({ length: 44100, loop: { start: 0, end: 44100 } }, "end", 9600);
    expect(clip.length).toBe(44100 + 220500);
  });

  test("leaves something that can be grabbed", () => {
    expect(trimmed({}, "end", -99999).length).toBeGreaterThan(300);
    expect(trimmed({}, "start", 99999).length).toBeGreaterThan(300);
  });

  test("takes the same from every selected clip", () => {
    const project = song([{ start: 0 }, { start: 7680 }]);
    const result = after(project, moveEdges(project, ["c0", "c1"], "end", -480));
    expect([clipOf(result, "c0").length, clipOf(result, "c1").length]).toEqual([77175, 77175]);
  });

  test("by nothing is no edit", () => {
    const project = song([{ start: 0 }]);
    expect(moveEdges(project, ["c0"], "end", 0)).toBeNull();
  });
});

describe("fades", () => {
  test("are measured in frames of the file", () => {
    expect(trimmed({}, "fade-in", 960).fadeIn).toBe(22050);
    expect(trimmed({}, "fade-out", -480).fadeOut).toBe(11025);
  });

  test("never overlap", () => {
    expect(trimmed({ fadeOut: 60000 }, "fade-in", 99999).fadeIn).toBe(28200);
    expect(trimmed({ fadeIn: 88200 }, "fade-out", -99999).fadeOut).toBe(0);
  });

  test("end where the handle was left", () => {
    const project = song([{ start: 960 }]);
    const result = after(project, moveEdges(project, ["c0"], "fade-in", 480));
    expect(edgeTick(result, clipOf(result, "c0"), "fade-in")).toBeCloseTo(1440, 6);
  });
});
