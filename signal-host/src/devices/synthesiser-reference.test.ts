import { deviceTable } from "@loophole/schemas/devices";
import { expect, test } from "vitest";
import * as places from "../../kernels/synthesiser-parameters.ts";
import { parameterValues } from "./parameter-values.ts";
import { SynthesiserReference } from "./synthesiser.reference.ts";
import type { GivenValues, RigEvent } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { bend, controller, noteOff, noteOn, synthesiserRig } from "./testing/notes.ts";
import { decibel, largestDifference } from "./testing/signals.ts";

const kernels = loadKernels();

/** Largest difference from the reference, against the highest sample of it, in dB. */
function error(values: GivenValues, events: readonly RigEvent[], frames: number, rate = 48000): number {
  const out = synthesiserRig(kernels, values, { rate }).render({ frames, events })[0]?.left as Float32Array;
  const reference = new SynthesiserReference(
    rate,
    parameterValues(deviceTable.synthesiser, { ...values }),
  ).render(frames, events);
  return decibel(largestDifference(out, reference) / largestDifference(reference, new Float64Array(frames)));
}

test("the kernel's places of the parameters are those of the declaration", () => {
  const { parameters } = deviceTable.synthesiser;
  const names = parameters.map(({ id }) => id.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase());
  const expected = names.map((name, place) => [name === "VOICES" ? "VOICE_LIMIT" : name, place]);
  expect(Object.entries(places)).toEqual([...expected, ["PARAMETER_COUNT", names.length]]);
});

/** An attack that does not end exactly at a quantum's end, where a rounding error would decide when the decay begins. */
const ampAttack = 2.1;

// Where a wave jumps, what an oscillator is early or late by counts: 0.0004 cent in 3072 frames.
test.each([
  ["sine", -95],
  ["triangle", -95],
  ["saw", -66],
  ["pulse", -66],
])("a %s agrees with its Fourier series within %i dB", (osc1Wave, limit) => {
  const values = { ampAttack, osc1Wave, osc1Width: 0.2, osc2Level: 0, envelopeAmount: 0, cutoff: 20000 };
  expect(error(values, [noteOn(7, 62), noteOff(1500, 62)], 3072)).toBeLessThan(limit);
});

test.each(["lowPass", "bandPass", "highPass", "notch"])(
  "a %s moved by envelope, key and velocity agrees within -90 dB",
  (filterType) => {
    const values = {
      ...{ ampAttack, ampDecay: 50, filterAttack: 10.1, filterDecay: 60, cutoff: 300, envelopeAmount: 4 },
      ...{ filterType, resonance: 0.7, velocityCutoff: 1, velocityAmplitude: 1 },
      ...{ osc1Wave: "sine", osc2Wave: "triangle", osc2Semitones: 7 },
    };
    expect(error(values, [noteOn(0, 57, 0.8), noteOn(777, 69, 0.5), noteOff(1111, 57)], 3072)).toBeLessThan(
      -90,
    );
  },
);

test.each(["sine", "triangle", "saw", "square"])(
  "a %s LFO to pitch, cutoff and amplitude agrees within -85 dB",
  (lfoWave) => {
    const values = {
      ...{ ampAttack, osc1Wave: "sine", osc2Wave: "triangle" },
      ...{ lfoWave, lfoRate: 23, lfoPitch: 0.3, lfoCutoff: 1, lfoAmplitude: 0.6 },
    };
    expect(error(values, [noteOn(40, 64)], 4096)).toBeLessThan(-85);
  },
);

test.each([44100, 96000])("wheels agree within -85 dB, at %i Hz too", (rate) => {
  const events = [bend(0, 0.5), noteOn(5, 60), bend(700, -1), controller(1000, 1, 0.8), noteOff(2000, 60)];
  expect(error({ ampAttack, osc2Level: 0, osc1Wave: "triangle" }, events, 4096, rate)).toBeLessThan(-85);
});
