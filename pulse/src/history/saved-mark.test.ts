import { expect, test } from "vitest";
import { SavedMark } from "./saved-mark.ts";

test("an unsaved song's revisions are forgotten in the end, so memory stays bounded", () => {
  const mark = new SavedMark(false);
  for (let revision = 1; revision <= 100_001; revision++) mark.note(revision, revision);
  mark.markAt(1);
  expect(mark.isAt(1)).toBe(false);
  mark.markAt(100_001);
  expect(mark.isAt(100_001)).toBe(true);
});
