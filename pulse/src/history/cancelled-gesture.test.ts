import type { Edit } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { newTrack } from "../arrange/new-track.ts";
import { newProject } from "../document/new-project.ts";
import { Song } from "./song.ts";

const gain = (value: number): Edit => ({ type: "track.set", trackId: "a", values: { gain: value } });

function song(): Song {
  const project = newProject("Song");
  return new Song({ ...project, tracks: [newTrack(project, { id: "a" })] });
}

test("a drag that was taken back leaves no step, and the song is as saved as it was", () => {
  const dragged = song();
  for (const value of [-1, -2, -3, 0]) dragged.apply(gain(value), { gesture: "drag" });
  expect(dragged.history).toEqual({ undo: null, redo: null });
  expect(dragged.isSaved).toBe(true);
  expect(dragged.revision).toBe(4);
});

test("a drag that passes where it began is one step to where it ends", () => {
  const dragged = song();
  for (const value of [-1, 0, 1, 2]) dragged.apply(gain(value), { gesture: "drag" });
  expect(dragged.isSaved).toBe(false);
  dragged.undo();
  expect(dragged.project.tracks[0]?.gain).toBe(0);
  expect(dragged.history.undo).toBeNull();
  dragged.redo();
  expect(dragged.project.tracks[0]?.gain).toBe(2);
});

test("the step before a drag that was taken back stays as it was", () => {
  const dragged = song();
  dragged.apply(gain(-6));
  for (const value of [-7, -6]) dragged.apply(gain(value), { gesture: "drag" });
  dragged.undo();
  expect(dragged.project.tracks[0]?.gain).toBe(0);
});
