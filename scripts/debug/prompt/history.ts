import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

const MOST_LINES = 1_000;

/** Where this user's prompt remembers its lines. */
export function defaultHistoryPath(
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string {
  const name = "debug-history";
  if (platform === "win32") {
    return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "Loophole", name);
  }
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Loophole", name);
  return join(env["XDG_STATE_HOME"] || join(homedir(), ".local", "state"), "loophole", name);
}

/** Lines typed earlier, oldest first; none where there is no such file. */
export async function readHistory(path: string): Promise<string[]> {
  try {
    return (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** Keeps the newest lines in a file that only this user may read. */
export async function writeHistory(path: string, lines: readonly string[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const kept = lines.filter((line) => line.trim() !== "").slice(-MOST_LINES);
  await writeFile(path, kept.map((line) => `${line.replaceAll("\n", " ")}\n`).join(""), { mode: 0o600 });
  // A file that was there before keeps its mode otherwise.
  await chmod(path, 0o600);
}
