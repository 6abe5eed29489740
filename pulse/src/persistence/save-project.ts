import type { Project } from "@loophole/schemas/types";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { linkOrCopy, temporaryPath, writeAtomically } from "./atomic-write.ts";
import { ProjectError } from "./project-error.ts";
import { backupPath, documentPath, keptPath, MEDIA_FOLDER } from "./project-paths.ts";
import { projectText } from "./project-text.ts";
import { readProject, type ReadOptions } from "./read-project.ts";
import { projectErrorFrom, systemCode } from "./system-error.ts";

/**
 * Saves a project into a folder, which is made if need be: project.json is replaced as a whole, what it was
 * before is project.backup.json. A document that is on disk already is not written again. A project.json
 * that was damaged or of an older version is kept for good beside it (project.damaged-<time>.json,
 * project.version-<n>.json). Saves of one folder that run at the same time each leave a whole document, but
 * which one is last is not known: ProjectSaver puts them in order.
 * @throws ProjectError DISK_FULL, NO_ACCESS, IO, SCHEMA; NEWER_VERSION where a newer Loophole's project
 *   would be overwritten. The old document is then still there.
 */
export async function saveProject(
  folder: string,
  project: Project,
  options: ReadOptions = {},
): Promise<void> {
  await saveText(folder, projectText(project, documentPath(folder)), null, options);
}

/** As saveProject, for a text from projectText; `known` is a text that is known to be sound. */
export async function saveText(
  folder: string,
  text: string,
  known: string | null,
  options: ReadOptions = {},
): Promise<void> {
  const path = documentPath(folder);
  try {
    const old = await readIfThere(path);
    if (old === text) return;
    await mkdir(join(folder, MEDIA_FOLDER), { recursive: true });
    if (old !== null) await keep(folder, old, old === known ? "backup" : judge(old, path, options));
    await writeAtomically(path, text);
  } catch (error) {
    throw projectErrorFrom(error, "The song was not saved", path);
  }
}

/** What must become of a document that is replaced: the backup, or kept for good under another name. */
function judge(text: string, path: string, options: ReadOptions): string {
  try {
    const { repairs, version, project } = readProject(text, path, options);
    if (repairs.length > 0) return damaged();
    return version === project.version ? "backup" : `version-${version}`;
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    if (error.code !== "NEWER_VERSION") return damaged();
    const message = "The song was not saved: its project.json was written by a newer Loophole meanwhile.";
    throw new ProjectError("NEWER_VERSION", message, { path, details: error.details });
  }
}

function damaged(): string {
  return `damaged-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "")}`;
}

async function keep(folder: string, text: string, as: string): Promise<void> {
  const path = documentPath(folder);
  if (as === "backup") return replaceBackup(path, backupPath(folder));
  for (let number = 1; ; number++) {
    const kept = keptPath(folder, as, number);
    try {
      return await linkOrCopy(path, kept);
    } catch (error) {
      if (systemCode(error) !== "EEXIST") throw error;
      if ((await readIfThere(kept)) === text) return;
    }
  }
}

async function replaceBackup(path: string, backup: string): Promise<void> {
  const temporary = temporaryPath(backup);
  try {
    await linkOrCopy(path, temporary);
    await rename(temporary, backup);
  } finally {
    // Renaming one name of a file onto another of the same file does nothing and leaves both.
    await rm(temporary, { force: true });
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}
