import type { Timeline } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { leadInWords, setCountIn, setPreRoll } from "./lead-in.ts";

const timeline: Timeline = {
  bpm: 120,
  meter: { numerator: 4, denominator: 4 },
  loop: { enabled: false, start: 0, end: 0 },
  tempo: [],
  meters: [],
  metronome: { enabled: true, gain: -20, countIn: 4 },
};

test("a count-in leaves the rest of the metronome as it is; none leaves nothing behind", () => {
  const rest = { enabled: true, gain: -20 };
  expect(setCountIn(timeline, 2)).toMatchObject({ values: { metronome: { ...rest, countIn: 2 } } });
  expect(setCountIn(timeline, 0)).toEqual({ type: "timeline.set", values: { metronome: rest } });
});

test("no pre-roll takes it out of the song", () => {
  expect(setPreRoll(2)).toEqual({ type: "timeline.set", values: { preRoll: 2 } });
  expect(setPreRoll(0)).toEqual({ type: "timeline.set", values: { preRoll: null } });
});

test.each([
  [0, 0, "off"],
  [1, 0, "1 bar counted"],
  [0, 2, "2 bars heard"],
  [2, 1, "2 bars counted, 1 bar heard"],
])("count-in %i and pre-roll %i are said as they are", (countIn, preRoll, words) => {
  expect(leadInWords(countIn, preRoll)).toBe(words);
});
