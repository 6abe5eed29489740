import type { Graph } from "@loophole/schemas/types";
import { isGraph } from "@loophole/schemas/validators";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdit, projectEdit } from "../edits/registry.ts";
import { Draw } from "../testing/draw.ts";
import { EngineModel } from "../testing/engine-model.ts";
import { randomEdit } from "../testing/random-edit.ts";
import { aClip, mixedSong, smallSong } from "../testing/small-song.ts";
import { abilitiesOf, ALL_ABILITIES, changesWithin, graphWithin } from "./abilities.ts";
import { projectToGraph } from "./project-to-graph.ts";
import { unheardParts } from "./unheard.ts";

/** Members of a graph's parts that an engine of release 1 knows. */
const PLAIN = {
  graph: ["tracks", "master", "timeline"],
  track: ["id", "gain", "pan", "mute", "solo", "clips"],
  clip: ["id", "sample", "start", "offset", "length", "gain", "fadeIn", "fadeOut", "loop"],
  timeline: ["bpm", "meter", "loop"],
};

function strangeMembers(graph: Graph): string[] {
  const beyond = (value: object, known: string[]): string[] =>
    Object.keys(value).filter((name) => !known.includes(name));
  return [
    ...beyond(graph, PLAIN.graph),
    ...beyond(graph.master, ["gain"]),
    ...beyond(graph.timeline, PLAIN.timeline),
    ...graph.tracks.flatMap((track) => beyond(track, PLAIN.track)),
    ...graph.tracks.flatMap(({ clips }) => clips.flatMap((clip) => beyond(clip, PLAIN.clip))),
  ];
}

test("an engine without any of the abilities gets a graph of plain tracks and clips, one for every track", () => {
  const song = mixedSong();
  const shaped = aClip("shaped", "loop", { reverse: true, fadeInShape: "smooth", mute: true });
  const [drums, ...others] = song.tracks;
  const tracks = drums ? [{ ...drums, clips: [...drums.clips, shaped] }, ...others] : [];
  const graph = graphWithin(projectToGraph({ ...song, tracks }), abilitiesOf(["audio-clips", "render"]));
  expect(strangeMembers(graph)).toEqual([]);
  expect(isGraph(graph)).toBe(true);
  expect(graph.tracks.map(({ id }) => id)).toEqual(tracks.map(({ id }) => id));
  expect(graph.tracks[0]?.clips.at(-1)).toMatchObject({ id: "shaped", gain: -144 });
});

test("an engine with all of them gets the very graph", () => {
  const graph = projectToGraph(mixedSong());
  expect(graphWithin(graph, ALL_ABILITIES)).toBe(graph);
});

test("whatever an engine can play, changes keep its graph what the song is within its abilities", () => {
  const numbers = fc.array(fc.nat(1_000_000), { minLength: 10, maxLength: 300 });
  const some = fc.subarray([...ALL_ABILITIES]);
  fc.assert(
    fc.property(numbers, some, (drawn, capabilities) => {
      // Notes need an instrument, and devices hear sends' targets: what depends on each other comes together.
      const abilities = abilitiesOf(capabilities);
      const draw = new Draw(drawn);
      let project = mixedSong();
      const engine = new EngineModel(graphWithin(projectToGraph(project), abilities));
      for (let count = draw.between(1, 25); count > 0; count--) {
        const edit = randomEdit(project, draw);
        if (!edit || (edit.type === "batch" && !abilities.has("mixing"))) continue;
        const before = project;
        project = applyEdit(before, edit).project;
        const changes = changesWithin(projectEdit(before, edit, project), abilities, project);
        for (const change of changes) engine.take(change);
        expect(engine.graph).toStrictEqual(graphWithin(projectToGraph(project), abilities));
      }
    }),
  );
});

test("what an engine leaves out is said, as far as the song uses it", () => {
  expect(unheardParts(smallSong(), abilitiesOf([]))).toEqual([]);
  expect(unheardParts(mixedSong(), ALL_ABILITIES)).toEqual([]);
  expect(unheardParts(mixedSong(), abilitiesOf(["devices"]))).toEqual([
    "notes",
    "buses, sends and side-chains",
    "automation",
  ]);
});
