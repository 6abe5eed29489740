import { expect, test } from "vitest";
import { Limited } from "./limited.ts";

test("no more jobs than allowed run at a time, in order, and a failed one frees its place", async () => {
  const limited = new Limited(3);
  const started: number[] = [];
  let running = 0;
  let most = 0;
  const jobs = Array.from({ length: 20 }, (_, index) =>
    limited.run(async () => {
      started.push(index);
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      if (index % 4 === 0) throw new Error(`job ${index}`);
      return index;
    }),
  );
  const results = await Promise.allSettled(jobs);
  expect(most).toBe(3);
  expect(started).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(results.filter((result) => result.status === "rejected").length).toBe(5);
});
