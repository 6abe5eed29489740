import { join } from "node:path";

/** Where things are in a project's folder. */
export const MEDIA_FOLDER = "media";

export function documentPath(folder: string): string {
  return join(folder, "project.json");
}

export function backupPath(folder: string): string {
  return join(folder, "project.backup.json");
}

/** Where a document that is about to be replaced and must not be lost is kept: `damaged-20260131T120000Z`. */
export function keptPath(folder: string, reason: string, number: number): string {
  return join(folder, `project.${reason}${number === 1 ? "" : `-${number}`}.json`);
}
