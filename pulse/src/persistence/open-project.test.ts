import { mkdir, readFile, symlink, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isProject } from "@loophole/schemas/validators";
import { describe, expect, test } from "vitest";
import { aClip, aMedia, aTrack, smallSong } from "../testing/small-song.ts";
import { namesIn, temporaryFolders } from "./testing/temporary-folder.ts";
import { mediaPath } from "./media-path.ts";
import type { Migration } from "./migrations/migration.ts";
import { openProject } from "./open-project.ts";
import { saveProject } from "./save-project.ts";

const newFolder = temporaryFolders();

/** A folder with the small song's audio files, and `document` as its project.json. */
async function folderWith(document: unknown): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, "media"));
  for (const id of ["loop", "tone"]) await writeFile(join(folder, "media", `${id}.wav`), "RIFF");
  const text = typeof document === "string" ? document : JSON.stringify(document);
  await writeFile(join(folder, "project.json"), text);
  return folder;
}

test("a sound project opens without a warning, and nothing is written", async () => {
  const folder = await folderWith(smallSong());
  const before = await namesIn(folder);
  expect(await openProject(folder)).toStrictEqual({
    project: smallSong(),
    warnings: [],
    changed: false,
    missingMedia: [],
  });
  expect(await namesIn(folder)).toEqual(before);
});

describe("what cannot be opened says why", () => {
  test("nothing there", async () => {
    await expect(openProject(join(await newFolder(), "none"))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("not JSON, with the place", async () => {
    const folder = await folderWith('{\n  "format": "loophole-project",\n  "version": 1,,\n}');
    await expect(openProject(folder)).rejects.toMatchObject({
      code: "NOT_JSON",
      message: expect.stringContaining("line 3, column 16"),
      details: { line: 3, column: 16 },
    });
  });

  test.each([[[1, 2]], ["null"], [{ format: "other" }], [{ name: "package", version: "1.0.0" }]])(
    "%j is not a Loophole project",
    async (document) => {
      await expect(openProject(await folderWith(document))).rejects.toMatchObject({ code: "NOT_A_PROJECT" });
    },
  );

  test("a project of a newer Loophole, even with a backup beside it", async () => {
    const folder = await folderWith(smallSong());
    await saveProject(folder, { ...smallSong(), name: "Two" });
    await writeFile(join(folder, "project.json"), JSON.stringify({ ...smallSong(), version: 3 }));
    await expect(openProject(folder)).rejects.toMatchObject({
      code: "NEWER_VERSION",
      message: expect.stringContaining("made by a newer Loophole"),
      details: { version: 3 },
    });
  });

  test("a document with too little left breaks the schema, with pointer and rule", async () => {
    const { tracks: _tracks, ...rest } = smallSong();
    await expect(openProject(await folderWith(rest))).rejects.toMatchObject({
      code: "SCHEMA",
      details: { pointer: "", rule: "required" },
      message: expect.stringContaining("tracks"),
    });
    await expect(openProject(await folderWith({ ...smallSong(), version: "1" }))).rejects.toMatchObject({
      code: "SCHEMA",
      details: { pointer: "/version" },
    });
  });
});

describe("the backup", () => {
  test.each(["{ broken", "", JSON.stringify({ format: "loophole-project", version: 1 })])(
    "is opened where project.json is %j, and that is said",
    async (text) => {
      const folder = await folderWith({ ...smallSong(), name: "One" });
      await saveProject(folder, { ...smallSong(), name: "Two" });
      await writeFile(join(folder, "project.json"), text);
      const { project, warnings, changed } = await openProject(folder);
      expect([project.name, changed]).toEqual(["One", true]);
      expect(warnings[0]).toMatch(/Opened as it was at the save before\.$/);
    },
  );

  test("is opened where project.json is gone", async () => {
    const folder = await folderWith({ ...smallSong(), name: "One" });
    await saveProject(folder, { ...smallSong(), name: "Two" });
    await unlink(join(folder, "project.json"));
    expect((await openProject(folder)).project.name).toBe("One");
  });
});

describe("a document that contradicts itself opens repaired", () => {
  const song = smallSong();

  test("a clip of an audio file the song does not have keeps its place and is silent", async () => {
    const tracks = [aTrack("t", [aClip("lost", "gone", { start: 99, offset: 10, length: 500 })])];
    const { project, warnings, missingMedia } = await openProject(await folderWith({ ...song, tracks }));
    expect(project.tracks).toStrictEqual(tracks);
    expect(project.media.at(-1)).toMatchObject({ id: "gone", frames: 510, file: "media/missing-gone" });
    expect(missingMedia).toEqual(["gone"]);
    expect(warnings[0]).toContain("‘lost’ on ‘t’ plays an audio file that the song does not have");
  });

  test("ids that are there twice, and the master's, become new ones", async () => {
    const tracks = [
      aTrack("master", [aClip("a", "loop")]),
      aTrack("x", [aClip("a", "loop"), aClip("x", "tone")]),
    ];
    const media = [...song.media, aMedia("loop", { name: "other", file: "media/tone.wav" })];
    const { project, warnings } = await openProject(await folderWith({ ...song, tracks, media }));
    const ids = project.tracks.flatMap((track) => [track.id, ...track.clips.map((clip) => clip.id)]);
    expect(new Set([...ids, "master"]).size).toBe(6);
    expect(ids).toContain("a");
    expect(new Set(project.media.map(({ id }) => id)).size).toBe(3);
    expect(warnings).toHaveLength(4);
    expect(isProject(project)).toBe(true);
  });

  test("a clip without length is left out, a loop without length ended", async () => {
    const loop = { start: 5, end: 5 };
    const tracks = [aTrack("t", [aClip("none", "loop", { length: 0 }), aClip("round", "loop", { loop })])];
    const { project, warnings } = await openProject(await folderWith({ ...song, tracks }));
    expect(project.tracks[0]?.clips).toStrictEqual([aClip("round", "loop")]);
    expect(warnings).toHaveLength(2);
  });
});

describe("a document that breaks the schema opens with what could be read", () => {
  test("values that are out of bounds become the usual ones, the rest stays", async () => {
    const document = {
      ...smallSong(),
      name: "",
      timeline: { bpm: 5, meter: { numerator: 3, denominator: 4 }, loop: null },
      tracks: [{ ...aTrack("t", [aClip("c", "loop")], { gain: -3 }), pan: 9 }, "what is this"],
      master: {},
      madeUp: true,
    };
    const { project, warnings, changed } = await openProject(await folderWith(document));
    expect(isProject(project)).toBe(true);
    expect(project).toMatchObject({
      id: "song-small",
      timeline: { bpm: 120, meter: { numerator: 3 }, loop: { enabled: false } },
      media: smallSong().media,
      tracks: [{ id: "t", gain: -3, pan: 0, clips: [{ id: "c" }] }],
    });
    expect(changed).toBe(true);
    expect(warnings).toEqual([
      'The song\'s name was damaged and is now "Song".',
      "The tempo was damaged and is now 120.",
      expect.stringContaining("The loop was damaged"),
      "The master's gain was damaged and is now 0.",
      "Track ‘t’: its pan was damaged and is now 0.",
      "Track 2 could not be read and was left out.",
    ]);
  });

  test("clips and files of which enough is left are kept", async () => {
    const document = {
      ...smallSong(),
      media: [{ id: "loop", file: "media/loop.wav" }, { id: "bad", file: "/etc/passwd" }, aMedia("tone")],
      tracks: [
        { ...aTrack("t"), clips: [{ media: "loop", start: 5, length: 7, gain: "loud" }, { media: "loop" }] },
      ],
    };
    const { project, warnings } = await openProject(await folderWith(document));
    expect(project.media.map(({ id }) => id)).toEqual(["loop", "tone"]);
    expect(project.tracks[0]?.clips).toMatchObject([{ media: "loop", start: 5, length: 7, gain: 0 }]);
    expect(warnings).toHaveLength(4);
  });

  test("members that this program does not know are left out, and that is said", async () => {
    const { project, warnings } = await openProject(await folderWith({ ...smallSong(), swing: 0.5 }));
    expect(project).toStrictEqual(smallSong());
    expect(warnings).toEqual(["Entries that this program does not know were left out."]);
  });
});

describe("audio files", () => {
  test("that are missing are warned of", async () => {
    const folder = await folderWith(smallSong());
    await unlink(join(folder, "media", "tone.wav"));
    const { warnings, missingMedia, changed } = await openProject(folder);
    expect(warnings).toEqual(["The audio file ‘media/tone.wav’ is missing; its clips are silent."]);
    expect([missingMedia, changed]).toEqual([["tone"], false]);
  });

  test("that a link leads out of the folder are not played", async () => {
    const folder = await folderWith(smallSong());
    await unlink(join(folder, "media", "tone.wav"));
    await symlink("/etc/hostname", join(folder, "media", "tone.wav"));
    const { warnings, missingMedia } = await openProject(folder);
    expect(warnings[0]).toContain("leads out of the project's folder");
    expect(missingMedia).toEqual(["tone"]);
    await expect(mediaPath(folder, aMedia("tone"))).rejects.toMatchObject({ code: "OUTSIDE_FOLDER" });
  });

  test("are not played where the media folder itself leads elsewhere", async () => {
    const [folder, elsewhere] = [await newFolder(), await folderWith(smallSong())];
    await symlink(join(elsewhere, "media"), join(folder, "media"));
    await expect(mediaPath(folder, aMedia("tone"))).rejects.toMatchObject({ code: "OUTSIDE_FOLDER" });
  });

  test("may be reached by a link to the project's folder, or one inside it", async () => {
    const folder = await folderWith(smallSong());
    await symlink("tone.wav", join(folder, "media", "same.wav"));
    const link = join(await newFolder(), "link");
    await symlink(folder, link);
    expect(await mediaPath(link, aMedia("same"))).toMatch(/media\/tone\.wav$/);
  });

  test("are files: a folder of that name is not", async () => {
    const folder = await folderWith(smallSong());
    await mkdir(join(folder, "media", "dir.wav"));
    await expect(mediaPath(folder, aMedia("dir"))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("named by paths that climb are refused whatever let them in", async () => {
    const folder = await folderWith(smallSong());
    const media = aMedia("x", { file: "media/../../../../../etc/hostname" });
    await expect(mediaPath(folder, media)).rejects.toMatchObject({ code: "OUTSIDE_FOLDER" });
  });
});

test("a project of an older version is migrated, is then not what is on disk, and is kept when saved over", async () => {
  const { timeline, ...rest } = smallSong();
  const text = JSON.stringify({ ...rest, version: 1, speed: timeline });
  const folder = await folderWith(text);
  const step: Migration = {
    from: 1,
    summary: "speed became timeline",
    migrate: ({ speed, ...others }) => ({ ...others, timeline: speed }),
  };
  const { project, changed } = await openProject(folder, { migrations: [step] });
  expect(project).toStrictEqual(smallSong());
  expect(changed).toBe(true);
  await saveProject(folder, project, { migrations: [step] });
  expect(await readFile(join(folder, "project.version-1.json"), "utf8")).toBe(text);
  expect((await openProject(folder)).changed).toBe(false);
});
