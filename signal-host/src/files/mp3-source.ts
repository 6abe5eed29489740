import { MPEGDecoder } from "mpg123-decoder";
import { DecodedSource } from "./decoded-source.ts";
import { readMp3Layout } from "./mp3-layout.ts";
import type { RandomAccessFile } from "./random-access-file.ts";

/**
 * Opens an MP3 file; the source owns `file`. Where the encoder says what it added before and after the sound, that
 * is left out, so that the length is that of what was encoded. Throws AudioFileError.
 */
export function openMp3(file: RandomAccessFile): DecodedSource {
  const { sampleRate, channels, start, end, skip, frames, warnings } = readMp3Layout(file);
  return new DecodedSource({
    audio: { file, start, end, what: "MP3 audio" },
    info: { path: file.path, format: "MP3", sampleRate, channels, frames, warnings },
    // The layout knows what to leave out; the decoder would leave out the start only.
    decoder: new MPEGDecoder({ enableGapless: false }),
    // It gives one channel twice.
    decodedChannels: 2,
    skip,
  });
}
