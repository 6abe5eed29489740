import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { SignalClient } from "@loophole/protocol";
import type { OpenDevice } from "@loophole/schemas/types";
import { processCpuNs } from "../engine/process-time.ts";
import { connectController, startSignal } from "../ipc/contestants/signal.ts";
import { countDropouts } from "./dropouts.ts";
import type { NullSink } from "./null-sink.ts";
import { preferToAll } from "./real-time.ts";

const RATE = 48_000;
const FREQUENCY = 440;
const SETTLE_MS = 500;
/** What is measured is some seconds of a tone that lasts longer. */
const SPARE_S = 30;

export interface Play {
  readonly backend: "rtaudio" | "portaudio";
  readonly blockSize: number;
  readonly seconds: number;
}

export interface PlayFigures {
  /** Frames queued ahead of the device, and the device's own where it tells. */
  readonly queuedFrames: number;
  readonly deviceFrames: number | null;
  readonly blocks: number;
  readonly missedDeadlines: number;
  readonly underruns: number;
  /** Places where what came out of the sink broke. */
  readonly dropouts: number;
  /** CPU time of Signal and of the process that has the device, in cores. */
  readonly cores: number;
  /** Whether the system let both go before all other work. */
  readonly realTime: boolean;
}

/** Plays a tone through a Signal of its own, and looks at what becomes of it. */
export async function measurePlay(
  { backend, blockSize, seconds }: Play,
  sink: NullSink,
): Promise<PlayFigures> {
  const options = ["--audio", backend, "--sample-rate", String(RATE), "--block-size", String(blockSize)];
  const signal = await startSignal(undefined, undefined, options, sink.env);
  try {
    const client = await connectController(signal, ["json"]);
    await playTone(client, seconds + SPARE_S);
    const pids = [signal.program.pid, ...childrenOf(signal.program.pid)];
    const realTime = pids.map(preferToAll).every(Boolean);
    const cpu = (): number => pids.reduce((sum, pid) => sum + processCpuNs(pid), 0);
    await sleep(SETTLE_MS);
    const recording = sink.record();
    await sleep(SETTLE_MS);
    const before = { health: await healthOf(client), cpu: cpu(), at: performance.now() };
    await sleep(seconds * 1000);
    const after = { health: await healthOf(client), cpu: cpu(), at: performance.now() };
    const samples = await recording.stop();
    const device: OpenDevice = client.welcome.device;
    client.close();
    return {
      queuedFrames: device.latencyFrames,
      deviceFrames: device.deviceLatencyFrames ?? null,
      blocks: after.health.blocks - before.health.blocks,
      missedDeadlines: after.health.missedDeadlines - before.health.missedDeadlines,
      underruns: after.health.underruns - before.health.underruns,
      dropouts: countDropouts(samples, RATE, FREQUENCY),
      realTime,
      cores: (after.cpu - before.cpu) / 1e6 / (after.at - before.at),
    };
  } finally {
    await signal.stop();
  }
}

async function healthOf(client: SignalClient) {
  return (await client.command("system.status", {})).result.health;
}

async function playTone(client: SignalClient, seconds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "loophole-bench-"));
  const path = join(folder, "tone.wav");
  const length = seconds * RATE;
  writeFileSync(path, toneFile(length));
  await client.command("sample.load", { sample: "tone", path }, { timeoutMs: 30_000 });
  await rm(folder, { recursive: true });
  const clip = { id: "clip", sample: "tone", start: 0, offset: 0, length, gain: 0, fadeIn: 0, fadeOut: 0 };
  const track = { id: "track", gain: 0, pan: 0, mute: false, solo: false, clips: [clip] };
  const loop = { enabled: false, start: 0, end: 3840 };
  const timeline = { bpm: 120, meter: { numerator: 4, denominator: 4 as const }, loop };
  const graph = { tracks: [track], master: { gain: 0 }, timeline };
  await client.command("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph }] });
  await client.command("transport.play", {});
}

/** A WAV file of 32-bit floats, one channel. */
function toneFile(frames: number): Buffer {
  const file = Buffer.alloc(44 + frames * 4);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(36 + frames * 4, 4);
  file.write("WAVEfmt ", 8, "latin1");
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(3, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 4, 28);
  file.writeUInt16LE(4, 32);
  file.writeUInt16LE(32, 34);
  file.write("data", 36, "latin1");
  file.writeUInt32LE(frames * 4, 40);
  for (let frame = 0; frame < frames; frame++) {
    file.writeFloatLE(0.5 * Math.sin((2 * Math.PI * FREQUENCY * frame) / RATE), 44 + frame * 4);
  }
  return file;
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${String(pid)}/task`).flatMap((thread) =>
    readFileSync(`/proc/${String(pid)}/task/${thread}/children`, "utf8")
      .split(" ")
      .filter(Boolean)
      .map(Number),
  );
}
