import { MPEGDecoder } from "mpg123-decoder";
import { DecodedSource } from "./decoded-source.ts";
import { DecoderStream } from "./decoder-stream.ts";
import { readMp3Layout } from "./mp3-layout.ts";
import type { RandomAccessFile } from "./random-access-file.ts";

/**
 * Opens an MP3 file; the source owns `file`. Where the encoder says what it added before and after the sound, that
 * is left out, so that the length is that of what was encoded. Throws AudioFileError.
 */
export function openMp3(file: RandomAccessFile): DecodedSource {
  const { sampleRate, channels, start, end, skip, frames, warnings } = readMp3Layout(file);
  const what = "MP3 audio";
  // The layout knows what to leave out; the decoder would leave out the start only.
  const decoder = new MPEGDecoder({ enableGapless: false });
  return new DecodedSource({
    file,
    what,
    info: { path: file.path, format: "MP3", sampleRate, channels, frames, warnings },
    stream: new DecoderStream({ file, start, end, what }, decoder),
    // It gives one channel twice.
    decodedChannels: 2,
    skip,
  });
}
