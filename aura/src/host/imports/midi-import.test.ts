import { applyEdit, newProject } from "@loophole/pulse";
import { writeMidi } from "midi-file";
import { expect, test } from "vitest";
import { isMidiName, midiImport, readAll } from "./midi-import.ts";

const bytes = Uint8Array.from(
  writeMidi({
    header: { format: 0, numTracks: 1, ticksPerBeat: 96 },
    tracks: [
      [
        { deltaTime: 0, type: "noteOn", channel: 0, noteNumber: 60, velocity: 80 },
        { deltaTime: 96, type: "noteOff", channel: 0, noteNumber: 60, velocity: 0 },
        { deltaTime: 0, type: "endOfTrack", meta: true },
      ],
    ],
  }),
);

test("files of notes are known by their names", () => {
  expect(["Tune.mid", "TUNE.MIDI", "a.b.smf", "sing.kar"].every(isMidiName)).toBe(true);
  expect(["mid", "tune.mid.wav", "tune.flac", "midi"].some(isMidiName)).toBe(false);
});

test("a MIDI file becomes an instrument track with its name, and leaves no media", () => {
  const project = newProject("Song");
  const { edit, done } = midiImport(project, { name: "Tune.mid", size: bytes.length, tick: 960 }, bytes);
  const after = applyEdit(project, edit).project;
  expect(done).toEqual({ trackId: after.tracks[0]?.id, clipId: after.tracks[0]?.notes[0]?.id });
  expect(after.media).toEqual([]);
  expect(after.tracks).toMatchObject([
    {
      name: "Tune",
      kind: "instrument",
      notes: [{ start: 960, notes: [{ start: 0, length: 960, key: 60 }] }],
    },
  ]);
});

test("one that cannot be read is refused by name", () => {
  const begin = { name: "Tune.mid", size: 3, tick: 0 };
  expect(() => midiImport(newProject("Song"), begin, Uint8Array.of(1, 2, 3))).toThrow(
    "‘Tune.mid’ was not imported. It is not a MIDI file.",
  );
});

test("a stream without end is not kept", async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield new Uint8Array(1024 * 1024);
  }
  await expect(readAll("big.mid", endless())).rejects.toMatchObject({ code: "RESOURCE_EXHAUSTED" });
});
