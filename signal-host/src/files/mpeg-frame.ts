/** The header of one MPEG audio frame of layer III (ISO/IEC 11172-3, 2.4.1.3, and 13818-3). */
export interface MpegFrame {
  /** Bytes of the whole frame. */
  readonly bytes: number;
  /** Hz. */
  readonly sampleRate: number;
  readonly channels: number;
  /** Samples a channel: 1152, or 576 at the low rates. */
  readonly samples: number;
  /** Where a Xing or Info tag stands, should the frame carry one: after the side information. */
  readonly tagOffset: number;
}

export const MPEG_HEADER_BYTES = 4;

/** kbit/s by bit rate index. */
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLE_RATES = [44_100, 48_000, 32_000];

/** Reads the four bytes at `at`; null where no frame of layer III begins, or one without a stated bit rate. */
export function readMpegFrame(bytes: Uint8Array, at: number): MpegFrame | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + MPEG_HEADER_BYTES);
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return null;
  const version = (second >> 3) & 3;
  const layer = (second >> 1) & 3;
  const kbits = (version === 3 ? RATES_1 : RATES_2)[third >> 4];
  const baseRate = SAMPLE_RATES[(third >> 2) & 3];
  if (version === 1 || layer !== 1 || baseRate === undefined || !kbits) return null;
  // Version 1, 2 (half the rate) and 2.5 (a quarter of it).
  const sampleRate = baseRate / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const samples = version === 3 ? 1152 : 576;
  const channels = fourth >> 6 === 3 ? 1 : 2;
  const sideInfo = version === 3 ? (channels === 1 ? 17 : 32) : channels === 1 ? 9 : 17;
  return {
    bytes: Math.floor((samples * kbits * 125) / sampleRate) + ((third >> 1) & 1),
    sampleRate,
    channels,
    samples,
    tagOffset: MPEG_HEADER_BYTES + sideInfo,
  };
}
