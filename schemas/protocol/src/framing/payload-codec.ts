import type { JsonObject } from "../json/parse-object.ts";

/** First bytes of payloads: each names an encoding. */
export const FIRST_BYTE = { json: 0x7b, msgpack: 0x01, binary: 0x02 } as const;

/** An encoding of messages beside JSON. */
export interface PayloadCodec {
  /** A whole wire frame, length and first byte included, in memory of its own. */
  encodeFrame(message: object): Uint8Array;
  /** Reads a payload, its first byte included. Throws WireFrameError MALFORMED_DATA. */
  decode(payload: Uint8Array): JsonObject;
}
