import { expect, test } from "vitest";
import { hasDisplay } from "./open-browser.ts";

test("a browser is only worth opening where someone would see it", () => {
  expect(hasDisplay({}, "linux")).toBe(false);
  expect(hasDisplay({ DISPLAY: "" }, "linux")).toBe(false);
  expect(hasDisplay({ DISPLAY: ":0" }, "linux")).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: "wayland-0" }, "linux")).toBe(true);
  expect(hasDisplay({}, "darwin")).toBe(true);
  expect(hasDisplay({}, "win32")).toBe(true);
});
