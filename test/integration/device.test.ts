import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { SignalClient } from "@loophole/protocol";
import { projectToGraph } from "@loophole/pulse";
import { mediaPath, openProject } from "@loophole/pulse/persistence";
import { likeness } from "../support/correlation.ts";
import { demoFolder } from "../support/paths.ts";
import { writeTone } from "../support/playing-song.ts";
import { pulseSinkMissing, startPulseSink, type PulseSink } from "../support/pulse-sink.ts";
import { preferProcess } from "../support/real-time.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

const RATE = 48_000;
const BLOCK = 256;
/** How much of the demo song is listened to. */
const SECONDS = 40;
const DEVICE = ["--audio", "portaudio", "--sample-rate", String(RATE), "--block-size", String(BLOCK)];

const missing = pulseSinkMissing();
if (missing !== null) {
  if (process.env["CI"] === "true") throw new Error(`The audio device cannot be tested: ${missing}`);
  console.warn(`NOT RUN: the audio device cannot be tested here: ${missing}`);
}

/** The samples of a 32-bit float WAV file. */
function readFloatWav(path: string): Float32Array {
  const file = readFileSync(path);
  for (let at = 12; at + 8 <= file.length;) {
    const size = file.readUInt32LE(at + 4);
    if (file.toString("latin1", at, at + 4) === "data") {
      return Float32Array.from({ length: size / 4 }, (_, i) => file.readFloatLE(at + 8 + 4 * i));
    }
    at += 8 + size + (size % 2);
  }
  throw new Error(`${path} has no samples`);
}

async function loadDemo(client: SignalClient): Promise<void> {
  const { project, missingMedia } = await openProject(demoFolder);
  expect(missingMedia).toEqual([]);
  const graph = projectToGraph(project);
  // Straight through to the end.
  const loop = { ...graph.timeline.loop, enabled: false };
  const straight = { ...graph, timeline: { ...graph.timeline, loop } };
  for (const media of project.media) {
    const path = await mediaPath(demoFolder, media);
    await client.command("sample.load", { sample: media.id, path }, { timeoutMs: 60_000 });
  }
  await client.command("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph: straight }] });
}

describe.skipIf(missing !== null)("an audio device (PulseAudio null sink)", () => {
  let sink: PulseSink | undefined;
  let signal: SpawnedSignal | undefined;

  afterEach(async () => {
    await signal?.kill();
    await sink?.close();
    signal = undefined;
    sink = undefined;
  });

  test("hears the demo song as it is rendered", async () => {
    sink = await startPulseSink();
    signal = await spawnSignal({ args: DEVICE, env: sink.env });
    const client = await signal.client("controller");
    expect(client.welcome.device).toMatchObject({ requested: "portaudio", backend: "portaudio" });
    expect(client.welcome.device).toMatchObject({ sampleRate: RATE, blockSize: BLOCK, hostApi: "ALSA" });
    await loadDemo(client);
    const path = join(signal.discoveryDir, "mix.wav");
    const { result } = await client.command(
      "render.start",
      { path, format: "float32" },
      { timeoutMs: 60_000 },
    );
    const realTime = preferProcess(signal.pid);
    const recording = await sink.record();
    const begun = recording.samples().length / 2;
    await client.command("transport.play", { position: { tick: 0 } });
    const frames = Math.min(result.frames, SECONDS * RATE);
    await recording.reached(begun + frames + RATE);
    const { result: status } = await client.command("system.status", {});
    await recording.stop();

    const rendered = readFloatWav(path).subarray(0, 2 * frames);
    const reference = rendered.map((value) => Math.max(-1, Math.min(1, value)));
    const heard = likeness(reference, recording.samples().subarray(2 * begun));
    const { missedDeadlines, underruns, blocks } = status.health;
    console.log(
      `naudiodon on a null sink at ${String(RATE)} Hz and ${String(BLOCK)} frames, ` +
        `${(frames / RATE).toFixed(1)} s: correlation ${heard.correlation.toFixed(6)}, ` +
        `${String(heard.jumps)} dropouts on the way, missed deadlines ${String(missedDeadlines)} of ${String(blocks)} blocks, ` +
        `underruns ${String(underruns)}, ${realTime ? "real-time" : "ordinary"} priority, worst block ${status.health.blockWorstUs.toFixed(0)} µs`,
    );
    expect(reference.some((value) => Math.abs(value) > 0.05)).toBe(true);
    expect(heard.correlation).toBeGreaterThanOrEqual(0.99);
    const ended = await signal.stop();
    signal = undefined;
    expect(ended).toEqual({ code: 0, signal: null });
  });

  test("that freezes is noticed and said, the song goes on, and the engine still ends when asked", async () => {
    sink = await startPulseSink();
    signal = await spawnSignal({ args: DEVICE, env: sink.env });
    const client = await signal.client("controller");
    const lost = new Promise<string>((resolve) => {
      client.onDiagnostic((diagnostic) => {
        if (diagnostic.code === "DEVICE_LOST") resolve(diagnostic.message);
      });
    });
    const tone = join(signal.discoveryDir, "tone.wav");
    writeTone(tone);
    await client.command("sample.load", { sample: "tone", path: tone });
    await client.command("transport.play", {});
    sink.freeze();
    expect(await lost).toContain("has taken no audio");
    const before = await client.command("system.ping", {});
    const later = await client.command("transport.stop", {});
    expect(later.result.playing).toBe(false);
    const after = await client.command("system.ping", {});
    expect(after.result.sample).toBeGreaterThanOrEqual(before.result.sample);
    const { result: device } = await client.command("device.get", {});
    expect(device).toMatchObject({ requested: "portaudio", backend: "null", sampleRate: RATE });
    const ended = await signal.stop();
    signal = undefined;
    expect(ended.code === 0 || ended.signal === "SIGKILL").toBe(true);
  });

  test("that is not there: portaudio refuses to start, auto goes on with the null device, both with the reason", async () => {
    sink = await startPulseSink();
    const env = { ...sink.env, PULSE_SERVER: "unix:/nonexistent/loophole" };
    signal = await spawnSignal({ args: ["--audio", "auto"], env });
    const { welcome } = await signal.client("observer");
    expect(welcome.device).toMatchObject({ requested: "auto", backend: "null" });
    expect(welcome.device.reason).toMatch(/No audio device opened: ./);
    await expect(spawnSignal({ args: DEVICE, env })).rejects.toThrow(/DEVICE_UNAVAILABLE/);
  });
});
