import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Project } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { applyEdit } from "../edits/registry.ts";
import { withLargestFile } from "./testing/largest-file.ts";
import { aClip, aTrack, smallSong } from "../testing/small-song.ts";
import { namesIn, temporaryFolders } from "./testing/temporary-folder.ts";
import { openProject } from "./open-project.ts";
import { ProjectError } from "./project-error.ts";
import { saveProject } from "./save-project.ts";

const newFolder = temporaryFolders();

function named(name: string): Project {
  return { ...smallSong(), name };
}

function large(): Project {
  const clips = Array.from({ length: 500 }, (_, n) => aClip(`c${n}`, "loop"));
  return { ...named("Large"), tracks: [aTrack("t", clips)] };
}

async function nameOnDisk(path: string): Promise<unknown> {
  const document: unknown = JSON.parse(await readFile(path, "utf8"));
  return typeof document === "object" && document !== null && "name" in document ? document.name : null;
}

test("a saved project opens as the same document", async () => {
  const folder = await newFolder();
  await saveProject(folder, smallSong());
  expect((await openProject(folder)).project).toStrictEqual(smallSong());
  expect(await namesIn(folder)).toEqual(["media", "project.json"]);
});

test("the text is the same whatever order the members were made in, and ends with a line break", async () => {
  const [one, two] = [await newFolder(), await newFolder()];
  const song = smallSong();
  const { tracks, name, ...rest } = song;
  await saveProject(one, song);
  await saveProject(two, { tracks, ...rest, name });
  const text = await readFile(join(one, "project.json"), "utf8");
  expect(await readFile(join(two, "project.json"), "utf8")).toBe(text);
  expect(text.startsWith('{\n  "format": "loophole-project",\n  "version": 2,\n')).toBe(true);
  expect(text.endsWith("}\n")).toBe(true);
});

test("the version before is kept as the backup, and nothing else is left", async () => {
  const folder = await newFolder();
  for (const name of ["One", "Two", "Three"]) await saveProject(folder, named(name));
  expect(await nameOnDisk(join(folder, "project.json"))).toBe("Three");
  expect(await nameOnDisk(join(folder, "project.backup.json"))).toBe("Two");
  expect(await namesIn(folder)).toEqual(["media", "project.backup.json", "project.json"]);
});

test("saving what is on disk already writes nothing and keeps the backup", async () => {
  const folder = await newFolder();
  await saveProject(folder, named("One"));
  await saveProject(folder, named("Two"));
  const before = await stat(join(folder, "project.json"));
  await saveProject(folder, named("Two"));
  expect((await stat(join(folder, "project.json"))).ino).toBe(before.ino);
  expect(await nameOnDisk(join(folder, "project.backup.json"))).toBe("One");
});

test("saves at the same time each leave a whole document", async () => {
  const folder = await newFolder();
  await saveProject(folder, named("First"));
  const names = Array.from({ length: 8 }, (_, n) => `Version ${n}`);
  await Promise.all(names.map((name) => saveProject(folder, named(name))));
  const { project, warnings } = await openProject(folder);
  expect(names).toContain(project.name);
  expect(warnings.filter((warning) => !warning.includes("missing"))).toEqual([]);
  expect(await namesIn(folder)).toEqual(["media", "project.backup.json", "project.json"]);
});

test("a document that could not be opened again is not saved over a good one", async () => {
  const folder = await newFolder();
  await saveProject(folder, named("Good"));
  const broken = applyEdit(smallSong(), { type: "master.set", values: { gain: 99 } }).project;
  await expect(saveProject(folder, broken)).rejects.toMatchObject({
    code: "SCHEMA",
    details: { pointer: "/master/gain", rule: "maximum" },
  });
  expect(await nameOnDisk(join(folder, "project.json"))).toBe("Good");
});

describe("what stands in the way of a save", () => {
  test("a damaged project.json is kept for good before it is saved over, and the backup stays", async () => {
    const folder = await newFolder();
    await saveProject(folder, named("One"));
    await saveProject(folder, named("Two"));
    await writeFile(join(folder, "project.json"), '{ "format": "loophole-project", half');
    await saveProject(folder, named("Three"));
    const kept = (await namesIn(folder)).filter((name) => name.startsWith("project.damaged-"));
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatch(/^project\.damaged-\d{8}T\d{6}Z\.json$/);
    expect(await readFile(join(folder, kept[0] ?? ""), "utf8")).toContain("half");
    expect(await nameOnDisk(join(folder, "project.backup.json"))).toBe("One");
    await saveProject(folder, named("Four"));
    expect((await namesIn(folder)).filter((name) => name.startsWith("project.damaged-"))).toEqual(kept);
  });

  test("a project.json that was repaired when opened is kept as it was", async () => {
    const folder = await newFolder();
    const text = JSON.stringify({ ...smallSong(), tracks: [aTrack("t"), aTrack("t")] });
    await writeFile(join(folder, "project.json"), text);
    const { project, changed } = await openProject(folder);
    expect(changed).toBe(true);
    await saveProject(folder, project);
    const [kept] = (await namesIn(folder)).filter((name) => name.startsWith("project.damaged-"));
    expect(await readFile(join(folder, kept ?? ""), "utf8")).toBe(text);
    expect((await openProject(folder)).changed).toBe(false);
  });

  test("two damaged documents within a second are both kept", async () => {
    const folder = await newFolder();
    for (const slip of ["one", "two", "three"]) {
      await writeFile(join(folder, "project.json"), slip);
      await saveProject(folder, named("Good"));
    }
    const kept = (await namesIn(folder)).filter((name) => name.startsWith("project.damaged-"));
    const texts = await Promise.all(kept.map((name) => readFile(join(folder, name), "utf8")));
    expect(texts.sort()).toEqual(["one", "three", "two"]);
  });

  test("a project that a newer Loophole wrote meanwhile is not overwritten", async () => {
    const folder = await newFolder();
    const text = JSON.stringify({ format: "loophole-project", version: 3 });
    await writeFile(join(folder, "project.json"), text);
    await expect(saveProject(folder, smallSong())).rejects.toMatchObject({ code: "NEWER_VERSION" });
    expect(await readFile(join(folder, "project.json"), "utf8")).toBe(text);
  });

  test("a file in place of the folder is said", async () => {
    const file = join(await newFolder(), "file");
    await writeFile(file, "");
    await expect(saveProject(file, smallSong())).rejects.toBeInstanceOf(ProjectError);
  });

  test.skipIf(process.platform !== "linux")(
    "on a full disk the save fails in words, the old document stays whole and no half file is left",
    async () => {
      const folder = await newFolder();
      await saveProject(folder, named("Good"));
      const failed = withLargestFile(32_768, () => saveProject(folder, large()));
      await expect(failed).rejects.toMatchObject({ code: "DISK_FULL", name: "ProjectError" });
      expect(await nameOnDisk(join(folder, "project.json"))).toBe("Good");
      expect((await namesIn(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
      await saveProject(folder, large());
      expect(await nameOnDisk(join(folder, "project.json"))).toBe("Large");
    },
  );
});
