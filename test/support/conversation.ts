import { messageId } from "@loophole/protocol";
import type { Role } from "@loophole/schemas/types";
import { commandMessage, helloMessage, rawConnection, type RawConnection } from "./raw-connection.ts";
import type { SpawnedSignal } from "./signal-process.ts";

type Message = Readonly<Record<string, unknown>>;

/** A welcomed client that sends messages with any fields, and finds the reply to each. */
export interface Conversation {
  readonly raw: RawConnection;
  readonly welcome: Message;
  /** Sends a command; answers its id. */
  send(name: string, params: object, fields?: Record<string, unknown>): string;
  /** Waits for the reply to a command. */
  reply(id: string): Promise<Message>;
  /** Sends a command and waits for its reply. */
  ask(name: string, params: object, fields?: Record<string, unknown>): Promise<Message>;
}

export async function converse(
  signal: SpawnedSignal,
  role: Role,
  fields: Record<string, unknown> = {},
): Promise<Conversation> {
  const raw = await rawConnection(signal.ready);
  raw.sendMessage(helloMessage({ token: signal.token, role, ...fields }));
  const welcome = await raw.message(0);
  if (welcome["type"] !== "welcome") throw new Error(`not welcome: ${JSON.stringify(welcome)}`);
  const send: Conversation["send"] = (name, params, more = {}) => {
    const id = messageId();
    raw.sendMessage(commandMessage(name, params, { id, ...more }));
    return id;
  };
  const reply: Conversation["reply"] = async (id) => {
    for (let n = 0; ; n++) {
      const message = await raw.message(n);
      if (message["re"] === id && message["type"] === "reply") return message;
    }
  };
  return { raw, welcome, send, reply, ask: (name, params, more) => reply(send(name, params, more)) };
}
