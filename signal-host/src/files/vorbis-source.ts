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
  const audio = { file, start: 0, end: file.size, what: "Ogg Vorbis audio" };
  const frames = stated ?? (await countFrames(new DecoderStream(audio, new OggVorbisDecoder())));
  if (frames === 0) throw malformedError(file.path, "Ogg Vorbis audio of no length", DAMAGED);
  return new DecodedSource({
    audio,
    info: { path: file.path, format: "Ogg Vorbis", sampleRate, channels, frames, warnings: [] },
    decoder: new OggVorbisDecoder(),
  });
}
