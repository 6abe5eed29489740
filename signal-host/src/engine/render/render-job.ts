import { Worker } from "node:worker_threads";
import type { RenderResult } from "@loophole/schemas/types";
import { EngineError } from "../engine-types.ts";
import type { RenderWorkerData, RenderWorkerMessage } from "./render-messages.ts";

export interface RenderJob {
  readonly workerUrl: URL;
  readonly data: Omit<RenderWorkerData, "cancel">;
  readonly signal: AbortSignal;
  onProgress(fraction: number): void;
}

/** Renders on a worker thread. Rejects with EngineError: CANCELLED, or what the file could not do. */
export async function runRender(job: RenderJob): Promise<RenderResult> {
  const cancel = new Int32Array(new SharedArrayBuffer(4));
  const workerData: RenderWorkerData = { ...job.data, cancel };
  const onAbort = (): void => void Atomics.store(cancel, 0, 1);
  job.signal.addEventListener("abort", onAbort);
  if (job.signal.aborted) onAbort();
  const worker = new Worker(job.workerUrl, { workerData });
  try {
    return await new Promise<RenderResult>((resolve, reject) => {
      worker.on("message", (message: RenderWorkerMessage) => {
        if (message.kind === "progress") job.onProgress(message.fraction);
        else if (message.kind === "done") resolve(message.result);
        else if (message.kind === "failed") {
          reject(new EngineError(message.code, message.message, message.details));
        } else reject(new EngineError("CANCELLED", `Rendering ${job.data.path} was cancelled`));
      });
      worker.on("error", reject);
      worker.on("exit", () => reject(new EngineError("INTERNAL", "The render thread ended early")));
    });
  } finally {
    job.signal.removeEventListener("abort", onAbort);
    await worker.terminate();
  }
}
