import { listAt, member, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";
import { withTracks } from "../replaced-graph.ts";

const SILENT_DB = -144;

/** Tracks as they are heard, with faders down in place of mute and solo. */
function faded(tracks: readonly unknown[]): unknown[] | null {
  if (!tracks.some((track) => listAt(track, "sends").length > 0)) return null;
  const anySolo = tracks.some((track) => member(track, "solo") === true);
  return tracks.map((track) => {
    const safe =
      ["return", "bus"].includes(String(member(track, "kind"))) || member(track, "soloSafe") === true;
    const hidden = anySolo && !safe && member(track, "solo") !== true;
    const isSilent = hidden || member(track, "mute") === true;
    return { ...(track as Message), mute: false, solo: false, ...(isSilent && { gain: SILENT_DB }) };
  });
}

export const silencesByFader: Fault = {
  name: "silences-by-fader",
  title: "mutes and solos as if faders were down: sends before them go on",
  breaks: ["mixing.mute", "mixing.solo"],
  fromClient: (message) => withTracks(message, faded),
};
