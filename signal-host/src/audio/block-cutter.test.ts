import fc from "fast-check";
import { expect, test } from "vitest";
import { BlockCutter } from "./block-cutter.ts";

test("however the bytes arrive, the blocks are the same, and what is no whole block waits", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(fc.nat(40)),
      fc.integer({ min: 1, max: 32 }),
      (bytes, cuts, size) => {
        const blocks: Buffer[] = [];
        const cutter = new BlockCutter(size, (block) => blocks.push(block));
        let rest = Buffer.from(bytes);
        for (const cut of cuts) {
          // Each piece in memory of its own that is overwritten, as a socket's may be only once it is handed on.
          cutter.push(Buffer.from(rest.subarray(0, cut)));
          rest = rest.subarray(cut);
        }
        cutter.push(rest);
        const whole = Math.floor(bytes.length / size);
        expect(blocks.map((block) => block.length)).toEqual(Array.from({ length: whole }, () => size));
        expect(Buffer.concat(blocks)).toEqual(Buffer.from(bytes).subarray(0, whole * size));
      },
    ),
  );
});
