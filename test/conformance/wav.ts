import { readFileSync, writeFileSync } from "node:fs";

export interface WavOptions {
  readonly rate?: number;
  readonly channels?: number;
  readonly seconds: number;
  /** The sample at a frame, −1 to 1; the same in all channels. */
  sample?(frame: number): number;
}

/** Writes a 16-bit WAV file; silence without `sample`. */
export function writeWav(path: string, { rate = 48_000, channels = 2, seconds, sample }: WavOptions): void {
  const frames = Math.round(seconds * rate);
  const file = Buffer.alloc(44 + frames * channels * 2);
  file.write("RIFF", 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * channels * 2, 28);
  file.writeUInt16LE(channels * 2, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36);
  file.writeUInt32LE(file.length - 44, 40);
  for (let frame = 0; sample !== undefined && frame < frames; frame++) {
    const value = Math.round(Math.max(-1, Math.min(1, sample(frame))) * 32_767);
    for (let channel = 0; channel < channels; channel++) {
      file.writeInt16LE(value, 44 + (frame * channels + channel) * 2);
    }
  }
  writeFileSync(path, file);
}

/** The samples of a stereo WAV file of 32-bit floats, both channels by turns. */
export function readFloats(path: string, frames: number): Float32Array {
  const data = readFileSync(path).subarray(-frames * 8);
  return Float32Array.from({ length: frames * 2 }, (_, i) => data.readFloatLE(i * 4));
}

/** A sine of 440 Hz at half of full scale. */
export function tone(frame: number): number {
  return 0.5 * Math.sin((frame * 2 * Math.PI * 440) / 48_000);
}
