import { expect, test } from "vitest";
import { ReplyOrder } from "./reply-order.ts";

test("replies leave in the order of their commands", () => {
  const sent: unknown[] = [];
  const order = new ReplyOrder((text) => sent.push(text));
  const [a, b, c] = [order.begin(), order.begin(), order.begin()];
  order.fill(c, "c");
  order.fill(b, "b");
  expect(sent).toEqual([]);
  order.fill(a, "a");
  expect(sent).toEqual(["a", "b", "c"]);
  expect(order.busy).toBe(false);
});
