import { expect, test } from "vitest";
import { formatLength, gridName, parseLength, spokenLength, spokenPosition } from "./musical-words.ts";

const common = { numerator: 4, denominator: 4 } as const;

test("a place is spoken as bar and beat", () => {
  expect(spokenPosition(2 * 3840, common)).toBe("bar 3 beat 1");
  expect(spokenPosition(2 * 3840 + 961, common)).toBe("bar 3 beat 2 tick 1");
});

test("a length is spoken in bars, beats and what is left", () => {
  expect(spokenLength(2 * 960, common)).toBe("2 beats");
  expect(spokenLength(3840 + 960, common)).toBe("1 bar 1 beat");
  expect(spokenLength(481, common)).toBe("481 ticks");
  expect(spokenLength(0, common)).toBe("0 ticks");
});

test("a length that was written can be read again", () => {
  for (const ticks of [1, 959, 960, 3840, 12345]) {
    expect(parseLength(formatLength(ticks, common), common)).toBe(ticks);
  }
  expect(parseLength("2", common)).toBe(7680);
  expect(parseLength("1.2", common)).toBe(3840 + 1920);
});

test("what is no length is refused", () => {
  for (const text of ["", "0.0.000", "two", "-1", "1..2", "1.2.3.4"])
    expect(parseLength(text, common)).toBeNull();
});

test("grid steps have the names of notes", () => {
  expect(gridName(240, common)).toBe("1/16");
  expect(gridName(3840, common)).toBe("1 bar");
  expect(gridName(480, { numerator: 6, denominator: 8 })).toBe("1/8");
});
