import { expect, test } from "vitest";
import { longSampleNews } from "./long-sample-news.ts";

test("a recording that is too long for a sampler is told, with the engine's own words; nothing else is", () => {
  const notice = longSampleNews({ code: "SAMPLE_TOO_LONG", message: "the engine's own words" });
  expect(notice).toMatchObject({ severity: "error", details: "the engine's own words" });
  expect(notice?.message).toContain("shorter");
  expect(longSampleNews({ code: "DISK_FAILED", message: "" })).toBeNull();
});
