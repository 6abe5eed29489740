import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DeviceRefused, type BlockSource } from "./backend.ts";
import { DeviceBackend } from "./device-backend.ts";

// Device processes that misbehave, in the place of the real one; that one is shown in test/integration/backends.test.ts.

const RATE = 48_000;
const BLOCK = 256;
const BLOCK_BYTES = BLOCK * 8;

const OPENED = `process.send({ kind: "opened", backend: "rtaudio", deviceLatencyFrames: 7, info:
  { name: "Scripted", hostApi: "none", sampleRate: ${String(RATE)}, blockSize: ${String(BLOCK)}, ahead: 3, kept: 2 } });`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "loophole-device-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function open(name: string, script: string, signal?: AbortSignal): Promise<DeviceBackend> {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `import { writeSync } from "node:fs";\n${script}`);
  const task = {
    kind: "play",
    backends: ["rtaudio", "portaudio"],
    name: null,
    sampleRate: RATE,
    blockSize: BLOCK,
  } as const;
  return DeviceBackend.open(pathToFileURL(path), task, signal);
}

/** Why it was refused, backend by backend. */
async function answersOf(opening: Promise<unknown>): Promise<unknown> {
  const error = await opening.then(
    () => new Error("it opened"),
    (refused: unknown) => refused,
  );
  if (!(error instanceof DeviceRefused)) throw error;
  return error.answers;
}

class SilentSource implements BlockSource {
  readonly sampleRate = RATE;
  readonly blockSize = BLOCK;
  readonly owesBlocks = true;
  readonly #silence = new Float32Array(2 * BLOCK);
  closing = false;
  blocks = 0;
  underruns = 0;
  missed = 0;
  queue: number[] = [];
  onBlock: () => void = () => undefined;

  renderBlock(): Float32Array {
    this.blocks++;
    this.onBlock();
    return this.#silence;
  }
  takeCommands(): void {}
  waitForCommands(): void {}
  listenForCommands(): { stop(): void } {
    return { stop: () => undefined };
  }
  reportMissedDeadline(): void {
    this.missed++;
  }
  reportUnderrun(): void {
    this.underruns++;
  }
  reportQueue(frames: number): void {
    this.queue.push(frames);
  }
}

test("each backend's answer is told when none opens", async () => {
  const script = `for (const reason of ["no card", "no driver"]) process.send({ kind: "refused", reason });
    process.disconnect();`;
  expect(await answersOf(open("refused", script))).toEqual([
    { backend: "rtaudio", reason: "no card" },
    { backend: "portaudio", reason: "no driver" },
  ]);
});

test("a library that crashes is blamed for itself, and those after it are left untried", async () => {
  expect(await answersOf(open("crash", `process.kill(process.pid, "SIGABRT");`))).toEqual([
    { backend: "rtaudio", reason: expect.stringContaining("SIGABRT") },
  ]);
});

test("opening can be given up, and ends the process", async () => {
  const controller = new AbortController();
  const opening = open("hangs", `setInterval(() => undefined, 1000);`, controller.signal);
  controller.abort();
  expect(await answersOf(opening)).toEqual([{ backend: "rtaudio", reason: "it was given up" }]);
});

test("says what the process opened", async () => {
  const backend = await open("opened", `${OPENED} process.stdin.resume();`);
  expect(backend.device).toEqual({
    backend: "rtaudio",
    name: "Scripted",
    hostApi: "none",
    sampleRate: RATE,
    latencyFrames: 5 * BLOCK,
    deviceLatencyFrames: 7,
  });
  await backend.close();
});

test("renders no further ahead than was agreed, and counts the silence that was played", async () => {
  // Takes a block each time one has come, after ten more of silence each.
  const script = `${OPENED}
    let bytes = 0;
    process.stdin.on("data", (piece) => {
      for (bytes += piece.length; bytes >= ${String(BLOCK_BYTES)}; bytes -= ${String(BLOCK_BYTES)})
        writeSync(3, Buffer.from([10]));
    });
    process.on("disconnect", () => process.exit());`;
  const backend = await open("starved", script);
  const source = new SilentSource();
  source.onBlock = () => {
    source.closing = source.blocks === 20;
  };
  expect(await backend.run(source)).toEqual({ kind: "closed" });
  expect(source.underruns).toBeGreaterThanOrEqual(10 * (20 - 3));
  expect(Math.max(...source.queue)).toBeLessThanOrEqual(5 * BLOCK);
  await backend.close();
});

test("a device that takes no audio is lost", async () => {
  const backend = await open("frozen", `${OPENED} process.stdin.resume();`);
  const source = new SilentSource();
  const end = await backend.run(source);
  expect(end).toEqual({ kind: "lost", message: expect.stringContaining("has taken no audio") });
  expect(source.blocks).toBe(3);
  await backend.close();
});

test("a device that takes audio faster than time is lost, before long", async () => {
  const script = `${OPENED} process.stdin.resume();
    const all = Buffer.alloc(64);
    (function take() { writeSync(3, all); setImmediate(take); })();`;
  const backend = await open("spins", script);
  const source = new SilentSource();
  const end = await backend.run(source);
  expect(end).toEqual({ kind: "lost", message: expect.stringContaining("faster than it can be played") });
  await backend.close();
});

test("what goes wrong while rendering is not the device's loss", async () => {
  const backend = await open("innocent", `${OPENED} process.stdin.resume();`);
  const source = new SilentSource();
  source.onBlock = () => {
    throw new Error("no such plan");
  };
  await expect(backend.run(source)).rejects.toThrow("no such plan");
  await backend.close();
});
