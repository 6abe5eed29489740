import { expect, test } from "vitest";
import { formatClock, parseClock, parseMeter, songTime } from "./positions.ts";

const at = (bpm: number) => songTime({ bpm });

test("time is minutes, seconds and milliseconds at the song's tempo", () => {
  expect(formatClock(0, at(120))).toBe("0:00.000");
  expect(formatClock(1920, at(120))).toBe("0:01.000");
  expect(formatClock(960 * 125, at(120))).toBe("1:02.500");
  expect(formatClock(-5, at(120))).toBe("0:00.000");
});

test("a time that was typed becomes the nearest tick", () => {
  expect(parseClock("1:02.5", at(120))).toBe(960 * 125);
  expect(parseClock("62,5", at(120))).toBe(960 * 125);
  expect(parseClock("2", at(90))).toBe(2880);
  expect(["", "1:", "a", "1:2:3", "-4"].map((text) => parseClock(text, at(120)))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("where the tempo changes, time goes on at the new one", () => {
  const slower = songTime({ bpm: 120, tempo: [{ tick: 1920, bpm: 60 }] });
  expect(formatClock(2880, slower)).toBe("0:02.000");
  expect(parseClock("2", slower)).toBe(2880);
});

test("a meter that was typed is a number of notes that exist", () => {
  expect(parseMeter("3/4")).toEqual({ numerator: 3, denominator: 4 });
  expect(parseMeter(" 7 / 8 ")).toEqual({ numerator: 7, denominator: 8 });
  expect(["4/3", "0/4", "33/4", "4", "4/4/4"].map(parseMeter)).toEqual([null, null, null, null, null]);
});
