import { expect, test } from "vitest";
import { pointAt } from "./caret.ts";

test("marks the part under the line", () => {
  expect(pointAt("parameter.set value=99", { from: 14, to: 22 }, 80)).toEqual([
    "parameter.set value=99",
    "              ^^^^^^^^",
  ]);
});

test("marks the place behind the line where something is missing", () => {
  expect(pointAt("x {a:1", { from: 6, to: 7 }, 80)).toEqual(["x {a:1", "      ^"]);
});

test("cuts a long line so that the part is seen", () => {
  const line = `${"a".repeat(100)} value=99 ${"b".repeat(100)}`;
  const [shown, mark] = pointAt(line, { from: 101, to: 109 }, 40);
  expect(shown.length).toBeLessThanOrEqual(40);
  expect(shown.slice(mark.indexOf("^"), mark.length)).toBe("value=99");
  expect(shown.startsWith("…") && shown.endsWith("…")).toBe(true);
});

test("control characters cannot reach the terminal and keep their width", () => {
  const [shown, mark] = pointAt("a\u001b[2Jb x", { from: 7, to: 8 }, 80);
  expect(shown).toBe("a␛[2Jb x");
  expect(mark).toBe("       ^");
});
