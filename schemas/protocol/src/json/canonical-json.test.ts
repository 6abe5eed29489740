import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, CanonicalWriter } from "./canonical-json.ts";

test("keys are sorted by UTF-16 code units and nothing else is added", () => {
  // The order of RFC 8785, section 3.2.3.
  const value = {
    "€": "Euro Sign",
    "\r": "Carriage Return",
    דּ: "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "😀": "Emoji: Grinning Face",
    "\u0080": "Control",
    ö: "Latin Small Letter O With Diaeresis",
  };
  const keys = Object.keys(JSON.parse(canonicalJson(value)) as object);
  expect(canonicalJson(value).startsWith('{"\\r":"Carriage Return","1":"One","\u0080"')).toBe(true);
  expect(keys).toHaveLength(7);
  expect(canonicalJson({ b: [1, { d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[1,{"c":2,"d":1}]}');
});

test("numbers are as ECMAScript writes them", () => {
  expect(canonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0, 100])).toBe(
    "[333333333.3333333,1e+30,4.5,0.002,1e-27,0,100]",
  );
});

test("the order in which members were added does not matter, and the text says the same value", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("members that are undefined are left out; what JSON cannot say is refused", () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, 1n, [undefined], () => 1]) {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  }
});

test("a writer that remembers keys writes each value as if it were the first, also where commas are in keys", () => {
  const writer = new CanonicalWriter();
  for (const value of [
    { b: 1, "a,c": 2 },
    { b: 1, a: 2, c: 3 },
    { "b,a": 1, c: 2 },
    { b: 3, "a,c": 4 },
  ]) {
    expect(writer.text(value)).toBe(canonicalJson(value));
  }
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.constantFrom("a", "b", ",", "a,b", "b,a"), fc.nat())), (values) => {
      for (const value of values) expect(writer.text(value)).toBe(canonicalJson(value));
    }),
  );
});
