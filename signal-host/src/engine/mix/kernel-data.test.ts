import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CrashWord } from "../crash/crash-area.ts";
import { KERNEL_DATA, KERNEL_DATA_END, NODE_TIME_INDEX } from "../memory/layout.ts";

const DATA_SECTION = 11;

/** Where the module puts its constants when an instance of it is made: first byte, and the byte behind. */
function constants(module: Uint8Array): (readonly [from: number, to: number])[] {
  let at = 8;
  const number = (signed: boolean): number => {
    let result = 0;
    let shift = 0;
    for (;;) {
      const byte = module[at++] ?? 0;
      result |= (byte & 127) << shift;
      shift += 7;
      if (byte >= 128) continue;
      return signed && shift < 32 && (byte & 64) !== 0 ? result | (-1 << shift) : result;
    }
  };
  while (at < module.length) {
    const section = module[at++];
    const end = number(false) + at;
    if (section !== DATA_SECTION) {
      at = end;
      continue;
    }
    return Array.from({ length: number(false) }, () => {
      // Active, in memory 0: i32.const, the place, end.
      expect(number(false)).toBe(0);
      at++;
      const from = number(true);
      at++;
      const length = number(false);
      at += length;
      return [from, from + length] as const;
    });
  }
  return [];
}

const MODULES = ["kernels.wasm", "kernels-fused.wasm"];

test.each(MODULES)("an instance of %s, on whatever thread, writes over nothing that is in use", (name) => {
  const module = readFileSync(new URL(`../../../kernels/dist/${name}`, import.meta.url));
  const found = constants(module);
  expect(found.length).toBeGreaterThan(0);
  for (const [from, to] of found) {
    expect(from).toBeGreaterThanOrEqual(KERNEL_DATA);
    expect(to).toBeLessThanOrEqual(KERNEL_DATA_END);
  }
  expect(CrashWord.end * 4).toBeLessThanOrEqual(KERNEL_DATA);
  expect(KERNEL_DATA_END).toBeLessThanOrEqual(NODE_TIME_INDEX * 4);
});
