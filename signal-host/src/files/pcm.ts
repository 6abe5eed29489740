/** How samples are stored in a file. */
export type SampleFormat = "int8u" | "int16" | "int24" | "int32" | "float32" | "float64";

export const BYTES_PER_SAMPLE: Readonly<Record<SampleFormat, number>> = {
  int8u: 1,
  int16: 2,
  int24: 3,
  int32: 4,
  float32: 4,
  float64: 8,
};

/**
 * Takes one channel out of interleaved little-endian samples. Full scale of an integer format (2^(bits-1)) is
 * 1, so the lowest integer is exactly -1; int8u is offset binary, as WAV has it.
 *
 * @param bytes whole frames
 * @param into receives one value per frame; as long as the frames in `bytes`
 */
export function decodeChannel(
  bytes: DataView,
  format: SampleFormat,
  channels: number,
  channel: number,
  into: Float32Array,
): void {
  const width = BYTES_PER_SAMPLE[format];
  const stride = width * channels;
  let at = channel * width;
  const frames = into.length;
  switch (format) {
    case "int8u":
      for (let i = 0; i < frames; i++, at += stride) into[i] = (bytes.getUint8(at) - 128) / 128;
      return;
    case "int16":
      for (let i = 0; i < frames; i++, at += stride) into[i] = bytes.getInt16(at, true) / 32768;
      return;
    case "int24":
      for (let i = 0; i < frames; i++, at += stride) {
        into[i] = ((bytes.getInt8(at + 2) << 16) | bytes.getUint16(at, true)) / 8388608;
      }
      return;
    case "int32":
      for (let i = 0; i < frames; i++, at += stride) into[i] = bytes.getInt32(at, true) / 2147483648;
      return;
    case "float32":
      for (let i = 0; i < frames; i++, at += stride) into[i] = bytes.getFloat32(at, true);
      return;
    case "float64":
      for (let i = 0; i < frames; i++, at += stride) into[i] = bytes.getFloat64(at, true);
      return;
  }
}

/** Formats a render can be written in. */
export type WrittenFormat = "int16" | "int24" | "float32";

/** What is added before rounding, in steps of the format: dither. */
export interface RoundingNoise {
  next(): number;
}

/**
 * Rounds samples to integers: to the nearest (halves away from zero), limited to what the format holds; a value
 * that is not a number becomes 0.
 *
 * @param samples full scale is 1
 * @param noise added before rounding; none when null
 * @param into at least as long as `samples`
 * @returns how many samples were beyond what the format holds
 */
export function quantise(
  samples: Float32Array,
  format: "int16" | "int24",
  noise: RoundingNoise | null,
  into: Int32Array,
): number {
  const scale = format === "int16" ? 32768 : 8388608;
  let clipped = 0;
  for (let i = 0; i < samples.length; i++) {
    const exact = (samples[i] ?? 0) * scale;
    // Exactly full scale is one step above the highest integer: too little to be called clipped.
    if (!(exact <= scale && exact >= -scale - 0.5)) clipped++;
    const scaled = noise === null ? exact : exact + noise.next();
    const value = scaled < 0 ? -Math.round(-scaled) : Math.round(scaled);
    into[i] = value >= scale ? scale - 1 : value < -scale ? -scale : value === value ? value : 0;
  }
  return clipped;
}

/**
 * Writes samples as little-endian integers (see {@link quantise}) or floats.
 *
 * @param samples full scale is 1
 * @param into at least `samples.length` × width bytes
 * @param noise dither for the integers
 * @returns how many samples were beyond what the format holds (always 0 for float32)
 */
export function encodeSamples(
  samples: Float32Array,
  format: WrittenFormat,
  into: DataView,
  noise: RoundingNoise | null = null,
): number {
  if (format === "float32") {
    for (let i = 0; i < samples.length; i++) into.setFloat32(i * 4, samples[i] ?? 0, true);
    return 0;
  }
  const values = new Int32Array(samples.length);
  const clipped = quantise(samples, format, noise, values);
  const width = BYTES_PER_SAMPLE[format];
  for (let i = 0, at = 0; i < values.length; i++, at += width) {
    const value = values[i] ?? 0;
    into.setInt16(at, value & 0xffff, true);
    if (width === 3) into.setInt8(at + 2, value >> 16);
  }
  return clipped;
}
