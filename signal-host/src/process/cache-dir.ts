import { homedir } from "node:os";
import { join } from "node:path";

/** Where converted audio is kept for this user: a folder that may be emptied at any time. */
export function defaultCacheDir(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (platform === "win32") {
    return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "Loophole", "Cache");
  }
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "Loophole");
  return join(env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "loophole");
}
