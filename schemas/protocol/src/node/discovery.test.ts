import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DiscoveryFile } from "@loophole/schemas/types";
import { defaultDiscoveryDir, readDiscovery, removeDiscovery, writeDiscovery } from "./discovery.ts";

let base = "";
let dir = "";
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "loophole-discovery-"));
  dir = join(base, "state", "loophole");
});
afterEach(() => rm(base, { recursive: true }));

const engine = (pid: number, startedAt = "2026-01-31T12:00:00.000000Z"): DiscoveryFile => ({
  host: "127.0.0.1",
  port: 5000,
  pid,
  token: "secret",
  protocol: { min: 1, max: 1 },
  startedAt,
});

/** A process id that was in use a moment ago and is no more. */
function deadPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

describe("discovery files", () => {
  test("are for their owner's eyes, in a directory for its owner's eyes", async () => {
    await writeDiscovery(dir, engine(process.pid));
    expect((await stat(dir)).mode & 0o777).toBe(0o700);
    expect((await stat(join(dir, `signal-${process.pid}.json`))).mode & 0o777).toBe(0o600);
    expect(await readdir(dir)).toEqual([`signal-${process.pid}.json`]);
  });

  test("leave the mode of a directory that was there before alone", async () => {
    const before = (await stat(base)).mode;
    await writeDiscovery(base, engine(process.pid));
    expect((await stat(base)).mode).toBe(before);
  });

  test("tell of running engines, newest first", async () => {
    await writeDiscovery(dir, engine(process.pid, "2026-01-31T12:00:00.000000Z"));
    await writeDiscovery(dir, engine(process.ppid, "2026-01-31T13:00:00.000000Z"));
    expect((await readDiscovery(dir)).map(({ pid }) => pid)).toEqual([process.ppid, process.pid]);
  });

  test("of a process that is gone are removed by whoever reads", async () => {
    await writeDiscovery(dir, engine(deadPid()));
    expect(await readDiscovery(dir)).toEqual([]);
    expect(await readdir(dir)).toEqual([]);
  });

  test("that make no sense, or whose pid is another, are passed over", async () => {
    await writeDiscovery(dir, engine(process.pid));
    await writeFile(join(dir, `signal-${process.ppid}.json`), JSON.stringify(engine(process.pid)));
    await writeFile(join(dir, "signal-1.json"), "{broken");
    await writeFile(join(dir, "notes.txt"), "hello");
    expect(await readDiscovery(dir)).toEqual([engine(process.pid)]);
  });

  test("go when the engine goes, and going twice does no harm", async () => {
    await writeDiscovery(dir, engine(process.pid));
    await removeDiscovery(dir, process.pid);
    await removeDiscovery(dir, process.pid);
    expect(await readDiscovery(dir)).toEqual([]);
  });

  test("no directory means no engines", async () => {
    expect(await readDiscovery(join(base, "nowhere"))).toEqual([]);
  });
});

test("the default directory is the runtime directory, else the state directory", () => {
  expect(defaultDiscoveryDir({ XDG_RUNTIME_DIR: "/run/user/1" }, "linux")).toBe("/run/user/1/loophole");
  expect(defaultDiscoveryDir({ XDG_STATE_HOME: "/s" }, "linux")).toBe("/s/loophole/run");
  expect(defaultDiscoveryDir({}, "linux")).toMatch(/\.local\/state\/loophole\/run$/);
  expect(defaultDiscoveryDir({}, "darwin")).toMatch(/Application Support\/Loophole\/run$/);
});
