import { expect, test } from "vitest";
import { parseView, type StoredView } from "./stored-view.ts";
import { ArrangerView } from "./view.svelte.ts";

const seen: StoredView = {
  ticksPerPixel: 8,
  from: 16_000,
  scrollTop: 96,
  trackHeight: 72,
  snapping: false,
};

test("what was in sight is in sight again", () => {
  const view = new ArrangerView();
  view.restore(parseView(JSON.stringify(seen)) ?? seen);
  view.scrollTop = seen.scrollTop;
  expect(view.stored).toEqual(seen);
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["something else", "[1]"],
  ["a height no track has", JSON.stringify({ ...seen, trackHeight: 50 })],
  ["no width", JSON.stringify({ ...seen, ticksPerPixel: 0 })],
  ["a place before the song", JSON.stringify({ ...seen, from: -1 })],
  ["a number that is none", JSON.stringify({ ...seen, scrollTop: null })],
])("%s is passed over", (_, text) => {
  expect(parseView(text)).toBeNull();
});
