import { OggVorbisDecoder } from "@wasm-audio-decoders/ogg-vorbis";
import { malformedError } from "./audio-file-error.ts";
import { DecodedSource } from "./decoded-source.ts";
import { countFrames, DAMAGED, DecoderStream } from "./decoder-stream.ts";
import type { RandomAccessFile } from "./random-access-file.ts";
import { readVorbisLayout } from "./vorbis-layout.ts";

/**
 * Opens an Ogg Vorbis file; the source owns `file`. Reads the whole file once where its end does not tell its
 * length. Throws AudioFileError.
 */
export async function openVorbis(file: RandomAccessFile): Promise<DecodedSource> {
  const { sampleRate, channels, frames: stated } = readVorbisLayout(file);
  const what = "Ogg Vorbis audio";
  const stream = () => new DecoderStream({ file, start: 0, end: file.size, what }, new OggVorbisDecoder());
  const frames = stated ?? (await countFrames(stream()));
  if (frames === 0) throw malformedError(file.path, "Ogg Vorbis audio of no length", DAMAGED);
  return new DecodedSource({
    file,
    what,
    info: { path: file.path, format: "Ogg Vorbis", sampleRate, channels, frames, warnings: [] },
    stream: stream(),
  });
}
