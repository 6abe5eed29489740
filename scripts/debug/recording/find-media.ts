import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { basename, isAbsolute, join } from "node:path";
import type { SampleInfo } from "@loophole/schemas/types";

/**
 * Where an audio file of a recording is on this machine. Recordings shorten paths: `~/…` is this user's home, and of
 * others the last two parts are known, which are looked for in the folders given. null where it is not found.
 */
export function findMedia(path: string, folders: readonly string[], home = homedir()): string | null {
  const candidates: string[] = [];
  if (path.startsWith("~/")) candidates.push(join(home, path.slice(2)));
  else if (isAbsolute(path)) candidates.push(path);
  const parts = path.split(/[\\/]/).filter((part) => part !== "" && part !== "…" && part !== "~");
  for (const folder of folders) {
    for (let kept = Math.min(2, parts.length); kept > 0; kept -= 1)
      candidates.push(join(folder, ...parts.slice(-kept)));
  }
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** The whole path of a shortened one, from a list of the engine's that has it in full; else the path as it is. */
export function fullPath(path: string, sample: string, known: readonly SampleInfo[]): string {
  if (isAbsolute(path)) return path;
  const match = known.find((info) => info.sample === sample && basename(info.path) === basename(path));
  return match?.path ?? path;
}
