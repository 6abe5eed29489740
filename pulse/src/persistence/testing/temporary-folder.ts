import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";

/** Makes folders that are gone after each test. Call at the top of a test file. */
export function temporaryFolders(): () => Promise<string> {
  const made: string[] = [];
  afterEach(async () => {
    for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
  });
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), "loophole-pulse-"));
    made.push(folder);
    return folder;
  };
}

/** Every name in a folder, hidden ones too, in order. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort();
}
