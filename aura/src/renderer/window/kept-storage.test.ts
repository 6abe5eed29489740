import { expect, test } from "vitest";
import { KeptStorage } from "./kept-storage.ts";

/** A browser's storage, as far as it is used. */
class Memory {
  readonly values = new Map<string, string>();
  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.values.set(key, value);
  }
  removeItem(key: string): void {
    this.values.delete(key);
  }
}

function make(): { local: Memory; kept: [string, string | null][]; storage: KeptStorage } {
  const local = new Memory();
  const kept: [string, string | null][] = [];
  return { local, kept, storage: new KeptStorage(local, (key, value) => kept.push([key, value])) };
}

test("before the host has said anything the browser's values count, afterwards only the host's", () => {
  const { local, storage } = make();
  local.setItem("theme", "light");
  local.setItem("old", "x");
  expect(storage.getItem("theme")).toBe("light");
  storage.receive([{ key: "theme", value: "dark" }]);
  expect([storage.getItem("theme"), storage.getItem("old")]).toEqual(["dark", null]);
});

test("a change goes to both; what is so already goes nowhere", () => {
  const { local, kept, storage } = make();
  storage.receive([{ key: "theme", value: "dark" }]);
  storage.setItem("theme", "dark");
  storage.setItem("width", "300");
  storage.removeItem("theme");
  storage.removeItem("never");
  expect(kept).toEqual([
    ["width", "300"],
    ["theme", null],
  ]);
  expect([...local.values]).toEqual([["width", "300"]]);
  expect([storage.getItem("theme"), storage.getItem("width")]).toEqual([null, "300"]);
});
