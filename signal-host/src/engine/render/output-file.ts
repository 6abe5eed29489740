import { createHash } from "node:crypto";
import { dbFromGain } from "@loophole/protocol";
import { interleave } from "../../dsp/interleave.ts";
import { createAudioWriter, type AudioWriter, type AudioWriterOptions } from "../../files/audio-writer.ts";
import { littleEndianBytes } from "../little-endian.ts";
import type { StereoBlock } from "./block-source.ts";

/** Frames written at a time. */
const BATCH_FRAMES = 16384;

/** What is known of a file's sound. */
export interface OutputLevels {
  readonly audioHash: string;
  readonly peakDb: number;
  readonly clippedSamples: number;
}

/** One file of a render: gathers blocks, writes them in larger pieces, and keeps hash and peak. */
export class OutputFile {
  readonly #source: StereoBlock;
  readonly #writer: AudioWriter;
  readonly #hash = createHash("sha256");
  readonly #batch = new Float32Array(BATCH_FRAMES * 2);
  #held = 0;
  #peak = 0;

  private constructor(source: StereoBlock, writer: AudioWriter) {
    this.#source = source;
    this.#writer = writer;
  }

  static async open(source: StereoBlock, options: AudioWriterOptions): Promise<OutputFile> {
    return new OutputFile(source, await createAudioWriter(options));
  }

  get path(): string {
    return this.#writer.path;
  }

  get frames(): number {
    return this.#writer.frames + this.#held;
  }

  /** Takes the first `frames` frames of the source's block. */
  async take(frames: number): Promise<void> {
    if (this.#held + frames > BATCH_FRAMES) await this.#flush();
    interleave(this.#source.left, this.#source.right, frames, this.#batch, this.#held);
    this.#held += frames;
  }

  async seal(): Promise<void> {
    await this.#flush();
    await this.#writer.seal();
  }

  place(): Promise<void> {
    return this.#writer.place();
  }

  abort(): Promise<void> {
    return this.#writer.abort();
  }

  /** Of all that was taken; once, after it was sealed. */
  levels(): OutputLevels {
    return {
      audioHash: this.#hash.digest("hex"),
      peakDb: dbFromGain(this.#peak),
      clippedSamples: this.#writer.clippedSamples,
    };
  }

  async #flush(): Promise<void> {
    const samples = this.#batch.subarray(0, this.#held * 2);
    for (const sample of samples) {
      const level = Math.abs(sample);
      if (level > this.#peak) this.#peak = level;
    }
    this.#hash.update(littleEndianBytes(samples));
    this.#held = 0;
    await this.#writer.write(samples);
  }
}
