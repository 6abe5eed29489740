import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { defaultDataDir } from "./data-dir.ts";

test("songs are kept where the platform keeps what belongs to the user", () => {
  expect(defaultDataDir({}, "linux")).toBe(join(homedir(), ".local", "share", "loophole"));
  expect(defaultDataDir({ XDG_DATA_HOME: "/data" }, "linux")).toBe(join("/data", "loophole"));
  expect(defaultDataDir({}, "darwin")).toBe(join(homedir(), "Library", "Application Support", "Loophole"));
  expect(defaultDataDir({ APPDATA: "/roaming" }, "win32")).toBe(join("/roaming", "Loophole"));
});

test("LOOPHOLE_DATA_DIR overrides it everywhere", () => {
  for (const platform of ["linux", "darwin", "win32"] as const) {
    expect(defaultDataDir({ LOOPHOLE_DATA_DIR: "/mine", XDG_DATA_HOME: "/data" }, platform)).toBe("/mine");
  }
});
