import { parentPort, workerData } from "node:worker_threads";
import type { OpenDevice } from "@loophole/schemas/types";
import type { OpenedDevice } from "../audio/backend.ts";
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
  // First of all: the threads of a device's driver are started from here and inherit it.
  const ordinary = raiseThreadPriority();
  let choice: BackendChoice;
  try {
    choice = openBackend(data);
  } catch (error) {
    post({ kind: "refused", reason: error instanceof Error ? error.message : String(error) });
    return;
  }
  const { backend, fallback } = choice;
  const heard = backend.device.backend === "portaudio";
  const warning = ` The audio thread has no preference over other programs (${ordinary ?? ""}).`;
  const reason = heard && ordinary !== null ? choice.reason + warning : choice.reason;
  const { sampleRate } = backend.device;
  const { blockSize, crashFd } = data;
  const isOffline = backend.device.backend === "offline";
  const loop = new AudioLoop(new EngineMemory(data.memory), { sampleRate, blockSize, isOffline, crashFd });
  post({ kind: "opened", device: describe(backend.device, reason), fallback });
  const released = await playOn(backend, loop, (substitute, message) => {
    post({ kind: "lost", device: describe(substitute.device, message), message });
  });
  post({ kind: "closed", released });
}

await main(workerData);
