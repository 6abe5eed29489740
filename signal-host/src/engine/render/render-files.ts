import { leastFileBytes, type AudioWriterOptions } from "../../files/audio-writer.ts";
import { checkDiskSpace } from "../../files/disk-space.ts";

/** The files of a render, and how they are written. */
export interface RenderFiles {
  readonly path: string;
  readonly container: AudioWriterOptions["container"];
  readonly format: AudioWriterOptions["format"];
  readonly dither: boolean;
  /** Tracks, buses and returns that are written too. */
  readonly stems: readonly { readonly track: string; readonly path: string }[];
}

/** Two channels, always. */
export const CHANNELS = 2;

/** How one of the files is written. */
export function writerOptions(files: RenderFiles, path: string, sampleRate: number): AudioWriterOptions {
  const { container, format, dither } = files;
  return { path, container, format, dither, sampleRate, channels: CHANNELS };
}

/** Throws AudioFileError when the disk has no room for that many frames. */
export async function checkRoom(files: RenderFiles, frames: number, sampleRate: number): Promise<void> {
  const paths = [files.path, ...files.stems.map(({ path }) => path)];
  const bytes = leastFileBytes(writerOptions(files, files.path, sampleRate), frames);
  await checkDiskSpace(paths.map((path) => ({ path, bytes })));
}
