import { expect, test } from "vitest";
import { isMessageId } from "@loophole/schemas/validators";
import { messageId, MessageIds } from "./ids.ts";

test("ids have the wire's form and differ, from one sender and between senders", () => {
  const senders = [new MessageIds(), new MessageIds()];
  const ids = senders.flatMap((sender) => Array.from({ length: 70_000 }, () => sender.next()));
  ids.push(messageId(), messageId());
  expect(ids.filter((id) => !isMessageId(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
