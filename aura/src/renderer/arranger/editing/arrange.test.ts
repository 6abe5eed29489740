import { applyEdit, newClip, newProject, newTrack } from "@loophole/pulse";
import type { Clip, Edit, Media, Project } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { LaneIndexCache } from "../geometry/lane-index.ts";
import { copied, paste, removeClips } from "./clipboard.ts";
import { loopClip, unloopClip } from "./clip-loop.ts";
import { neighbour } from "./grid-navigation.ts";
import { placeMediaEdit } from "./place-media.ts";
import { clipsAt, splitClips } from "./split-clips.ts";

// Two beats of 44.1 kHz material at 120 bpm.
const media: Media = {
  id: "m",
  name: "hit",
  file: "media/hit.wav",
  sampleRate: 44100,
  channels: 1,
  frames: 44100,
};

function song(...rows: number[][]): Project {
  let project: Project = { ...newProject("Song"), media: [media] };
  project = { ...project, timeline: { ...project.timeline, bpm: 120 } };
  const tracks = rows.map((starts, row) => ({
    ...newTrack(project, { id: `t${row}` }),
    clips: starts.map((start, at): Clip => newClip(media, start, { id: `c${row}${at}` })),
  }));
  return { ...project, tracks };
}

function after(project: Project, edit: Edit | null | undefined): Project {
  return edit ? applyEdit(project, edit).project : project;
}

const places = (project: Project): number[][] =>
  project.tracks.map((track) => track.clips.map((clip) => clip.start).sort((a, b) => a - b));

describe("splitting", () => {
  test("cuts the clips the tick is inside of, and no others", () => {
    const project = song([0, 1920], [480]);
    const lanes = new LaneIndexCache();
    expect(clipsAt(project, 960, lanes).sort()).toEqual(["c00", "c10"]);
    const split = splitClips(project, ["c00", "c01", "c10"], 960, lanes);
    expect(split?.parts).toHaveLength(2);
    expect(places(after(project, split?.edit))).toEqual([
      [0, 960, 1920],
      [480, 960],
    ]);
  });

  test("works on several clips of one track at once", () => {
    const project = song([0, 240, 480]);
    const split = splitClips(project, ["c00", "c01", "c02"], 960, new LaneIndexCache());
    const result = after(project, split?.edit);
    expect(places(result)).toEqual([[0, 240, 480, 960, 960, 960]]);
    const total = result.tracks[0]?.clips.reduce((sum, clip) => sum + clip.length, 0);
    expect(total).toBe(3 * media.frames);
  });

  test("at an edge is nothing", () => {
    const lanes = new LaneIndexCache();
    const project = song([0, 1920]);
    expect(clipsAt(project, 1920, lanes)).toEqual([]);
    expect(splitClips(project, ["c00", "c01"], 1920, lanes)).toBeNull();
  });
});

describe("the clipboard", () => {
  test("keeps the distances in time and tracks", () => {
    const project = song([960], [0], []);
    const copies = copied(project, ["c00", "c10"]);
    const pasted = copies && paste(project, copies, { tick: 7680, trackIndex: 1 });
    expect(places(after(project, pasted?.edit))).toEqual([[960], [0, 8640], [7680]]);
  });

  test("puts what would fall below the last track on it", () => {
    const project = song([960], [0]);
    const copies = copied(project, ["c00", "c10"]);
    const pasted = copies && paste(project, copies, { tick: 7680, trackIndex: 1 });
    expect(places(after(project, pasted?.edit))).toEqual([[960], [0, 7680, 8640]]);
  });

  test("pastes nothing whose file is gone", () => {
    const project = song([960]);
    const copies = copied(project, ["c00"]);
    expect(copies && paste({ ...project, media: [] }, copies, { tick: 0, trackIndex: 0 })).toBeNull();
  });

  test("is not filled by nothing", () => {
    expect(copied(song([0]), [])).toBeNull();
    expect(removeClips(song([0]), [])).toBeNull();
  });
});

describe("repeating a clip's audio", () => {
  test("repeats what it plays, and stops repeating with what the file has", () => {
    const clip: Clip = { ...newClip(media, 0, { id: "c" }), offset: 100, length: 1000 };
    const edit = loopClip(clip, media);
    expect(edit?.values.loop).toEqual({ start: 100, end: 1100 });
    const long: Clip = { ...clip, length: 99_999, loop: { start: 100, end: 1100 }, fadeOut: 50_000 };
    expect(unloopClip(long, media).values).toEqual({ loop: null, length: 44_000, fadeOut: 44_000 });
  });

  test("of a clip beyond its file is nothing", () => {
    expect(loopClip({ ...newClip(media, 0), offset: 50_000 }, media)).toBeNull();
  });
});

describe("the keyboard's way through the grid", () => {
  const project = song([0, 3840], [], [960, 3900]);
  const lanes = new LaneIndexCache();
  const from = (
    id: string,
    kind: "clip" | "track",
    direction: "left" | "right" | "up" | "down",
  ): string | undefined => neighbour(project, lanes, { kind, id }, direction)?.id;

  test("goes from a head to its clips and back", () => {
    expect(from("t0", "track", "right")).toBe("c00");
    expect(from("c00", "clip", "right")).toBe("c01");
    expect(from("c01", "clip", "right")).toBeUndefined();
    expect(from("c00", "clip", "left")).toBe("t0");
    expect(from("t0", "track", "left")).toBeUndefined();
  });

  test("goes to the nearest clip of another track, or to its head", () => {
    expect(from("c01", "clip", "down")).toBe("t1");
    expect(from("t1", "track", "down")).toBe("t2");
    const two = song([3840], [960, 3900]);
    expect(neighbour(two, lanes, { kind: "clip", id: "c00" }, "down")?.id).toBe("c11");
    expect(neighbour(two, lanes, { kind: "clip", id: "c11" }, "down")).toBeNull();
  });

  test("begins at the first track", () => {
    expect(neighbour(project, lanes, null, "down")).toEqual({ kind: "track", id: "t0" });
  });
});

test("a file of the song goes to the track it is put on, or to a new one of its name", () => {
  const project = song([0]);
  expect(places(after(project, placeMediaEdit(project, media, { trackId: "t0", tick: 960 }).edit))).toEqual([
    [0, 960],
  ]);
  const result = after(project, placeMediaEdit(project, media, { tick: 960 }).edit);
  expect(result.tracks[1]).toMatchObject({ name: "hit", clips: [{ start: 960, media: "m" }] });
});
