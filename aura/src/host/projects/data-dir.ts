import { homedir } from "node:os";
import { join } from "node:path";

/** Where the platform keeps what belongs to the user: settings and songs. LOOPHOLE_DATA_DIR overrides it. */
export function defaultDataDir(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { LOOPHOLE_DATA_DIR, XDG_DATA_HOME, APPDATA } = env;
  if (LOOPHOLE_DATA_DIR) return LOOPHOLE_DATA_DIR;
  if (platform === "win32") return join(APPDATA || join(homedir(), "AppData", "Roaming"), "Loophole");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Loophole");
  return join(XDG_DATA_HOME || join(homedir(), ".local", "share"), "loophole");
}
