import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newProject } from "@loophole/pulse";
import { openProject, saveProject } from "@loophole/pulse/persistence";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Library } from "./library.ts";

let folder = "";
let library: Library;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "loophole-library-"));
  await saveProject(join(folder, "demo"), newProject("First Light"));
  library = new Library({ dataDir: join(folder, "data"), demoFolder: join(folder, "demo") });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("the first start opens a copy of the demo song, later starts the same copy", async () => {
  const first = await library.first();
  expect(first).toBe(join(folder, "data", "projects", "First Light"));
  const { project } = await openProject(first);
  await saveProject(first, { ...project, name: "Mine now" });
  expect(await library.first()).toBe(first);
  expect((await openProject(first)).project.name).toBe("Mine now");
  expect((await openProject(join(folder, "demo"))).project.name).toBe("First Light");
});

test("a fresh demo song leaves the copies that are there alone", async () => {
  await library.first();
  expect(await library.freshDemo()).toBe(join(library.folder, "First Light 2"));
  expect(await library.freshDemo()).toBe(join(library.folder, "First Light 3"));
  expect((await library.list()).projects.length).toBe(3);
});

test("a copy whose document is damaged is still the musician's, and is not copied over", async () => {
  const first = await library.first();
  await writeFile(join(first, "project.json"), "{ broken");
  expect(await library.first()).toBe(first);
  expect(await readdir(library.folder)).toEqual(["First Light"]);
});

test("a new song has a folder of its own", async () => {
  const one = await library.create("Idea");
  const two = await library.create("Idea");
  expect(one).not.toBe(two);
  expect((await openProject(two)).project.name).toBe("Idea");
});

test("a window may open the user's songs and the one named at start, and nothing else", async () => {
  const song = await library.create("Idea");
  expect(library.openable(song)).toBe(song);
  expect(() => library.openable("/etc")).toThrow("not among your songs");
  expect(() => library.openable(join(library.folder, "..", "..", "demo"))).toThrow("not among your songs");
  expect(() => library.openable(library.folder)).toThrow("not among your songs");
  const named = new Library({ dataDir: folder, demoFolder: folder, named: "/elsewhere/song" });
  expect(named.openable("/elsewhere/song")).toBe("/elsewhere/song");
  expect(await named.first()).toBe("/elsewhere/song");
});
