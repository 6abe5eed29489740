import { expect, test } from "vitest";
import { DeviceRig } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { utility } from "./utility.ts";

const kernels = loadKernels();
const frames = 4800;
const left = Float32Array.from({ length: frames }, (_, frame) => Math.sin(frame / 20));
const right = Float32Array.from({ length: frames }, (_, frame) => 0.5 * Math.cos(frame / 13));

test("at its defaults it changes nothing", () => {
  const out = new DeviceRig(kernels, utility).render({ input: [{ left, right }] });
  expect(out[0]).toEqual({ left, right });
});
