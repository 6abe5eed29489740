import { Packr, RESERVE_START_SPACE, Unpackr } from "msgpackr/pack";
import { WIRE_FRAME_HEADER_BYTES } from "../constants.ts";
import { WireFrameError } from "../errors.ts";
import { FIRST_BYTE, type PayloadCodec } from "../framing/payload-codec.ts";
import { writeFrameLength } from "../framing/wire-frame.ts";
import type { JsonObject } from "../json/parse-object.ts";
import { checkMessagePack } from "./check-messagepack.ts";

/** Plain MessagePack: no records, no extensions; members that are undefined are left out, as in JSON. */
const PLAIN = {
  useRecords: false,
  variableMapSize: true,
  mapsAsObjects: true,
  // Those beyond 2^53 are refused before; the others are numbers like any other.
  int64AsType: "number",
} as const;
const WITHOUT_UNDEFINED = { ...PLAIN, skipValues: [undefined] };
const HEAD_BYTES = WIRE_FRAME_HEADER_BYTES + 1;

/** MessagePack payloads (docs/specs/ipc/connection.md, ENC-7 and ENC-8), by msgpackr. */
export class MessagePackCodec implements PayloadCodec {
  readonly #packr = new Packr(WITHOUT_UNDEFINED);
  readonly #unpackr = new Unpackr(PLAIN);

  encodeFrame(message: object): Uint8Array {
    let frame = this.#pack(message);
    if (mayHoldSurrogate(frame)) frame = this.#pack(wellFormed(message) as object);
    writeFrameLength(frame, 0, frame.length - WIRE_FRAME_HEADER_BYTES);
    frame[WIRE_FRAME_HEADER_BYTES] = FIRST_BYTE.msgpack;
    return frame;
  }

  /** msgpackr leaves room for what comes before, so nothing is copied. */
  #pack(message: object): Uint8Array {
    return this.#packr.pack(message, RESERVE_START_SPACE | HEAD_BYTES);
  }

  decode(payload: Uint8Array): JsonObject {
    const wrong = checkMessagePack(payload, 1);
    if (wrong !== null) throw malformed(wrong);
    try {
      return this.#unpackr.unpack(payload.subarray(1)) as JsonObject;
    } catch (error) {
      throw malformed(error instanceof Error ? error.message.slice(0, 200) : String(error));
    }
  }
}

/** Half a surrogate pair, which JavaScript's strings may hold and UTF-8 may not, is written as these two bytes and more. */
function mayHoldSurrogate(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
    if ((bytes[at + 1] ?? 0) >= 0xa0) return true;
  }
  return false;
}

/** A copy whose texts have U+FFFD in the place of half surrogate pairs, as JSON's UTF-8 would. */
function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/\p{Surrogate}/gu, "\ufffd");
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [wellFormed(key), wellFormed(member)]),
  );
}

function malformed(why: string): WireFrameError {
  return new WireFrameError("MALFORMED_DATA", `A message is not valid MessagePack: ${why}`);
}
