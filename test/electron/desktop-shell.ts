import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { isAlive } from "../support/process-alive.ts";
import { writeSong } from "../e2e/song.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const MAIN = path("../../aura/dist/electron/main.js");
const REGISTER = new URL("./stand-in/register.mjs", import.meta.url).href;
const SYSTEM_BROWSER = "/usr/bin/chromium";
const LIMIT_MS = 30_000;

/** Something the shell did, as the stand-in tells it. */
export type Told = { readonly what: string } & Record<string, unknown>;

/** The built desktop shell, running against the stand-in for Electron. */
export class DesktopShell {
  /** The song's folder. */
  readonly song: string;
  readonly told: Told[] = [];
  readonly exited: Promise<number | null>;
  readonly #folder: string;
  readonly #child: ChildProcess;
  #output = "";
  #browser: Browser | null = null;

  static async start(env: Record<string, string> = {}): Promise<DesktopShell> {
    const folder = await mkdtemp(join(tmpdir(), "loophole-desktop-"));
    const song = await writeSong(join(folder, "song"));
    return new DesktopShell(folder, song, env);
  }

  private constructor(folder: string, song: string, env: Record<string, string>) {
    this.#folder = folder;
    this.song = song;
    const own = (name: string) => join(folder, name);
    const dirs = ["--data-dir", own("data"), "--cache-dir", own("cache"), "--discovery-dir", own("run")];
    this.#child = fork(MAIN, ["--project", song, "--audio", "null", ...dirs], {
      execArgv: ["--import", REGISTER],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: {
        ...process.env,
        ...(existsSync(SYSTEM_BROWSER) ? { STAND_IN_BROWSER: SYSTEM_BROWSER } : {}),
        ...env,
      },
    });
    this.exited = new Promise((resolve) => this.#child.once("exit", resolve));
    void this.exited.then((code) => {
      // What a shell that broke said last is the reason of whatever fails next.
      if (code !== 0) console.error(`The shell ended with code ${String(code)}:\n${this.#output}`);
    });
    this.#child.on("message", (message) => this.told.push(message as Told));
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => (this.#output += text));
    }
  }

  /** The shell's window, with its page loaded. */
  async window(): Promise<Page> {
    await this.until("shown");
    const { port } = await this.until("browser");
    this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`);
    const page = this.#browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((one) => one.url().startsWith("https://loophole.test/"));
    if (page === undefined) throw new Error("The window's page is not there.");
    return page;
  }

  /** What the stand-in told first, or tells. */
  async until(what: string): Promise<Told> {
    for (const end = performance.now() + LIMIT_MS; performance.now() < end;) {
      const told = this.told.find((one) => one.what === what);
      if (told !== undefined) return told;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`The shell did not tell of: ${what}\n${this.#output}`);
  }

  /** Has something happen to the shell. */
  command(command: string, details: object = {}): void {
    this.#child.send({ command, ...details });
  }

  /** Process ids of the engines that wrote a discovery file and live. */
  async engines(): Promise<number[]> {
    const names = await readdir(join(this.#folder, "run"));
    const pids = names.map((name) => Number(/^signal-(\d+)\.json$/.exec(name)?.[1] ?? 0));
    return pids.filter((pid) => pid > 0 && isAlive(pid));
  }

  /** Process id of the engine. */
  async engine(): Promise<number> {
    const [pid] = await this.engines();
    if (pid === undefined) throw new Error("There is no engine.");
    return pid;
  }

  /** Meters messages the shell sends to its window in a while. */
  async metersIn(ms: number): Promise<number> {
    const count = () => this.told.filter(({ what }) => what === "meters").length;
    const before = count();
    await new Promise((resolve) => setTimeout(resolve, ms));
    return count() - before;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends it, if it has not ended, and removes what it left. */
  async close(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      this.#child.kill("SIGTERM");
      const kill = setTimeout(() => this.#child.kill("SIGKILL"), 10_000);
      await this.exited;
      clearTimeout(kill);
    }
    await this.#browser?.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
