import { createHash } from "node:crypto";
import { dbFromGain } from "@loophole/protocol";
import type { RenderResult } from "@loophole/schemas/types";
import { interleave } from "../../dsp/interleave.ts";
import { WavWriter } from "../../files/wav-writer.ts";
import { littleEndianBytes } from "../little-endian.ts";
import { EngineMemory } from "../memory/engine-memory.ts";
import { Player } from "../player/player.ts";
import type { RenderWorkerData } from "./render-messages.ts";

const BLOCK_FRAMES = 1024;
/** Frames written at a time. */
const BATCH_FRAMES = 16 * BLOCK_FRAMES;
const CHANNELS = 2;
const PROGRESS_MS = 100;

/**
 * Renders a plan as fast as it goes to a WAV file, with the player of the audio thread and strips of its own.
 * Answers undefined when cancelled; then, and when it throws (AudioFileError), there is no file.
 */
export async function renderSong(
  data: RenderWorkerData,
  onProgress: (fraction: number) => void,
): Promise<RenderResult | undefined> {
  const { path, format, sampleRate } = data;
  const started = performance.now();
  const memory = new EngineMemory(data.memory);
  memory.ensure(data.memoryBytes);
  const player = new Player(memory, { sampleRate, maxFrames: BLOCK_FRAMES, meters: null });
  player.setPlan(data.plan, 1);
  player.startAt(data.from);
  const writer = new WavWriter({ path, sampleRate, channels: CHANNELS, format });
  const hash = createHash("sha256");
  const batch = new Float32Array(BATCH_FRAMES * CHANNELS);
  const frames = data.to - data.from;
  let peak = 0;
  let lastProgress = started;
  try {
    for (let done = 0; done < frames;) {
      const count = Math.min(BATCH_FRAMES, frames - done);
      fillBatch(player, batch, count);
      const samples = batch.subarray(0, count * CHANNELS);
      for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
      hash.update(littleEndianBytes(samples));
      await writer.write(samples);
      done += count;
      if (Atomics.load(data.cancel, 0) === 1) {
        await writer.abort();
        return undefined;
      }
      if (performance.now() - lastProgress >= PROGRESS_MS) {
        lastProgress = performance.now();
        onProgress(done / frames);
      }
    }
    await writer.finish();
  } catch (error) {
    await writer.abort();
    throw error;
  }
  return {
    path: writer.path,
    frames,
    sampleRate,
    channels: CHANNELS,
    format,
    audioHash: hash.digest("hex"),
    peakDb: dbFromGain(peak),
    clippedSamples: writer.clippedSamples,
    realtimeFactor: frames / sampleRate / ((performance.now() - started) / 1000),
  };
}

function fillBatch(player: Player, batch: Float32Array, frames: number): void {
  for (let at = 0; at < frames; at += BLOCK_FRAMES) {
    const count = Math.min(BLOCK_FRAMES, frames - at);
    player.render(count);
    interleave(player.left, player.right, count, batch, at);
  }
}
