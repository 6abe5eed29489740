import { expect, test } from "vitest";
import { ReplyCache } from "./reply-cache.ts";

test("keeps first replies, and forgets the oldest beyond its count", () => {
  const cache = new ReplyCache(2, 1000);
  cache.add("a", "A");
  cache.add("b", "B");
  cache.add("c", "C");
  expect(["a", "b", "c"].map((id) => cache.get(id))).toEqual([undefined, "B", "C"]);
});

test("forgets the oldest beyond its size, but never the newest", () => {
  const cache = new ReplyCache(100, 10);
  cache.add("a", "12345");
  cache.add("b", "12345");
  cache.add("c", "1");
  expect(cache.get("a")).toBeUndefined();
  expect(cache.get("b")).toBe("12345");
  cache.add("huge", "x".repeat(50));
  expect(cache.get("huge")).toHaveLength(50);
  expect(cache.get("c")).toBeUndefined();
});
