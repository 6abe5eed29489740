import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renewed } from "./page.ts";

const parts = { ipc: { text: "| new |", results: [] } };
const run = { date: "2026-01-31", machine: "a machine", parts };

test("the tables of a run take the place of those that are there, and nothing else changes", () => {
  const page = "before\n<!-- ipc: begin -->\nold\n<!-- ipc: end -->\nafter\n";
  const once = renewed(page, run);
  expect(once).toBe(
    "before\n<!-- ipc: begin -->\n\nMeasured 2026-01-31 on a machine.\n\n| new |\n\n<!-- ipc: end -->\nafter\n",
  );
  expect(renewed(once, run)).toBe(once);
});

test("a page without a place for them is said", () => {
  expect(() => renewed("nothing", run)).toThrow("no place for 'ipc'");
});

test("docs/performance.md has a place for every measurement", () => {
  const page = readFileSync(new URL("../../docs/performance.md", import.meta.url), "utf8");
  for (const name of ["ipc", "telemetry", "stalled"]) {
    expect(renewed(page, { ...run, parts: { [name]: { text: "| new |", results: [] } } })).toContain(
      "| new |",
    );
  }
});
