import { deviceTable, type DeviceDeclaration, type NumberParameter } from "@loophole/schemas/devices";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatParameter,
  nudgeParameter,
  parameterAt,
  parameterPosition,
  parseParameter,
  roundParameter,
} from "./parameter-law.ts";

function named(type: keyof typeof deviceTable, id: string): NumberParameter {
  const declared: DeviceDeclaration = deviceTable[type];
  const parameter = declared.parameters.find((one) => one.id === id);
  if (parameter?.kind !== "number") throw new Error(`${id} is no number`);
  return parameter;
}

const numbers = Object.values(deviceTable)
  .flatMap(({ parameters }): readonly unknown[] => parameters)
  .filter(
    (one): one is NumberParameter =>
      typeof one === "object" && one !== null && "kind" in one && one.kind === "number",
  );

test("places and values of every parameter lead to each other, from end to end", () => {
  for (const parameter of numbers) {
    expect(parameterAt(parameter, 0)).toBeCloseTo(parameter.minimum, 9);
    expect(parameterAt(parameter, 1)).toBeCloseTo(parameter.maximum, 6);
    for (const place of [0.1, 0.5, 0.9]) {
      expect(parameterPosition(parameter, parameterAt(parameter, place))).toBeCloseTo(place, 9);
    }
  }
});

test("half of a logarithmic way is the middle octave", () => {
  expect(parameterAt(named("synthesiser", "cutoff"), 0.5)).toBeCloseTo(Math.sqrt(20 * 20_000), 6);
});

test("every step of a key changes the value, and stays within the ends", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...numbers),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(1, -1),
      fc.constantFrom("step", "page"),
      (parameter, place, direction, size) => {
        const value = roundParameter(parameter, parameterAt(parameter, place), true);
        const next = nudgeParameter(parameter, value, direction, size);
        expect(next).toBeGreaterThanOrEqual(parameter.minimum);
        expect(next).toBeLessThanOrEqual(parameter.maximum);
        const end = direction > 0 ? parameter.maximum : parameter.minimum;
        if (value !== end) expect(Math.sign(next - value)).toBe(direction);
      },
    ),
  );
});

test.each<[NumberParameter, number, string]>([
  [named("synthesiser", "cutoff"), 2500, "2.50 kHz"],
  [named("synthesiser", "cutoff"), 180, "180 Hz"],
  [named("compressor", "threshold"), -18, "−18.0 dB"],
  [named("compressor", "attack"), 12.34, "12.3 ms"],
  [named("compressor", "release"), 1200, "1.20 s"],
  [named("synthesiser", "voices"), 16, "16"],
  [named("synthesiser", "osc1Semitones"), -12, "−12 st"],
  [named("delay", "feedback"), 0.35, "0.35"],
])("%# is shown with its unit: %3$s", (parameter, value, text) => {
  expect(formatParameter(parameter, value)).toBe(text);
});

test.each<[NumberParameter, string, number | null]>([
  [named("synthesiser", "cutoff"), "1.5k", 1500],
  [named("synthesiser", "cutoff"), "440 Hz", 440],
  [named("synthesiser", "cutoff"), "5", 20],
  [named("compressor", "threshold"), "−12 dB", -12],
  [named("compressor", "release"), "1,2 s", 1200],
  [named("delay", "mix"), "50 %", 0.5],
  [named("synthesiser", "voices"), "7.6", 8],
  [named("compressor", "threshold"), "loud", null],
])("%# is understood when typed as ‘%s’", (parameter, typed, value) => {
  expect(parseParameter(parameter, typed)).toBe(value);
});

test("what is shown is understood again, to a hundredth of the way", () => {
  for (const parameter of numbers) {
    const shown = parseParameter(parameter, formatParameter(parameter, parameter.default));
    expect(shown, `${parameter.id} ${formatParameter(parameter, parameter.default)}`).not.toBeNull();
    const distance =
      parameterPosition(parameter, shown ?? 0) - parameterPosition(parameter, parameter.default);
    expect(Math.abs(distance)).toBeLessThan(0.01);
  }
});
