import type { Fault } from "../fault.ts";

const CODES: readonly unknown[] = ["MALFORMED_DATA", "FRAME_TOO_LARGE"];

export const silentRefusal: Fault = {
  name: "silent-refusal",
  title: "closes on what cannot be read without saying why",
  breaks: [],
  fromEngine: (message) => (message["type"] === "diagnostic" && CODES.includes(message["code"]) ? [] : null),
};
