import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FrameEntry, HeaderEntry } from "./entries.ts";
import { findMedia, fullPath } from "./find-media.ts";
import { planReplay } from "./replay-plan.ts";
import type { Recording } from "./read-recording.ts";

const device = {
  requested: "null" as const,
  backend: "null" as const,
  name: "Null device",
  sampleRate: 48_000,
  blockSize: 256,
  latencyFrames: 0,
  reason: "asked for",
};
const timeline = {
  bpm: 120,
  meter: { numerator: 4, denominator: 4 as const },
  loop: { enabled: false, start: 0, end: 0 },
};
const header: HeaderEntry = {
  kind: "header",
  format: "loophole-recording",
  version: 1,
  recordedAt: "2026-01-31T12:00:00.000000Z",
  recorder: "test",
  engine: { name: "signal", version: "1", startedAt: "2026-01-31T12:00:00.000000Z" },
  protocol: 1,
  sampleRate: 48_000,
  blockSize: 256,
  device,
  initial: {
    revision: 4,
    hash: "0".repeat(64),
    graph: { tracks: [], master: { gain: 0 }, timeline },
    transport: { playing: false, position: 0, tick: 0, bpm: 120, loop: timeline.loop },
    samples: [],
  },
  capturedFrom: 1_024,
};

/** A command and, where it was answered, its reply. */
function exchange(
  id: string,
  name: string,
  applied?: { sample: number; revision: number },
  more: object = {},
): FrameEntry[] {
  const frame = (direction: "in" | "out", message: object): FrameEntry => {
    const text = JSON.stringify(message);
    return {
      kind: "frame",
      at: 0,
      sessionId: "s",
      client: "aura",
      direction,
      encoding: "json",
      bytes: text.length,
      text,
    };
  };
  const command = frame("in", { type: "command", id, name, params: {}, ...more });
  return applied === undefined
    ? [command]
    : [command, frame("out", { type: "reply", re: id, ok: true, result: {}, applied })];
}

function planOf(...frames: FrameEntry[][]): ReturnType<typeof planReplay> {
  const recording: Recording = { header, frames: frames.flat(), lost: 0, files: [], end: null };
  return planReplay(recording);
}

test("what changes the sound is sent again in the order in which it took hold; what only asks is not", () => {
  const { steps, unanswered } = planOf(
    exchange("1", "parameter.set", { sample: 4_801, revision: 6 }, { at: { sample: 4_801 } }),
    exchange("2", "system.status"),
    exchange("3", "transport.play", { sample: 2_048, revision: 4 }),
    exchange("4", "graph.apply", { sample: 2_048, revision: 5 }),
    exchange("5", "transport.stop"),
  );
  expect(steps.map(({ name, sample }) => [name, sample])).toEqual([
    ["transport.play", 2_048],
    ["graph.apply", 2_048],
    ["parameter.set", 4_801],
  ]);
  expect(steps.map(({ scheduled }) => scheduled)).toEqual([false, false, true]);
  expect(unanswered).toEqual(["transport.stop"]);
});

test("what the recording begins with is not done twice", () => {
  const { steps } = planOf(
    exchange("1", "parameter.set", { sample: 512, revision: 4 }),
    exchange("2", "parameter.set", { sample: 768, revision: 5 }),
  );
  expect(steps.map(({ revision }) => revision)).toEqual([5]);
});

test("files are found where they were, in the user's home, or in the folders named", () => {
  const folder = mkdtempSync(join(tmpdir(), "loophole-media-"));
  const path = join(folder, "kick.wav");
  writeFileSync(path, "");
  expect(findMedia(path, [])).toBe(path);
  expect(findMedia("~/kick.wav", [], folder)).toBe(path);
  expect(findMedia("…/media/kick.wav", [])).toBeNull();
  expect(findMedia("…/media/kick.wav", [folder])).toBe(path);
  expect(findMedia("…/media/snare.wav", [folder])).toBeNull();
  const info = { sample: "k", path, format: "WAV", sampleRate: 48_000, channels: 1, frames: 1, bytes: 4 };
  expect(fullPath("…/media/kick.wav", "k", [info])).toBe(path);
  expect(fullPath("…/media/kick.wav", "other", [info])).toBe("…/media/kick.wav");
  rmSync(folder, { recursive: true });
});
