import { newClip, newProject, newTrack } from "@loophole/pulse";
import type { Media, Project } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { mediaUnderPlayhead } from "./under-playhead.ts";

/** Three clips of one second each (1920 ticks at 120), at the start, two and ten seconds in. */
function song(): Project {
  const media = ["start", "middle", "end"].map((id): Media => ({
    id,
    name: id,
    file: `media/${id}.wav`,
    sampleRate: 48_000,
    channels: 1,
    frames: 48_000,
  }));
  const empty = newProject("Song");
  const clips = media.map((one, index) => newClip(one, [0, 3_840, 19_200][index] ?? 0));
  return { ...empty, media, tracks: [{ ...newTrack(empty), clips }] };
}

const looped = (start: number, end: number): Project => {
  const project = song();
  return { ...project, timeline: { ...project.timeline, loop: { enabled: true, start, end } } };
};

test("what sounds now or soon is found", () => {
  expect([...mediaUnderPlayhead(song(), 0, 2)]).toEqual(["start"]);
  expect([...mediaUnderPlayhead(song(), 1_000, 2)]).toEqual(["start", "middle"]);
  expect([...mediaUnderPlayhead(song(), 1_920, 1)]).toEqual([]);
  expect([...mediaUnderPlayhead(song(), 20_000, 2)]).toEqual(["end"]);
});

test("near the loop's end its start comes next", () => {
  expect([...mediaUnderPlayhead(looped(0, 19_200), 18_000, 2)]).toEqual(["start"]);
  expect([...mediaUnderPlayhead(looped(3_000, 19_200), 18_000, 2)]).toEqual(["middle"]);
});
