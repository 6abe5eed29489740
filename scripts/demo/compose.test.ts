import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { applyEdit, newProject } from "@loophole/pulse";
import { deviceTable } from "@loophole/schemas/devices";
import { isProject } from "@loophole/schemas/validators";
import { expect, test } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

function demoSong() {
  const project: unknown = JSON.parse(readFileSync(path("../../demo/project.json"), "utf8"));
  if (!isProject(project)) throw new Error("demo/project.json is no song");
  return project;
}

test("demo/project.json is what the script composes", () => {
  expect(() =>
    execFileSync(process.execPath, [path("compose.mjs"), "--check"], { stdio: "pipe" }),
  ).not.toThrow();
});

test("every recording has its row in the table of authors, and every row its recording", () => {
  const table = readFileSync(path("../../demo/media/README.md"), "utf8");
  const rows = [...table.matchAll(/^\| (\S+\.flac) \| (\d) \| (\d+) \| (\d+) \|/gm)];
  const files = readdirSync(path("../../demo/media")).filter((name) => name.endsWith(".flac"));
  expect(rows.map(([, file]) => file).sort()).toEqual(files.sort());
  const facts = demoSong().media.map(({ file, channels, sampleRate, frames }) =>
    [file.replace("media/", ""), channels, sampleRate, frames].join(),
  );
  expect(rows.map(([, ...row]) => row.join()).sort()).toEqual(facts.sort());
});

test("ids are unique and every clip plays a recording that is there, inside its bounds", () => {
  const { media, tracks, master } = demoSong();
  const clips = tracks.flatMap((track) => track.clips);
  const parts = tracks.flatMap((track) => [...track.clips, ...track.notes, ...track.devices, ...track.sends]);
  const ids = [...media, ...tracks, ...parts, ...master.devices].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(tracks.map(({ color }) => color)).size).toBe(12);
  const frames = new Map(media.map((row) => [row.id, row.frames]));
  for (const clip of clips) {
    const { loop, offset, length } = clip;
    expect(loop?.end ?? offset + length, clip.id).toBeLessThanOrEqual(frames.get(clip.media) ?? -1);
    expect(clip.fadeIn + clip.fadeOut, clip.id).toBeLessThanOrEqual(length);
    expect(clip.fadeOut, clip.id).toBeGreaterThan(0);
  }
});

test("it is a song that can be made by edits: nothing of its devices, routes and automation contradicts the rest", () => {
  const song = demoSong();
  let project = { ...newProject("Song"), media: song.media };
  const lastFirst = song.tracks.toSorted((a, b) => order(a.kind) - order(b.kind));
  for (const track of lastFirst) {
    const plain = { ...track, devices: [], automation: [] };
    project = applyEdit(project, { type: "track.add", track: plain, index: 0 }).project;
  }
  for (const { id, devices, automation } of [...song.tracks, { id: "master", ...song.master }]) {
    for (const device of devices) {
      project = applyEdit(project, { type: "device.add", trackId: id, device }).project;
    }
    for (const course of automation) {
      project = applyEdit(project, { type: "automation.set", trackId: id, automation: course }).project;
    }
  }
  expect(project.tracks.length).toBe(song.tracks.length);
});

test("it uses samplers, the synthesiser, effects, sends, buses, returns, automation and a changing tempo", () => {
  const { tracks, master, timeline } = demoSong();
  const devices = [master, ...tracks].flatMap((strip) => strip.devices);
  expect(new Set(devices.map(({ type }) => type))).toEqual(new Set(Object.keys(deviceTable)));
  expect(new Set(tracks.map(({ kind }) => kind)).size).toBe(4);
  expect(tracks.flatMap(({ sends }) => sends).length).toBeGreaterThan(10);
  expect(tracks.flatMap(({ automation }) => automation).length).toBeGreaterThan(5);
  expect(timeline.tempo.length).toBeGreaterThan(0);
});

/** Tracks that others name come first. */
function order(kind: string): number {
  return ["return", "bus"].indexOf(kind) + 1 || 3;
}
