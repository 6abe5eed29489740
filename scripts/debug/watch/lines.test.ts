import { describe, expect, test } from "vitest";
import { paint } from "../output/paint.ts";
import { bar } from "./bar.ts";
import { meterLines, PeakHold } from "./meter-lines.ts";
import { healthLines, transportLines } from "./state-lines.ts";

const plain = paint(false);

describe("bars", () => {
  test("fill in eighths of a character and never leave their room", () => {
    expect(bar(0, 4)).toBe("    ");
    expect(bar(0.5, 4)).toBe("██  ");
    expect(bar(0.53125, 4)).toBe("██▏ ");
    expect(bar(7, 4)).toBe("████");
    expect(bar(-1, 4)).toBe("    ");
  });
});

describe("meters", () => {
  const data = {
    strips: ["drums", "master"],
    peak: [0.5, 0.25, 1.2, 0],
    meanSquare: [0.01, 0.01, 0.04, 0],
    clips: [0, 3],
  };

  test("a line for each channel, as wide as the window, with levels in dB and clipped samples", () => {
    const lines = meterLines(data, new PeakHold(), 0, plain, 80, 20);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^drums {2}L █+.*-6\.0 rms {2}-20\.0$/);
    expect(lines[2]).toMatch(/1\.6 rms {2}-14\.0 3 clipped$/);
    expect(lines[3]).toMatch(/-inf/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("a line for each strip where channels do not fit, and a word about those that do not", () => {
    expect(meterLines(data, new PeakHold(), 0, plain, 80, 2)).toHaveLength(2);
    expect(meterLines(data, new PeakHold(), 0, plain, 80, 1)).toHaveLength(2);
    const many = { strips: Array<string>(20).fill("t"), peak: [], meanSquare: [], clips: [] };
    const lines = meterLines(many, new PeakHold(), 0, plain, 80, 10);
    expect(lines).toHaveLength(10);
    expect(lines[9]).toMatch(/11 more/);
  });

  test("a peak is held for a while, a higher one at once", () => {
    const hold = new PeakHold(100);
    expect(hold.take("a", 0.5, 0)).toBe(0.5);
    expect(hold.take("a", 0.1, 99)).toBe(0.5);
    expect(hold.take("a", 0.8, 99)).toBe(0.8);
    expect(hold.take("a", 0.1, 199)).toBe(0.1);
    expect(hold.take("b", 0.1, 0)).toBe(0.1);
  });
});

test("the transport tells frames, time, ticks and where in the loop it is", () => {
  const loop = { enabled: true, start: 0, end: 3840 };
  const state = { playing: true, position: 48_000 * 62, tick: 1920, bpm: 120, loop };
  const lines = transportLines(state, 48_000, plain, 80);
  expect(lines[0]).toContain("▶ playing");
  expect(lines[1]).toContain("1:02.000");
  expect(lines[2]).toContain("quarter 2.000");
  expect(lines[3]).toMatch(/0 to 3840 {2}█{20} {20}$/);
  expect(transportLines({ ...state, loop: { ...loop, enabled: false } }, 48_000, plain, 80)[3]).toMatch(
    /off/,
  );
});

test("health tells the load, the worst block against its budget, and what went wrong", () => {
  const text = healthLines(
    {
      load: 0.25,
      blockMeanUs: 300,
      blockWorstUs: 2_667,
      blockBudgetUs: 5_333,
      missedDeadlines: 2,
      underruns: 0,
      blocks: 99,
      queuedFrames: 480,
      sampleBytes: 1_048_576,
      heapBytes: 0,
      rssBytes: 0,
    },
    48_000,
    plain,
    90,
  ).join("\n");
  expect(text).toMatch(/load +█{12}▌ +25\.0 %/);
  expect(text).toMatch(/worst block +█{25} +2667 of 5333 µs/);
  expect(text).toMatch(/missed deadlines 2 +underruns 0 +blocks 99/);
  expect(text).toMatch(/queued 10\.0 ms/);
});
