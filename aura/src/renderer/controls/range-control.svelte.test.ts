import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { RangeControl } from "./range-control.svelte.ts";

interface Recorded {
  readonly changes: number[];
  end: "open" | "finished" | "cancelled";
}

function control(initial = 0) {
  let value = initial;
  const gestures: Recorded[] = [];
  const typed: string[] = [];
  const range = new RangeControl({
    value: () => value,
    position: (v) => v,
    valueAt: (p) => p,
    round: (v) => v,
    nudge: (v, steps, size) => v + steps * (size === "page" ? 10 : size === "fine" ? 0.1 : 1),
    min: -50,
    max: 50,
    reset: 7,
    travel: () => 100,
    begin: () => {
      const recorded: Recorded = { changes: [], end: "open" };
      gestures.push(recorded);
      return {
        change: (to) => {
          recorded.changes.push(to);
          value = to;
        },
        finish: () => (recorded.end = "finished"),
        cancel: () => (recorded.end = "cancelled"),
      };
    },
    type: (first) => typed.push(first),
  });
  return { range, gestures, typed };
}

function press(range: RangeControl, key: string, shiftKey = false): boolean {
  const event = new Event("keydown", { cancelable: true });
  Object.assign(event, { key, shiftKey, ctrlKey: false, metaKey: false, altKey: false });
  range.onkeydown(event as KeyboardEvent);
  return event.defaultPrevented;
}

describe("keys", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("in quick succession are one gesture", () => {
    const { range, gestures } = control();
    press(range, "ArrowUp");
    press(range, "ArrowUp");
    press(range, "PageDown");
    press(range, "ArrowRight", true);
    expect(gestures).toEqual([{ changes: [1, 2, -8, -7.9], end: "open" }]);
    vi.advanceTimersByTime(1000);
    expect(gestures[0]?.end).toBe("finished");
    press(range, "ArrowDown");
    expect(gestures).toHaveLength(2);
    range.close();
    expect(gestures[1]?.end).toBe("finished");
  });

  test("Home, End and Delete go to the ends and to the reset value, each at once", () => {
    const { range, gestures } = control();
    press(range, "Home");
    press(range, "End");
    press(range, "Delete");
    expect(gestures).toEqual([
      { changes: [-50], end: "finished" },
      { changes: [50], end: "finished" },
      { changes: [7], end: "finished" },
    ]);
  });

  test("that begin a number are typed, others are left alone", () => {
    const { range, typed, gestures } = control();
    expect(press(range, "-")).toBe(true);
    expect(press(range, "3")).toBe(true);
    expect(press(range, "l")).toBe(false);
    expect(press(range, "Escape")).toBe(false);
    expect(typed).toEqual(["-", "3"]);
    expect(gestures).toEqual([]);
  });
});

test("setting the value it has begins no gesture", () => {
  const { range, gestures } = control(7);
  range.ondblclick();
  expect(gestures).toEqual([]);
});
