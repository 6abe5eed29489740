import { readFileSync } from "node:fs";
import type { Graph } from "@loophole/schemas/types";
import { afterEach, expect, test, vi } from "vitest";
import { BenchPlayer } from "../fixtures/bench-player.ts";
import { makeClip, makeGraph, makeTrack, noise } from "../fixtures/song.ts";
import { KERNEL_DATA_END } from "../memory/layout.ts";
import { createSharedMemory } from "../memory/wasm-memory.ts";
import { instantiateKernels, type KernelExports } from "./kernel-module.ts";

const FRAMES = 24_000;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What the engine takes when the environment says this. */
function kernels(wish: string): KernelExports {
  vi.stubEnv("LOOPHOLE_KERNELS", wish);
  return instantiateKernels(createSharedMemory(KERNEL_DATA_END).memory).exports;
}

function fuses({ fuses }: KernelExports): boolean {
  if (typeof fuses !== "function") throw new Error("The kernels do not say whether they fuse");
  return fuses() === 1;
}

/** Whether the processor multiplies and adds at once, as the system tells it. */
function machineFuses(): boolean {
  if (process.arch === "arm64") return true;
  return / fma /.test(readFileSync("/proc/cpuinfo", "utf8"));
}

test.runIf(process.platform === "linux")(
  "products and sums are rounded once where the machine does so",
  () => {
    expect(fuses(kernels(""))).toBe(machineFuses());
  },
);

test("they are rounded one after the other where that is asked for", () => {
  expect(fuses(kernels("plain"))).toBe(false);
});

test("both modules offer the same", () => {
  expect(Object.keys(kernels("")).sort()).toEqual(Object.keys(kernels("plain")).sort());
});

test("a song by one of them is that by the other, and what they differ by lies below -110 dB of it", () => {
  const played = (wish: string): { left: Float32Array; right: Float32Array } => {
    vi.stubEnv("LOOPHOLE_KERNELS", wish);
    const bench = new BenchPlayer(128);
    bench.addSample("noise", [noise(FRAMES, 3).map((x) => x / 4), noise(FRAMES, 4).map((x) => x / 4)]);
    bench.setGraph(SONG);
    bench.player.startAt(0);
    return bench.render(FRAMES);
  };
  const [fused, plain] = [played(""), played("plain")];
  const power = (samples: Float32Array): number => samples.reduce((sum, x) => sum + x * x, 0);
  for (const side of ["left", "right"] as const) {
    const difference = fused[side].map((x, frame) => x - (plain[side][frame] ?? 0));
    expect(power(plain[side])).toBeGreaterThan(1);
    expect(10 * Math.log10(power(difference) / power(plain[side]))).toBeLessThan(-110);
  }
});

/** All that is made of products and sums: a chain of devices on each of five tracks, a reverb that they are sent to. */
const SONG: Graph = makeGraph([
  ...Array.from({ length: 5 }, (_, index) => {
    const id = `track-${String(index)}`;
    const clip = makeClip({ id: `${id}-clip`, sample: "noise", length: FRAMES - index, offset: index });
    const bands = { band1On: true, band1Gain: 6, band2On: true, band2Gain: -9, band3On: true, band3Gain: 3 };
    return makeTrack(id, [clip], {
      gain: -index,
      pan: index / 5,
      devices: [
        { id: `${id}-equaliser`, type: "equaliser", parameters: bands },
        { id: `${id}-compressor`, type: "compressor", parameters: { threshold: -30, ratio: 4 } },
      ],
      sends: [{ id: `${id}-send`, target: "hall", gain: -6, tap: "post" }],
    });
  }),
  makeTrack("hall", [], {
    kind: "return",
    devices: [{ id: "reverb", type: "reverb", parameters: { mix: 1 } }],
  }),
]);
