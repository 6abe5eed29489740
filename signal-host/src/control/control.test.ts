import { expect, test } from "vitest";
import { commandTable } from "@loophole/schemas/methods";
import { createControl, createHandlers } from "./control.ts";
import { StillEngine } from "./still-engine.ts";

test("there is a handler for every command that is more than planned, and for nothing else", () => {
  const unused = (): never => {
    throw new Error("not asked for");
  };
  const control = createControl({
    engine: new StillEngine(),
    files: { probe: unused, load: unused, writePeaks: unused, close: () => Promise.resolve() },
    now: () => 0,
    startedMs: 0,
    debug: false,
    clients: () => [],
    broadcast: unused,
    requestShutdown: unused,
  });
  const built = Object.entries(commandTable).filter(([, { status }]) => status === "stable");
  expect(Object.keys(createHandlers(control)).sort()).toEqual(built.map(([name]) => name).sort());
});
