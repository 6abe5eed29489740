import { parentPort, workerData } from "node:worker_threads";
import type { OpenDevice } from "@loophole/schemas/types";
import type { AudioBackend, OpenedDevice } from "../audio/backend.ts";
import { openBackend, type BackendChoice } from "../audio/open-backend.ts";
import { playOn } from "../audio/play-on.ts";
import { raiseThreadPriority } from "../audio/thread-priority.ts";
import { AudioLoop } from "./audio-loop.ts";
import type { AudioWorkerData, AudioWorkerMessage } from "./audio-worker-messages.ts";
import { EngineMemory } from "./memory/engine-memory.ts";

/** The audio thread: opens the device and plays until told to close, whatever becomes of the device. */
async function main(data: AudioWorkerData): Promise<void> {
  const post = (message: AudioWorkerMessage): void => parentPort?.postMessage(message);
  const describe = (device: OpenedDevice, reason: string): OpenDevice => ({
    ...device,
    requested: data.mode,
    blockSize: data.blockSize,
    reason,
  });
  const program = new URL("./device-process.js", import.meta.url);
  // First of all: the device's process is started from here and inherits it.
  const ordinary = raiseThreadPriority();
  let choice: BackendChoice;
  try {
    choice = await openBackend({ ...data, program });
  } catch (error) {
    post({ kind: "refused", reason: error instanceof Error ? error.message : String(error) });
    return;
  }
  const { backend, fallback } = choice;
  const device = backend.device.backend;
  const heard = device === "portaudio" || device === "rtaudio";
  const warning = ` The audio thread has no preference over other programs (${ordinary ?? ""}).`;
  const reason = heard && ordinary !== null ? choice.reason + warning : choice.reason;
  const { sampleRate } = backend.device;
  const { blockSize, crashFd } = data;
  const isOffline = device === "offline";
  const loop = new AudioLoop(new EngineMemory(data.memory), { sampleRate, blockSize, isOffline, crashFd });
  post({ kind: "opened", device: describe(backend.device, reason), fallback });
  // The rate can no longer change: plans and samples are made for it.
  const reopen = async (signal: AbortSignal): Promise<AudioBackend> =>
    (await openBackend({ mode: device, sampleRate, blockSize, program, signal })).backend;
  const released = await playOn(backend, loop, {
    reopen,
    onLost: (substitute, message) => {
      post({ kind: "lost", device: describe(substitute.device, message), message });
    },
    onBack: (found, message) => {
      post({ kind: "back", device: describe(found.device, message), message });
    },
  });
  post({ kind: "closed", released });
}

await main(workerData);
