import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { staticFile } from "./static-files.ts";

let folder = "";
let root = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "loophole-static-"));
  root = join(folder, "window");
  await mkdir(join(root, "assets"), { recursive: true });
  await writeFile(join(root, "index.html"), "<!doctype html>");
  await writeFile(join(root, "assets", "index-abc.js"), "1");
  await writeFile(join(folder, "secret.js"), "secret");
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("the page is asked for anew each time, what has a hash in its name never", async () => {
  const page = await staticFile(root, "/");
  expect(page).toMatchObject({ type: "text/html; charset=utf-8", cacheControl: "no-store" });
  const script = await staticFile(root, "/assets/index-abc.js");
  expect(script).toMatchObject({ type: "text/javascript; charset=utf-8" });
  expect(script?.cacheControl).toContain("immutable");
});

test.each([
  "/../secret.js",
  "/..%2fsecret.js",
  "/assets/../../secret.js",
  "/assets/%2e%2e/%2e%2e/secret.js",
  "/..\\secret.js",
  "//etc/passwd",
  "/assets",
  "/nothing.js",
  "/%",
  "/a\0.js",
])("%s is nothing that is served", async (path) => {
  expect(await staticFile(root, path)).toBeNull();
});

test("a link that leads out of the folder is not followed", async () => {
  await symlink(join(folder, "secret.js"), join(root, "link.js"));
  expect(await staticFile(root, "/link.js")).toBeNull();
});
