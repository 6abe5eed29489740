import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { Host, type HostOptions } from "../../aura/src/host/host.ts";
import { demoFolder, signalEntry } from "./paths.ts";
import { isAlive } from "./process-alive.ts";
import { TestWindow } from "./test-window.ts";

/** A folder of a test's own, and the one host in it. */
export class HostBench {
  readonly folder: string;
  readonly log: string[] = [];
  #host: Host | null = null;

  static async create(): Promise<HostBench> {
    return new HostBench(await mkdtemp(join(tmpdir(), "loophole-host-")));
  }

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Opens a host with a real engine on its virtual device, and a window on it. */
  async open(options: Partial<HostOptions> = {}): Promise<{ host: Host; window: TestWindow }> {
    const host = await Host.open({
      signalEntry,
      demoFolder,
      dataDir: join(this.folder, "data"),
      cacheDir: join(this.folder, "cache"),
      discoveryDir: join(this.folder, "run"),
      audio: "null",
      version: "0.0.0",
      log: (message) => this.log.push(message),
      ...options,
    });
    this.#host = host;
    const window = new TestWindow();
    host.attach(window.port);
    return { host, window };
  }

  /** Closes the host; its engine must be gone then. */
  async close(): Promise<void> {
    const pid = this.#host?.engine.pid;
    await this.#host?.close();
    this.#host = null;
    if (pid !== undefined) expect(isAlive(pid)).toBe(false);
    await rm(this.folder, { recursive: true, force: true });
  }
}

export const isRunning = (window: TestWindow) => (): boolean => window.engine?.state === "running";
