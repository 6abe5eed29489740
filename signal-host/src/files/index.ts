/** Audio files: reading them into shared memory, peaks, and writing renders. */
export { AudioFileError, type AudioFileErrorDetails } from "./audio-file-error.ts";
export type { AudioShape, FileInfo, SharedAudio } from "./audio-file.ts";
export { FileLoader } from "./file-loader.ts";
export type {
  AudioFiles,
  FileLoaderOptions,
  LoadedFile,
  LoadOptions,
  PeaksInfo,
  PeaksOptions,
  StreamableAudio,
} from "./file-loader-options.ts";

export type { WrittenFormat } from "./pcm.ts";
