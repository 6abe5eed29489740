import { expect, test } from "vitest";
import { bandLimitedResiduals } from "./band-limited-step.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { bareSynthesiser, noteOn, synthesiserRig } from "./testing/notes.ts";
import { decibel } from "./testing/signals.ts";
import { keyFrequency, spectrum } from "./testing/spectrum.ts";

const kernels = loadKernels();
const rate = 48000;
const size = 65536;

/** Strongest part below `limit` that is no harmonic, against the fundamental, in dB; the window's own floor is −92. */
function alias(osc1Wave: string, key: number, fine: number, limit: number): number {
  const values = { ...bareSynthesiser, osc1Wave, osc1Cents: fine, osc1Width: 0.3 };
  const out = synthesiserRig(kernels, values).render({ frames: size + 8192, events: [noteOn(0, key)] })[0];
  const bins = spectrum((out?.left as Float32Array).subarray(8192));
  const fundamental = keyFrequency(key + fine / 100);
  const width = rate / size;
  let loudest = 0;
  let worst = 0;
  for (let bin = 8; bin * width < limit; bin++) {
    const hertz = bin * width;
    loudest = Math.max(loudest, bins[bin] as number);
    const harmonic = Math.max(1, Math.round(hertz / fundamental)) * fundamental;
    if (Math.abs(hertz - harmonic) > 8 * width) worst = Math.max(worst, bins[bin] as number);
  }
  return decibel(worst / loudest);
}

// At 2004 and 4008 Hz no alias falls on a harmonic.
test.each([
  ["saw", 69, 0],
  ["saw", 96, -75],
  ["saw", 108, -75],
  ["pulse", 96, -75],
  ["pulse", 108, -75],
  ["triangle", 96, -75],
  ["triangle", 120, -75],
  ["sine", 120, -75],
])("a %s at key %i has no alias above -90 dB below 16 kHz", (wave, key, fine) => {
  expect(alias(wave, key, fine, 16000)).toBeLessThan(-90);
});

test.each([
  ["saw", 96],
  ["saw", 108],
  ["pulse", 96],
  ["pulse", 108],
])("a %s at key %i has no alias above -58 dB below 20 kHz", (wave, key) => {
  expect(alias(wave, key, -75, 20000)).toBeLessThan(-58);
});

test("an oscillator beyond half the sample rate is silent", () => {
  const values = { ...bareSynthesiser, osc1Wave: "saw", osc1Semitones: 36 };
  const out = synthesiserRig(kernels, values).render({ frames: 4096, events: [noteOn(0, 127)] })[0];
  expect(out?.left.every((sample) => sample === 0)).toBe(true);
});

test("what rounds a jump is odd around it, what rounds a bend is even, and both end in nothing", () => {
  const { jump, bend } = bandLimitedResiduals();
  const last = jump.length - 1;
  const half = last / 2;
  for (let at = 0; at < half; at++) {
    expect((jump[at] as number) + (jump[last - at] as number)).toBeCloseTo(1, 9);
    expect(bend[at]).toBe(bend[last - at]);
  }
  expect(jump[half]).toBeCloseTo(0.5, 9);
  expect(Math.abs(bend[0] as number)).toBeLessThan(1e-6);
});

test("a pulse of any width has no direct current", () => {
  for (const osc1Width of [0.05, 0.3, 0.95]) {
    const values = { ...bareSynthesiser, osc1Wave: "pulse", osc1Width };
    const out = synthesiserRig(kernels, values).render({ frames: 52800, events: [noteOn(0, 57)] })[0];
    const steady = (out?.left as Float32Array).subarray(4800);
    const mean = steady.reduce((sum, sample) => sum + sample, 0) / steady.length;
    expect(Math.abs(mean)).toBeLessThan(1e-3);
  }
});

test("noise is white, and differs from note to note", () => {
  const values = { ...bareSynthesiser, osc1Level: 0, noiseLevel: 1 };
  const rig = synthesiserRig(kernels, values);
  const out = rig.render({ frames: size + 1024, events: [noteOn(0, 60)] })[0]?.left as Float32Array;
  const bins = spectrum(out.subarray(1024));
  const band = (from: number, to: number) => {
    const part = bins.subarray((from * size) / rate, (to * size) / rate);
    return 10 * Math.log10(part.reduce((sum, each) => sum + each * each, 0) / part.length);
  };
  const low = band(100, 1000);
  // The filter is open, but not endless.
  for (const [from, to] of [
    [1000, 3000],
    [3000, 8000],
  ] as const) {
    expect(Math.abs(band(from, to) - low)).toBeLessThan(1);
  }
  const again = rig.render({ frames: 4096, events: [noteOn(0, 60)] })[0]?.left as Float32Array;
  expect(again.subarray(2048)).not.toEqual(out.subarray(2048, 4096));
});
