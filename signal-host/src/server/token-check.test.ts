import { expect, test } from "vitest";
import { TokenCheck } from "./token-check.ts";

test("the right token is let in at once", () => {
  const check = new TokenCheck("secret", () => 0);
  expect(check.penaltyFor("secret")).toBe(0);
});

test("wrong ones wait longer and longer, to a second, and are forgotten after a minute", () => {
  let now = 0;
  const check = new TokenCheck("secret", () => now);
  const waits = ["", "secre", "secret ", "x".repeat(500), "a", "b", "c"].map((wrong) =>
    check.penaltyFor(wrong),
  );
  expect(waits).toEqual([50, 100, 200, 400, 800, 1000, 1000]);
  expect(check.penaltyFor("secret")).toBe(0);
  now = 60_001;
  expect(check.penaltyFor("d")).toBe(50);
});
