import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { TempoMap } from "@loophole/protocol";
import { graphHash } from "@loophole/protocol/node";
import { newProject, projectToGraph, songEnd } from "@loophole/pulse";
import { copyProject, openProject } from "@loophole/pulse/persistence";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HostBench, isRunning } from "../support/host.ts";
import { isAlive } from "../support/process-alive.ts";
import { percentile, seededRandom } from "../support/random.ts";
import { demoFolder, signalEntry } from "../support/paths.ts";
import type { TestWindow } from "../support/test-window.ts";
import { writeTestSong } from "../support/test-song.ts";

/** How far from where it should be the song may be after a restart. */
const POSITION_TOLERANCE_MS = 120;
const TICKS_PER_QUARTER = 960;
/** Frames as fine as a performance clock's microseconds. */
const MICROSECONDS = 1e6;
/** Messages that tell a place; the least late of them is taken. */
const PLACES = 10;
const BAR = 4 * TICKS_PER_QUARTER;

let bench: HostBench;

beforeEach(async () => {
  bench = await HostBench.create();
});
afterEach(async () => {
  await bench.close();
});

/** The demo song, or a song of twenty tones where there is none. */
async function song(): Promise<string> {
  const project = join(bench.folder, "song");
  if (existsSync(join(demoFolder, "project.json"))) await copyProject(demoFolder, project);
  else await writeTestSong(project, { tracks: 20 });
  return project;
}

async function smallSong(): Promise<string> {
  const project = join(bench.folder, "song");
  await writeTestSong(project, { tracks: 2, seconds: 4 });
  return project;
}

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

interface Place {
  /** performance.now() when it was told. */
  readonly at: number;
  readonly tick: number;
}

/** Where the song is, by the least late of some messages: one that was held up tells a place that has gone by. */
async function placeOf(window: TestWindow): Promise<Place> {
  let best: Place | null = null;
  for (let count = 0; count < PLACES; count++) {
    window.transport = null;
    await window.until("the engine's own word on the position", () => window.transport !== null);
    const { at, update } = lastTransport(window);
    expect(update.playing).toBe(true);
    if (best === null || update.tick > tickAt(best, at, window)) best = { at, tick: update.tick };
  }
  return best ?? expect.fail("no message told a place");
}

/** Where the song should be at a time, by what the window saw before. */
function tickAt(seen: Place, time: number, window: TestWindow): number {
  const timeline = window.project?.timeline;
  if (timeline === undefined) throw new Error("no song");
  const map = new TempoMap(timeline, MICROSECONDS);
  const ticks = map.tickAt(map.framesAt(seen.tick) + (time - seen.at) * 1000);
  const { enabled, start, end } = timeline.loop;
  return enabled && end > start && seen.tick < end && ticks >= end
    ? start + ((ticks - start) % (end - start))
    : ticks;
}

test("a song goes on by itself when the engine is killed at ten random moments", async () => {
  const seed = Date.now() % 1_000_000;
  const random = seededRandom(seed);
  console.log(`recovery: seed ${seed}`);
  const { host, window } = await bench.open({ project: await song() });
  await window.until("running", isRunning(window));
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
    const seen = await placeOf(window);
    window.statuses.length = 0;
    const killedAt = performance.now();
    process.kill(pid, "SIGKILL");
    await window.until("the death was seen", () => window.engine?.state !== "running");
    window.meters = null;
    await window.until("moving meters after a kill", () => sounds(window));
    times.push(performance.now() - killedAt);
    await window.until("running after a kill", isRunning(window));
    expect(window.engine?.pid).not.toBe(pid);
    noteStages(stages, window, killedAt);
    expect(await host.engineHash()).toBe(hash);
    const after = await placeOf(window);
    const bpm = window.project?.timeline.bpm ?? 120;
    const offBy = after.tick - tickAt(seen, after.at, window);
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

describe("an engine in trouble", () => {
  test("an engine that stops answering is called silent, killed, and the song goes on with another", async () => {
    const { window } = await bench.open({ project: await smallSong() });
    await window.until("running", isRunning(window));
    await loopSong(window);
    await window.request("transport.play", {});
    await window.until("moving meters", () => sounds(window));
    const pid = window.engine?.pid ?? 0;
    window.statuses.length = 0;
    process.kill(pid, "SIGSTOP");
    await window.until("silent", () => window.engine?.state === "silent");
    expect(window.engine?.text).toContain("does not answer");
    await window.until("another engine", () => isRunning(window)() && window.engine?.pid !== pid);
    expect(window.engine?.lastDeath).toContain("did not answer");
    window.meters = null;
    await window.until("moving meters again", () => sounds(window));
    expect(lastTransport(window).update.playing).toBe(true);
    expect(isAlive(pid)).toBe(false);
  });

  test("an engine that is held up and goes on in time is not killed", async () => {
    const { window } = await bench.open({ project: await smallSong() });
    await window.until("running", isRunning(window));
    const pid = window.engine?.pid ?? 0;
    process.kill(pid, "SIGSTOP");
    await window.until("silent", () => window.engine?.state === "silent");
    process.kill(pid, "SIGCONT");
    await window.until("running again", isRunning(window));
    expect(window.engine?.pid).toBe(pid);
    expect(window.engine?.restarts).toBe(0);
  });

  test("an engine that cannot live is given up on with its own words, and started again when asked", async () => {
    const entry = join(bench.folder, "entry.mjs");
    const broken =
      'process.stderr.write(`{"level":"error","msg":"the converter is missing"}\n`); process.exit(3);';
    await writeFile(entry, broken);
    const { window } = await bench.open({ project: await smallSong(), signalEntry: entry });
    await window.until("stopped", () => window.engine?.state === "stopped");
    expect(window.engine?.text).toContain("exit code 3");
    expect(window.engine?.text).toContain("the converter is missing");
    expect(window.engine?.text).toContain("5 times");
    expect(window.engine?.restarts).toBe(4);
    // Repaired meanwhile.
    await writeFile(
      entry,
      `process.argv[1] = ${JSON.stringify(signalEntry)}; await import(${JSON.stringify(signalEntry)});`,
    );
    await window.request("engine.restart", {});
    await window.until("running", isRunning(window));
  });

  test("what is edited, started and located while the engine is down holds when it is back", async () => {
    // Long enough not to have come round when it is looked at.
    const project = join(bench.folder, "song");
    await writeTestSong(project, { tracks: 2, seconds: 60 });
    const { host, window } = await bench.open({ project });
    await window.until("running", isRunning(window));
    await loopSong(window);
    process.kill(window.engine?.pid ?? 0, "SIGKILL");
    await window.until("the death was seen", () => window.engine?.state !== "running");
    await window.request("edit", { edit: { type: "track.set", trackId: "track-1", values: { gain: -12 } } });
    await window.request("edit", { edit: { type: "track.remove", trackId: "track-2" } });
    await window.request("transport.locate", { tick: BAR / 2 });
    await window.request("transport.play", {});
    expect(window.engine?.state).not.toBe("running");
    await window.until("running", isRunning(window));
    expect(await host.engineHash()).toBe(graphHash(projectToGraph(host.session.project)));
    expect(window.project?.tracks.map((track) => [track.id, track.gain])).toEqual([["track-1", -12]]);
    window.meters = null;
    await window.until("moving meters", () => sounds(window));
    // One track and the master are left.
    expect(window.strips).toBe(2);
    expect(lastTransport(window).update.tick).toBeGreaterThanOrEqual(BAR / 2);
  });

  test("closing ends the engine and saves the song", async () => {
    const project = await smallSong();
    const { host, window } = await bench.open({ project });
    await window.until("running", isRunning(window));
    const pid = window.engine?.pid ?? 0;
    await window.request("edit", { edit: { type: "master.set", values: { gain: -3 } } });
    await host.close();
    expect(isAlive(pid)).toBe(false);
    expect(window.closedFor).toBe("going-away");
    expect((await openProject(project)).project.master.gain).toBe(-3);
  });

  test("closing while the engine hangs ends it all the same", async () => {
    const { host, window } = await bench.open({ project: await smallSong() });
    await window.until("running", isRunning(window));
    const pid = window.engine?.pid ?? 0;
    process.kill(pid, "SIGSTOP");
    await host.close();
    expect(isAlive(pid)).toBe(false);
  });
});
