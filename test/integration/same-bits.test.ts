import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ensembleSong } from "../support/ensemble-song.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";
import { until } from "../support/until.ts";

const RATE = 48_000;
const PLAYERS = 40;
/** Half a second in: behind the fade with which playing begins, which a render does not have. */
const graph = ensembleSong(PLAYERS, 960);
/** Frames that are compared. */
const FRAMES = 2 * RATE;
/** Frames by which the song is heard late while it plays, for its compressors and its limiter look ahead. */
const LATENCY = 174;

const folder = mkdtempSync(join(tmpdir(), "loophole-same-bits-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Interleaved frames of a 32-bit float WAV file that was written here. */
function framesOf(path: string): Float32Array {
  const bytes = readFileSync(path);
  const data = bytes.indexOf("data", 12, "latin1") + 8;
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset + data));
}

async function engine(...args: string[]): Promise<SpawnedSignal> {
  return spawnSignal({ args: ["--debug", "--sample-rate", String(RATE), ...args] });
}

/** What is heard of the song from its start, played by an engine's own clock or moved by hand; later by its latency. */
async function played(signal: SpawnedSignal, isLive: boolean): Promise<Float32Array> {
  const client = await signal.client("controller");
  const path = join(folder, `${String(signal.pid)}.wav`);
  await client.command("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph }] });
  const { sample: begun } = (await client.command("debug.capture", { enabled: true })).result;
  const { applied } = await client.command("transport.play", {});
  const first = (applied?.sample ?? NaN) - begun;
  const end = begun + first + LATENCY + FRAMES;
  const clock = async (): Promise<number> => Number((await client.command("system.ping", {})).result.sample);
  if (isLive) await until("the song has been played", async () => (await clock()) > end);
  else await client.command("debug.advance", { frames: FRAMES + RATE });
  const { result } = await client.command("debug.capture", { enabled: false, path });
  expect(result.lost).toBe(0);
  const begins = first + LATENCY;
  return framesOf(path).subarray(2 * begins, 2 * (begins + FRAMES));
}

async function rendered(signal: SpawnedSignal): Promise<Float32Array> {
  const client = await signal.client("controller");
  const path = join(folder, "rendered.wav");
  await client.command("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph }] });
  await client.command("render.start", { path, format: "float32", to: { sample: FRAMES } });
  return framesOf(path).subarray(0, 2 * FRAMES);
}

test("a song is the same to the bit live, moved by hand after a restart with more threads, and rendered", async () => {
  const heard: Float32Array[] = [];
  for (const [how, args] of [
    ["live", ["--audio", "null", "--block-size", "256", "--render-threads", "1"]],
    ["offline", ["--audio", "offline", "--block-size", "128", "--render-threads", "4"]],
    ["rendered", ["--audio", "null", "--block-size", "512", "--render-threads", "2"]],
  ] as const) {
    const signal = await engine(...args);
    try {
      heard.push(how === "rendered" ? await rendered(signal) : await played(signal, how === "live"));
    } finally {
      await signal.stop();
    }
  }
  const [live, ...others] = heard.map((frames) => Buffer.from(frames.slice().buffer));
  expect(live?.length).toBe(FRAMES * 8);
  expect(live?.some((byte) => byte !== 0)).toBe(true);
  for (const other of others) expect(other.equals(live ?? Buffer.alloc(0))).toBe(true);
}, 60_000);
