import type { ErrorCode } from "@loophole/schemas/types";
import type { AudioShape, FileInfo } from "./audio-file.ts";
import type { FileIdentity } from "./file-identity.ts";
import type { PeaksInfo } from "./file-loader-options.ts";

/** What a loader worker is started with. */
export interface LoaderSettings {
  readonly cacheDir: string;
  readonly cacheBudgetBytes: number;
  /** For audio that is streamed. */
  readonly streamBudgetBytes: number;
}

/** What a loader worker is asked to do. */
export type LoaderTask =
  | { readonly kind: "probe"; readonly path: string }
  | {
      readonly kind: "convert";
      readonly path: string;
      readonly identity: FileIdentity;
      readonly shape: AudioShape;
      /** Views of shared memory; null: into a cached file that is streamed. */
      readonly channels: readonly Float32Array[] | null;
      /** Where the cached file is written until it is whole; null where it goes to memory. */
      readonly temporaryPath: string | null;
    }
  | {
      readonly kind: "peaks";
      readonly path: string;
      readonly identity: FileIdentity;
      readonly peaksPath: string;
    };

/** One task at a time. */
export interface LoaderRequest {
  readonly task: LoaderTask;
  /** One shared number: not 0 once the task is cancelled. A worker that decodes cannot take messages. */
  readonly cancelled: Int32Array;
}

export type LoaderResult =
  { readonly kind: "file"; readonly info: FileInfo } | { readonly kind: "peaks"; readonly peaks: PeaksInfo };

export type LoaderReply =
  | { readonly kind: "progress"; readonly fraction: number; readonly stage: string }
  | { readonly kind: "done"; readonly result: LoaderResult }
  | {
      readonly kind: "refused";
      readonly code: ErrorCode;
      readonly message: string;
      readonly path: string;
      readonly found: string;
    }
  | { readonly kind: "failed"; readonly stack: string };
