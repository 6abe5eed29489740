import type { Fault } from "../fault.ts";

const CODES: readonly unknown[] = ["MALFORMED_DATA", "FRAME_TOO_LARGE"];

export const silentRefusal: Fault = {
  name: "silent-refusal",
  title: "closes on what cannot be read without saying why",
  breaks: [
    "dialogue.length-zero",
    "dialogue.no-id",
    "dialogue.no-json",
    "dialogue.over-the-limit",
    "encoding.msgpack-refused",
    "encoding.not-granted",
    "envelope.no-id",
    "frame.broken-json",
    "frame.done-before",
    "frame.first-bytes-high-bytes",
    "frame.first-bytes-http",
    "frame.first-bytes-tls",
    "frame.half-then-silence",
    "frame.invalid-utf8",
    "frame.length-huge",
    "frame.length-over",
    "frame.length-zero",
    "frame.other-first-byte",
    "hello.no-id",
  ],
  fromEngine: (message) => (message["type"] === "diagnostic" && CODES.includes(message["code"]) ? [] : null),
};
