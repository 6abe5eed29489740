import fc from "fast-check";
import { expect, test } from "vitest";
import { isTimestamp } from "@loophole/schemas/validators";
import { timestamp, TimestampWriter, wallClockMs } from "./timestamp.ts";

test("microseconds, UTC and Z", () => {
  expect(timestamp(Date.UTC(2026, 0, 31, 12, 0, 0, 7) + 0.25)).toBe("2026-01-31T12:00:00.007250Z");
  expect(timestamp(0)).toBe("1970-01-01T00:00:00.000000Z");
});

test("every moment has the wire's form, and the writer agrees within a microsecond", () => {
  const writer = new TimestampWriter();
  fc.assert(
    fc.property(fc.double({ min: 0, max: 4e12, noNaN: true }), (ms) => {
      const [plain, written] = [timestamp(ms), writer.write(ms)];
      expect(isTimestamp(plain)).toBe(true);
      expect(isTimestamp(written)).toBe(true);
      const micros = (text: string): bigint => BigInt(Date.parse(text)) * 1000n + BigInt(text.slice(-4, -1));
      const gap = micros(plain) - micros(written);
      expect(gap >= -1n && gap <= 1n).toBe(true);
    }),
  );
});

test("now is now", () => {
  expect(Math.abs(wallClockMs() - Date.now())).toBeLessThan(1000);
});
