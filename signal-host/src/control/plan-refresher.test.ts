import { expect, test } from "vitest";
import { GraphState } from "./graph-state.ts";
import { PlanRefresher } from "./plan-refresher.ts";

test("however many samples finish together, few plans are made, and each caller waits for one made after its call", async () => {
  let made = 0;
  const release: (() => void)[] = [];
  const plans = new PlanRefresher(
    {
      clock: () => ({ sample: 0, blocks: 0, revision: 0 }),
      setGraph: (_, revision) => {
        made += 1;
        return new Promise((resolve) => release.push(() => resolve({ sample: 0, revision })));
      },
    },
    new GraphState(),
  );
  const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
  const first = Promise.all(Array.from({ length: 10 }, () => plans.refresh()));
  await nextTurn();
  await nextTurn();
  expect(made).toBe(1);

  let laterDone = false;
  const later = Promise.all(Array.from({ length: 10 }, () => plans.refresh())).then(() => (laterDone = true));
  release[0]?.();
  await first;
  await nextTurn();
  await nextTurn();
  expect([made, laterDone]).toEqual([2, false]);
  release[1]?.();
  await later;
  expect(made).toBe(2);
});

test("a plan that could not be made is told to those who asked for it, and the next is tried", async () => {
  let attempts = 0;
  const plans = new PlanRefresher(
    {
      clock: () => ({ sample: 0, blocks: 0, revision: 0 }),
      setGraph: (_, revision) => {
        attempts += 1;
        return attempts === 1
          ? Promise.reject(new Error("no room"))
          : Promise.resolve({ sample: 0, revision });
      },
    },
    new GraphState(),
  );
  await expect(plans.refresh()).rejects.toThrow("no room");
  await plans.refresh();
  expect(attempts).toBe(2);
});
