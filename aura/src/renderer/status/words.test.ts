import { newProject, newTrack } from "@loophole/pulse";
import type { EngineStatus } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { costWords } from "./cost-words.ts";
import { engineWords } from "./engine-words.ts";
import { formatRate, formatShare } from "./figures.ts";
import { saveWords, windowTitle } from "./save-words.ts";

function status(state: EngineStatus["state"]): EngineStatus {
  return {
    type: "engine",
    state,
    text: `text of ${state}`,
    since: "2026-01-01T00:00:00.000000Z",
    restarts: 0,
  };
}

test("every state of the engine has words of its own, and says whether all is well", () => {
  const states = ["running", "silent", "restarting", "stopped", "syncing", "spawning"] as const;
  const words = states.map((state) => engineWords({ kind: "open" }, status(state)));
  expect(words.map(({ short }) => short)).toEqual([
    "running",
    "not answering",
    "restarting",
    "stopped",
    "loading the song",
    "starting",
  ]);
  expect(words.map(({ tone }) => tone)).toEqual(["good", "bad", "busy", "bad", "busy", "busy"]);
  expect(words.map(({ long }) => long)).toEqual(states.map((state) => `text of ${state}`));
});

test("without a host nothing is said of the engine", () => {
  expect(engineWords({ kind: "lost", reason: "It went." }, status("running"))).toEqual({
    tone: "bad",
    short: "connecting again",
    long: "It went. Trying again by itself.",
  });
  expect(engineWords({ kind: "refused", reason: "No." }, null).long).toBe("No.");
  expect(engineWords({ kind: "connecting" }, null).tone).toBe("busy");
});

test("the title says what of the song is on disk", () => {
  const path = "/songs/a";
  expect(windowTitle(undefined, null)).toBe("Loophole");
  expect(windowTitle("A", { state: "saved", path })).toBe("A – Loophole");
  expect(windowTitle("A", { state: "changed", path })).toBe("A (changed) – Loophole");
  expect(windowTitle("A", { state: "failed", path })).toBe("A (not saved) – Loophole");
  expect(saveWords({ state: "failed", path, message: "The disk is full." })).toBe("The disk is full.");
});

test("what costs most is called by its name in the song", () => {
  const project = newProject("Song");
  const track = newTrack(project, { name: "Drums" });
  const song = {
    ...project,
    tracks: [{ ...track, devices: [{ id: "comp", type: "compressor" as const, parameters: {} }] }],
  };
  const cost = { microsecondsPerBlock: 41.5, worstMicroseconds: 120 };
  expect(costWords({ track: track.id, device: "comp", ...cost }, song)).toBe(
    "Compressor on Drums, 41.5 µs of each block, worst 120 µs",
  );
  expect(costWords({ track: track.id, ...cost }, song)).toContain("Drums, ");
  expect(costWords({ track: "master", ...cost }, null)).toContain("the master, ");
});

test("figures are short", () => {
  expect([formatRate(44_100), formatRate(48_000), formatShare(0.123)]).toEqual([
    "44.1 kHz",
    "48 kHz",
    "12 %",
  ]);
});
