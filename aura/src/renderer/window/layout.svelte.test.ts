import { expect, test } from "vitest";
import { DETAIL_HEIGHT, Layout } from "./layout.svelte.ts";

/** localStorage as far as a layout needs it. */
class Memory implements Pick<Storage, "getItem" | "setItem"> {
  readonly kept = new Map<string, string>();
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }
}

test("panels stand as they stood when the project was last open", () => {
  const memory = new Memory();
  const layout = new Layout(memory);
  layout.open("a");
  layout.set({ detailHeight: 400, detailTab: "messages" });
  layout.open("b");
  expect(layout.kept.detailHeight).toBe(DETAIL_HEIGHT.initial);
  layout.open("a");
  expect(layout.kept).toMatchObject({ detailHeight: 400, detailTab: "messages" });
});

test("what is stored and makes no sense is passed over", () => {
  const memory = new Memory();
  const layout = new Layout(memory);
  for (const stored of ["{", "null", "7", '{"detailHeight":-4,"detailOpen":"yes","detailTab":"x"}']) {
    memory.kept.set("loophole.layout.a", stored);
    layout.open("a");
    expect(layout.kept).toMatchObject({
      detailHeight: DETAIL_HEIGHT.initial,
      detailOpen: true,
      detailTab: "mixer",
    });
  }
});
