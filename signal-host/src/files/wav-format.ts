import { malformedError } from "./audio-file-error.ts";
import { checkRateAndChannels } from "./limits.ts";
import type { SampleFormat } from "./pcm.ts";

/** How the samples of a WAV file are stored: its "fmt " chunk, understood. */
export interface WavFormat {
  readonly sampleFormat: SampleFormat;
  readonly channels: number;
  readonly sampleRate: number;
  readonly bytesPerFrame: number;
  /** "WAV 24-bit", "WAV 32-bit float". */
  readonly format: string;
}

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

/** Bytes 2 to 15 of a subformat GUID whose first two bytes are a format tag (KSDATAFORMAT_SUBTYPE_WAVEFORMATEX). */
const SUBFORMAT_TAIL = [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71];

/** Codings that are met in WAV files and not read. */
const CODINGS: Readonly<Record<number, string>> = {
  2: "ADPCM",
  6: "A-law",
  7: "µ-law",
  0x11: "IMA ADPCM",
  0x31: "GSM",
  0x50: "MPEG",
  0x55: "MP3",
  0xff: "AAC",
  0x161: "Windows Media",
  0xf1ac: "FLAC",
};

const CONVERT = "Convert it to WAV with 16, 24 or 32 bits, or to FLAC.";

/** Understands the bytes of a "fmt " chunk. Throws AudioFileError for what is not read here. */
export function parseWavFormat(path: string, bytes: Uint8Array): WavFormat {
  if (bytes.length < 16) throw malformedError(path, "a WAV header that is cut short", CONVERT);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const channels = view.getUint16(2, true);
  const sampleRate = view.getUint32(4, true);
  const blockAlign = view.getUint16(12, true);
  const containerBits = view.getUint16(14, true);
  checkRateAndChannels(path, "a WAV header", sampleRate, channels);

  let coding = view.getUint16(0, true);
  let validBits = containerBits;
  if (coding === EXTENSIBLE) {
    if (bytes.length < 40) throw malformedError(path, "a WAV header that is cut short", CONVERT);
    const valid = view.getUint16(18, true);
    if (valid > 0 && valid <= containerBits) validBits = valid;
    coding = view.getUint16(24, true);
    if (!SUBFORMAT_TAIL.every((byte, i) => bytes[26 + i] === byte)) {
      throw malformedError(path, "WAV audio in an unknown coding", CONVERT);
    }
  }
  if (coding !== PCM && coding !== FLOAT) {
    const name = CODINGS[coding] ?? `an unknown coding (0x${coding.toString(16)})`;
    throw malformedError(path, `WAV audio coded as ${name}`, CONVERT);
  }

  // Bits that do not fill their bytes are the upper ones, so the container alone says how to read them.
  const bytesPerSample = blockAlign / channels;
  const sampleFormat = coding === PCM ? integerFormat(bytesPerSample) : floatFormat(bytesPerSample);
  if (sampleFormat === null || containerBits === 0 || Math.ceil(containerBits / 8) > bytesPerSample) {
    throw malformedError(
      path,
      `a WAV header that says ${containerBits} bits in ${blockAlign} bytes`,
      CONVERT,
    );
  }
  const format = coding === PCM ? `WAV ${validBits}-bit` : `WAV ${bytesPerSample * 8}-bit float`;
  return { sampleFormat, channels, sampleRate, bytesPerFrame: blockAlign, format };
}

function integerFormat(bytesPerSample: number): SampleFormat | null {
  switch (bytesPerSample) {
    case 1:
      return "int8u";
    case 2:
      return "int16";
    case 3:
      return "int24";
    case 4:
      return "int32";
    default:
      return null;
  }
}

function floatFormat(bytesPerSample: number): SampleFormat | null {
  if (bytesPerSample === 4) return "float32";
  return bytesPerSample === 8 ? "float64" : null;
}
