import type { Project, Track } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { mixedSong } from "../testing/small-song.ts";
import { repairMixing } from "./repair-mixing.ts";
import { repairProject } from "./repair-project.ts";
import { salvageProject } from "./salvage-project.ts";

/** The mixed song with one of its tracks changed. */
function changed(id: string, change: (track: Track) => Partial<Track>): Project {
  const song = mixedSong();
  return {
    ...song,
    tracks: song.tracks.map((track) => (track.id === id ? { ...track, ...change(track) } : track)),
  };
}

const trackOf = ({ tracks }: Project, id: string) => tracks.find((track) => track.id === id);

test("a sound song is given back as it is", () => {
  const song = mixedSong();
  expect(repairMixing(song)).toEqual({ project: song, repairs: [] });
  expect(repairMixing(song).project).toBe(song);
});

test("devices that cannot be where they are go, and their automation with them", () => {
  const { project, repairs } = repairMixing(changed("lead", () => ({ kind: "audio", notes: [] })));
  expect(trackOf(project, "lead")?.devices.map(({ id }) => id)).toEqual(["eq"]);
  expect(trackOf(project, "lead")?.automation.map(({ target }) => target)).toEqual(["eq", "to-room", "lead"]);
  expect(repairs.length).toBe(2);
});

test("a zone whose recording is not in the song takes its sampler away, and says why", () => {
  const { project, repairs } = repairMixing({ ...mixedSong(), media: mixedSong().media.slice(0, 1) });
  expect(trackOf(project, "kit")?.devices).toEqual([]);
  expect(repairs[0]).toContain("There is no audio file 'tone' in the song.");
});

test("a sampler's recording that the song does not have is stood in for, and the sampler stays as it is", () => {
  const song = mixedSong();
  const kit = song.tracks.filter(({ id }) => id === "kit");
  const { project, repairs } = repairProject({ ...song, media: song.media.slice(0, 1), tracks: kit });
  expect(project.media.at(-1)).toMatchObject({ id: "tone", file: "media/missing-tone" });
  expect(project.tracks[0]?.devices).toStrictEqual(trackOf(mixedSong(), "kit")?.devices);
  expect(repairs).toEqual([
    "The sampler of ‘Kit’ plays an audio file that the song does not have; it is silent.",
  ]);
});

test("routing that leads nowhere, to the wrong kind or back into itself is reset to the master", () => {
  const nowhere = repairMixing(changed("drums", () => ({ output: "gone" })));
  expect(trackOf(nowhere.project, "drums")?.output).toBe("master");
  const wrong = repairMixing(changed("drums", () => ({ output: "bass" })));
  expect(trackOf(wrong.project, "drums")?.output).toBe("master");
  const back = { id: "back", target: "band", gain: 0, tap: "post" as const };
  const loop = changed("room", () => ({ sends: [back] }));
  const tracks = loop.tracks.map((track) =>
    track.id === "band" ? { ...track, sends: [{ ...back, id: "out", target: "room" }] } : track,
  );
  const { project, repairs } = repairMixing({ ...loop, tracks });
  expect(repairs).toHaveLength(1);
  expect(repairs[0]).toContain("feed back into itself");
  expect(repairMixing(project).repairs).toEqual([]);
});

test("notes on an audio track, automation without points and tempo out of order are put right", () => {
  const song = changed("lead", ({ automation }) => ({
    automation: [...automation, { target: "lead", parameter: "gain", points: [] }],
  }));
  const tempo = [
    { tick: 960, bpm: 90 },
    { tick: 0, bpm: 100 },
  ];
  const verse = trackOf(song, "lead")?.notes ?? [];
  const { project, repairs } = repairMixing({
    ...song,
    timeline: { ...song.timeline, tempo },
    tracks: song.tracks.map((track) => (track.id === "keys" ? { ...track, notes: verse } : track)),
  });
  expect(project.timeline.tempo.map(({ tick }) => tick)).toEqual([0, 960]);
  expect(trackOf(project, "keys")?.notes).toEqual([]);
  expect(trackOf(project, "lead")?.automation).toHaveLength(4);
  expect(repairs).toHaveLength(3);
});

test("an id that a device and a track share is given anew to the second", () => {
  const { project, repairs } = repairProject(
    changed("lead", ({ devices }) => ({
      devices: devices.map((device) => (device.id === "eq" ? { ...device, id: "drums" } : device)),
    })),
  );
  expect(repairs[0]).toContain("The id of a device of ‘Lead’ was taken");
  expect(trackOf(project, "lead")?.devices[1]?.id).toMatch(/^device-/);
});

test("of a damaged document the devices, sends and notes that can be read are kept", () => {
  const song = mixedSong();
  const damaged = {
    ...song,
    tracks: song.tracks.map((track) =>
      track.id === "lead"
        ? { ...track, devices: [...track.devices, { id: "x", type: "teapot" }], notes: [5, ...track.notes] }
        : track,
    ),
  };
  const salvaged = salvageProject(damaged);
  expect(salvaged?.project).toStrictEqual(song);
  expect(salvaged?.repairs).toHaveLength(2);
});
