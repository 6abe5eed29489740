import { messageId, timestamp, type JsonObject } from "@loophole/protocol";
import type { At } from "@loophole/schemas/types";
import type { AtWish } from "../syntax/modifiers.ts";
import type { TypedCommand, TypedMessage } from "../syntax/parse-line.ts";
import type { DebugConnection, Reply } from "./debug-connection.ts";

/** A message about to be sent; its id lets it be cancelled. */
export interface Outgoing {
  readonly id: string;
  readonly name: string;
  readonly message: JsonObject & { id: string };
}

/** The message that was typed, with what goes without saying filled in. */
export async function messageOf(
  connection: DebugConnection,
  typed: TypedCommand | TypedMessage,
): Promise<Outgoing> {
  if (typed.kind === "message") {
    const { id = messageId(), name } = typed.message;
    const message = { ...typed.message, id: String(id), ts: typed.message["ts"] ?? timestamp() };
    return { id: String(id), name: typeof name === "string" ? name : "", message };
  }
  const id = messageId();
  const at = typed.at && (await timeOf(connection, typed.at));
  const message = {
    type: "command",
    id,
    ts: timestamp(),
    name: typed.name,
    params: typed.params,
    ...(at && { at }),
    ...(typed.expect !== null && { expect: { revision: typed.expect } }),
    ...(typed.timeoutMs !== null && { timeoutMs: typed.timeoutMs }),
  };
  return { id, name: typed.name, message };
}

/** Sends it; null where no reply is to be waited for (only commands get one). */
export function sendOutgoing(connection: DebugConnection, outgoing: Outgoing): Promise<Reply> | null {
  if (outgoing.message["type"] === "command") return connection.sendCommand(outgoing.message);
  connection.send(outgoing.message);
  return null;
}

/** A time from now on is a time of the engine's clock, which a ping tells. */
async function timeOf(connection: DebugConnection, wish: AtWish): Promise<At> {
  if (wish.kind === "sample") return { sample: wish.sample };
  if (wish.kind === "tick") return { tick: wish.tick };
  const { result } = await connection.command("system.ping", {});
  const frames =
    wish.kind === "frames-from-now" ? wish.frames : Math.round(wish.seconds * connection.welcome.sampleRate);
  return { sample: result.sample + frames };
}
