import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SignalClient } from "@loophole/protocol";
import type { Graph, HealthData } from "@loophole/schemas/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

const RATE = 48_000;
const HOUR = 3600 * RATE;
const HEADER_BYTES = 44;
/** Where the file is not silent, in seconds, and for how long. */
const SOUNDS = [0, 600, 1800, 2700, 3580];
const SOUND_SECONDS = 20;
const MIB = 2 ** 20;

const folder = mkdtempSync(join(tmpdir(), "loophole-long-"));
const path = join(folder, "hour.wav");
let signal: SpawnedSignal;
let client: SignalClient;
let rssBefore = 0;

/** The file's 16-bit sample at a frame inside one of its sounds. */
const sampleAt = (frame: number): number => Math.round(Math.sin(frame * 0.05) * 20_000) + (frame % 977);

/** An hour of mono at 48 kHz; what is silent takes no room on most disks. */
function writeHour(): void {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("RIFF", 0);
  header.writeUInt32LE(36 + HOUR * 2, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36);
  header.writeUInt32LE(HOUR * 2, 40);
  const file = openSync(path, "w");
  ftruncateSync(file, HEADER_BYTES + HOUR * 2);
  writeSync(file, header, 0, HEADER_BYTES, 0);
  for (const start of SOUNDS) {
    const first = start * RATE;
    const sound = Int16Array.from({ length: SOUND_SECONDS * RATE }, (_, i) => sampleAt(first + i));
    writeSync(file, new Uint8Array(sound.buffer), 0, sound.byteLength, HEADER_BYTES + first * 2);
  }
  closeSync(file);
}

const GRAPH: Graph = {
  tracks: [
    {
      id: "long",
      gain: 0,
      pan: 0,
      mute: false,
      solo: false,
      clips: [{ id: "c", sample: "hour", start: 0, offset: 0, length: HOUR, gain: 0, fadeIn: 0, fadeOut: 0 }],
    },
  ],
  master: { gain: 0 },
  timeline: {
    bpm: 120,
    meter: { numerator: 4, denominator: 4 },
    loop: { enabled: false, start: 0, end: 0 },
  },
};

/** The newest health, and whether anything is heard. */
let health: HealthData | undefined;
let peak = 0;

async function heard(): Promise<void> {
  peak = 0;
  await expect.poll(() => peak, { timeout: 20_000 }).toBeGreaterThan(0.5);
}

async function freshHealth(): Promise<HealthData> {
  health = undefined;
  await expect.poll(() => health, { timeout: 20_000 }).toBeDefined();
  if (health === undefined) throw new Error("no health");
  return health;
}

beforeAll(async () => {
  writeHour();
  signal = await spawnSignal({ args: ["--sample-rate", String(RATE)] });
  client = await signal.client("controller");
  client.onTelemetry("health", ({ data }) => (health = data));
  client.onTelemetry("meters", ({ data }) => (peak = Math.max(peak, ...data.peak)));
  await client.command("telemetry.subscribe", {
    topics: [
      { topic: "health", rate: 20 },
      { topic: "meters", rate: 30 },
    ],
  });
  await client.command("graph.apply", {
    baseRevision: client.welcome.revision,
    ops: [{ op: "graph.replace", graph: GRAPH }],
  });
});

afterAll(async () => {
  client.close();
  await signal.stop();
  rmSync(folder, { recursive: true, force: true });
});

// SAMPLE-7
describe("an hour of audio", () => {
  test("is not taken into memory: it streams, says so, and takes what is set aside for that", async () => {
    const before = await freshHealth();
    expect(before.diskUnderruns).toBeUndefined();
    rssBefore = before.rssBytes;
    const { result } = await client.command("sample.load", { sample: "hour", path });
    expect(result).toMatchObject({ streamed: true, channels: 1, frames: HOUR });
    expect(result.bytes).toBeLessThan(MIB);
    const { result: list } = await client.command("sample.list", {});
    expect(list.samples).toEqual([result]);
    expect(list.bytes).toBeLessThan(140 * MIB);
    expect(await freshHealth()).toMatchObject({ sampleBytes: list.bytes, diskUnderruns: expect.any(Number) });
  });

  test("is heard wherever it is played from", async () => {
    await client.command("transport.play", { position: { sample: 0 } });
    for (const second of [...SOUNDS, ...SOUNDS.toReversed()]) {
      await client.command("transport.locate", { position: { sample: (second + 2) * RATE } });
      await heard();
    }
    await client.command("transport.stop", {});
  });

  test("renders to the samples of the file, to its last second", async () => {
    const out = join(folder, "end.wav");
    const range = { from: { sample: 3579 * RATE }, to: { sample: HOUR } };
    const { result } = await client.command("render.start", { path: out, format: "int16", ...range });
    expect(result.frames).toBe(21 * RATE);
    const bytes = readFileSync(out).subarray(-result.frames * 4);
    const samples = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    let wrong = 0;
    for (let i = 0; i < result.frames; i++) {
      const frame = 3579 * RATE + i;
      const wanted = frame < 3580 * RATE ? 0 : sampleAt(frame);
      if (samples[2 * i] !== wanted || samples[2 * i + 1] !== wanted) wrong++;
    }
    expect(wrong).toBe(0);
  });

  test("leaves memory flat however much of it is played: far less than its own size", async () => {
    await client.command("transport.play", { position: { sample: 0 } });
    for (let second = 0; second < 3600; second += 15) {
      await client.command("transport.locate", { position: { sample: second * RATE } });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await client.command("transport.stop", {});
    const { rssBytes, diskUnderruns } = await freshHealth();
    const grown = rssBytes - rssBefore;
    console.log(
      `an hour of mono (${((HOUR * 4) / MIB).toFixed(0)} MiB as floats): ${(grown / MIB).toFixed(0)} MiB more memory, ` +
        `${String(diskUnderruns)} looks at audio that was not there after 250 moves`,
    );
    expect(grown).toBeLessThan((HOUR * 4) / 2);
  });

  test("is there again when the engine starts again, without being converted anew", async () => {
    const args = ["--sample-rate", String(RATE), "--cache-dir", signal.cacheDir];
    const second = await spawnSignal({ args });
    try {
      const stages: string[] = [];
      const again = await second.client("controller");
      const { result } = await again.command(
        "sample.load",
        { sample: "hour", path },
        { onProgress: ({ stage }) => stages.push(stage) },
      );
      expect(result).toMatchObject({ streamed: true });
      expect(stages).toEqual([]);
      again.close();
    } finally {
      await second.kill();
    }
  });
});
