import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { BlockCutter } from "./block-cutter.ts";
import {
  MOST_STARVED,
  TAKEN_PIPE,
  type DeviceBackendName,
  type DeviceTask,
  type DeviceWord,
} from "./device-messages.ts";
import { BYTES_PER_FRAME, type DeviceOutput } from "./device-output.ts";
import { listPortAudio, PortAudioOutput } from "./portaudio-output.ts";
import { listRtAudio, RtAudioOutput } from "./rtaudio-output.ts";

// A process that has an audio library to itself: whatever that does, hang, spin, print or crash, ends with it.

/** What was given is played to its end within this, in ms. */
const PLAY_OUT_MS = 500;
const MARGIN_MS = 20;
const LOOK_MS = 5;

type PlayTask = DeviceTask & { readonly kind: "play" };

/** Letting go of a device is where the libraries hang, so that nothing is let go of: the system does it. */
function end(): void {
  process.kill(process.pid, "SIGKILL");
}

function say(word: DeviceWord): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(word, undefined, undefined, () => resolve());
  });
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Opens a device by the first backend that does it, and plays there. Answers when that has ended, or none has opened. */
async function playOnFirst(task: PlayTask): Promise<void> {
  for (const backend of task.backends) {
    try {
      await play(task, backend);
      return;
    } catch (error) {
      await say({ kind: "refused", reason: words(error) });
    }
  }
}

/** Opens the device, plays silence, and then what comes by standard input until that ends. */
async function play(task: PlayTask, backend: DeviceBackendName): Promise<void> {
  const blocks = { given: 0, taken: 0 };
  const note = Buffer.alloc(1);
  const output: DeviceOutput = backend === "rtaudio" ? RtAudioOutput.open(task) : PortAudioOutput.open(task);
  await output.start({
    taken: (starved) => {
      blocks.taken++;
      note[0] = Math.min(starved, MOST_STARVED);
      writeSync(TAKEN_PIPE, note);
    },
    lost: (message) => void say({ kind: "lost", message }).then(end),
  });
  const cutter = new BlockCutter(task.blockSize * BYTES_PER_FRAME, (block) => {
    blocks.given++;
    output.write(block);
  });
  const deviceLatencyFrames = output.latencyFrames();
  const { info } = output;
  await say({ kind: "opened", backend, info, deviceLatencyFrames });
  for await (const piece of process.stdin) cutter.push(Buffer.from(piece));

  const limit = performance.now() + PLAY_OUT_MS;
  while (blocks.taken < blocks.given && performance.now() < limit) await sleep(LOOK_MS);
  const tailMs = (output.tailFrames() / info.sampleRate) * 1000 + MARGIN_MS;
  await sleep(Math.max(0, Math.min(tailMs, limit - performance.now())));
}

async function list(backend: DeviceBackendName): Promise<void> {
  try {
    await say({ kind: "listed", devices: backend === "rtaudio" ? listRtAudio() : listPortAudio() });
  } catch (error) {
    await say({ kind: "refused", reason: words(error) });
  }
}

async function main(): Promise<void> {
  // Whoever started this process decides when it ends, also when a terminal interrupts both.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  process.on("disconnect", end);
  const task: DeviceTask = JSON.parse(process.argv[2] ?? "{}");
  if (task.kind === "play") await playOnFirst(task);
  else await list(task.backend);
  end();
}

await main();
