import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeSong } from "./song.ts";

const MAIN = fileURLToPath(new URL("../../aura/dist/web/main.js", import.meta.url));
const START_MS = 30_000;

/** A running Loophole with a window to be opened, and a song of its own. */
export interface WebShell {
  /** The address with its one-time token. */
  readonly address: string;
  /** Folder of this run alone: data, caches, the song. */
  readonly folder: string;
  /** Ends it and starts it again with the same folder: another address. */
  again(): Promise<WebShell>;
  close(): Promise<void>;
}

/** Starts the built browser shell, with the real engine on its virtual device: with the test's song, or the demo's. */
export async function startWebShell(
  options: { song?: "test" | "demo"; debug?: boolean } = {},
): Promise<WebShell> {
  const folder = await mkdtemp(join(tmpdir(), "loophole-e2e-"));
  const song = options.song === "demo" ? null : await writeSong(join(folder, "data", "song"));
  return await run(folder, song, options.debug ?? false);
}

async function run(folder: string, song: string | null, debug: boolean): Promise<WebShell> {
  const child = spawn(
    process.execPath,
    [
      MAIN,
      "--no-open",
      ...["--port", "0"],
      ...["--audio", "null"],
      ...["--data-dir", join(folder, "data")],
      ...["--cache-dir", join(folder, "cache")],
      ...["--discovery-dir", join(folder, "discovery")],
      ...(song === null ? [] : ["--project", song]),
      ...(debug ? ["--debug"] : []),
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  try {
    return {
      address: await printedAddress(child),
      folder,
      again: async () => {
        await stop(child);
        return await run(folder, song, debug);
      },
      close: async () => {
        await stop(child);
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await stop(child);
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const timer = setTimeout(() => {
      reject(new Error(`The shell printed no address in ${String(START_MS)} ms:\n${printed}`));
    }, START_MS);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/\S+#token=[^\s"]+/.exec(printed)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`The shell ended with ${String(code)}:\n${printed}`));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(timer);
  }
}
