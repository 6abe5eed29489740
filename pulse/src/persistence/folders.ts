import type { Project } from "@loophole/schemas/types";
import { mkdir, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { newProject } from "../document/new-project.ts";
import { copyWhole, syncFolder, temporaryPath } from "./atomic-write.ts";
import { mediaPath } from "./media-path.ts";
import { openProject } from "./open-project.ts";
import { ProjectError } from "./project-error.ts";
import { MEDIA_FOLDER } from "./project-paths.ts";
import { safeName } from "./safe-name.ts";
import { saveProject } from "./save-project.ts";
import { projectErrorFrom, systemCode } from "./system-error.ts";

export interface CreatedProject {
  readonly folder: string;
  readonly project: Project;
}

/**
 * Makes an empty project in a new folder of `directory`, which is made if need be. The folder has the song's
 * name as far as file systems allow, with a number where that is taken.
 * @throws ProjectError DISK_FULL, NO_ACCESS, IO; SCHEMA for a name that is not one
 */
export async function createProject(directory: string, name: string): Promise<CreatedProject> {
  const project = newProject(name);
  const folder = await newFolder(directory, safeName(name, "Song"));
  try {
    await saveProject(folder, project);
    return { folder, project };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Copies a project with the audio files it names to a folder that does not exist yet, or is empty. The copy
 * appears as a whole or not at all. Audio files that are missing stay so.
 * @throws ProjectError EXISTS, DISK_FULL, NO_ACCESS, IO, and what openProject throws
 */
export async function copyProject(from: string, to: string): Promise<void> {
  const { project, missingMedia } = await openProject(from);
  const temporary = temporaryPath(to);
  try {
    await expectFree(to);
    await mkdir(join(temporary, MEDIA_FOLDER), { recursive: true });
    const files = new Map<string, string>();
    for (const media of project.media) {
      if (!missingMedia.includes(media.id)) files.set(media.file, await mediaPath(from, media));
    }
    for (const [file, path] of files) await copyWhole(path, join(temporary, file));
    await saveProject(temporary, project);
    await rename(temporary, to);
    await syncFolder(dirname(to));
  } catch (error) {
    throw projectErrorFrom(error, "The project was not copied", to);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function newFolder(directory: string, name: string): Promise<string> {
  try {
    await mkdir(directory, { recursive: true });
    for (let number = 1; ; number++) {
      const folder = join(directory, number === 1 ? name : `${name} ${number}`);
      if (await made(folder)) return folder;
    }
  } catch (error) {
    throw projectErrorFrom(error, "The project was not made", directory);
  }
}

async function made(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** An empty folder gives way. */
async function expectFree(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT") return;
    if (code !== "ENOTEMPTY" && code !== "EEXIST" && code !== "ENOTDIR") throw error;
    throw new ProjectError("EXISTS", `There is something at ‘${folder}’ already.`, { path: folder });
  }
}
