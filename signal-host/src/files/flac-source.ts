import { malformedError } from "./audio-file-error.ts";
import { DecodedSource } from "./decoded-source.ts";
import { countFrames, DAMAGED } from "./decoder-stream.ts";
import { readFlacLayout } from "./flac-layout.ts";
import { FlacStream } from "./flac-stream.ts";
import type { RandomAccessFile } from "./random-access-file.ts";
import { beforeTags } from "./tags.ts";

/**
 * Opens a FLAC file; the source owns `file`. Reads the header, and the whole file once where the header does not
 * tell its length. Throws AudioFileError.
 */
export async function openFlac(file: RandomAccessFile): Promise<DecodedSource> {
  const layout = readFlacLayout(file);
  const { sampleRate, channels, bits } = layout;
  const end = beforeTags(file);
  const stream = () => new FlacStream(file, layout, end);
  const frames = layout.frames ?? (await countFrames(stream()));
  if (frames === 0) throw malformedError(file.path, "FLAC audio of no length", DAMAGED);
  const format = `FLAC ${bits}-bit`;
  return new DecodedSource({
    file,
    what: "FLAC audio",
    info: { path: file.path, format, sampleRate, channels, frames, warnings: [] },
    stream: stream(),
    damage: "silent",
    rescale: rescaleFrom(bits),
  });
}

/**
 * The decoder divides by the highest integer, so that full scale is 1 and the lowest sample is below -1. All
 * else here divides by 2^(bits-1). The integer is still there exactly, also with 24 bits.
 */
function rescaleFrom(bits: number): (samples: Float32Array) => void {
  const fullScale = 2 ** (bits - 1);
  const highest = fullScale - 1;
  return (samples) => {
    for (let i = 0; i < samples.length; i++) samples[i] = Math.round((samples[i] ?? 0) * highest) / fullScale;
  };
}
