import { Packr, RESERVE_START_SPACE, Unpackr } from "msgpackr/pack";
import { WIRE_FRAME_HEADER_BYTES } from "../constants.ts";
import { WireFrameError } from "../errors.ts";
import { FIRST_BYTE, type PayloadCodec } from "../framing/payload-codec.ts";
import { writeFrameLength } from "../framing/wire-frame.ts";
import type { JsonObject } from "../json/parse-object.ts";
import { checkMessagePack } from "./check-messagepack.ts";

/** Plain MessagePack: no records, no extensions; members that are undefined are left out, as in JSON. */
const PLAIN = { useRecords: false, variableMapSize: true, mapsAsObjects: true } as const;
const WITHOUT_UNDEFINED = { ...PLAIN, skipValues: [undefined] };
const HEAD_BYTES = WIRE_FRAME_HEADER_BYTES + 1;

/** MessagePack payloads (docs/specs/ipc/connection.md, ENC-7 and ENC-8), by msgpackr. */
export class MessagePackCodec implements PayloadCodec {
  readonly #packr = new Packr(WITHOUT_UNDEFINED);
  readonly #unpackr = new Unpackr(PLAIN);

  encodeFrame(message: object): Uint8Array {
    // msgpackr leaves room for what comes before, so nothing is copied.
    const frame: Uint8Array = this.#packr.pack(message, RESERVE_START_SPACE | HEAD_BYTES);
    writeFrameLength(frame, 0, frame.length - WIRE_FRAME_HEADER_BYTES);
    frame[WIRE_FRAME_HEADER_BYTES] = FIRST_BYTE.msgpack;
    return frame;
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

function malformed(why: string): WireFrameError {
  return new WireFrameError("MALFORMED_DATA", `A message is not valid MessagePack: ${why}`);
}
