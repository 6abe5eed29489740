import { timestamp } from "@loophole/protocol";
import { isName } from "@loophole/schemas/validators";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { documentPath } from "./project-paths.ts";
import { projectErrorFrom, systemCode } from "./system-error.ts";

export interface ListedProject {
  /** The song's name, or the folder's where the document cannot be read. */
  readonly name: string;
  /** The project's folder. */
  readonly path: string;
  /** When it was last saved. */
  readonly modified: string;
}

/**
 * The projects in the folders of a directory, the one saved last first. A directory that is not there has none.
 * @throws ProjectError NO_ACCESS, IO
 */
export async function listProjects(directory: string): Promise<ListedProject[]> {
  const found: { project: ListedProject; savedAt: number }[] = [];
  try {
    for (const name of await readdir(directory)) {
      if (name.startsWith(".")) continue;
      const path = join(directory, name);
      const savedAt = await modifiedAt(documentPath(path));
      if (savedAt === null) continue;
      const modified = timestamp(savedAt);
      found.push({ project: { name: await songName(path, name), path, modified }, savedAt });
    }
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw projectErrorFrom(error, "The projects cannot be listed", directory);
  }
  return found.sort((a, b) => b.savedAt - a.savedAt).map(({ project }) => project);
}

async function modifiedAt(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.mtimeMs : null;
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EACCES") return null;
    throw error;
  }
}

async function songName(folder: string, otherwise: string): Promise<string> {
  try {
    const document: unknown = JSON.parse(await readFile(documentPath(folder), "utf8"));
    const name =
      typeof document === "object" && document !== null && "name" in document ? document.name : null;
    return isName(name) ? name : otherwise;
  } catch {
    // A damaged project is listed too: opening it says what is wrong.
    return otherwise;
  }
}
