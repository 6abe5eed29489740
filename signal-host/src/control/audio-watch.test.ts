import { expect, test } from "vitest";
import { AudioWatch } from "./audio-watch.ts";

test("an audio thread that stands still for a second is reported once, and again when it goes on", () => {
  let blocks = 5;
  const told: string[] = [];
  const watch = new AudioWatch(() => blocks, {
    stalled: () => told.push("stalled"),
    resumed: () => told.push("resumed"),
  });
  for (const now of [0, 250, 500, 750]) {
    blocks += 40;
    watch.look(now);
  }
  for (const now of [1000, 1250, 1500]) watch.look(now);
  expect(told).toEqual([]);
  for (const now of [1750, 2000, 9000]) watch.look(now);
  expect(told).toEqual(["stalled"]);
  blocks += 1;
  watch.look(9250);
  expect(told).toEqual(["stalled", "resumed"]);
});
