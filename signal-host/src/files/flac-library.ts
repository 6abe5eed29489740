import { createRequire } from "node:module";

/** What libFLAC says of a stream once it is complete. */
export interface FlacStreamInfo {
  readonly min_blocksize: number;
  readonly max_blocksize: number;
  readonly min_framesize: number;
  readonly max_framesize: number;
  readonly total_samples: number;
  /** Of the integers, in hexadecimal digits. */
  readonly md5sum: string;
}

/** The part of libflacjs (libFLAC as WebAssembly) that is used. Encoders are handles; 0 is none. */
export interface FlacLibrary {
  isReady(): boolean;
  onready: (() => void) | undefined;
  create_libflac_encoder(
    rate: number,
    channels: number,
    bits: number,
    level: number,
    totalFrames: number,
    verify: boolean,
  ): number;
  /** 0 when all is well. */
  init_encoder_stream(
    encoder: number,
    onBytes: (bytes: Uint8Array) => void,
    onInfo: (info: FlacStreamInfo | undefined) => void,
  ): number;
  FLAC__stream_encoder_process_interleaved(
    encoder: number,
    samples: Int32Array,
    frames: number,
  ): number | boolean;
  FLAC__stream_encoder_finish(encoder: number): number | boolean;
  FLAC__stream_encoder_delete(encoder: number): void;
}

const LIBRARY = "libflacjs/dist/libflac.min.wasm.js";

/**
 * Loads libFLAC, by hand: its WebAssembly lies in a file beside it, so it cannot be bundled. Once a thread; Node
 * keeps it.
 */
export async function loadFlac(): Promise<FlacLibrary> {
  const load = createRequire(import.meta.url);
  const { fetch } = globalThis;
  // Where there is a fetch, it takes the thread for a browser's and asks for its WebAssembly by a URL.
  Reflect.deleteProperty(globalThis, "fetch");
  let library: FlacLibrary;
  try {
    library = asFlacLibrary(load(LIBRARY));
  } finally {
    globalThis.fetch = fetch;
  }
  if (!library.isReady()) await new Promise<void>((resolve) => (library.onready = resolve));
  return library;
}

function asFlacLibrary(module: unknown): FlacLibrary {
  if (isFlacLibrary(module)) return module;
  throw new Error(`${LIBRARY} is not the FLAC library that was expected`);
}

function isFlacLibrary(module: unknown): module is FlacLibrary {
  return typeof module === "object" && module !== null && "create_libflac_encoder" in module;
}
