import { expect, test } from "vitest";
import { LoadShedding } from "./load-shedding.ts";

/** Observes the same load four times a second; answers the steps. */
function hold(shedding: LoadShedding, load: number, from: number, ms: number): string[] {
  const steps: string[] = [];
  for (let now = from; now <= from + ms; now += 250) {
    const step = shedding.observe(load, now);
    if (step !== null) steps.push(step);
  }
  return steps;
}

test("with hardly any time left, analysis goes first, then meters by halves down to a floor", () => {
  const shedding = new LoadShedding(true);
  const states = [];
  for (let second = 0; second < 8; second++) {
    hold(shedding, 0.95, second * 1000, 750);
    states.push(shedding.state);
  }
  expect(states.slice(0, 6)).toEqual([
    undefined,
    { stage: "analysis" },
    { stage: "meters", metersRate: 30 },
    { stage: "meters", metersRate: 15 },
    { stage: "meters", metersRate: 7.5 },
    { stage: "meters", metersRate: 7.5 },
  ]);
  expect(shedding.metersRate).toBe(7.5);
});

test("an engine that makes no analysis begins with the meters", () => {
  const shedding = new LoadShedding(false);
  expect(hold(shedding, 0.9, 0, 1000)).toEqual(["worse"]);
  expect(shedding.state).toEqual({ stage: "meters", metersRate: 30 });
});

test("a moment above the mark changes nothing", () => {
  const shedding = new LoadShedding(false);
  expect(hold(shedding, 1.5, 0, 750)).toEqual([]);
  expect(hold(shedding, 0.8, 1000, 0)).toEqual([]);
  expect(hold(shedding, 1.5, 1250, 750)).toEqual([]);
  expect(shedding.state).toBeUndefined();
});

test("between the marks it stays as it is; well below them everything comes back, a step at a time", () => {
  const shedding = new LoadShedding(false);
  hold(shedding, 0.95, 0, 2000);
  expect(shedding.metersRate).toBe(15);
  expect(hold(shedding, 0.78, 2250, 60_000)).toEqual([]);
  expect(hold(shedding, 0.6, 63_000, 2750)).toEqual([]);
  expect(hold(shedding, 0.6, 66_000, 0)).toEqual(["better"]);
  expect(shedding.metersRate).toBe(30);
  expect(hold(shedding, 0.6, 66_250, 2750)).toEqual(["better"]);
  expect(shedding.state).toBeUndefined();
  expect(hold(shedding, 0.6, 70_000, 60_000)).toEqual([]);
});
