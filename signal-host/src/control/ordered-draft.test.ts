import fc from "fast-check";
import { expect, test } from "vitest";
import { OrderedDraft } from "./ordered-draft.ts";

type Step =
  | { do: "insert"; id: string; at: number }
  | { do: "remove"; id: string }
  | { do: "move"; id: string; at: number };

const ids: fc.Arbitrary<string> = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("insert" as const), id: ids, at: fc.nat(8) }),
  fc.record({ do: fc.constant("remove" as const), id: ids }),
  fc.record({ do: fc.constant("move" as const), id: ids, at: fc.nat(8) }),
);

test("agrees with a plain array whatever is done to it", () => {
  fc.assert(
    fc.property(fc.uniqueArray(ids), fc.array(step, { maxLength: 40 }), (start, steps) => {
      const original = start.map((id) => ({ id }));
      const draft = new OrderedDraft(original);
      const plain = start.slice();
      for (const s of steps) {
        const at = plain.indexOf(s.id);
        if (s.do === "insert") {
          if (at >= 0 || s.at > plain.length) continue;
          draft.insert({ id: s.id }, s.at);
          plain.splice(s.at, 0, s.id);
        } else if (s.do === "remove") {
          expect(draft.remove(s.id)?.id).toBe(at < 0 ? undefined : s.id);
          if (at >= 0) plain.splice(at, 1);
        } else {
          if (s.at >= plain.length) continue;
          expect(draft.move(s.id, s.at)).toBe(at >= 0);
          if (at >= 0) {
            plain.splice(at, 1);
            plain.splice(s.at, 0, s.id);
          }
        }
        expect(draft.length).toBe(plain.length);
        for (const id of plain) expect(draft.get(id)?.id).toBe(id);
      }
      expect(draft.items().map((item) => item.id)).toEqual(plain);
      expect(original.map((item) => item.id)).toEqual(start);
    }),
  );
});

test("replace keeps the place, and says when there is nothing to replace", () => {
  const draft = new OrderedDraft([
    { id: "a", value: 1 },
    { id: "b", value: 2 },
  ]);
  expect(draft.replace({ id: "a", value: 3 })).toBe(true);
  expect(draft.replace({ id: "z", value: 3 })).toBe(false);
  expect(draft.items()).toEqual([
    { id: "a", value: 3 },
    { id: "b", value: 2 },
  ]);
});
