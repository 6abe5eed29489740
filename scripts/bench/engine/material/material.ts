import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FILE_FRAMES, FILES, SAMPLE_RATE } from "../workload.ts";
import { floatWav } from "./float-wav.ts";
import { Noise } from "./noise.ts";

/** The files that the tracks play, in a folder of their own. */
export interface Material {
  readonly folder: string;
  /** WAV files of 32-bit floats, two channels. */
  readonly files: readonly string[];
  close(): void;
}

/** Writes the files: bursts of coloured noise and tone that fade away, so that a compressor has something to do. */
export function writeMaterial(): Material {
  const folder = mkdtempSync(join(tmpdir(), "loophole-bench-"));
  const files = Array.from({ length: FILES }, (_, index) => {
    const path = join(folder, `source-${String(index)}.wav`);
    writeFileSync(path, floatWav(burstsOf(index), SAMPLE_RATE));
    return path;
  });
  return { folder, files, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Interleaved stereo. */
function burstsOf(seed: number): Float32Array {
  const noise = new Noise(seed + 1);
  const samples = new Float32Array(2 * FILE_FRAMES);
  const beat = Math.round(SAMPLE_RATE * (0.35 + 0.05 * seed));
  const turn = (2 * Math.PI * (110 + 37 * seed)) / SAMPLE_RATE;
  let [left, right] = [0, 0];
  for (let frame = 0; frame < FILE_FRAMES; frame += 1) {
    const envelope = 0.7 * Math.exp(-(frame % beat) / (0.12 * SAMPLE_RATE)) + 0.02;
    const tone = 0.5 * Math.sin(turn * frame);
    left += 0.3 * (noise.next() - left);
    right += 0.3 * (noise.next() - right);
    samples[2 * frame] = envelope * (tone + left);
    samples[2 * frame + 1] = envelope * (tone + right);
  }
  return samples;
}
