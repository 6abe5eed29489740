import { messageId, timestamp } from "@loophole/protocol";

/** What a ping is on Signal's wire. */
export function pingCommand(): {
  readonly id: string;
  readonly type: string;
  readonly ts: string;
  readonly name: string;
  readonly params: object;
} {
  return { type: "command", id: messageId(), ts: timestamp(), name: "system.ping", params: {} };
}

/** What Signal answers to it. */
export function pingReply(re: string): object {
  const result = { sample: 480_000, blocks: 1875 };
  return { type: "reply", id: messageId(), re, ts: timestamp(), ok: true, result };
}
