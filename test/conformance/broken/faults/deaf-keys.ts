import { listAt, member, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const deafKeys: Fault = {
  name: "deaf-keys",
  title: "lets side-chains hear nothing of what is muted or silenced by solo",
  breaks: ["mixing.keys"],
  fromClient: (message) => {
    if (message["name"] !== "graph.apply") return null;
    const ops = listAt(message, "params", "ops").map((op) => {
      if (member(op, "op") !== "graph.replace") return op;
      const graph = member(op, "graph") as Message;
      const tracks = listAt(graph, "tracks");
      const keys = tracks.flatMap((track) =>
        listAt(track, "devices").map((device) => member(device, "sidechain", "track")),
      );
      const anySolo = tracks.some((track) => member(track, "solo") === true);
      const deaf = tracks.map((track) => {
        const silent = member(track, "mute") === true || (anySolo && member(track, "solo") !== true);
        return silent && keys.includes(member(track, "id")) ? { ...(track as Message), clips: [] } : track;
      });
      return { ...(op as Message), graph: { ...graph, tracks: deaf } };
    });
    return [{ ...message, params: { ...(message["params"] as Message), ops } }];
  },
};
