import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Lifecycle } from "./lifecycle.ts";
import { Log } from "./log.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function life() {
  const ended: string[] = [];
  const written: string[] = [];
  const log = new Log(String, {
    write: (line, done) => (written.push(line), done()),
    writeNow: (l) => written.push(l),
  });
  const lifecycle = new Lifecycle(log, {
    exit: (code) => ended.push(`exit ${String(code)}`),
    kill: () => ended.push("kill"),
  });
  return { lifecycle, ended, written };
}

test("steps run last first, then the process leaves with its code", async () => {
  const { lifecycle, ended } = life();
  const order: string[] = [];
  lifecycle.add({ name: "a", limitMs: 100, run: () => void order.push("a") });
  lifecycle.add({ name: "b", limitMs: 100, run: () => void order.push("b") });
  await lifecycle.shutdown("test", 3);
  expect(order).toEqual(["b", "a"]);
  expect(ended).toEqual(["exit 3"]);
});

test("a step that fails does not stop the others", async () => {
  const { lifecycle, ended, written } = life();
  const order: string[] = [];
  lifecycle.add({ name: "a", limitMs: 100, run: () => void order.push("a") });
  lifecycle.add({ name: "b", limitMs: 100, run: (): Promise<void> => Promise.reject(new Error("no")) });
  await lifecycle.shutdown("test", 0);
  expect([order, ended]).toEqual([["a"], ["exit 0"]]);
  expect(written.join("")).toContain("no");
});

test("a step that hangs is given up, the rest is done, and the process is killed", async () => {
  const { lifecycle, ended, written } = life();
  const order: string[] = [];
  lifecycle.add({ name: "a", limitMs: 100, run: () => void order.push("a") });
  lifecycle.add({ name: "device", limitMs: 1000, run: () => new Promise<void>(() => undefined) });
  const done = lifecycle.shutdown("test", 0);
  await vi.advanceTimersByTimeAsync(1000);
  await done;
  expect([order, ended]).toEqual([["a"], ["kill"]]);
  expect(written.join("")).toContain("device");
});

test("a device that does not let go has the process killed", async () => {
  const { lifecycle, ended } = life();
  lifecycle.add({ name: "device", limitMs: 1000, run: () => Promise.resolve(false) });
  await lifecycle.shutdown("test", 0);
  expect(ended).toEqual(["kill"]);
});

test("two seconds are the end whatever hangs, and asking again changes nothing", async () => {
  const { lifecycle, ended } = life();
  for (const name of ["a", "b", "c"]) {
    lifecycle.add({ name, limitMs: 900, run: () => new Promise<void>(() => undefined) });
  }
  void lifecycle.shutdown("test", 0);
  void lifecycle.shutdown("again", 1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(ended[0]).toBe("kill");
});
