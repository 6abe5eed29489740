import type { Media, Project } from "@loophole/schemas/types";
import { readFile } from "node:fs/promises";
import { mediaPath } from "./media-path.ts";
import { ProjectError } from "./project-error.ts";
import { backupPath, documentPath } from "./project-paths.ts";
import { readProject, type ReadOptions, type ReadProject } from "./read-project.ts";
import { projectErrorFrom } from "./system-error.ts";

export interface OpenedProject {
  readonly project: Project;
  /** What is not as it should be, in words; empty for a sound project with all its files. */
  readonly warnings: string[];
  /** Whether the document differs from what is on disk: it was repaired, migrated, or is the backup. */
  readonly changed: boolean;
  /** Ids of the audio files that are not there, or lead out of the folder. */
  readonly missingMedia: string[];
}

/**
 * Opens the project in a folder. Writes nothing. A damaged project opens with what could be read, or as it
 * was at the save before; its file is kept when it is first saved over.
 * @throws ProjectError NOT_FOUND, NOT_JSON, NOT_A_PROJECT, NEWER_VERSION, SCHEMA, NO_ACCESS, IO
 */
export async function openProject(folder: string, options: ReadOptions = {}): Promise<OpenedProject> {
  const { read, fromBackup } = await readFolder(folder, options);
  const { project, repairs, version } = read;
  const warnings = [...fromBackup, ...repairs];
  const missingMedia: string[] = [];
  for (const media of project.media) {
    const problem = await mediaProblem(folder, media);
    if (problem === null) continue;
    missingMedia.push(media.id);
    warnings.push(problem);
  }
  const changed = fromBackup.length > 0 || repairs.length > 0 || version !== project.version;
  return { project, warnings, changed, missingMedia };
}

async function readFolder(
  folder: string,
  options: ReadOptions,
): Promise<{ read: ReadProject; fromBackup: string[] }> {
  try {
    return { read: await readDocument(documentPath(folder), options), fromBackup: [] };
  } catch (error) {
    if (!(error instanceof ProjectError) || !BACKUP_HELPS.has(error.code)) throw error;
    const read = await readDocument(backupPath(folder), options).catch((other: unknown) => {
      if (other instanceof ProjectError) return null;
      throw other;
    });
    // What is wrong with the project itself is what the musician must hear of.
    if (!read) throw error;
    return { read, fromBackup: [`${error.message} Opened as it was at the save before.`] };
  }
}

/** A newer project or another program's file is not replaced by an older backup. */
const BACKUP_HELPS = new Set(["NOT_FOUND", "NOT_JSON", "SCHEMA"]);

async function readDocument(path: string, options: ReadOptions): Promise<ReadProject> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw projectErrorFrom(error, "The project cannot be opened", path);
  }
  return readProject(text, path, options);
}

async function mediaProblem(folder: string, media: Media): Promise<string | null> {
  try {
    await mediaPath(folder, media);
    return null;
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    return error.code === "NOT_FOUND"
      ? `The audio file ‘${media.file}’ is missing; its clips are silent.`
      : error.message;
  }
}
