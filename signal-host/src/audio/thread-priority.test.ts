import { readlinkSync } from "node:fs";
import { getPriority, setPriority } from "node:os";
import { expect, test } from "vitest";
import { raiseThreadPriority } from "./thread-priority.ts";

test("prefers the calling thread, or says in words why not", () => {
  const problem = raiseThreadPriority();
  if (problem !== null) {
    expect(problem).toMatch(/\w{4,}/);
    return;
  }
  const thread = Number(readlinkSync("/proc/thread-self").split("/").at(-1));
  const raised = getPriority(thread);
  setPriority(thread, 0);
  expect(raised).toBe(-15);
});
