import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { DeviceRefused, type AudioBackend, type BackendEnd } from "../../signal-host/src/audio/backend.ts";
import { DeviceBackend, type PlayTask } from "../../signal-host/src/audio/device-backend.ts";
import { listDevices } from "../../signal-host/src/audio/device-list.ts";
import { NullBackend } from "../../signal-host/src/audio/null-backend.ts";
import { OfflineBackend } from "../../signal-host/src/audio/offline-backend.ts";
import { NumberedSource, readNumbers, type Heard } from "../support/numbered-source.ts";
import { deviceProcess } from "../support/paths.ts";
import { isAlive } from "../support/process-alive.ts";
import { pulseSinkMissing, startPulseSink, type PulseSink } from "../support/pulse-sink.ts";
import { preferProcess } from "../support/real-time.ts";

// One contract for all backends: signal-host/src/audio/backend.ts says what they promise.

const RATE = 48_000;
const program = pathToFileURL(deviceProcess);

const missing = pulseSinkMissing();
if (missing !== null) {
  if (process.env["CI"] === "true") throw new Error(`Audio devices cannot be tested: ${missing}`);
  console.warn(`NOT RUN: audio devices cannot be tested here: ${missing}`);
}

/** A source that is being played. */
class Playing {
  readonly source: NumberedSource;
  readonly end: Promise<BackendEnd>;

  constructor(backend: AudioBackend, blockSize: number) {
    this.source = new NumberedSource(backend.device.sampleRate, blockSize);
    this.end = backend.run(this.source);
  }

  async reached(frames: number): Promise<void> {
    while (this.source.frames < frames) await sleep(5);
  }
}

describe.skipIf(missing !== null).each(["rtaudio", "portaudio"] as const)("%s", (backend) => {
  let sink: PulseSink | undefined;
  let opened: DeviceBackend | undefined;

  afterEach(async () => {
    await opened?.close();
    await sink?.close();
    opened = undefined;
    sink = undefined;
  });

  const task = (blockSize: number): PlayTask => ({
    kind: "play",
    backends: [backend],
    name: null,
    sampleRate: RATE,
    blockSize,
  });

  /** Does something that starts a process which is to hear of the sink by its environment. */
  async function withSink<T>(work: () => Promise<T>): Promise<T> {
    sink ??= await startPulseSink();
    const before = { ...process.env };
    Object.assign(process.env, sink.env);
    try {
      return await work();
    } finally {
      for (const name of Object.keys(sink.env)) {
        const value = before[name];
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  }

  async function open(wanted: PlayTask): Promise<DeviceBackend> {
    const attempt = (): Promise<DeviceBackend> => withSink(() => DeviceBackend.open(program, wanted));
    opened = await attempt().catch((error: unknown) => {
      // On a machine under heavy load the sound server lets its first client wait for many seconds at times.
      if (!String(error).includes("does not answer")) throw error;
      console.warn(`${backend} is asked again: ${String(error)}`);
      return attempt();
    });
    if (opened.pid !== undefined) preferProcess(opened.pid);
    return opened;
  }

  test.each([64, 96, 128, 256, 512, 1024])(
    "opens with %i frames, and says what was opened",
    async (blockSize) => {
      const { device } = await open(task(blockSize));
      expect(device).toMatchObject({ backend, sampleRate: RATE, hostApi: "ALSA" });
      expect(device.name).toMatch(/\w/);
      expect(device.latencyFrames % blockSize).toBe(0);
      expect(device.latencyFrames).toBeGreaterThanOrEqual(2 * blockSize);
      if (backend === "rtaudio") expect(device.deviceLatencyFrames).toBeGreaterThan(0);
      else expect(device).not.toHaveProperty("deviceLatencyFrames");
    },
  );

  test("takes its own rate where none is asked for", async () => {
    const { device } = await open({ ...task(256), sampleRate: null });
    expect([44_100, 48_000]).toContain(device.sampleRate);
  });

  test("lists the devices that it opens by name", async () => {
    const { devices } = await withSink(() => listDevices(program));
    const own = devices.filter((device) => device.backend === backend);
    const byDefault = own.find((device) => device.isDefault);
    expect(byDefault?.outputChannels).toBeGreaterThanOrEqual(2);
    const { device } = await open({ ...task(256), name: byDefault?.name ?? "" });
    expect(device.name).toBe(byDefault?.name);
  });

  test.each([
    { what: "a name that no device has", wrong: { name: "9999" }, words: /There is no output “9999”/ },
    { what: "a rate that the device has not", wrong: { sampleRate: 12_345_678 }, words: /12345678 Hz/ },
  ])("refuses $what", async ({ wrong, words }) => {
    const refused = open({ ...task(256), ...wrong });
    await expect(refused).rejects.toThrow(words);
    await expect(refused).rejects.toBeInstanceOf(DeviceRefused);
  });

  test("refuses in words where there is no sound server", async () => {
    sink = await startPulseSink();
    await sink.kill();
    await expect(open(task(256))).rejects.toBeInstanceOf(DeviceRefused);
  });

  test.each([64, 128, 256, 1024])(
    "plays with %i frames what was rendered, to the last frame",
    async (blockSize) => {
      const device = await open(task(blockSize));
      const recording = await sink?.record();
      const playing = new Playing(device, blockSize);
      await playing.reached(2 * RATE);
      playing.source.closing = true;
      expect(await playing.end).toEqual({ kind: "closed" });
      await device.close();
      const heard = await heardUntil(recording, playing.source.frames - 1);
      const { missed, underruns, frames } = playing.source;
      console.log(
        `${backend}, ${String(blockSize)} frames: ${String(missed)} missed deadlines and ${String(underruns)} underruns of ` +
          `${String(frames / blockSize)} blocks, heard in ${String(heard.runs.length)} runs`,
      );
      expectWhole(heard, playing.source);
    },
  );

  test("plays silence when nothing comes in time, counts it, and goes on where it was", async () => {
    const blockSize = 256;
    const device = await open(task(blockSize));
    const recording = await sink?.record();
    const playing = new Playing(device, blockSize);
    playing.source.onBlock = (frame) => {
      // As a thread that is held up: it gets to nothing else meanwhile.
      if (frame === 200 * blockSize) playing.source.waitForCommands(400);
    };
    await playing.reached(2 * RATE);
    playing.source.closing = true;
    await playing.end;
    await device.close();
    const heard = await heardUntil(recording, playing.source.frames - 1);
    expectWhole(heard, playing.source);
    expect(heard.silent).toBeGreaterThan(0.2 * RATE);
    expect(playing.source.underruns).toBeGreaterThan(10);
    expect(playing.source.missed).toBeGreaterThan(0);
  });

  test("limits what is beyond full scale, and plays no NaN", async () => {
    const device = await open(task(256));
    const recording = await sink?.record();
    const source = new NumberedSource(RATE, 256);
    const block = Float32Array.from({ length: 512 }, (_, i) => [2, -3, Number.NaN, 0.5][i % 4] ?? 0);
    source.renderBlock = () => {
      source.frames += 256;
      return block;
    };
    const end = device.run(source);
    while (source.frames < RATE) await sleep(5);
    source.closing = true;
    await end;
    await device.close();
    await recording?.reached(RATE);
    const samples = [...new Set(recording?.samples() ?? [])];
    await recording?.stop();
    expect(samples.sort()).toEqual([-1, 0, 0.5, 1].sort());
  });

  test("lets go of the device when it is closed", async () => {
    const device = await open(task(256));
    const playing = new Playing(device, 256);
    await playing.reached(RATE / 10);
    expect(sink?.streams()).toBe(1);
    playing.source.closing = true;
    await playing.end;
    expect(await device.close()).toBe(true);
    expect(isAlive(device.pid ?? 0)).toBe(false);
    await until(() => sink?.streams() === 0);
  });

  test.each([
    { what: "killed", lose: (server: PulseSink) => server.kill() },
    { what: "frozen", lose: (server: PulseSink) => Promise.resolve(server.freeze()) },
  ])("notices that the sound server was $what, and leaves nothing behind", async ({ lose }) => {
    const device = await open(task(256));
    const playing = new Playing(device, 256);
    await playing.reached(RATE / 10);
    if (sink !== undefined) await lose(sink);
    const before = playing.source.frames;
    const end = await playing.end;
    expect(end).toMatchObject({ kind: "lost", message: expect.stringMatching(/\w{3}/) });
    // It renders no more than the device could have taken.
    expect(playing.source.frames - before).toBeLessThan(3 * RATE);
    await device.close();
    expect(isAlive(device.pid ?? 0)).toBe(false);
  });

  test("survives the end of the process that reaches the device", async () => {
    const device = await open(task(256));
    const playing = new Playing(device, 256);
    await playing.reached(RATE / 10);
    process.kill(device.pid ?? 0, "SIGSEGV");
    expect(await playing.end).toMatchObject({ kind: "lost", message: expect.stringContaining("SIGSEGV") });
  });
});

describe.each([
  { backend: "null", open: (): AudioBackend => new NullBackend(RATE, 256) },
  { backend: "offline", open: (): AudioBackend => new OfflineBackend(RATE) },
] as const)("$backend", ({ backend, open }) => {
  test("says what it is, plays what is rendered, and ends when it is closed", async () => {
    const device = open();
    expect(device.device).toMatchObject({ backend, sampleRate: RATE });
    const source = new NumberedSource(RATE, 256);
    source.onBlock = (frame) => {
      source.closing = frame >= RATE / 10;
    };
    expect(await device.run(source)).toEqual({ kind: "closed" });
    expect(source.frames).toBeGreaterThanOrEqual(RATE / 10);
    expect(source.commandsTaken).toBeGreaterThan(0);
    expect(await device.close()).toBe(true);
  });
});

test("the null device counts a block that comes too late", async () => {
  const source = new NumberedSource(RATE, 256);
  source.onBlock = (frame) => {
    if (frame === 2560) source.waitForCommands(100);
    source.closing = frame >= RATE / 10;
  };
  await new NullBackend(RATE, 256).run(source);
  expect(source.missed).toBeGreaterThan(0);
  expect(source.underruns).toBe(source.missed);
});

test("the built device process is there", () => {
  expect(existsSync(deviceProcess)).toBe(true);
});

/** Waits until the recording holds a frame of that number, which takes as long as it takes to be heard. */
async function heardUntil(
  recording: Awaited<ReturnType<PulseSink["record"]>> | undefined,
  number: number,
): Promise<Heard> {
  if (recording === undefined) throw new Error("nothing was recorded");
  let frames = 0;
  for (;;) {
    frames = recording.samples().length / 2;
    const heard = readNumbers(recording.samples());
    if (heard.runs.at(-1)?.last === number) {
      await recording.stop();
      return heard;
    }
    await recording.reached(frames + RATE / 2);
    if (frames > 6 * RATE) throw new Error(`frame ${String(number)} is not heard: ${JSON.stringify(heard)}`);
  }
}

/**
 * Every frame was heard once and in order, and what interrupts them is silence. A driver that ran dry may throw away what it
 * had: then that was counted.
 */
function expectWhole({ runs, strange }: Heard, { frames, underruns }: NumberedSource): void {
  const gaps = runs.slice(1).map((run, index) => run.first - (runs[index]?.last ?? 0) - 1);
  expect({ first: runs[0]?.first, last: runs.at(-1)?.last, strange }).toEqual({
    first: 0,
    last: frames - 1,
    strange: 0,
  });
  expect(gaps.filter((gap) => gap < 0)).toEqual([]);
  expect(gaps.filter((gap) => gap > 0).length).toBeLessThanOrEqual(underruns);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20);
}
