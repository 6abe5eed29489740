/** Entry of the worker threads that read and convert audio files. Started by LoaderPool, one task at a time. */
import { parentPort, workerData } from "node:worker_threads";
import { AudioFileError } from "./audio-file-error.ts";
import type { LoaderReply, LoaderRequest, LoaderSettings } from "./loader-messages.ts";
import { runLoaderTask } from "./loader-task.ts";

// Decoders print each damaged place to stderr, which is Signal's log; the places are counted and told as warnings.
console.error = () => undefined;

const port = parentPort;
if (port === null) throw new Error("loader-worker runs as a worker thread");

// Structured clones of what LoaderPool sends; both ends are built together.
const settings: LoaderSettings = workerData;
const reply = (message: LoaderReply) => {
  port.postMessage(message);
};

port.on("message", (request: LoaderRequest) => {
  const job = {
    isCancelled: () => Atomics.load(request.cancelled, 0) !== 0,
    onProgress: (fraction: number, stage: string) => {
      reply({ kind: "progress", fraction, stage });
    },
  };
  runLoaderTask(request.task, settings, job).then(
    (result) => {
      reply({ kind: "done", result });
    },
    (error: unknown) => {
      reply(describeError(error));
    },
  );
});

function describeError(error: unknown): LoaderReply {
  if (error instanceof AudioFileError) {
    const { code, message, details } = error;
    return { kind: "refused", code, message, ...details };
  }
  return { kind: "failed", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
