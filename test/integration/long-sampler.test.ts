import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SignalClient } from "@loophole/protocol";
import type { GraphTrack, SampleInfo } from "@loophole/schemas/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";
import { wavFile } from "../support/wav.ts";

const RATE = 48_000;
/** Too long for memory, were it not for a sampler; all but its first second is silent, and takes no room on most disks. */
const SECONDS = 15 * 60;
const HEADER_BYTES = 44;

const folder = mkdtempSync(join(tmpdir(), "loophole-long-sampler-"));
const path = join(folder, "long.wav");
let signal: SpawnedSignal;
let client: SignalClient;

function writeLong(): void {
  const begin = wavFile({ rate: RATE, channels: 1, frames: RATE, sample: (n) => 0.5 * Math.sin(n * 0.05) });
  const bytes = SECONDS * RATE * 2;
  const file = openSync(path, "w");
  const head = Buffer.from(begin);
  head.writeUInt32LE(HEADER_BYTES - 8 + bytes, 4);
  head.writeUInt32LE(bytes, HEADER_BYTES - 4);
  writeSync(file, head);
  ftruncateSync(file, HEADER_BYTES + bytes);
  closeSync(file);
}

const plain = { gain: 0, pan: 0, mute: false, solo: false, clips: [] };
const sampler: GraphTrack = {
  ...plain,
  id: "keys",
  kind: "instrument",
  devices: [{ id: "s", type: "sampler", zones: [{ sample: "long", lowKey: 0, highKey: 127, rootKey: 60 }] }],
  notes: [{ id: "n", start: 0, length: 960, notes: [{ key: 60, velocity: 127, start: 0, length: 960 }] }],
};

async function add(track: GraphTrack): Promise<void> {
  const { result } = await client.command("graph.get", {});
  await client.command("graph.apply", { baseRevision: result.revision, ops: [{ op: "track.add", track }] });
}

async function loaded(): Promise<SampleInfo | undefined> {
  return (await client.command("sample.list", {})).result.samples[0];
}

async function peak(): Promise<number> {
  const { result } = await client.command("render.start", {
    path: join(folder, "out.wav"),
    to: { sample: RATE / 2 },
  });
  return result.peakDb;
}

beforeAll(async () => {
  writeLong();
  signal = await spawnSignal({ args: ["--sample-rate", String(RATE)] });
  client = await signal.client("controller");
});
afterAll(async () => {
  client.close();
  await signal.stop();
  rmSync(folder, { recursive: true, force: true });
});

// SAMPLE-8
test("a sampler that comes to play what streams already is heard as soon as that is in memory", async () => {
  await client.command("sample.load", { sample: "long", path });
  expect(await loaded()).toMatchObject({ streamed: true });
  await add(sampler);
  await expect.poll(async () => (await loaded())?.streamed, { timeout: 30_000 }).toBeUndefined();
  expect((await loaded())?.bytes).toBeGreaterThanOrEqual(SECONDS * RATE * 4);
  await expect.poll(peak, { timeout: 10_000 }).toBeGreaterThan(-20);
});
