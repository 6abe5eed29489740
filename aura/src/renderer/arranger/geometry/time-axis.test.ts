import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alignScroll,
  fitRange,
  MAX_TICKS_PER_PIXEL,
  MIN_TICKS_PER_PIXEL,
  tickToX,
  xToTick,
  zoomAt,
  zoomFactorOfWheel,
} from "./time-axis.ts";

const anyAxis = fc.record({
  ticksPerPixel: fc.double({ min: MIN_TICKS_PER_PIXEL, max: MAX_TICKS_PER_PIXEL, noNaN: true }),
  scrollX: fc.integer({ min: 0, max: 100_000 }),
});

describe("the time axis", () => {
  test("finds the tick under a pixel and the pixel of a tick", () => {
    fc.assert(
      fc.property(anyAxis, fc.double({ min: -2000, max: 4000, noNaN: true }), (axis, x) => {
        expect(tickToX(axis, xToTick(axis, x))).toBeCloseTo(x, 5);
      }),
    );
  });

  test("keeps what is under the pointer there while zooming, to half a device pixel", () => {
    fc.assert(
      fc.property(
        anyAxis,
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 2560 }),
        fc.constantFrom(1, 1.5, 2),
        (axis, factor, x, ratio) => {
          const tick = xToTick(axis, x);
          const zoomed = zoomAt(axis, factor, x, ratio);
          // Near the song's start there may be nothing left to scroll to.
          fc.pre(zoomed.scrollX > 0);
          expect(Math.abs(tickToX(zoomed, tick) - x)).toBeLessThanOrEqual(0.5 / ratio + 1e-6);
        },
      ),
    );
  });

  test("never scrolls before the start of the song, and stays on device pixels", () => {
    expect(alignScroll(-5, 2)).toBe(0);
    expect(alignScroll(10.3, 2)).toBe(10.5);
    expect(alignScroll(10.3, 1)).toBe(10);
    expect(zoomAt({ ticksPerPixel: 10, scrollX: 0 }, 0.5, 500, 1).scrollX).toBe(0);
  });

  test("stops zooming at both ends", () => {
    const axis = { ticksPerPixel: 1, scrollX: 0 };
    expect(zoomAt(axis, 1e9, 0, 1).ticksPerPixel).toBe(MIN_TICKS_PER_PIXEL);
    expect(zoomAt(axis, 1e-9, 0, 1).ticksPerPixel).toBe(MAX_TICKS_PER_PIXEL);
  });

  test("fits a range between its margins", () => {
    const axis = fitRange(3840, 7680, 1024, 1, 24);
    expect(tickToX(axis, 3840)).toBeCloseTo(24, 0);
    expect(tickToX(axis, 7680)).toBeCloseTo(1000, 0);
  });

  test("zooms in on a wheel turned away, out on one turned back, by the same amount", () => {
    expect(zoomFactorOfWheel(-100, 0)).toBeGreaterThan(1);
    expect(zoomFactorOfWheel(-100, 0) * zoomFactorOfWheel(100, 0)).toBeCloseTo(1, 9);
    expect(zoomFactorOfWheel(3, 1)).toBeCloseTo(zoomFactorOfWheel(99, 0), 9);
  });
});
