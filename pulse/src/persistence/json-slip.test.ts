import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonSlip } from "./json-slip.ts";

test.each([
  ["", 1, 1],
  ["   ", 1, 4],
  ["{", 1, 2],
  ['{"a" 1}', 1, 6],
  ['{"a":1,}', 1, 8],
  ["[1,]", 1, 4],
  ["[1 2]", 1, 4],
  ['{\n  "a": tru\n}', 2, 8],
  ['{"a":1}\n\n x', 3, 2],
  ['{"a": "tab\there"}', 1, 7],
  ["[01]", 1, 3],
  ["}", 1, 1],
  ['["a"}', 1, 5],
  ["{1:2}", 1, 2],
])("%j slips at line %d, column %d", (text, line, column) => {
  expect(findJsonSlip(text)).toEqual({ line, column });
});

test("what is JSON has no slip", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect(findJsonSlip(JSON.stringify(value, null, indent))).toBeNull();
    }),
  );
});

test("a slip is found exactly where the runtime refuses a text, however it was cut or changed", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), fc.nat(3), (json, at, extra, drop) => {
      const place = at % (json.length + 1);
      const text = json.slice(0, place) + extra + json.slice(place + drop);
      let refused = false;
      try {
        JSON.parse(text);
      } catch {
        refused = true;
      }
      expect(findJsonSlip(text) !== null).toBe(refused);
    }),
    { numRuns: 500 },
  );
});
