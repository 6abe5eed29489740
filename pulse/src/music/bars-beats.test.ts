import type { Meter } from "@loophole/schemas/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  barsBeatsTicks,
  barTicks,
  beatTicks,
  formatBarsBeats,
  parseBarsBeats,
  tickFromBarsBeats,
} from "./bars-beats.ts";

const fourFour: Meter = { numerator: 4, denominator: 4 };
const sevenEight: Meter = { numerator: 7, denominator: 8 };

const meters = fc.record({
  numerator: fc.integer({ min: 1, max: 32 }),
  denominator: fc.constantFrom(1, 2, 4, 8, 16, 32),
}) satisfies fc.Arbitrary<Meter>;

test("a beat is the note the denominator names, and a bar has as many as the numerator says", () => {
  expect([beatTicks(fourFour), barTicks(fourFour)]).toEqual([960, 3_840]);
  expect([beatTicks(sevenEight), barTicks(sevenEight)]).toEqual([480, 3_360]);
});

test("bars and beats count from one, ticks from nothing", () => {
  expect(barsBeatsTicks(0, fourFour)).toEqual({ bar: 1, beat: 1, tick: 0 });
  expect(barsBeatsTicks(3_840 + 2 * 960 + 17, fourFour)).toEqual({ bar: 2, beat: 3, tick: 17 });
  expect(barsBeatsTicks(3_360 + 479.9, sevenEight)).toEqual({ bar: 2, beat: 1, tick: 479 });
});

test("a position before the song is its start", () => {
  expect(barsBeatsTicks(-5, fourFour)).toEqual({ bar: 1, beat: 1, tick: 0 });
});

test("every tick comes back from its bars and beats, and from what is written of it, in any meter", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), meters, (tick, meter) => {
      expect(tickFromBarsBeats(barsBeatsTicks(tick, meter), meter)).toBe(tick);
      expect(parseBarsBeats(formatBarsBeats(tick, meter), meter)).toBe(tick);
    }),
  );
});

test("the display keeps its width while it counts", () => {
  expect(formatBarsBeats(0, fourFour)).toBe("001.1.000");
  expect(formatBarsBeats(998 * 3_840, fourFour)).toBe("999.1.000");
  expect(formatBarsBeats(9 * 240, { numerator: 12, denominator: 16 })).toBe("001.10.000");
});

test.each([
  ["5", 4 * 3_840],
  [" 5.2 ", 4 * 3_840 + 960],
  ["5:2:480", 4 * 3_840 + 960 + 480],
  ["5 2", 4 * 3_840 + 960],
])("a person may type %j", (text, tick) => {
  expect(parseBarsBeats(text, fourFour)).toBe(tick);
});

test.each(["", "0", "1.5", "1.0", "1.1.960", "-1", "1.1.1.1", "bar 3", "1e3"])(
  "%j is no place in a 4/4 song",
  (text) => {
    expect(parseBarsBeats(text, fourFour)).toBeNull();
  },
);

describe("where the time signature changes", () => {
  // Two bars of four quarters, then bars of seven eighths; a bar of them is cut short at the third.
  const course = {
    meter: fourFour,
    meters: [
      { tick: 7_680, meter: sevenEight },
      { tick: 7_680 + 3_360 + 1_000, meter: fourFour },
    ],
  };

  test("a bar begins, and bars go on counting", () => {
    expect(barsBeatsTicks(7_679, course)).toEqual({ bar: 2, beat: 4, tick: 959 });
    expect(barsBeatsTicks(7_680, course)).toEqual({ bar: 3, beat: 1, tick: 0 });
    expect(barsBeatsTicks(7_680 + 3_360 + 480, course)).toEqual({ bar: 4, beat: 2, tick: 0 });
    expect(barsBeatsTicks(12_040, course)).toEqual({ bar: 5, beat: 1, tick: 0 });
  });

  test("a place that is typed is one that its bar has", () => {
    expect(parseBarsBeats("3.7", course)).toBe(7_680 + 6 * 480);
    expect(parseBarsBeats("2.7", course)).toBeNull();
    expect(parseBarsBeats("6", course)).toBe(12_040 + 3_840);
  });

  test("every tick has a place that leads back to it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (tick) => {
        expect(tickFromBarsBeats(barsBeatsTicks(tick, course), course)).toBe(tick);
      }),
    );
  });

  test("a change at the start is the first time signature", () => {
    const { bar, beat } = barsBeatsTicks(3_360, {
      meter: fourFour,
      meters: [{ tick: 0, meter: sevenEight }],
    });
    expect([bar, beat]).toEqual([2, 1]);
  });
});
