import { newProject, newTrack } from "@loophole/pulse";
import type { Project } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { MeterLayout } from "./meter-layout.ts";

function songOf(...ids: string[]): Project {
  const empty = newProject("Song");
  return { ...empty, tracks: ids.map((id) => newTrack(empty, { id })) };
}

const meters = (...strips: string[]) => ({
  strips,
  peak: strips.flatMap((_, index) => [index + 0.25, index + 0.5]),
  meanSquare: strips.flatMap((_, index) => [index, index]),
  clips: strips.map((_, index) => index * 10),
});

test("levels come in the order of the song's tracks, the master last", () => {
  const layout = new MeterLayout();
  layout.follow(songOf("a", "b"));
  const levels = layout.arrange(meters("b", "a", "master"));
  expect([...levels.peak]).toEqual([1.25, 1.5, 0.25, 0.5, 2.25, 2.5]);
  expect([...levels.clips]).toEqual([10, 0, 20]);
});

test("a track the engine has not yet is silent, one it still has is left out", () => {
  const layout = new MeterLayout();
  layout.follow(songOf("new", "a"));
  const levels = layout.arrange(meters("a", "gone", "master"));
  expect([...levels.peak]).toEqual([0, 0, 0.25, 0.5, 2.25, 2.5]);
});

test("the layout's number rises when tracks come, go or move, and only then", () => {
  const layout = new MeterLayout();
  const numberOf = (project: Project) => {
    layout.follow(project);
    return layout.arrange(meters("master")).layout;
  };
  const song = songOf("a", "b");
  const first = numberOf(song);
  const louder = { ...song, tracks: song.tracks.map((track) => ({ ...track, gain: 3 })) };
  expect(numberOf(louder)).toBe(first);
  expect(numberOf(songOf("b", "a"))).toBe(first + 1);
  expect(numberOf(songOf("b"))).toBe(first + 2);
});
