import { randomBytes } from "node:crypto";
import { chmod, lstat, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { DiscoveryFile } from "@loophole/schemas/types";
import { isDiscoveryFile } from "@loophole/schemas/validators";

const FILE_NAME = /^signal-([1-9][0-9]{0,9})\.json$/;

/** Where running engines announce themselves to their own user: the runtime directory, else the state directory. */
export function defaultDiscoveryDir(
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string {
  if (platform === "win32") {
    return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "Loophole", "run");
  }
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Loophole", "run");
  if (env["XDG_RUNTIME_DIR"]) return join(env["XDG_RUNTIME_DIR"], "loophole");
  return join(env["XDG_STATE_HOME"] || join(homedir(), ".local", "state"), "loophole", "run");
}

/** Announces an engine: signal-<pid>.json, mode 0600, whole or not at all, in a directory made with mode 0700. */
export async function writeDiscovery(dir: string, file: DiscoveryFile): Promise<void> {
  const made = await mkdir(dir, { recursive: true, mode: 0o700 });
  // A directory that was there before belongs to whoever made it; ours must not depend on the umask.
  if (made !== undefined) await chmod(dir, 0o700);
  const temporary = join(dir, `.signal-${file.pid}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(file)}\n`);
    } finally {
      await handle.close();
    }
    await rename(temporary, discoveryPath(dir, file.pid));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Takes an engine's announcement away; nothing happens when it is gone already. */
export async function removeDiscovery(dir: string, pid: number): Promise<void> {
  await rm(discoveryPath(dir, pid), { force: true });
}

/**
 * The engines that run, newest first. Files whose process is gone are removed; files of other users and files that are
 * not understood are passed over.
 */
export async function readDiscovery(dir: string): Promise<DiscoveryFile[]> {
  const found: DiscoveryFile[] = [];
  for (const name of await namesIn(dir)) {
    const pid = Number(FILE_NAME.exec(name)?.[1]);
    if (Number.isNaN(pid)) continue;
    if (!isRunning(pid)) await removeDiscovery(dir, pid);
    else {
      const file = await readOwn(join(dir, name));
      if (isDiscoveryFile(file) && file.pid === pid) found.push(file);
    }
  }
  return found.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

function discoveryPath(dir: string, pid: number): string {
  return join(dir, `signal-${pid}.json`);
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (isCode(error, "ENOENT")) return [];
    throw error;
  }
}

/** The JSON in a file that this user owns; undefined for another's, and for one that vanished or is no JSON. */
async function readOwn(path: string): Promise<unknown> {
  try {
    const info = await lstat(path);
    if (!info.isFile() || (process.getuid && info.uid !== process.getuid())) return undefined;
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError || isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, "ESRCH");
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
