import { deviceTable } from "@loophole/schemas/devices";
import { expect, test } from "vitest";
import * as places from "../../kernels/sampler-parameters.ts";
import { parameterValues } from "./parameter-values.ts";
import { SamplerReference } from "./sampler.reference.ts";
import type { GivenValues, RigEvent } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { noteOff, noteOn, samplerRig } from "./testing/notes.ts";
import { decibel, largestDifference, noise, tone } from "./testing/signals.ts";

const kernels = loadKernels();

test("the kernel's places of the parameters are those of the declaration", () => {
  const { parameters } = deviceTable.sampler;
  const names = parameters.map(({ id }) => id.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase());
  const expected = names.map((name, place) => [name === "VOICES" ? "VOICE_LIMIT" : name, place]);
  expect(Object.entries(places)).toEqual([...expected, ["PARAMETER_COUNT", names.length]]);
});

const frames = 8192;
/** An attack that does not end exactly at a quantum's end, where a rounding error would decide when the decay begins. */
const shape = { ampAttack: 2.1, ampDecay: 60, ampSustain: 0.5, ampRelease: 40, velocityAmplitude: 1 };

/** Largest difference from the reference, against the highest sample of it, in dB. */
function error(
  audio: Float32Array,
  loop: { start: number; end: number } | undefined,
  events: readonly RigEvent[],
  values: GivenValues,
): number {
  const all = { ...shape, ...values };
  const zone = { sample: "it", rootKey: 60, ...(loop === undefined ? {} : { loop }) };
  const rig = samplerRig(kernels, { it: { left: audio } }, [zone], all);
  const out = rig.render({ frames, events })[0]?.left as Float32Array;
  const declared = parameterValues(deviceTable.sampler, all);
  const reference = new SamplerReference(48000, declared, {
    audio,
    rootKey: 60,
    ...(loop === undefined ? {} : { loop }),
  });
  const expected = reference.render(frames, events);
  return decibel(largestDifference(out, expected) / largestDifference(expected, new Float64Array(frames)));
}

const events = [
  noteOn(7, 60, 0.9),
  noteOn(500, 55, 0.4),
  noteOff(1111, 60),
  noteOn(2049, 71),
  noteOff(4000, 55),
  noteOff(6001, 71),
];

test("notes of a tone at several pitches agree with the windowed sinc itself within -110 dB", () => {
  expect(error(tone(40000, 997, 48000).left, undefined, events, {})).toBeLessThan(-110);
  expect(
    error(tone(40000, 997, 48000).left, undefined, events, { transpose: -5, tune: 33, gain: -12 }),
  ).toBeLessThan(-110);
});

test("white noise, up to half the sample rate, agrees within -80 dB", () => {
  expect(error(noise(40000, 9).left, undefined, events, {})).toBeLessThan(-80);
});

test("loops of any length agree within -80 dB, also across their seams", () => {
  for (const loop of [
    { start: 300, end: 1000 },
    { start: 40, end: 57 },
    { start: 0, end: 5 },
  ]) {
    expect(error(noise(1000, 4).left, loop, events, {})).toBeLessThan(-80);
  }
});

test("a recording shorter than the window agrees within -80 dB", () => {
  expect(
    error(noise(5, 4).left, undefined, [noteOn(0, 55), noteOn(100, 61)], { ampAttack: 0.5 }),
  ).toBeLessThan(-80);
});
