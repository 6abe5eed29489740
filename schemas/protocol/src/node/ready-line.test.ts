import { expect, test } from "vitest";
import { formatReadyLine, parseReadyLine } from "./ready-line.ts";

const ready = { host: "127.0.0.1", port: 54321, pid: 4242, protocol: { min: 1, max: 1 } };

test("the ready line reads as it is written", () => {
  const line = 'SIGNAL-READY {"host":"127.0.0.1","port":54321,"pid":4242,"protocol":{"min":1,"max":1}}';
  expect(formatReadyLine(ready)).toBe(line);
  expect(parseReadyLine(line)).toEqual(ready);
});

test("fields added later are let through", () => {
  expect(parseReadyLine(formatReadyLine({ ...ready, ...{ since: 1 } }))).toMatchObject(ready);
});

test("other lines are not ready lines", () => {
  for (const line of [
    "",
    "ALSA lib pcm.c",
    "SIGNAL-READY",
    "SIGNAL-READY {",
    "SIGNAL-READY 1",
    'SIGNAL-READY {"port":0}',
  ]) {
    expect(parseReadyLine(line)).toBeNull();
  }
});
