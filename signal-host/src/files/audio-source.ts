import type { FileInfo } from "./audio-file.ts";

/** A file being decoded from its start to its end, in a loader worker. */
export interface AudioSource {
  readonly info: FileInfo;
  /**
   * The next frames: one array per loaded channel (at most MAX_LOADED_CHANNELS), valid until the next call;
   * null at the end. Gives `info.frames` frames in all, or fewer where the file is damaged.
   */
  read(): Promise<readonly Float32Array[] | null>;
  /** What turned out to be wrong while reading; complete once `read` has given null. */
  readonly warnings: readonly string[];
  close(): void;
}
