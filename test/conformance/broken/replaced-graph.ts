import { listAt, member, type Message } from "../wire/messages.ts";

/**
 * A client's message with other tracks in the graphs that it puts in place of the present one; null for one that has
 * none, or whose tracks stay.
 *
 * @param change answers null where the tracks are to stay
 */
export function withTracks(
  message: Message,
  change: (tracks: readonly unknown[]) => unknown[] | null,
): readonly Message[] | null {
  if (message["name"] !== "graph.apply") return null;
  let isChanged = false;
  const ops = listAt(message, "params", "ops").map((op) => {
    const tracks = member(op, "op") === "graph.replace" ? change(listAt(op, "graph", "tracks")) : null;
    if (tracks === null) return op;
    isChanged = true;
    return { ...(op as Message), graph: { ...(member(op, "graph") as Message), tracks } };
  });
  return isChanged ? [{ ...message, params: { ...(message["params"] as Message), ops } }] : null;
}
