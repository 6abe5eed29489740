import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HostBench, isRunning } from "../support/host.ts";
import { pulseSinkMissing, startPulseSink, type PulseSink } from "../support/pulse-sink.ts";
import { writeTestSong } from "../support/test-song.ts";

const missing = pulseSinkMissing();
if (missing !== null) {
  if (process.env["CI"] === "true") throw new Error(`Audio devices cannot be tested: ${missing}`);
  console.warn(`NOT RUN: audio devices cannot be tested here: ${missing}`);
}

describe.skipIf(missing !== null)("a window whose audio device", () => {
  let bench: HostBench;
  let sink: PulseSink;
  const before = { ...process.env };

  beforeEach(async () => {
    bench = await HostBench.create();
    sink = await startPulseSink();
    // The engine and its device inherit it.
    Object.assign(process.env, sink.env);
  });
  afterEach(async () => {
    await bench.close();
    await sink.close();
    for (const name of Object.keys(sink.env)) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  test("goes and comes back says both, shows the song held, and goes on by itself", async () => {
    const song = join(bench.folder, "song");
    await writeTestSong(song, { tracks: 1, seconds: 30 });
    const { window } = await bench.open({ project: song, audio: "auto" });
    await window.until("running", isRunning(window));
    const { device } = window.engine ?? {};
    expect(device?.backend).not.toBe("null");
    await window.request("transport.play", {});
    await window.until("playing", () => (window.transport?.update.tick ?? 0) > 0);

    await sink.kill();
    await window.until("told of the loss", () => window.notices.length === 1);
    expect(window.notices[0]).toMatchObject({ severity: "error" });
    expect(window.notices[0]?.message).toContain("plays on when the device is back");
    await window.until("held", () => window.transport?.update.playing === false);
    await window.until("without a device", () => window.engine?.device?.backend === "null");
    expect(window.engine).toMatchObject({ state: "running", restarts: 0 });
    expect(window.engine?.text).toContain("without an audio device");
    const held = window.transport?.update.tick ?? 0;

    await sink.restart();
    await window.until("told that it is back", () => window.notices.length === 2);
    expect(window.notices[1]).toMatchObject({ severity: "info" });
    await window.until("playing on", () => {
      const { playing = false, tick = 0 } = window.transport?.update ?? {};
      return playing && tick > held;
    });
    expect(window.engine?.device).toMatchObject({ backend: device?.backend, name: device?.name });
    expect(window.engine?.restarts).toBe(0);
  });
});
