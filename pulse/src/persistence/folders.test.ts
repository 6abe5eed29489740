import { mkdir, readFile, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isProjectList } from "@loophole/schemas/validators";
import { describe, expect, test } from "vitest";
import { withLargestFile } from "./testing/largest-file.ts";
import { aMedia, smallSong } from "../testing/small-song.ts";
import { namesIn, temporaryFolders } from "./testing/temporary-folder.ts";
import { copyProject, createProject } from "./folders.ts";
import { listProjects } from "./list-projects.ts";
import { openProject } from "./open-project.ts";
import { saveProject } from "./save-project.ts";

const newFolder = temporaryFolders();

async function savedSong(): Promise<string> {
  const folder = await newFolder();
  await saveProject(folder, smallSong());
  for (const id of ["loop", "tone"]) await writeFile(join(folder, "media", `${id}.wav`), id);
  return folder;
}

describe("createProject", () => {
  test("makes a folder with the song's name and an empty project in it", async () => {
    const directory = join(await newFolder(), "songs");
    const { folder, project } = await createProject(directory, "First light");
    expect(folder).toBe(join(directory, "First light"));
    expect((await openProject(folder)).project).toStrictEqual(project);
    expect(project).toMatchObject({ name: "First light", tracks: [] });
  });

  test("numbers a folder whose name is taken, also when several are made at once", async () => {
    const directory = await newFolder();
    const made = await Promise.all([1, 2, 3].map(() => createProject(directory, "Song")));
    expect(made.map(({ folder }) => folder).sort()).toEqual(
      ["Song", "Song 2", "Song 3"].map((name) => join(directory, name)),
    );
  });

  test.each([
    ["../escape", "-escape"],
    ["AC/DC: live?", "AC-DC- live-"],
    ["nul", "nul_"],
    ["...", "Song"],
    ["дом ", "дом"],
  ])("the song %j lives in the folder %j and keeps its name", async (name, expected) => {
    const directory = await newFolder();
    const { project } = await createProject(directory, name);
    expect(await namesIn(directory)).toEqual([expected]);
    expect(project.name).toBe(name);
  });

  test("a name that is none leaves no folder", async () => {
    const directory = await newFolder();
    await expect(createProject(directory, "")).rejects.toMatchObject({ code: "SCHEMA" });
    expect(await namesIn(directory)).toEqual([]);
  });
});

describe("copyProject", () => {
  test("copies the document and the audio files it names, and no more", async () => {
    const from = await savedSong();
    await writeFile(join(from, "media", "unused.wav"), "x");
    const to = join(await newFolder(), "deep", "copy");
    await copyProject(from, to);
    expect(await openProject(to)).toMatchObject({ project: smallSong(), warnings: [] });
    expect(await namesIn(join(to, "media"))).toEqual(["loop.wav", "tone.wav"]);
    await writeFile(join(to, "media", "loop.wav"), "changed");
    expect(await readFile(join(from, "media", "loop.wav"), "utf8")).toBe("loop");
  });

  test("goes into an empty folder, and not into one with anything in it", async () => {
    const from = await savedSong();
    const to = await newFolder();
    await copyProject(from, to);
    await expect(copyProject(from, to)).rejects.toMatchObject({ code: "EXISTS" });
    expect((await openProject(to)).warnings).toEqual([]);
  });

  test("does not carry along what a link leads to outside", async () => {
    const from = await savedSong();
    await symlink("/etc/hostname", join(from, "media", "out.wav"));
    await saveProject(from, { ...smallSong(), media: [...smallSong().media, aMedia("out")] });
    const to = join(await newFolder(), "copy");
    await copyProject(from, to);
    expect(await namesIn(join(to, "media"))).toEqual(["loop.wav", "tone.wav"]);
    expect((await openProject(to)).missingMedia).toEqual(["out"]);
  });

  test.skipIf(process.platform !== "linux")("leaves nothing when the disk is full", async () => {
    const from = await savedSong();
    await writeFile(join(from, "media", "tone.wav"), new Uint8Array(100_000));
    const parent = await newFolder();
    const failed = withLargestFile(32_768, () => copyProject(from, join(parent, "copy")));
    await expect(failed).rejects.toMatchObject({ code: "DISK_FULL" });
    expect(await namesIn(parent)).toEqual([]);
  });
});

describe("listProjects", () => {
  test("lists the one saved last first, damaged ones by their folder's name, and nothing else", async () => {
    const directory = await newFolder();
    const { folder: older } = await createProject(directory, "Older");
    const { folder: newer } = await createProject(directory, "Newer");
    const { folder: broken } = await createProject(directory, "Broken");
    await writeFile(join(broken, "project.json"), "{");
    await mkdir(join(directory, "not a project"));
    await writeFile(join(directory, "file"), "");
    for (const [index, folder] of [broken, older, newer].entries()) {
      await utimes(join(folder, "project.json"), index * 100, index * 100);
    }
    const projects = await listProjects(directory);
    expect(projects.map(({ name, path }) => [name, path])).toEqual([
      ["Newer", newer],
      ["Older", older],
      ["Broken", broken],
    ]);
    expect(isProjectList({ folder: directory, projects })).toBe(true);
  });

  test("there are none in a directory that is not there", async () => {
    expect(await listProjects(join(await newFolder(), "none"))).toEqual([]);
  });

  test("a project whose copy broke off is not listed", async () => {
    const directory = await newFolder();
    await saveProject(join(directory, ".Song.4242-abc.tmp"), smallSong());
    expect(await listProjects(directory)).toEqual([]);
  });
});
