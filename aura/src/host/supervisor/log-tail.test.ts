import { describe, expect, test } from "vitest";
import { LOG_LINE_CHARS, LOG_LINES } from "./limits.ts";
import { LogTail } from "./log-tail.ts";

const line = (level: string, msg: string) => JSON.stringify({ ts: "2026-01-01T00:00:00.000Z", level, msg });

test("only the last fifty lines are kept", () => {
  const log = new LogTail();
  for (let index = 0; index < 200; index++) log.add(`line ${index}`);
  expect(log.lines.length).toBe(LOG_LINES);
  expect(log.lines.at(0)).toBe("line 150");
  expect(log.lines.at(-1)).toBe("line 199");
});

test("a line without end is cut", () => {
  const log = new LogTail();
  log.add("x".repeat(1_000_000));
  expect(log.lines[0]?.length).toBe(LOG_LINE_CHARS + 1);
});

describe("the last complaint", () => {
  test("is the last error or warning, not what went well after it", () => {
    const log = new LogTail();
    log.add(line("error", "the device is gone"));
    log.add(line("info", "closing"));
    expect(log.lastComplaint()).toBe("the device is gone");
  });

  test("is a line of plain text where native code wrote one", () => {
    const log = new LogTail();
    log.add(line("info", "ready"));
    log.add("Segmentation fault (core dumped)");
    expect(log.lastComplaint()).toBe("Segmentation fault (core dumped)");
  });

  test("is nothing when all went well", () => {
    const log = new LogTail();
    log.add(line("info", "ready"));
    log.add("");
    expect(log.lastComplaint()).toBeNull();
  });
});
