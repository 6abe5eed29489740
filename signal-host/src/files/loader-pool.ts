import { rmSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { AudioFileError, cancelledError } from "./audio-file-error.ts";
import type {
  LoaderReply,
  LoaderRequest,
  LoaderResult,
  LoaderSettings,
  LoaderTask,
} from "./loader-messages.ts";

export interface LoaderPoolOptions {
  readonly workers: number;
  readonly workerUrl: URL;
  readonly settings: LoaderSettings;
  /** How long a cancelled task may take to notice; then its worker is stopped. 2000 without it. */
  readonly cancelGraceMs?: number;
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((fraction: number, stage: string) => void) | undefined;
}

interface Job {
  readonly task: LoaderTask;
  readonly cancelled: Int32Array;
  readonly onProgress: (fraction: number, stage: string) => void;
  readonly resolve: (result: LoaderResult) => void;
  readonly reject: (error: Error) => void;
  graceTimer: NodeJS.Timeout | null;
}

/** Lines of a worker's stderr kept for when it crashes. */
const STDERR_KEPT = 2000;

/** A file of more bytes may take its worker half a minute and longer. */
const LONG_FILE_BYTES = 64 * 2 ** 20;

/**
 * Worker threads that read and convert audio files: started when first needed, then kept, one task at a time
 * each, in order of asking; but looking at a header goes before all else, and long files leave one worker, where there
 * are several, to the short ones. A worker that crashes takes its own task with it and is replaced.
 */
export class LoaderPool {
  readonly #options: LoaderPoolOptions;
  readonly #queue: Job[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #idle: Worker[] = [];
  #closed = false;

  constructor(options: LoaderPoolOptions) {
    this.#options = options;
  }

  /**
   * Rejects with AudioFileError. When it settles, no thread works on the task any more, also after
   * cancellation.
   */
  run(task: LoaderTask, options: RunOptions = {}): Promise<LoaderResult> {
    const { signal, onProgress = () => undefined } = options;
    return new Promise<LoaderResult>((resolve, reject) => {
      if (this.#closed || signal?.aborted === true) {
        reject(cancelledError(task.path));
        return;
      }
      const cancelled = new Int32Array(new SharedArrayBuffer(4));
      const onAbort = () => {
        this.#cancel(job);
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      const settle = () => {
        signal?.removeEventListener("abort", onAbort);
        if (job.graceTimer !== null) clearTimeout(job.graceTimer);
      };
      const job: Job = {
        task,
        cancelled,
        onProgress,
        graceTimer: null,
        resolve: (result) => {
          settle();
          resolve(result);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      };
      this.#queue.push(job);
      this.#startNext();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const workers = [...this.#idle, ...this.#busy.keys()];
    const jobs = [...this.#busy.values(), ...this.#queue];
    this.#idle.length = 0;
    this.#queue.length = 0;
    this.#busy.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
    for (const { task, reject } of jobs) {
      removeUnfinished(task);
      reject(cancelledError(task.path));
    }
  }

  #startNext(): void {
    while (this.#queue.length > 0) {
      if (this.#idle.length === 0 && this.#busy.size >= this.#options.workers) return;
      const job = this.#next();
      if (job === undefined) return;
      const worker = this.#idle.pop() ?? this.#spawn();
      this.#busy.set(worker, job);
      worker.ref();
      const request: LoaderRequest = { task: job.task, cancelled: job.cancelled };
      worker.postMessage(request);
    }
  }

  /** Takes the job whose turn it is; undefined when all that wait must go on waiting. */
  #next(): Job | undefined {
    const long = [...this.#busy.values()].filter(({ task }) => isLong(task)).length;
    const mayBeLong = long < Math.max(1, this.#options.workers - 1);
    let index = this.#queue.findIndex(({ task }) => task.kind === "probe");
    if (index < 0) index = this.#queue.findIndex(({ task }) => mayBeLong || !isLong(task));
    return index < 0 ? undefined : this.#queue.splice(index, 1)[0];
  }

  #spawn(): Worker {
    const worker = new Worker(this.#options.workerUrl, { workerData: this.#options.settings, stderr: true });
    let stderr = "";
    let crash: Error | null = null;
    // The decoders print to the console; what they print matters only if they crash.
    worker.stderr.on("data", (chunk: Buffer) => {
      stderr = (stderr + chunk.toString("utf8")).slice(-STDERR_KEPT);
    });
    worker.on("message", (reply: LoaderReply) => {
      this.#onReply(worker, reply);
    });
    worker.on("error", (error) => {
      crash = error instanceof Error ? error : new Error(String(error));
    });
    worker.on("exit", (code) => {
      this.#onExit(
        worker,
        crash ?? new Error(`exit code ${code}${stderr === "" ? "" : `: ${stderr.trim()}`}`),
      );
    });
    return worker;
  }

  #onReply(worker: Worker, reply: LoaderReply): void {
    const job = this.#busy.get(worker);
    if (job === undefined) return;
    if (reply.kind === "progress") {
      job.onProgress(reply.fraction, reply.stage);
      return;
    }
    this.#busy.delete(worker);
    this.#idle.push(worker);
    // An idle worker is no reason for the process to stay.
    worker.unref();
    switch (reply.kind) {
      case "done":
        job.resolve(reply.result);
        break;
      case "refused":
        job.reject(new AudioFileError(reply.code, reply.message, { path: reply.path, found: reply.found }));
        break;
      case "failed":
        job.reject(crashError(job.task.path, new Error(reply.stack)));
        break;
    }
    this.#startNext();
  }

  #onExit(worker: Worker, cause: Error): void {
    const job = this.#busy.get(worker);
    this.#busy.delete(worker);
    const index = this.#idle.indexOf(worker);
    if (index !== -1) this.#idle.splice(index, 1);
    if (job !== undefined) {
      removeUnfinished(job.task);
      const wasCancelled = Atomics.load(job.cancelled, 0) !== 0;
      job.reject(wasCancelled ? cancelledError(job.task.path) : crashError(job.task.path, cause));
    }
    this.#startNext();
  }

  #cancel(job: Job): void {
    Atomics.store(job.cancelled, 0, 1);
    const waiting = this.#queue.indexOf(job);
    if (waiting !== -1) {
      this.#queue.splice(waiting, 1);
      job.reject(cancelledError(job.task.path));
      return;
    }
    // A damaged file can hold a decoder up for long inside one call.
    job.graceTimer = setTimeout(() => {
      for (const [worker, running] of this.#busy) if (running === job) void worker.terminate();
    }, this.#options.cancelGraceMs ?? 2000);
  }
}

/** A worker that was ended in the middle of a task has not removed what it had written so far. */
function removeUnfinished(task: LoaderTask): void {
  if (task.kind !== "convert" || task.temporaryPath === null) return;
  try {
    rmSync(task.temporaryPath, { force: true });
  } catch {
    // It stays until the cache is tidied up.
  }
}

function isLong(task: LoaderTask): boolean {
  if (task.kind === "probe") return false;
  return Number(task.identity.size) > LONG_FILE_BYTES || (task.kind === "convert" && task.channels === null);
}

function crashError(path: string, cause: Error): AudioFileError {
  return new AudioFileError(
    "INTERNAL",
    `Reading "${path}" crashed the decoder (${cause.message}). Other files are not affected; ` +
      "convert this one with another program.",
    { path, found: "data that crashes the decoder" },
    { cause },
  );
}
