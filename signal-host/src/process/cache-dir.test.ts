import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { defaultCacheDir } from "./cache-dir.ts";

test.each([
  [{ XDG_CACHE_HOME: "/cache" }, "linux" as const, join("/cache", "loophole")],
  [{ XDG_CACHE_HOME: "" }, "linux" as const, join(homedir(), ".cache", "loophole")],
  [{}, "darwin" as const, join(homedir(), "Library", "Caches", "Loophole")],
  [{ LOCALAPPDATA: "/local" }, "win32" as const, join("/local", "Loophole", "Cache")],
])("with %j on %s it is %s", (env, platform, expected) => {
  expect(defaultCacheDir(env, platform)).toBe(expected);
});
