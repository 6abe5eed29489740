import { expect, test } from "vitest";
import { newProject } from "../document/new-project.ts";
import { Song } from "../history/song.ts";
import { mixedSong } from "../testing/small-song.ts";
import { midiEdit } from "./midi-edit.ts";
import type { MidiPart } from "./midi-part.ts";

function part(name: string, values: Partial<MidiPart> = {}): MidiPart {
  const notes = [{ start: 0, length: 960, key: 60, velocity: 90 }];
  return {
    name,
    channel: 0,
    notes,
    controllers: [],
    pitchBend: [],
    pressure: [],
    bendRange: null,
    end: 4_000,
    ...values,
  };
}

const midi = {
  tempo: [
    { tick: 0, bpm: 92 },
    { tick: 1_920, bpm: 120 },
  ],
  meters: [{ tick: 0, meter: { numerator: 3, denominator: 4 } as const }],
  parts: [part("Flute"), part("Bass", { bendRange: 12, pressure: [{ tick: 3, value: 0.5 }] })],
};

test("an empty song becomes the file: its tempo and meter, a synthesiser for each part; one step of undo", () => {
  const song = new Song(newProject("Empty"));
  const before = song.project;
  const { edit, trackId, clipId } = midiEdit(before, midi, { name: "Tune", tick: 0 });
  song.apply(edit);
  const { timeline, tracks } = song.project;
  expect(timeline).toMatchObject({ bpm: 92, meter: { numerator: 3 }, tempo: [{ tick: 1_920, bpm: 120 }] });
  expect(tracks.map(({ name, kind }) => [name, kind])).toEqual([
    ["Flute", "instrument"],
    ["Bass", "instrument"],
  ]);
  expect(tracks[0]).toMatchObject({ id: trackId, devices: [{ type: "synthesiser" }] });
  // Whole bars.
  expect(tracks[0]?.notes[0]).toMatchObject({ id: clipId, name: "Flute", start: 0, length: 2 * 3_840 });
  expect(tracks[1]?.devices[0]?.parameters).toMatchObject({ bendRange: 12 });
  expect(tracks[1]?.notes[0]?.pressure).toEqual([{ tick: 3, value: 0.5 }]);
  expect(song.history.undo).toBe("Import ‘Tune’");
  song.undo();
  expect(song.project).toStrictEqual(before);
});

test("a song that has clips keeps its tempo, and the notes come where they were dropped", () => {
  const song = new Song(mixedSong());
  const count = song.project.tracks.length;
  song.apply(midiEdit(song.project, midi, { name: "Tune", tick: 7_680 }).edit);
  expect(song.project.timeline).toStrictEqual(mixedSong().timeline);
  expect(song.project.tracks.slice(count).map(({ notes }) => notes[0]?.start)).toEqual([7_680, 7_680]);
});

test("one part dropped on an instrument track becomes a clip on it", () => {
  const song = new Song(mixedSong());
  const to = { name: "Tune", tick: 0, trackId: "lead" };
  const { edit, trackId, clipId } = midiEdit(song.project, { ...midi, parts: [part("Flute")] }, to);
  song.apply(edit);
  expect(trackId).toBe("lead");
  expect(song.project.tracks.length).toBe(mixedSong().tracks.length);
  expect(song.project.tracks[3]?.notes.at(-1)).toMatchObject({ id: clipId, name: "Tune" });
});

test("a file without notes is refused", () => {
  expect(() => midiEdit(mixedSong(), { ...midi, parts: [] }, { name: "Tune", tick: 0 })).toThrow(
    "It has no notes.",
  );
});
