import { beforeAll, describe, expect, test } from "vitest";
import { faults } from "./broken/faults/index.ts";
import { allCases } from "./cases/index.ts";
import { brokenEngine, idsOf, judgeEngine, type KitCase } from "./run-kit.ts";

/** Engines judged at the same time. */
const AT_ONCE = 4;
const LIMIT_MS = 600_000;

/** Every case on the engine itself; those that wait for seconds or start engines only where they are at stake. */
function casesFor(breaks: readonly string[] | "all"): string {
  const chosen = allCases().filter(
    ({ id, place, slow }) => breaks.includes(id) || (place !== "own" && slow !== true),
  );
  return chosen.map(({ id }) => id).join(",");
}

test("there are more than fifteen broken engines, each with a name of its own", () => {
  expect(faults.length).toBeGreaterThan(15);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

describe("a broken engine fails exactly the cases that it should", () => {
  const engines = [{ name: "none", title: "no fault at all", breaks: [] }, ...faults];
  const judged = new Map<string, readonly KitCase[] | Error>();

  beforeAll(async () => {
    const waiting = [...engines];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { name, breaks } = next;
        try {
          const { cases } = await judgeEngine(brokenEngine(name), ["--cases", casesFor(breaks)]);
          judged.set(name, cases);
        } catch (error) {
          judged.set(name, error instanceof Error ? error : new Error(String(error)));
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }, LIMIT_MS);

  test.each(engines.map(({ name, title, breaks }) => ({ name, title, breaks })))(
    "$name: $title",
    ({ name, breaks }) => {
      const cases = judged.get(name) ?? [];
      if (cases instanceof Error) throw cases;
      const due = breaks === "all" ? casesFor("all").split(",") : breaks;
      const unexpected = cases.filter(({ id, verdict }) => verdict === "failed" && !due.includes(id));
      expect(unexpected.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([]);
      expect(idsOf(cases, "failed")).toEqual([...due].sort());
    },
  );
});
