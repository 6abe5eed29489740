import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
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
  const { media, tracks } = demoSong();
  const clips = tracks.flatMap((track) => track.clips);
  const ids = [...media, ...tracks, ...clips].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(tracks.map(({ color }) => color)).size).toBe(tracks.length);
  const frames = new Map(media.map((row) => [row.id, row.frames]));
  for (const clip of clips) {
    const { loop, offset, length } = clip;
    expect(loop?.end ?? offset + length, clip.id).toBeLessThanOrEqual(frames.get(clip.media) ?? -1);
    expect(clip.fadeIn + clip.fadeOut, clip.id).toBeLessThanOrEqual(length);
    expect(clip.fadeOut, clip.id).toBeGreaterThan(0);
  }
});
