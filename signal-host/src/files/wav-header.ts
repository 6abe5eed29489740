import { BYTES_PER_SAMPLE, type WrittenFormat } from "./pcm.ts";

/** Every header written here has this length, RIFF or RF64, so that it can be rewritten in place. */
export const WAV_HEADER_BYTES = 80;

/** Bytes after the size field of the RIFF chunk that precede the samples. */
const BEFORE_SAMPLES = WAV_HEADER_BYTES - 8;

const DS64_BYTES = 28;

export interface WavHeader {
  readonly sampleRate: number;
  readonly channels: number;
  readonly format: WrittenFormat;
  readonly frames: number;
}

/** Bytes of sample data, without the padding byte that makes them even. */
export function wavDataBytes(header: WavHeader): number {
  return header.frames * header.channels * BYTES_PER_SAMPLE[header.format];
}

/**
 * The bytes before the samples of a WAV file. Space for the 64-bit sizes of RF64 (EBU Tech 3306) is kept in a
 * JUNK chunk, so a file that outgrows RIFF only has this header rewritten.
 *
 * @param maxRiffBytes the largest file that is still RIFF
 */
export function encodeWavHeader(header: WavHeader, maxRiffBytes: number): Uint8Array {
  const bytes = new Uint8Array(WAV_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const dataBytes = wavDataBytes(header);
  const riffBytes = BEFORE_SAMPLES + dataBytes + (dataBytes % 2);
  const large = riffBytes + 8 > maxRiffBytes;
  const width = BYTES_PER_SAMPLE[header.format];

  const tag = (at: number, text: string) => {
    for (let i = 0; i < 4; i++) view.setUint8(at + i, text.charCodeAt(i));
  };
  const size64 = (at: number, value: number) => view.setBigUint64(at, BigInt(value), true);

  tag(0, large ? "RF64" : "RIFF");
  view.setUint32(4, large ? 0xffffffff : riffBytes, true);
  tag(8, "WAVE");
  tag(12, large ? "ds64" : "JUNK");
  view.setUint32(16, DS64_BYTES, true);
  if (large) {
    size64(20, riffBytes);
    size64(28, dataBytes);
    size64(36, header.frames);
  }
  tag(48, "fmt ");
  view.setUint32(52, 16, true);
  view.setUint16(56, header.format === "float32" ? 3 : 1, true);
  view.setUint16(58, header.channels, true);
  view.setUint32(60, header.sampleRate, true);
  view.setUint32(64, header.sampleRate * header.channels * width, true);
  view.setUint16(68, header.channels * width, true);
  view.setUint16(70, width * 8, true);
  tag(72, "data");
  view.setUint32(76, large ? 0xffffffff : dataBytes, true);
  return bytes;
}
