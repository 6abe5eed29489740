import fc from "fast-check";
import { expect, test } from "vitest";
import { CommandQueue } from "./command-queue.ts";

test("takes and finds what a map would, and keeps the order", () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant("add" as const), id: fc.nat(1_000_000) }),
    fc.record({ do: fc.constantFrom("take" as const, "first" as const), pick: fc.nat(40) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const queue = new CommandQueue<{ id: string }>();
      const model = new Map<string, { id: string }>();
      for (const action of steps) {
        if (action.do === "add") {
          const item = { id: String(action.id) };
          if (model.has(item.id)) continue;
          queue.add(item);
          model.set(item.id, item);
        } else {
          const ids = [...model.keys()];
          const id = action.do === "first" ? (ids[0] ?? "none") : (ids[action.pick] ?? "none");
          expect(queue.find(id)).toBe(model.get(id));
          expect(action.do === "first" ? queue.takeFirst(id) : queue.take(id)).toBe(model.get(id));
          model.delete(id);
        }
        expect(queue.all()).toEqual([...model.values()]);
      }
    }),
  );
});
