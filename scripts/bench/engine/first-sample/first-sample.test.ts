import { timestamp } from "@loophole/protocol";
import { expect, test } from "vitest";
import { Noise } from "../material/noise.ts";
import { beginningsOfChange } from "./changes.ts";
import { TimeLine } from "./time-line.ts";

const RATE = 48_000;
const BLOCK = 128;

test("the time line says when a block was rendered, from looks at the clock at any time", () => {
  const noise = new Noise(3);
  const line = new TimeLine(RATE, BLOCK);
  const begun = 1_700_000_000_000;
  const periodMs = (BLOCK / RATE) * 1000;
  for (let look = 0; look < 400; look += 1) {
    const elapsed = 17.1 * look + noise.next();
    // A block is rendered 0.4 ms after its time.
    const blocks = Math.floor((elapsed - 0.4) / periodMs);
    line.add(timestamp(begun + elapsed), blocks * BLOCK);
  }
  const sample = 1_000 * BLOCK;
  // The block that begins there is rendered, and the clock stands at the next one, a period later.
  const rendered = begun + 1_001 * periodMs + 0.4;
  expect(Math.abs((line.renderedAt(sample) ?? 0) - rendered)).toBeLessThan(0.25 * periodMs);
});

test("a time line without looks at the clock knows nothing", () => {
  expect(new TimeLine(RATE, BLOCK).renderedAt(0)).toBeNull();
});

test("a change begins at the first frame that differs; the rest of its ramp is no other one", () => {
  const samples = new Float32Array(2 * 1_000).fill(0.25);
  for (let frame = 300; frame < 1_000; frame += 1)
    samples[2 * frame + 1] = Math.max(0.1, 0.25 - (frame - 299) / 400);
  for (let frame = 700; frame < 1_000; frame += 1) samples[2 * frame + 1] = 0.25;
  // What moves on the left is another one's.
  samples[2 * 500] = 1;
  expect(beginningsOfChange(samples)).toEqual([300, 700]);
});
