import fc from "fast-check";
import { barTicks } from "@loophole/pulse";
import { describe, expect, test } from "vitest";
import { gridLines, rulerLabel, rulerMarks, snapStep, snapToGrid } from "./ruler-marks.ts";
import { MAX_TICKS_PER_PIXEL, MIN_TICKS_PER_PIXEL } from "./time-axis.ts";

const common = { numerator: 4, denominator: 4 } as const;
const measure = (text: string): number => text.length * 6;
const meters = [
  common,
  { numerator: 3, denominator: 4 },
  { numerator: 7, denominator: 8 },
  { numerator: 6, denominator: 8 },
  { numerator: 1, denominator: 1 },
] as const;

describe("the ruler", () => {
  test("counts bars and beats from one, and ticks within a beat", () => {
    expect(rulerLabel(0, common)).toBe("1");
    expect(rulerLabel(960, common)).toBe("1.2");
    expect(rulerLabel(3840 + 480, common)).toBe("2.1.480");
  });

  test("follows the meter", () => {
    const waltz = { numerator: 3, denominator: 4 } as const;
    expect(rulerLabel(2880, waltz)).toBe("2");
    const lines = gridLines({ ticksPerPixel: 20, scrollX: 0 }, waltz, 300);
    expect(lines.filter((line) => line.strength === "bar").map((line) => line.tick)).toEqual([0, 2880, 5760]);
  });

  test("never lets two labels touch, at any zoom and place and in any meter", () => {
    fc.assert(
      fc.property(
        fc.double({ min: MIN_TICKS_PER_PIXEL, max: MAX_TICKS_PER_PIXEL, noNaN: true }),
        fc.integer({ min: 0, max: 3_000_000 }),
        fc.constantFrom(...meters),
        (ticksPerPixel, scrollX, meter) => {
          const marks = rulerMarks({ ticksPerPixel, scrollX }, meter, 1280, measure);
          const labelled = marks.filter((mark) => mark.label !== null);
          labelled.forEach((mark, index) => {
            const next = labelled[index + 1];
            if (next) expect(mark.x + measure(mark.label ?? "")).toBeLessThan(next.x);
          });
        },
      ),
    );
  });

  test("always has a label or two in sight on a usual screen", () => {
    for (let ticksPerPixel = MIN_TICKS_PER_PIXEL; ticksPerPixel < MAX_TICKS_PER_PIXEL; ticksPerPixel *= 1.3) {
      const marks = rulerMarks({ ticksPerPixel, scrollX: 777 }, common, 1000, measure);
      expect(marks.filter((mark) => mark.label !== null).length).toBeGreaterThan(1);
    }
  });

  test("draws no more lines than can be told apart", () => {
    for (let ticksPerPixel = MIN_TICKS_PER_PIXEL; ticksPerPixel < MAX_TICKS_PER_PIXEL; ticksPerPixel *= 1.7) {
      expect(gridLines({ ticksPerPixel, scrollX: 0 }, common, 1000).length).toBeLessThan(105);
    }
  });
});

describe("the snapping grid", () => {
  test("gets finer as one zooms in", () => {
    expect(snapStep(common, 2)).toBe(60);
    expect(snapStep(common, 30)).toBe(480);
    expect(snapStep(common, 60)).toBe(960);
  });

  test("is never coarser than a bar", () => {
    for (const meter of meters) expect(snapStep(meter, MAX_TICKS_PER_PIXEL)).toBe(barTicks(meter));
  });
});

test("where the time signature changes, a bar begins and the grid goes on from there", () => {
  const three = { numerator: 3, denominator: 4 } as const;
  const course = { meter: { numerator: 4, denominator: 4 } as const, meters: [{ tick: 5760, meter: three }] };
  const axis = { scrollX: 0, ticksPerPixel: 10 };
  const bars = gridLines(axis, course, 1300).filter(({ strength }) => strength === "bar");
  expect(bars.map(({ tick }) => tick)).toEqual([0, 3840, 5760, 8640, 11_520]);
  expect(bars.map(({ tick }) => rulerLabel(tick, course))).toEqual(["1", "2", "3", "4", "5"]);
  expect(snapToGrid(8600, course, 200)).toBe(8640);
  // The bar that is cut short is no further than to the change.
  expect(snapToGrid(5700, course, 200)).toBe(5760);
});
