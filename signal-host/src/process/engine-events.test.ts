import { expect, test } from "vitest";
import { StillEngine } from "../control/still-engine.ts";
import { EngineEvents } from "./engine-events.ts";
import { Log } from "./log.ts";

function setUp() {
  const told: string[] = [];
  const messages: string[] = [];
  const clock = { now: 0 };
  const log = new Log(String, { write: (_, done) => void done(), writeNow: () => undefined });
  const outlets = {
    broadcast: (words: { severity: string; code: string; message: string }) => {
      told.push(`${words.severity} ${words.code}`);
      messages.push(words.message);
    },
    onFailed: () => {
      told.push("end");
      return "track drums";
    },
  };
  return { told, messages, clock, events: new EngineEvents(log, outlets, () => clock.now) };
}

test("a device that is lost, or is not the one hoped for, is told with its weight", () => {
  const { told, events } = setUp();
  const { device } = new StillEngine();
  for (const code of ["DEVICE_OPENED", "DEVICE_FALLBACK", "DEVICE_LOST"] as const) {
    events.handle({ kind: "device", device, code, message: "words" });
  }
  expect(told).toEqual(["info DEVICE_OPENED", "warning DEVICE_FALLBACK", "error DEVICE_LOST"]);
});

test("underruns are told once a second at most", () => {
  const { told, clock, events } = setUp();
  for (let count = 1; count <= 30; count++) {
    events.handle({ kind: "underrun", count });
    clock.now += 100;
  }
  expect(told).toEqual(["warning UNDERRUN", "warning UNDERRUN", "warning UNDERRUN"]);
});

test("a disk that is too slow, and audio that cannot be read any more, are told in words", () => {
  const { told, messages, events } = setUp();
  events.handle({ kind: "disk-underrun", count: 12 });
  events.handle({ kind: "disk-failed", sample: "hour", problem: "it is shorter than it was" });
  events.handle({ kind: "disk-failed", sample: null, problem: "no luck" });
  expect(told).toEqual(["warning DISK_UNDERRUN", "error DISK_FAILED", "error DISK_FAILED"]);
  expect(messages[0]).toContain("12 times");
  expect(messages[1]).toContain("sample 'hour' cannot be read and is silent: it is shorter than it was");
});

test("an audio thread that ended is told with the node it was in, and ends the process", () => {
  const { told, messages, events } = setUp();
  events.handle({ kind: "failed", error: new Error("gone") });
  expect(told).toEqual(["end", "error AUDIO_FAILED"]);
  expect(messages[0]).toContain("in track drums");
});
