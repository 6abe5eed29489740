import { Worker } from "node:worker_threads";
import type { OpenDevice } from "@loophole/schemas/types";
import type { AudioWorkerData, AudioWorkerMessage } from "./audio-worker-messages.ts";
import { EngineError } from "./engine-types.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { Word } from "./memory/layout.ts";

/** Longer than the audio thread gives its device to close. */
const CLOSE_MS = 2500;

export interface AudioThreadListener {
  onDeviceLost(device: OpenDevice, message: string): void;
  /** A device that was lost is open again. */
  onDeviceBack(device: OpenDevice, message: string): void;
  /** The thread ended though nobody asked it to. */
  onFailure(error: Error): void;
}

/** The worker that is the audio thread, from the control thread's side. */
export class AudioThread {
  readonly #worker: Worker;
  readonly #memory: EngineMemory;
  readonly #closed: Promise<boolean>;
  #closing = false;

  private constructor(
    worker: Worker,
    memory: EngineMemory,
    listener: AudioThreadListener,
    onOpened: (message: AudioWorkerMessage) => void,
    onRefused: (error: Error) => void,
  ) {
    this.#worker = worker;
    this.#memory = memory;
    let started = false;
    let failed = false;
    const fail = (error: Error): void => {
      // A thread that ends by an error is reported twice: the error, and the end.
      if (failed) return;
      failed = true;
      if (!started) onRefused(error);
      else if (!this.#closing) listener.onFailure(error);
    };
    worker.on("error", (error) => fail(error instanceof Error ? error : new Error(String(error))));
    this.#closed = new Promise((resolve) => {
      worker.on("message", (message: AudioWorkerMessage) => {
        if (message.kind === "opened") started = true;
        if (message.kind === "opened" || message.kind === "refused") onOpened(message);
        else if (message.kind === "lost") listener.onDeviceLost(message.device, message.message);
        else if (message.kind === "back") listener.onDeviceBack(message.device, message.message);
        else resolve(message.released);
      });
      worker.on("exit", (code) => {
        resolve(true);
        fail(new Error(`The audio thread ended by itself (code ${code})`));
      });
    });
  }

  /** Starts the thread and waits for its device. Rejects with EngineError DEVICE_UNAVAILABLE. */
  static async start(
    workerUrl: URL,
    memory: EngineMemory,
    request: Omit<AudioWorkerData, "memory">,
    listener: AudioThreadListener,
  ): Promise<{ thread: AudioThread; device: OpenDevice; fallback: boolean }> {
    const workerData: AudioWorkerData = { ...request, memory: memory.memory };
    const worker = new Worker(workerUrl, { workerData });
    const starting: { thread?: AudioThread } = {};
    const opened = await new Promise<AudioWorkerMessage>((resolve, reject) => {
      starting.thread = new AudioThread(worker, memory, listener, resolve, reject);
    });
    if (opened.kind === "opened" && starting.thread !== undefined) {
      return { thread: starting.thread, device: opened.device, fallback: opened.fallback };
    }
    const reason = opened.kind === "refused" ? opened.reason : `it said ${opened.kind}`;
    throw new EngineError(
      "DEVICE_UNAVAILABLE",
      `The audio device does not open: ${reason}. Choose another device, or --audio null to go on unheard.`,
    );
  }

  /**
   * Ends the thread. Answers whether the device let go; if not, the thread hangs in its driver and only the
   * end of the process frees it.
   */
  async close(): Promise<boolean> {
    this.#closing = true;
    const { i32 } = this.#memory;
    Atomics.store(i32, Word.closing, 1);
    Atomics.add(i32, Word.commandSignal, 1);
    Atomics.notify(i32, Word.commandSignal);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), CLOSE_MS);
    });
    const released = await Promise.race([this.#closed, late]);
    clearTimeout(timer);
    // Ending a thread whose stream is open crashes the process.
    if (released) await this.#worker.terminate();
    else this.#worker.unref();
    return released;
  }
}
