import { describe, expect, test } from "vitest";
import type { ClipTimes } from "./clip-time.ts";
import { parsePeakFile } from "./peak-file.ts";
import { computeColumns, WaveformColumns } from "./waveform-columns.ts";
import { makePeakFile } from "./testing/make-peak-file.ts";

const FRAMES = 44100;
const sine = Float32Array.from({ length: FRAMES }, (_, i) => 0.5 * Math.sin((2 * Math.PI * 441 * i) / 44100));
const whole: ClipTimes = { offset: 0, length: FRAMES, fadeIn: 0, fadeOut: 0 };

function columnsOf(
  samples: readonly Float32Array[],
  clip: ClipTimes,
  options: { from?: number; framesPerColumn: number; count: number; channel?: number | "all" },
): WaveformColumns {
  const columns = new WaveformColumns();
  computeColumns(columns, parsePeakFile(makePeakFile(samples)), clip, {
    from: 0,
    channel: "all",
    ...options,
  });
  return columns;
}

describe("the columns of a waveform", () => {
  test("of a sine have its amplitude and its RMS value", () => {
    const columns = columnsOf([sine], whole, { framesPerColumn: 1024, count: 40 });
    for (let i = 0; i < 40; i++) {
      expect(columns.max[i]).toBeCloseTo(0.5, 2);
      expect(columns.min[i]).toBeCloseTo(-0.5, 2);
      expect(columns.rms[i]).toBeCloseTo(0.5 / Math.SQRT2, 1);
    }
  });

  test("lose no peak at any zoom", () => {
    const click = new Float32Array(FRAMES);
    click[12345] = 0.9;
    for (const framesPerColumn of [70, 100, 333, 1000, 5000]) {
      const count = Math.ceil(FRAMES / framesPerColumn);
      const columns = columnsOf([click], whole, { framesPerColumn, count });
      expect(Math.max(...columns.max.subarray(0, count))).toBeCloseTo(0.9, 3);
      expect(columns.max[Math.floor(12345 / framesPerColumn)]).toBeCloseTo(0.9, 3);
    }
  });

  test("do not change when the view scrolls by whole columns", () => {
    const still = columnsOf([sine], whole, { framesPerColumn: 97.3, count: 200 });
    const scrolled = columnsOf([sine], whole, { from: 97.3 * 50, framesPerColumn: 97.3, count: 150 });
    expect(Array.from(scrolled.max.subarray(0, 140))).toEqual(Array.from(still.max.subarray(50, 190)));
  });

  test("are empty before and after the clip and beyond the end of the file", () => {
    const clip: ClipTimes = { ...whole, length: FRAMES * 2 };
    const columns = columnsOf([sine], clip, { from: -4410, framesPerColumn: 4410, count: 22 });
    expect(columns.max[0]).toBe(0);
    expect(columns.max[1]).toBeCloseTo(0.5, 2);
    expect(columns.max[10]).toBeCloseTo(0.5, 2);
    expect(columns.max[12]).toBe(0);
    expect(columns.max[21]).toBe(0);
  });

  test("start at the clip's offset", () => {
    const half = new Float32Array(FRAMES).fill(0.25, FRAMES / 2);
    const columns = columnsOf(
      [half],
      { ...whole, offset: FRAMES / 2, length: FRAMES / 2 },
      { framesPerColumn: 4410, count: 5 },
    );
    expect(columns.max[0]).toBeCloseTo(0.25, 3);
  });

  test("repeat where the clip loops, also when a column is longer than the loop", () => {
    const half = new Float32Array(FRAMES).fill(0.25, 22016, 26112);
    const clip: ClipTimes = {
      ...whole,
      offset: 22016,
      length: 8 * FRAMES,
      loop: { start: 22016, end: 26112 },
    };
    const columns = columnsOf([half], clip, { framesPerColumn: 10_000, count: 30 });
    for (let i = 0; i < 30; i++) expect(columns.max[i]).toBeCloseTo(0.25, 3);
  });

  test("follow the fades", () => {
    const flat = new Float32Array(FRAMES).fill(0.8);
    const columns = columnsOf([flat], { ...whole, fadeIn: FRAMES }, { framesPerColumn: 4410, count: 10 });
    expect(columns.max[0]).toBeCloseTo(0.04, 2);
    expect(columns.max[9]).toBeCloseTo(0.76, 2);
  });

  test("mark where the recording reaches full scale, and only there", () => {
    const loud = sine.slice();
    loud[30_000] = 1;
    const columns = columnsOf([loud], whole, { framesPerColumn: 1024, count: 43 });
    expect(Array.from(columns.clipped.subarray(0, 43)).flatMap((mark, i) => (mark ? [i] : []))).toEqual([29]);
  });

  test("of one channel are its own, of all channels their envelope", () => {
    const left = new Float32Array(FRAMES).fill(0.5);
    const right = new Float32Array(FRAMES).fill(-0.25);
    const options = { framesPerColumn: 4410, count: 10 };
    expect(columnsOf([left, right], whole, { ...options, channel: 1 }).max[3]).toBeCloseTo(-0.25, 3);
    const both = columnsOf([left, right], whole, options);
    expect([both.min[3], both.max[3]].map((value) => Number(value?.toFixed(2)))).toEqual([-0.25, 0.5]);
  });

  test("between the finest bins run smoothly", () => {
    const ramp = Float32Array.from({ length: FRAMES }, (_, i) => i / FRAMES);
    const columns = columnsOf([ramp], whole, { from: 1000, framesPerColumn: 4, count: 300 });
    for (let i = 1; i < 300; i++) {
      const step = (columns.max[i] ?? 0) - (columns.max[i - 1] ?? 0);
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThan(0.0005);
    }
  });
});
