import { dbFromGain } from "@loophole/protocol";
import type { RenderResult } from "@loophole/schemas/types";
import { LoudnessMeter } from "../../dsp/loudness.ts";
import { TruePeakMeter } from "../../dsp/true-peak.ts";
import type { BlockSource } from "./block-source.ts";
import { OutputSet } from "./output-set.ts";
import { CHANNELS } from "./render-files.ts";
import type { RenderWorkerData } from "./render-messages.ts";
import { TailWatch } from "./tail-watch.ts";

const PROGRESS_MS = 100;

/** What a render is asked for, apart from where its sound comes from. */
export type RenderRequest = Omit<
  RenderWorkerData,
  "memory" | "plan" | "memoryBytes" | "context" | "scratch" | "taps" | "reader"
>;

/**
 * Renders a source as fast as it goes to its files and measures the master. Answers undefined when cancelled; then,
 * and when it throws (AudioFileError), there is no file.
 */
export async function renderSong(
  request: RenderRequest,
  source: BlockSource,
  onProgress: (fraction: number) => void,
): Promise<RenderResult | undefined> {
  const started = performance.now();
  const outputs = await OutputSet.open(source, request, request.sampleRate);
  try {
    const measures = new MasterMeasures(source, request.sampleRate);
    const frames = await renderBlocks(request, source, outputs, measures, onProgress);
    if (frames === undefined) {
      await outputs.abort();
      return undefined;
    }
    const [master, ...stems] = await outputs.finish();
    if (master === undefined) throw new Error("A render has no master");
    const [path = request.path, ...stemPaths] = outputs.paths;
    return {
      path,
      frames,
      sampleRate: request.sampleRate,
      channels: CHANNELS,
      format: request.format,
      container: request.container,
      dither: request.dither ? "tpdf" : "none",
      ...master,
      ...measures.result(),
      tailFrames: frames - (request.to - request.from),
      ...(stems.length === 0
        ? {}
        : {
            stems: stems.map((levels, index) => ({
              track: request.stems[index]?.track ?? "",
              path: stemPaths[index] ?? "",
              ...levels,
            })),
          }),
      realtimeFactor: frames / request.sampleRate / ((performance.now() - started) / 1000),
    };
  } catch (error) {
    await outputs.abort();
    throw error;
  }
}

/** Frames rendered; undefined when cancelled. */
async function renderBlocks(
  { from, to, tail, cancel }: RenderRequest,
  source: BlockSource,
  outputs: OutputSet,
  measures: MasterMeasures,
  onProgress: (fraction: number) => void,
): Promise<number | undefined> {
  const { blockFrames, master } = source;
  const length = to - from;
  const watch = tail === null ? null : new TailWatch(tail);
  let lastProgress = performance.now();
  for (let done = 0; ;) {
    source.nextBlock();
    const song = Math.min(blockFrames, Math.max(0, length - done));
    const ringing = song < blockFrames && watch !== null ? watch.take(master, song, blockFrames) : 0;
    const count = song + ringing;
    if (count > 0) {
      measures.take(count);
      await outputs.take(count);
      done += count;
    }
    if (Atomics.load(cancel, 0) === 1) return undefined;
    if (count < blockFrames || (done === length && watch === null)) return done;
    if (performance.now() - lastProgress >= PROGRESS_MS) {
      lastProgress = performance.now();
      onProgress(Math.min(1, done / length));
    }
  }
}

/** Loudness and true peak of the master. */
class MasterMeasures {
  readonly #source: BlockSource;
  readonly #loudness: LoudnessMeter;
  readonly #left: TruePeakMeter;
  readonly #right: TruePeakMeter;

  constructor(source: BlockSource, rate: number) {
    this.#source = source;
    this.#loudness = new LoudnessMeter(rate);
    this.#left = new TruePeakMeter(rate);
    this.#right = new TruePeakMeter(rate);
  }

  take(frames: number): void {
    const { left, right } = this.#source.master;
    this.#loudness.write(left, right, 0, frames);
    this.#left.write(left, 0, frames);
    this.#right.write(right, 0, frames);
  }

  result(): Pick<RenderResult, "truePeakDb" | "loudnessLufs"> {
    const loudness = this.#loudness.integrated();
    const truePeakDb = dbFromGain(Math.max(this.#left.peak(), this.#right.peak()));
    return loudness === -Infinity ? { truePeakDb } : { truePeakDb, loudnessLufs: loudness };
  }
}
