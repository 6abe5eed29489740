import { listAt, type Message } from "../wire/messages.ts";

/** What Signal's graph takes, whether or not it is announced. */
const OF_THE_GRAPH = ["mixing", "devices", "automation", "note-clips", "tempo-map", "metronome"];

/** A welcome that announces all that the graph takes, so that there is something to be wrong about. */
export function announceGraph(message: Message): Message {
  const capabilities = new Set([...listAt(message, "capabilities"), ...OF_THE_GRAPH]);
  return { ...message, capabilities: [...capabilities] };
}
