import { parentPort, workerData } from "node:worker_threads";
import { AudioFileError } from "../files/audio-file-error.ts";
import type { RenderWorkerData, RenderWorkerMessage } from "./render/render-messages.ts";
import { openSource } from "./render/player-source.ts";
import { renderSong } from "./render/render-song.ts";

/** A thread that renders one song to its files. */
async function main(data: RenderWorkerData): Promise<void> {
  const post = (message: RenderWorkerMessage): void => parentPort?.postMessage(message);
  try {
    const source = openSource(data);
    try {
      const result = await renderSong(data, source, (fraction) => post({ kind: "progress", fraction }));
      post(result === undefined ? { kind: "cancelled" } : { kind: "done", result });
    } finally {
      source.close();
    }
  } catch (error) {
    if (!(error instanceof AudioFileError)) throw error;
    post({ kind: "failed", code: error.code, message: error.message, details: { ...error.details } });
  }
}

await main(workerData);
