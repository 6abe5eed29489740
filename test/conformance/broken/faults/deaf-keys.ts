import { listAt, member, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";
import { withTracks } from "../replaced-graph.ts";

/** Tracks without the clips of those that side-chains listen to and nobody hears. */
function deaf(tracks: readonly unknown[]): unknown[] | null {
  const keys = tracks.flatMap((track) =>
    listAt(track, "devices").map((device) => member(device, "sidechain", "track")),
  );
  const anySolo = tracks.some((track) => member(track, "solo") === true);
  const isSilent = (track: unknown): boolean =>
    member(track, "mute") === true || (anySolo && member(track, "solo") !== true);
  const isDeaf = (track: unknown): boolean => isSilent(track) && keys.includes(member(track, "id"));
  if (!tracks.some(isDeaf)) return null;
  return tracks.map((track) => (isDeaf(track) ? { ...(track as Message), clips: [] } : track));
}

export const deafKeys: Fault = {
  name: "deaf-keys",
  title: "lets side-chains hear nothing of what is muted or silenced by solo",
  breaks: ["mixing.keys"],
  fromClient: (message) => withTracks(message, deaf),
};
