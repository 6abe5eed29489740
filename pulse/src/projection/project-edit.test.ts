import type { Edit } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { applyEdit, projectEdit } from "../edits/registry.ts";
import { aClip, aTrack, smallSong } from "../testing/small-song.ts";
import type { EngineChange } from "./engine-change.ts";
import { projectToGraph } from "./project-to-graph.ts";

function changes(...edits: Edit[]): EngineChange[] {
  const before = smallSong();
  const edit: Edit = edits.length === 1 && edits[0] ? edits[0] : { type: "batch", label: "All", edits };
  return projectEdit(before, edit, applyEdit(before, edit).project);
}

const set = (trackId: string, values: Extract<Edit, { type: "track.set" }>["values"]): Edit => ({
  type: "track.set",
  trackId,
  values,
});

test("the graph has the ids of tracks and clips, the media id as sample, and no names or colours", () => {
  const graph = projectToGraph(smallSong());
  expect(graph.tracks.map((track) => track.id)).toEqual(["drums", "bass", "keys"]);
  expect(graph.tracks[1]).toStrictEqual({
    id: "bass",
    gain: 0,
    pan: 0,
    mute: false,
    solo: false,
    clips: [
      { id: "low", sample: "tone", start: 0, offset: 0, length: 44_100, gain: 0, fadeIn: 0, fadeOut: 0 },
    ],
  });
});

test.each<[string, Edit]>([
  ["a track's name and colour", set("drums", { name: "Kit", color: 5 })],
  ["a clip's name", { type: "clip.set", clipId: "kick", values: { name: "Boom" } }],
  ["the song's name", { type: "project.set", values: { name: "Other" } }],
  ["a value that stays the same", set("drums", { gain: 0 })],
  ["a track moved to where it is", { type: "track.move", trackId: "bass", index: 1 }],
])("the engine is not told of %s", (_what, edit) => {
  expect(changes(edit)).toEqual([]);
});

test("several values of a strip are one parameter.set each, and only those that changed", () => {
  expect(changes(set("drums", { gain: -3, pan: 0, mute: true, name: "Kit" }))).toEqual([
    { name: "parameter.set", params: { target: "drums", parameter: "gain", value: -3 } },
    { name: "parameter.set", params: { target: "drums", parameter: "mute", value: true } },
  ]);
});

test("the master's gain goes to the target master", () => {
  expect(changes({ type: "master.set", values: { gain: -1 } })).toEqual([
    { name: "parameter.set", params: { target: "master", parameter: "gain", value: -1 } },
  ]);
});

test("a clip moved within its track is set, to another track it is removed and added in one transaction", () => {
  const [within] = changes({ type: "clip.move", clipId: "kick", trackId: "drums", start: 7 });
  expect(within).toMatchObject({ name: "graph.apply", ops: [{ op: "clip.set", track: "drums" }] });
  const [across] = changes({ type: "clip.move", clipId: "kick", trackId: "bass", start: 7 });
  expect(across).toMatchObject({
    ops: [
      { op: "clip.remove", track: "drums", id: "kick" },
      { op: "clip.add", track: "bass", index: 1 },
    ],
  });
});

test("a batch is one timeline.set, one graph.apply and the last of each value", () => {
  const all = changes(
    set("drums", { gain: -3 }),
    { type: "track.add", track: aTrack("pad", [aClip("c", "loop")]), index: 3 },
    { type: "timeline.set", values: { bpm: 90 } },
    set("pad", { pan: 1 }),
    { type: "clip.remove", clipId: "snare" },
    { type: "timeline.set", values: { bpm: 100, meter: { numerator: 3, denominator: 4 } } },
    set("drums", { gain: -6 }),
  );
  expect(all).toMatchObject([
    { name: "timeline.set", params: { bpm: 100, meter: { numerator: 3, denominator: 4 } } },
    { name: "graph.apply", ops: [{ op: "track.add" }, { op: "clip.remove" }] },
    { name: "parameter.set", params: { target: "drums", parameter: "gain", value: -6 } },
    { name: "parameter.set", params: { target: "pad", parameter: "pan", value: 1 } },
  ]);
});

test("what was set on a track that the batch then removes is not sent", () => {
  expect(changes(set("bass", { gain: -3 }), { type: "track.remove", trackId: "bass" })).toEqual([
    { name: "graph.apply", ops: [{ op: "track.remove", id: "bass" }] },
  ]);
});
