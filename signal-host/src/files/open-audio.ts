import { malformedError } from "./audio-file-error.ts";
import type { AudioSource } from "./audio-source.ts";
import { fileKind, id3TagBytes, SNIFF_BYTES } from "./file-kind.ts";
import { RandomAccessFile } from "./random-access-file.ts";
import { WavSource } from "./wav-source.ts";

/** Opens an audio file of a kind that is read, told apart by content and not by name. In loader workers. Throws AudioFileError. */
export async function openAudio(path: string): Promise<AudioSource> {
  const file = new RandomAccessFile(path);
  try {
    const head = file.read(0, SNIFF_BYTES);
    const kind = fileKind(head, file.read(id3TagBytes(head), 4));
    switch (kind.kind) {
      case "wav":
        return new WavSource(file);
      case "flac": {
        // Loaded when first needed: a decoder takes tens of milliseconds to start.
        const { openFlac } = await import("./flac-source.ts");
        return await openFlac(file);
      }
      case "mp3": {
        const { openMp3 } = await import("./mp3-source.ts");
        return openMp3(file);
      }
      case "vorbis": {
        const { openVorbis } = await import("./vorbis-source.ts");
        return await openVorbis(file);
      }
      case "other":
        throw malformedError(
          path,
          kind.found,
          "Loophole reads WAV, FLAC, MP3 and Ogg Vorbis. Convert the file to one of them.",
        );
    }
  } catch (error) {
    file.close();
    throw error;
  }
}
