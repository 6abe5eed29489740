import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "./is-alive.ts";

const NAME = /^crash-aura-([1-9][0-9]{0,9})-[0-9a-f]+\.record$/;

/** A file for the crash records of one supervisor's engines, beside the files by which engines are found. */
export function crashRecordPath(dir: string): string {
  return join(dir, `crash-aura-${process.pid}-${randomBytes(6).toString("hex")}.record`);
}

/** Removes records whose supervisor is gone. Rejects with what the file system says. */
export async function removeOldRecords(dir: string): Promise<void> {
  for (const name of await namesIn(dir)) {
    const pid = Number(NAME.exec(name)?.[1]);
    if (!Number.isNaN(pid) && !isAlive(pid)) await rm(join(dir, name), { force: true });
  }
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
