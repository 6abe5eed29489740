import { expect, test } from "vitest";
import { oscBundle, oscMessage, oscScore } from "./osc.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("the messages of the specification's examples have its bytes", () => {
  expect(hex(oscMessage("/oscillator/4/frequency", { float: 440 }))).toBe(
    "2f6f7363696c6c61746f722f342f6672657175656e637900" + "2c660000" + "43dc0000",
  );
  const mixed = oscMessage("/foo", { int: 1000 }, { int: -1 }, "hello", { float: 1.234 }, { float: 5.678 });
  expect(hex(mixed)).toBe(
    "2f666f6f00000000" + "2c69697366660000" + "000003e8ffffffff68656c6c6f0000003f9df3b640b5b22d",
  );
});

test("a blob has its length before it and is filled up to four bytes", () => {
  const message = oscMessage("/d", { blob: Uint8Array.of(1, 2, 3, 4, 5) });
  expect(hex(message)).toBe("2f640000" + "2c620000" + "00000005" + "0102030405000000");
});

test("a bundle has a time in seconds and fractions of 2^32, and each message with its length", () => {
  const message = oscMessage("/a");
  expect(hex(oscBundle(1.5, [message]))).toBe(
    "2362756e646c6500" + "0000000180000000" + "00000008" + hex(message),
  );
});

test("a score is one bundle after the other, each with its length", () => {
  const bundles = [oscBundle(0, []), oscBundle(2, [oscMessage("/b")])];
  expect(hex(oscScore(bundles))).toBe(`00000010${hex(bundles[0]!)}0000001c${hex(bundles[1]!)}`);
});
