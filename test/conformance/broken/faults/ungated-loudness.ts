import { member, numberAt, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

/** What is behind it is silent in the kit's song of ten seconds. */
const SONG_SECONDS = 10;

export const ungatedLoudness: Fault = {
  name: "ungated-loudness",
  title: "counts silence in loudness",
  breaks: ["render.loudness"],
  fromEngine: (message) => {
    if (typeof member(message, "result", "loudnessLufs") !== "number") return null;
    const result = message["result"] as Message;
    const seconds = numberAt(result, "frames") / numberAt(result, "sampleRate");
    const silent = Math.max(1, seconds / SONG_SECONDS);
    const loudnessLufs = numberAt(result, "loudnessLufs") - 10 * Math.log10(silent);
    return [{ ...message, result: { ...result, loudnessLufs } }];
  },
};
