import { expect, test } from "vitest";
import type { Diagnostic, OpenDevice } from "@loophole/schemas/types";
import { DeviceWatch } from "./device-watch.ts";

const device = (backend: OpenDevice["backend"]): OpenDevice => ({
  requested: "auto",
  backend,
  name: backend,
  sampleRate: 48_000,
  blockSize: 256,
  latencyFrames: 512,
  reason: "",
});

const diagnostic = (code: string, message: string, data?: Diagnostic["data"]): Diagnostic => ({
  type: "diagnostic",
  id: "1",
  ts: "2026-01-01T00:00:00.000Z",
  severity: "info",
  code,
  message,
  ...(data !== undefined && { data }),
});

test("a device that is gone and one that is back are told; the one taken at the start is not", () => {
  const watch = new DeviceWatch();
  const opened = diagnostic("DEVICE_OPENED", "It is back.", { device: device("rtaudio") });
  expect(watch.heard(opened)).toEqual({ device: device("rtaudio"), notice: null });
  const lost = diagnostic("DEVICE_LOST", "It is gone.", { device: device("null") });
  expect(watch.heard(lost)).toEqual({
    device: device("null"),
    notice: { type: "notice", severity: "error", message: "It is gone." },
  });
  expect(watch.heard(opened)?.notice).toMatchObject({ severity: "info", message: "It is back." });
  expect(watch.heard(opened)?.notice).toBeNull();
});

test("what is not about a device, or does not name one, is nobody's news", () => {
  const watch = new DeviceWatch();
  expect(watch.heard(diagnostic("UNDERRUN", "dry", { count: 1 }))).toBeNull();
  expect(watch.heard(diagnostic("DEVICE_LOST", "gone"))).toBeNull();
  expect(watch.heard(diagnostic("DEVICE_LOST", "gone", { device: { name: 3 } }))).toBeNull();
});
