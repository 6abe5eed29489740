import { statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { AudioFileError, withFileErrors } from "./audio-file-error.ts";
import { sizeInWords } from "./size-in-words.ts";

/**
 * Throws AudioFileError RESOURCE_EXHAUSTED when files of that size have no room on the disks they are to lie on,
 * and NOT_FOUND when a folder is missing. What other programs write meanwhile is not foreseen.
 */
export async function checkDiskSpace(files: readonly { path: string; bytes: number }[]): Promise<void> {
  const wanted = new Map<string, { path: string; bytes: number }>();
  for (const { path, bytes } of files) {
    const folder = dirname(resolve(path));
    wanted.set(folder, { path, bytes: bytes + (wanted.get(folder)?.bytes ?? 0) });
  }
  for (const [folder, { path, bytes }] of wanted) {
    const { bavail, bsize } = await withFileErrors(path, "write", () => statfs(folder));
    const free = bavail * bsize;
    if (bytes <= free) continue;
    throw new AudioFileError(
      "RESOURCE_EXHAUSTED",
      `"${path}" would take ${sizeInWords(bytes)}, and its disk has ${sizeInWords(free)} left. ` +
        "Free some space, choose another disk, or render less.",
      { path, found: "a full disk" },
    );
  }
}
