import { AudioFileError, malformedError } from "./audio-file-error.ts";
import type { AudioShape } from "./audio-file.ts";

const MIN_RATE = 8000;
const MAX_RATE = 384_000;
const MAX_CHANNELS = 64;

/** Memory for one file at most: all of the engine's samples share one memory of 4 GiB. */
const MAX_SAMPLE_BYTES = 4 * 2 ** 30;

/** Throws AudioFileError when a header states what no audio file has. @param what "a WAV header" */
export function checkRateAndChannels(path: string, what: string, rate: number, channels: number): void {
  const advice = "The file is damaged or not meant to be heard.";
  if (channels === 0) throw malformedError(path, `${what} that says 0 channels`, advice);
  if (channels > MAX_CHANNELS) {
    throw malformedError(path, `${what} that says ${channels} channels`, `At most ${MAX_CHANNELS} are read.`);
  }
  if (rate < MIN_RATE || rate > MAX_RATE) {
    const range = `Rates from ${MIN_RATE} to ${MAX_RATE} Hz are read.`;
    throw malformedError(path, `${what} that says ${rate} Hz`, range);
  }
}

/** Throws AudioFileError when a file would take more memory than one file may. */
export function checkMemory(path: string, shape: AudioShape): void {
  const bytes = shape.engineFrames * shape.channels * 4;
  if (bytes <= MAX_SAMPLE_BYTES) return;
  const minutes = Math.round(shape.sourceFrames / shape.sourceRate / 60);
  throw new AudioFileError(
    "RESOURCE_EXHAUSTED",
    `"${path}" is too long: ${minutes} minutes take ${(bytes / 2 ** 30).toFixed(1)} GiB of memory, ` +
      `and one file may take ${MAX_SAMPLE_BYTES / 2 ** 30} GiB. Split it into parts.`,
    { path, found: `${minutes} minutes of audio` },
  );
}
