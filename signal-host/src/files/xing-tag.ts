import type { MpegFrame } from "./mpeg-frame.ts";

/** What an encoder says of itself in a frame that holds no sound. Samples a channel. */
export type EncoderPadding =
  | { readonly delay: number; readonly padding: number }
  /** The frame is such a tag, and does not say how much was added. */
  | { readonly delay?: undefined };

/** From the start of LAME's part to its delay and padding, 12 bits each. */
const DELAY_OFFSET = 21;

/**
 * Reads the tag that LAME, ffmpeg and others put in the first frame of an MP3 file ("Xing" or "Info", with LAME's
 * extension: http://gabriel.mp3-tech.org/mp3infotag.html), or Fraunhofer's "VBRI". null where the frame is sound.
 */
export function readEncoderPadding(bytes: Uint8Array, frame: MpegFrame): EncoderPadding | null {
  if (textAt(bytes, 36) === "VBRI") return {};
  const at = frame.tagOffset;
  const word = textAt(bytes, at);
  if (word !== "Xing" && word !== "Info") return null;
  const flags = bytes[at + 7] ?? 0;
  const optional = [4, 4, 100, 4].reduce((sum, size, bit) => sum + ((flags >> bit) & 1) * size, 0);
  const lame = at + 8 + optional;
  const [high = 0, middle = 0, low = 0] = bytes.subarray(lame + DELAY_OFFSET, lame + DELAY_OFFSET + 3);
  // An encoder that leaves the extension out leaves zeros there.
  if ((bytes[lame] ?? 0) === 0) return {};
  return { delay: (high << 4) | (middle >> 4), padding: ((middle & 15) << 8) | low };
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
