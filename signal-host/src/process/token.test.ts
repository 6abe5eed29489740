import { expect, test } from "vitest";
import { takeToken } from "./token.ts";

test("the secret given in the environment is taken and leaves the environment", () => {
  const environment = { LOOPHOLE_TOKEN: "open sesame", OTHER: "1" };
  expect(takeToken(environment)).toBe("open sesame");
  expect(environment).toEqual({ OTHER: "1" });
});

test("without one a fresh secret of 256 bits is made each time", () => {
  const one = takeToken({});
  expect(Buffer.from(one, "base64url")).toHaveLength(32);
  expect(takeToken({ LOOPHOLE_TOKEN: "" })).not.toBe(one);
});

test("one that no hello could carry is refused", () => {
  expect(() => takeToken({ LOOPHOLE_TOKEN: "x".repeat(513) })).toThrow("512");
});
