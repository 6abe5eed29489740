import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ManualClock } from "../time/manual-clock.ts";
import { KeptValues } from "./kept-values.ts";

const folder = mkdtempSync(join(tmpdir(), "loophole-kept-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const logged: string[] = [];
const open = (name: string, clock = new ManualClock()): Promise<KeptValues> =>
  KeptValues.open({ path: join(folder, name), clock, log: (message) => logged.push(message) });

test("values are there again at the next start; a forgotten one is not", async () => {
  const kept = await open("new/window.json");
  kept.set("theme", "dark");
  kept.set("layout.a", "wide");
  kept.set("layout.b", "narrow");
  kept.set("layout.b", null);
  await kept.close();
  expect((await open("new/window.json")).all).toEqual([
    { key: "theme", value: "dark" },
    { key: "layout.a", value: "wide" },
  ]);
});

test("many changes are written once, when the hand has come to rest", async () => {
  const clock = new ManualClock();
  const kept = await open("rest.json", clock);
  for (let width = 0; width < 100; width++) kept.set("width", String(width));
  expect(() => readFileSync(join(folder, "rest.json"))).toThrow("ENOENT");
  await clock.advance(500);
  await expect.poll(() => readFileSync(join(folder, "rest.json"), "utf8")).toContain('"99"');
});

test("the values set longest ago are forgotten first", async () => {
  const kept = await open("many.json");
  for (let project = 0; project < 500; project++) kept.set(`layout.${String(project)}`, "x");
  kept.set("layout.0", "y");
  kept.set("layout.500", "x");
  const keys = kept.all.map(({ key }) => key);
  expect([keys.length, keys.includes("layout.0"), keys.includes("layout.1")]).toEqual([500, true, false]);
});

test.each(["{", "[1]", "7", '{"theme": 1}'])("a file that holds %s is said and passed over", async (text) => {
  writeFileSync(join(folder, "bad.json"), text);
  expect((await open("bad.json")).all).toEqual([]);
});

test("what cannot be written is logged and hurts nobody", async () => {
  writeFileSync(join(folder, "file"), "");
  const kept = await open("file/window.json");
  kept.set("theme", "dark");
  await kept.close();
  expect(logged.at(-1)).toContain("could not be kept");
});
