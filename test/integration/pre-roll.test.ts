import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { graphHash } from "@loophole/protocol/node";
import { projectToGraph } from "@loophole/pulse";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HostBench, isRunning } from "../support/host.ts";
import { signalEntry } from "../support/paths.ts";
import { writeTestSong } from "../support/test-song.ts";
import type { TestWindow } from "../support/test-window.ts";

const BAR = 4 * 960;

let bench: HostBench;

beforeEach(async () => {
  bench = await HostBench.create();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await bench.close();
});

const tick = (window: TestWindow) => window.transport?.update.tick ?? NaN;

/** A song that stands at its fifth bar and is played with a pre-roll. */
async function open(preRoll: number, options: { signalEntry?: string } = {}) {
  const project = join(bench.folder, "song");
  await writeTestSong(project, { tracks: 2, seconds: 4 });
  const { host, window } = await bench.open({ project, ...options });
  await window.until("running", isRunning(window));
  await window.request("edit", { edit: { type: "timeline.set", values: { preRoll } } });
  await window.request("transport.locate", { tick: 4 * BAR });
  return { host, window };
}

test("a song with a pre-roll begins bars before its place, arrives there and stops where it is", async () => {
  const { host, window } = await open(1);
  // It is for playing only: the engine's graph knows nothing of it.
  expect(await host.engineHash()).toBe(graphHash(projectToGraph(host.session.project)));
  await window.request("transport.play", {});
  // What is heard is a little before what is rendered.
  expect(tick(window)).toBeGreaterThan(3 * BAR - 480);
  expect(tick(window)).toBeLessThan(4 * BAR);
  await window.until("arrived", () => tick(window) > 4 * BAR + 200);
  await window.request("transport.stop", {});
  expect(tick(window)).toBeGreaterThan(4 * BAR + 200);
});

test("stopped before it has arrived, it is back at the place it was to be played from", async () => {
  const { window } = await open(2);
  for (let round = 0; round < 2; round++) {
    await window.request("transport.play", {});
    await window.until("on its way", () => tick(window) > 2 * BAR + 200 && tick(window) < 4 * BAR);
    await window.request("transport.stop", {});
    expect(window.transport?.update).toMatchObject({ playing: false, tick: 4 * BAR });
  }
});

test("an engine that dies during a pre-roll is replaced, and the song goes on and arrives", async () => {
  const { window } = await open(2);
  await window.request("transport.play", {});
  await window.until("on its way", () => tick(window) > 2 * BAR + 200 && tick(window) < 3 * BAR);
  const pid = window.engine?.pid ?? 0;
  process.kill(pid, "SIGKILL");
  await window.until("the death was seen", () => window.engine?.state !== "running");
  const seen = tick(window);
  await window.until("running", isRunning(window));
  expect(window.engine?.pid).not.toBe(pid);
  window.transport = null;
  await window.until("the engine's word on the position", () => window.transport !== null);
  expect(window.transport).toMatchObject({ update: { playing: true } });
  expect(tick(window)).toBeGreaterThan(seen);
  await window.until("arrived", () => tick(window) > 4 * BAR);
});

test("a count-in comes first: the song stands where its pre-roll begins, and the window is told the beats", async () => {
  const { window } = await open(1);
  const metronome = { enabled: false, gain: -60, countIn: 1 };
  // A beat is a second: its last one is told, whatever else the machine does.
  const values = { metronome, bpm: 60 };
  await window.request("edit", { edit: { type: "timeline.set", values } });
  await window.request("transport.play", {});
  expect(window.transport?.update).toMatchObject({ playing: true, tick: 3 * BAR });
  expect(window.transport?.update.countIn).toBeGreaterThan(3);
  await window.until("the last beat", () => (window.transport?.update.countIn ?? 9) <= 1);
  expect(tick(window)).toBe(3 * BAR);
  await window.until("arrived", () => tick(window) > 4 * BAR);
  expect(window.transport?.update).not.toHaveProperty("countIn");
});

test("an engine that has no pre-roll plays from the place itself", async () => {
  vi.stubEnv("TAMPERED_SIGNAL_ENTRY", signalEntry);
  vi.stubEnv("HIDDEN_CAPABILITIES", "pre-roll metronome");
  const modest = fileURLToPath(new URL("../support/tampering-signal.mjs", import.meta.url));
  const { window } = await open(2, { signalEntry: modest });
  await window.request("transport.play", {});
  await window.until("moving", () => tick(window) > 4 * BAR);
  expect(window.transport?.update.playing).toBe(true);
});
