import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphHash } from "@loophole/protocol/node";
import { newProject, projectToGraph, songEnd } from "@loophole/pulse";
import { copyProject } from "@loophole/pulse/persistence";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Host, type HostOptions } from "../../aura/src/host/host.ts";
import { isAlive, untilGone } from "../support/process-alive.ts";
import { percentile, seededRandom } from "../support/random.ts";
import { demoFolder, signalEntry } from "../support/paths.ts";
import { TestWindow } from "../support/test-window.ts";
import { writeTestSong } from "../support/test-song.ts";

/** How far from where it should be the song may be after a restart. */
const POSITION_TOLERANCE_MS = 120;
const TICKS_PER_QUARTER = 960;
const BAR = 4 * TICKS_PER_QUARTER;

let folder = "";
let host: Host | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "loophole-recovery-"));
});

afterEach(async () => {
  const pid = host?.engine.pid;
  await host?.close();
  host = null;
  if (pid !== undefined) expect(isAlive(pid)).toBe(false);
  await rm(folder, { recursive: true, force: true });
});

async function openHost(options: Partial<HostOptions> = {}): Promise<{ host: Host; window: TestWindow }> {
  const opened = await Host.open({
    signalEntry,
    demoFolder,
    dataDir: join(folder, "data"),
    cacheDir: join(folder, "cache"),
    discoveryDir: join(folder, "run"),
    audio: "null",
    version: "0.0.0",
    log: () => {},
    ...options,
  });
  host = opened;
  const window = new TestWindow();
  opened.attach(window.port);
  return { host: opened, window };
}

/** The demo song, or a song of twenty tones where there is none. */
async function song(): Promise<string> {
  const project = join(folder, "song");
  if (existsSync(join(demoFolder, "project.json"))) await copyProject(demoFolder, project);
  else await writeTestSong(project, { tracks: 20 });
  return project;
}

async function smallSong(): Promise<string> {
  const project = join(folder, "song");
  await writeTestSong(project, { tracks: 2, seconds: 4 });
  return project;
}

const running = (window: TestWindow) => () => window.engine?.state === "running";
const sounds = (window: TestWindow) => (window.meters?.peaks.at(-1) ?? 0) > 0;

/** Loops the whole song, so that it never falls silent. */
async function loopSong(window: TestWindow): Promise<void> {
  const end = Math.floor(songEnd(window.project ?? newProject("none")) / BAR) * BAR;
  const loop = { enabled: true, start: 0, end };
  await window.request("edit", { edit: { type: "timeline.set", values: { loop } } });
}

/** When each stage after a kill was first reached, in milliseconds from the kill. */
function noteStages(stages: Map<string, number[]>, window: TestWindow, killedAt: number): void {
  const seen = new Set<string>();
  for (const { at, status } of window.statuses) {
    if (at < killedAt || seen.has(status.state)) continue;
    seen.add(status.state);
    stages.set(status.state, [...(stages.get(status.state) ?? []), at - killedAt]);
  }
}

function lastTransport({ transport }: TestWindow): NonNullable<TestWindow["transport"]> {
  if (transport === null) throw new Error("The window was told nothing of the transport.");
  return transport;
}

/** Where the song should be at a time, by what the window saw before. */
function tickAt(seen: { at: number; tick: number }, time: number, window: TestWindow): number {
  const timeline = window.project?.timeline;
  if (timeline === undefined) throw new Error("no song");
  const ticks = seen.tick + ((time - seen.at) / 60_000) * timeline.bpm * TICKS_PER_QUARTER;
  const { enabled, start, end } = timeline.loop;
  return enabled && end > start && seen.tick < end && ticks >= end
    ? start + ((ticks - start) % (end - start))
    : ticks;
}

test("a song goes on by itself when the engine is killed at ten random moments", async () => {
  const seed = Date.now() % 1_000_000;
  const random = seededRandom(seed);
  console.log(`recovery: seed ${seed}`);
  const { host, window } = await openHost({ project: await song() });
  await window.until("running", running(window));
  await window.until("all files loaded", () =>
    [...window.media.values()].every((one) => one.state === "ready"),
  );
  await loopSong(window);
  const hash = await host.engineHash();
  expect(hash).toBe(graphHash(projectToGraph(host.session.project)));
  await window.request("transport.play", {});

  const times: number[] = [];
  const stages = new Map<string, number[]>();
  const offsets: number[] = [];
  for (let round = 0; round < 10; round++) {
    await window.until("moving meters", () => sounds(window));
    // Five deaths in fifteen seconds would be given up on.
    const moment = 3_800 + random() * 1_000;
    await new Promise((resolve) => setTimeout(resolve, moment));
    const pid = window.engine?.pid ?? 0;
    const before = lastTransport(window);
    expect(before.update.playing).toBe(true);
    const seen = { at: before.at, tick: before.update.tick };
    window.statuses.length = 0;
    const killedAt = performance.now();
    process.kill(pid, "SIGKILL");
    await window.until("the death was seen", () => window.engine?.state !== "running");
    window.meters = null;
    await window.until("moving meters after a kill", () => sounds(window));
    times.push(performance.now() - killedAt);
    await window.until("running after a kill", running(window));
    expect(window.engine?.pid).not.toBe(pid);
    noteStages(stages, window, killedAt);
    expect(await host.engineHash()).toBe(hash);
    window.transport = null;
    await window.until("the engine's own word on the position", () => window.transport !== null);
    const after = lastTransport(window);
    expect(after.update.playing).toBe(true);
    const bpm = window.project?.timeline.bpm ?? 120;
    const offBy = after.update.tick - tickAt(seen, after.at, window);
    offsets.push((offBy / (bpm * TICKS_PER_QUARTER)) * 60_000);
  }
  const round = (value: number) => `${value.toFixed(0)} ms`;
  console.log(
    `recovery: kill to moving meters p50 ${round(percentile(times, 0.5))}, p95 ${round(percentile(times, 0.95))}` +
      ` (goal 500 ms), all ${times.map((time) => time.toFixed(0)).join(" ")};` +
      ` position off by ${offsets.map((offset) => offset.toFixed(0)).join(" ")} ms`,
  );
  const medians = [...stages].map(([state, all]) => `${state} ${round(percentile(all, 0.5))}`);
  console.log(`recovery: median from kill to ${medians.join(", ")}`);
  for (const offset of offsets) expect(Math.abs(offset)).toBeLessThan(POSITION_TOLERANCE_MS);
  expect(window.engine?.restarts).toBe(10);
});
