import fc from "fast-check";
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

test("knows what a list would, whatever comes, also ids that are alike where it looks", () => {
  const id = fc.oneof(
    fc.nat(40).map((n) => `00000000-${String(n)}`),
    fc.nat(60).map(String),
    fc.uuid(),
  );
  const entry = fc.record({ id, length: fc.nat(12) });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 300 }), fc.integer({ min: 1, max: 20 }), (entries, most) => {
      const cache = new ReplyCache(most, 60);
      let model: { id: string; reply: string }[] = [];
      for (const { id, length } of entries) {
        const known = model.find((one) => one.id === id);
        expect(cache.get(id)).toBe(known?.reply);
        if (known !== undefined) continue;
        const reply = `${id.slice(-2)}${"x".repeat(length)}`;
        cache.add(id, reply);
        model.push({ id, reply });
        while (
          model.length > 1 &&
          (model.length > most || model.reduce((sum, one) => sum + one.reply.length, 0) > 60)
        ) {
          model = model.slice(1);
        }
      }
      for (const { id, reply } of model) expect(cache.get(id)).toBe(reply);
    }),
    { numRuns: 500 },
  );
});
