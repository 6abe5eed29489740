import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watchParent, type ProcessView } from "./parent-watch.ts";

describe("watching the parent", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function world(own: number, alive: Set<number>) {
    const view = { own, alive };
    const process: ProcessView = { parentPid: () => view.own, isAlive: (pid) => view.alive.has(pid) };
    return { view, process };
  }

  test("a parent that lives is left in peace", () => {
    const gone = vi.fn();
    const { process } = world(7, new Set([7]));
    watchParent(7, gone, process);
    vi.advanceTimersByTime(60_000);
    expect(gone).not.toHaveBeenCalled();
  });

  test("one that is gone is noticed within half a second, once", () => {
    const gone = vi.fn();
    const { view, process } = world(1, new Set([7]));
    watchParent(7, gone, process);
    view.alive.delete(7);
    vi.advanceTimersByTime(500);
    expect(gone).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_000);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  test("an own parent that died but still has its pid is noticed by the change of parent", () => {
    const gone = vi.fn();
    const { view, process } = world(7, new Set([7]));
    watchParent(7, gone, process);
    view.own = 1;
    vi.advanceTimersByTime(500);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  test("a watch that was ended says nothing", () => {
    const gone = vi.fn();
    const { view, process } = world(1, new Set([7]));
    const end = watchParent(7, gone, process);
    end();
    view.alive.clear();
    vi.advanceTimersByTime(5_000);
    expect(gone).not.toHaveBeenCalled();
  });
});

test("a real process that ends is noticed", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  await once(child, "spawn");
  const gone = new Promise<void>((resolve) => {
    watchParent(child.pid ?? 0, resolve);
  });
  const keepAlive = setInterval(() => undefined, 1000);
  child.kill("SIGKILL");
  await gone;
  clearInterval(keepAlive);
});
