import { randomBytes } from "node:crypto";
import { constants, copyFile, link, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemCode } from "./system-error.ts";

/** A hidden name beside `path` that no other writer uses. */
export function temporaryPath(path: string): string {
  return join(
    dirname(path),
    `.${basename(path).slice(0, 100)}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`,
  );
}

/**
 * Writes a text so that whoever looks, whenever the power goes, finds the old text or the new one whole.
 * Every byte is known to be written before the name is given: where the disk is full this throws and the
 * old file stays. (Writers that ignore the count a write returns leave a file cut short there.)
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/**
 * Gives the contents of a file a second name that must be free.
 * @throws the system's EEXIST where it is not
 */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!LINKLESS.has(systemCode(error) ?? "")) throw error;
    await copyWhole(from, to);
  }
}

/** Copies a file to a free name and has it on disk; leaves nothing where that fails. */
export async function copyWhole(from: string, to: string): Promise<void> {
  const mode = constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE;
  try {
    await copyFile(from, to, mode);
    await syncFile(to);
  } catch (error) {
    if (systemCode(error) !== "EEXIST") await rm(to, { force: true });
    throw error;
  }
}

/** Waits until a file's bytes are on disk. */
export async function syncFile(path: string): Promise<void> {
  // Windows wants the right to write, elsewhere a copy of a read-only file may lack it.
  const file = await open(path, process.platform === "win32" ? "r+" : "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until the names in a folder are on disk, where the system can do that. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open folders.
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } catch (error) {
    if (!LINKLESS.has(systemCode(error) ?? "") && systemCode(error) !== "EINVAL") throw error;
  } finally {
    await folder.close();
  }
}

/** What file systems without hard links (FAT, some network shares) answer. */
const LINKLESS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);
