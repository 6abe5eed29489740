import type { Project } from "@loophole/schemas/types";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { smallSong } from "../testing/small-song.ts";
import { temporaryFolders } from "./testing/temporary-folder.ts";
import { openProject } from "./open-project.ts";
import { ProjectSaver } from "./project-saver.ts";

const newFolder = temporaryFolders();

function named(name: string): Project {
  return { ...smallSong(), name };
}

test("the last document handed over is the one on disk, and every caller hears of it", async () => {
  const folder = await newFolder();
  const saver = new ProjectSaver(folder);
  await Promise.all(Array.from({ length: 50 }, (_, n) => saver.save(named(`Version ${n}`))));
  expect((await openProject(folder)).project.name).toBe("Version 49");
});

test("documents that were replaced while they waited are not written", async () => {
  const folder = await newFolder();
  const saver = new ProjectSaver(folder);
  await Promise.all(["One", "Two", "Three"].map((name) => saver.save(named(name))));
  expect(await readFile(join(folder, "project.backup.json"), "utf8")).toContain('"name": "One"');
});

test("a save that fails tells its caller, and the next one is tried all the same", async () => {
  const folder = await newFolder();
  const path = join(folder, "song");
  await writeFile(path, "a file where the folder should be");
  const saver = new ProjectSaver(path);
  const [one, two] = await Promise.allSettled([saver.save(named("One")), saver.save(named("Two"))]);
  expect([one.status, two.status]).toEqual(["rejected", "rejected"]);
  await rm(path);
  await saver.save(named("Three"));
  expect((await openProject(path)).project.name).toBe("Three");
});

test("close waits for what is being written, the waiting document too", async () => {
  const folder = await newFolder();
  const saver = new ProjectSaver(folder);
  const saved = [saver.save(named("One")), saver.save(named("Two"))];
  await saver.close();
  expect((await openProject(folder)).project.name).toBe("Two");
  await Promise.all(saved);
});

test("a document that was damaged between two saves is kept", async () => {
  const folder = await newFolder();
  const saver = new ProjectSaver(folder);
  await saver.save(named("One"));
  await saver.save(named("Two"));
  await writeFile(join(folder, "project.json"), "oops");
  await saver.save(named("Three"));
  expect(await readFile(join(folder, "project.backup.json"), "utf8")).toContain('"name": "One"');
});
