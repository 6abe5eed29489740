import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fadeAt, loopSeams, sourceFrameAt, type ClipTimes } from "./clip-time.ts";

const plain: ClipTimes = { offset: 100, length: 1000, fadeIn: 0, fadeOut: 0 };
const looped: ClipTimes = { ...plain, loop: { start: 50, end: 250 } };

describe("a looped clip", () => {
  test("goes on at the loop's start when it reaches its end", () => {
    expect([0, 149, 150, 151, 349, 350].map((at) => sourceFrameAt(looped, at))).toEqual([
      100, 249, 50, 51, 249, 50,
    ]);
  });

  test("plays what is before the loop once", () => {
    const intro: ClipTimes = { ...looped, offset: 0 };
    expect([0, 249, 250, 450].map((at) => sourceFrameAt(intro, at))).toEqual([0, 249, 50, 50]);
  });

  test("has a seam wherever its source jumps back, and nowhere else", () => {
    const clip = fc.record({
      offset: fc.integer({ min: 0, max: 600 }),
      start: fc.integer({ min: 0, max: 200 }),
      period: fc.integer({ min: 1, max: 200 }),
      length: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(clip, fc.integer({ min: 1, max: 400 }), ({ offset, start, period, length }, from) => {
        const times: ClipTimes = {
          offset,
          length,
          fadeIn: 0,
          fadeOut: 0,
          loop: { start, end: start + period },
        };
        const jumps: number[] = [];
        for (let at = Math.max(1, from); at < length; at++) {
          if (sourceFrameAt(times, at) !== sourceFrameAt(times, at - 1) + 1) jumps.push(at);
        }
        expect(loopSeams(times, from, length)).toEqual(jumps);
      }),
    );
  });
});

test("a clip without a loop has no seams", () => {
  expect(loopSeams(plain, 0, 1000)).toEqual([]);
});

test("fades are straight lines from silence and to it", () => {
  const clip: ClipTimes = { ...plain, fadeIn: 100, fadeOut: 200 };
  expect([0, 50, 100, 500, 800, 900, 1000].map((at) => fadeAt(clip, at))).toEqual([0, 0.5, 1, 1, 1, 0.5, 0]);
});

test("fades that overlap are multiplied", () => {
  expect(fadeAt({ ...plain, length: 100, fadeIn: 100, fadeOut: 100 }, 50)).toBe(0.25);
});

test("a clip that is played backwards begins at the end of its stretch, and follows no loop", () => {
  const backwards: ClipTimes = { ...looped, reverse: true };
  expect([0, 1, 1000].map((at) => sourceFrameAt(backwards, at))).toEqual([1100, 1099, 100]);
  expect(loopSeams(backwards, 0, 1000)).toEqual([]);
});

test("a fade follows its shape", () => {
  const fading = (fadeInShape: ClipTimes["fadeInShape"]) =>
    fadeAt({ ...plain, fadeIn: 100, ...(fadeInShape === undefined ? {} : { fadeInShape }) }, 50);
  expect(fading(undefined)).toBe(0.5);
  expect(fading("exponential")).toBe(0.25);
  expect(fading("smooth")).toBe(0.5);
  expect(fading("equalPower")).toBeCloseTo(Math.SQRT1_2, 9);
});
