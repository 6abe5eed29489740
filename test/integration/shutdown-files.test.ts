import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { converse, type Conversation } from "../support/conversation.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";
import { wavFile } from "../support/wav.ts";

const RATE = 48_000;
const folder = mkdtempSync(join(tmpdir(), "loophole-shutdown-"));
const parts = (dir: string): string[] => {
  return readdirSync(dir).filter((name) => name.endsWith(".part"));
};

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function started(cacheDir = join(folder, "cache")): Promise<[SpawnedSignal, Conversation]> {
  mkdirSync(cacheDir, { recursive: true });
  const signal = await spawnSignal({ args: ["--sample-rate", String(RATE), "--cache-dir", cacheDir] });
  return [signal, await converse(signal, "controller")];
}

test("an engine that is ended while it renders leaves nothing of any file", async () => {
  const [signal, controller] = await started();
  const out = join(folder, "out");
  mkdirSync(out);
  const ids = Array.from({ length: 24 }, (_, i) => `track${String(i)}`);
  const tracks = ids.map((id) => ({ id, gain: 0, pan: 0, mute: false, solo: false, clips: [] }));
  const timeline = {
    bpm: 120,
    meter: { numerator: 4, denominator: 4 },
    loop: { enabled: false, start: 0, end: 0 },
  };
  const graph = { tracks, master: { gain: 0 }, timeline };
  const ops = [{ op: "graph.replace", graph }];
  const applied = await controller.ask("graph.apply", { baseRevision: controller.welcome["revision"], ops });
  expect(applied).toMatchObject({ ok: true });
  // The more there is to remove, the longer it takes.
  const stems = ids.map((track) => ({ track, path: join(out, `${track}.wav`) }));
  controller.send("render.start", { path: join(out, "mix.wav"), to: { sample: 3600 * RATE }, stems });
  const written = (): number => parts(out).reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  await expect.poll(written).toBeGreaterThan(25 * 2 ** 20);
  await signal.stop();
  expect(readdirSync(out)).toEqual([]);
});

test("an engine that is ended while it converts a long file leaves nothing in the cache", async () => {
  const cache = join(folder, "cache-of-long");
  const [signal, controller] = await started(cache);
  const path = join(folder, "long.wav");
  // Eight bits, one channel: the longest pieces there are.
  const bytes = 3600 * 44_100;
  const header = wavFile({ rate: 44_100, channels: 1, frames: 0, sample: () => 0 });
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.writeUInt32LE(36 + bytes, 4);
  header.writeUInt32LE(bytes, 40);
  writeFileSync(path, header);
  truncateSync(path, 44 + bytes);
  controller.send("sample.load", { sample: "long", path });
  await expect.poll(() => parts(cache).length).toBe(1);
  await signal.stop();
  expect(parts(cache)).toEqual([]);
});

test("neither peaks nor a render are written over a file that a sample is read from", async () => {
  const signal = await spawnSignal({ args: ["--sample-rate", String(RATE)] });
  const controller = await signal.client("controller");
  const path = join(folder, "source.wav");
  const bytes = wavFile({ rate: RATE, channels: 1, frames: RATE, sample: (frame) => Math.sin(frame / 9) });
  writeFileSync(path, bytes);
  await controller.command("sample.load", { sample: "source", path });
  const refusal = { code: "INVALID_PARAMS", details: { pointer: "/path", rule: "not-a-source" } };
  await expect(controller.command("sample.peaks", { sample: "source", path })).rejects.toMatchObject(refusal);
  const render = controller.command("render.start", { path, to: { sample: RATE } });
  await expect(render).rejects.toMatchObject(refusal);
  expect(readFileSync(path).equals(bytes)).toBe(true);
  controller.close();
  await signal.stop();
});
