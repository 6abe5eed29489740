import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { SignalClient } from "@loophole/protocol";
import { projectToGraph } from "@loophole/pulse";
import { mediaPath, openProject } from "@loophole/pulse/persistence";
import type { TransportState } from "@loophole/schemas/types";
import { PREFERENCE } from "../../signal-host/src/audio/preference.ts";
import { likeness } from "../support/correlation.ts";
import { demoFolder } from "../support/paths.ts";
import { childrenOf, hasEnded, isAlive, untilGone } from "../support/process-alive.ts";
import { pulseSinkMissing, startPulseSink, type PulseSink } from "../support/pulse-sink.ts";
import { preferProcess } from "../support/real-time.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";
import { wavFile } from "../support/wav.ts";

const RATE = 48_000;
const BLOCK = 256;
/** The kernel counts CPU time in these to a second. */
const CLOCK_TICKS = 100;
/** How much of the demo song is listened to. */
const SECONDS = 40;
/** Lost and found may take so long at most before a test is given up, in ms. */
const DEVICE_LIMIT_MS = 15_000;

const device = (backend: string): string[] => [
  "--audio",
  backend,
  "--sample-rate",
  String(RATE),
  "--block-size",
  String(BLOCK),
];

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

/** A diagnostic of that code, in words; awaited from now on. */
function said(client: SignalClient, code: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`nothing was said of ${code}`)), DEVICE_LIMIT_MS);
    client.onDiagnostic((diagnostic) => {
      if (diagnostic.code !== code) return;
      clearTimeout(limit);
      resolve(diagnostic.message);
    });
  });
}

describe.skipIf(missing !== null).each(["rtaudio", "portaudio"])("an audio device by %s", (backend) => {
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
    signal = await spawnSignal({ args: device(backend), env: sink.env });
    const client = await signal.client("controller");
    expect(client.welcome.device).toMatchObject({ requested: backend, backend });
    expect(client.welcome.device).toMatchObject({ sampleRate: RATE, blockSize: BLOCK, hostApi: "ALSA" });
    await loadDemo(client);
    const path = join(signal.discoveryDir, "mix.wav");
    const { result } = await client.command(
      "render.start",
      { path, format: "float32" },
      { timeoutMs: 60_000 },
    );
    const processes = [signal.pid, ...childrenOf(signal.pid)];
    const realTime = processes.map(preferProcess).every(Boolean);
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
      `${backend} on a null sink at ${String(RATE)} Hz and ${String(BLOCK)} frames, ` +
        `${(frames / RATE).toFixed(1)} s: correlation ${heard.correlation.toFixed(6)}, ` +
        `${String(heard.jumps)} dropouts on the way, missed deadlines ${String(missedDeadlines)} of ${String(blocks)} blocks, ` +
        `underruns ${String(underruns)}, ${realTime ? "real-time" : "ordinary"} priority, worst block ${status.health.blockWorstUs.toFixed(0)} µs`,
    );
    expect(reference.some((value) => Math.abs(value) > 0.05)).toBe(true);
    expect(heard.correlation).toBeGreaterThanOrEqual(0.99);
    // Libraries print on their own; nothing of it may come between the ready line and whoever reads it.
    expect(signal.stdout().trim().split("\n")).toHaveLength(1);
    const ended = await signal.stop();
    signal = undefined;
    expect(ended).toEqual({ code: 0, signal: null });
    expect(processes.filter(isAlive)).toEqual([]);
  });

  test("that is lost holds the song, is waited for without effort, and plays on when it is back", async () => {
    sink = await startPulseSink();
    signal = await spawnSignal({ args: device(backend), env: sink.env });
    const controller = await playLongTone(signal);
    while ((await standing(controller)).position < RATE) await sleep(20);
    await expectLatencyOfDevice(controller);
    const lost = said(controller, "DEVICE_LOST");
    await sink.kill();
    expect(await lost).toMatch(/The audio device is gone: .*\. The song waits where it is/);
    const held = await standing(controller);
    expect(held).toMatchObject({ playing: false });
    expect(held.position).toBeGreaterThanOrEqual(RATE);
    expect((await controller.command("device.get", {})).result).toMatchObject({
      requested: backend,
      backend: "null",
    });
    await expectLatencyOfDevice(controller);

    // Over two attempts to open it, in CPU time and not by the clock.
    const cpuBefore = cpuSeconds(signal.pid);
    const blocksBefore = (await controller.command("system.ping", {})).result.blocks;
    await sleep(5_000);
    const spent = cpuSeconds(signal.pid) - cpuBefore;
    const { blocks } = (await controller.command("system.ping", {})).result;
    expect(blocks).toBeGreaterThan(blocksBefore);
    expect((await standing(controller)).position).toBe(held.position);
    console.log(`${backend}: ${spent.toFixed(2)} s of CPU time in 5 s without a device`);
    expect(spent).toBeLessThan(0.5 * 5);

    const back = said(controller, "DEVICE_OPENED");
    await sink.restart();
    expect(await back).toContain("The audio device is back");
    expect((await controller.command("device.get", {})).result).toMatchObject({
      requested: backend,
      backend,
    });
    const recording = await sink.record();
    await recording.reached(RATE);
    await recording.stop();
    expect(recording.samples().some((value) => Math.abs(value) > 0.05)).toBe(true);
    const played = await standing(controller);
    expect(played.playing).toBe(true);
    expect(played.position).toBeGreaterThan(held.position);
    const ended = await signal.stop();
    signal = undefined;
    expect(ended).toEqual({ code: 0, signal: null });
  });

  test("that freezes is noticed and said, commands are obeyed, and the engine still ends when asked", async () => {
    sink = await startPulseSink();
    signal = await spawnSignal({ args: device(backend), env: sink.env });
    const client = await signal.client("controller");
    const lost = said(client, "DEVICE_LOST");
    sink.freeze();
    expect(await lost).toContain("has taken no audio");
    const { result: played } = await client.command("transport.play", {});
    expect(played.playing).toBe(true);
    const before = await client.command("system.ping", {});
    const later = await client.command("transport.stop", {});
    expect(later.result.playing).toBe(false);
    const after = await client.command("system.ping", {});
    expect(after.result.sample).toBeGreaterThanOrEqual(before.result.sample);
    const ended = await signal.stop();
    signal = undefined;
    expect(ended).toEqual({ code: 0, signal: null });
  });

  test("whose process is killed is opened again", async () => {
    sink = await startPulseSink();
    signal = await spawnSignal({ args: device(backend), env: sink.env });
    const client = await signal.client("controller");
    const [lost, back] = [said(client, "DEVICE_LOST"), said(client, "DEVICE_OPENED")];
    for (const child of childrenOf(signal.pid)) process.kill(child, "SIGKILL");
    expect(await lost).toContain("SIGKILL");
    await back;
    expect((await client.command("device.get", {})).result.backend).toBe(backend);
  });

  test("ends with Signal, however that ends", async () => {
    sink = await startPulseSink();
    signal = await spawnSignal({ args: device(backend), env: sink.env });
    const children = childrenOf(signal.pid);
    expect(children).toHaveLength(1);
    await signal.kill();
    for (const child of children) await untilGone(child);
  });

  test("that is not there ends the start, with the reason", async () => {
    sink = await startPulseSink();
    const env = { ...sink.env, PULSE_SERVER: "unix:/nonexistent/loophole" };
    await expect(spawnSignal({ args: device(backend), env })).rejects.toThrow(/DEVICE_UNAVAILABLE/);
  });
});

describe.skipIf(missing !== null)("audio devices", () => {
  let sink: PulseSink | undefined;
  let signal: SpawnedSignal | undefined;

  afterEach(async () => {
    await signal?.kill();
    await sink?.close();
    signal = undefined;
    sink = undefined;
  });

  test("auto takes the backend that keeps its contract better, and says so", async () => {
    sink = await startPulseSink();
    signal = await spawnSignal({ args: ["--audio", "auto"], env: sink.env });
    const { welcome } = await signal.client("observer");
    expect(welcome.device).toMatchObject({ requested: "auto", backend: PREFERENCE[0] });
    expect(welcome.device.reason).toContain(`reached by ${PREFERENCE[0] ?? ""}`);
  });

  test("auto goes on with the null device where there is none, with every reason", async () => {
    sink = await startPulseSink();
    const env = { ...sink.env, PULSE_SERVER: "unix:/nonexistent/loophole" };
    signal = await spawnSignal({ args: ["--audio", "auto"], env });
    const { welcome } = await signal.client("observer");
    expect(welcome.device).toMatchObject({ requested: "auto", backend: "null" });
    expect(welcome.device.reason).toMatch(/No audio device opened: rtaudio: .+; portaudio: .+/);
  });

  test("all backends list theirs, the null device last", async () => {
    sink = await startPulseSink();
    signal = await spawnSignal({ args: ["--audio", "null"], env: sink.env });
    const client = await signal.client("observer");
    const { result } = await client.command("device.list", {});
    expect(new Set(result.devices.map(({ backend }) => backend))).toEqual(new Set([...PREFERENCE, "null"]));
    expect(result.devices.at(-1)?.backend).toBe("null");
    expect(result.note).toBe("");
  });
});

/** Plays a tone of half a minute, once. */
async function playLongTone(signal: SpawnedSignal): Promise<SignalClient> {
  const frames = 30 * RATE;
  const path = join(signal.discoveryDir, "tone.wav");
  const sample = (frame: number): number => 0.5 * Math.sin((2 * Math.PI * 440 * frame) / RATE);
  writeFileSync(path, wavFile({ rate: RATE, channels: 1, frames, sample }));
  const controller = await signal.client("controller");
  await controller.command("sample.load", { sample: "tone", path }, { timeoutMs: 30_000 });
  const clip = {
    id: "c",
    sample: "tone",
    start: 0,
    offset: 0,
    length: frames,
    gain: 0,
    fadeIn: 0,
    fadeOut: 0,
  };
  const track = { id: "t", gain: 0, pan: 0, mute: false, solo: false, clips: [clip] };
  const meter = { numerator: 4, denominator: 4 as const };
  const timeline = { bpm: 120, meter, loop: { enabled: false, start: 0, end: 3840 } };
  const graph = { tracks: [track], master: { gain: 0 }, timeline };
  await controller.command("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph }] });
  await controller.command("transport.play", {});
  return controller;
}

async function standing(client: SignalClient): Promise<TransportState> {
  return (await client.command("transport.get", {})).result;
}

/** A mix that delays nothing is heard as late as the device that is open says, the queue before it included (PLAY-6). */
async function expectLatencyOfDevice(client: SignalClient): Promise<void> {
  const { latencyFrames, deviceLatencyFrames = 0 } = (await client.command("device.get", {})).result;
  expect(latencyFrames).toBeGreaterThan(0);
  expect((await standing(client)).latency).toBe(latencyFrames + deviceLatencyFrames);
}

/** CPU time of a process and all it ever started, those it still has included. */
function cpuSeconds(pid: number): number {
  for (;;) {
    try {
      return [pid, ...childrenOf(pid)].reduce((sum, of) => sum + cpuTicks(of), 0) / CLOCK_TICKS;
    } catch (error) {
      // One of them has ended while it was looked at, and counts with those that started it from now on: once more.
      if (!isAlive(pid) || !hasEnded(error)) throw error;
    }
  }
}

/** CPU time of a process and of those it has started that have ended, in ticks of the kernel's clock. */
function cpuTicks(pid: number): number {
  const fields = readFileSync(`/proc/${String(pid)}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  // utime, stime, and both of children that have ended.
  return [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0);
}
