import type { NumberParameter } from "@loophole/schemas/devices";

/** Places of a slider that its keys step through. */
const STEPS = 100;

/** Where a value is between a parameter's ends, 0 to 1, along its curve: a line, or octaves. */
export function parameterPosition(parameter: NumberParameter, value: number): number {
  const { minimum, maximum, curve } = parameter;
  const held = Math.min(maximum, Math.max(minimum, value));
  return curve === "logarithmic"
    ? Math.log(held / minimum) / Math.log(maximum / minimum)
    : (held - minimum) / (maximum - minimum);
}

/** The value at a place between the ends. */
export function parameterAt(parameter: NumberParameter, position: number): number {
  const { minimum, maximum, curve } = parameter;
  const held = Math.min(1, Math.max(0, position));
  return curve === "logarithmic"
    ? minimum * (maximum / minimum) ** held
    : minimum + held * (maximum - minimum);
}

/** Rounds as hands expect: to three figures, with Shift to four; whole numbers where there are no others. */
export function roundParameter(parameter: NumberParameter, value: number, fine: boolean): number {
  const { minimum, maximum, integer, curve } = parameter;
  const rounded =
    integer === true
      ? Math.round(value)
      : curve === "logarithmic"
        ? Number(value.toPrecision(fine ? 4 : 3))
        : toStep(value, 10 ** Math.floor(Math.log10((maximum - minimum) / (fine ? 1000 : 100))));
  return Math.min(maximum, Math.max(minimum, rounded));
}

/** A value some steps on, held within the ends. A step is a hundredth of the way, and changes something at least. */
export function nudgeParameter(
  parameter: NumberParameter,
  value: number,
  steps: number,
  size: "fine" | "step" | "page",
): number {
  const share = (size === "page" ? 10 : size === "fine" ? 0.1 : 1) / STEPS;
  const to = parameterAt(parameter, parameterPosition(parameter, value) + steps * share);
  if (parameter.integer === true) {
    const least = value + Math.sign(steps);
    const whole = steps > 0 ? Math.max(least, Math.round(to)) : Math.min(least, Math.round(to));
    return roundParameter(parameter, whole, false);
  }
  return roundParameter(parameter, to, size === "fine");
}

/** Units as they are written behind a figure. */
const UNITS: Readonly<Record<string, string>> = {
  none: "",
  semitones: " st",
  cents: " ct",
  octaves: " oct",
};

/** `1.25 kHz`, `-3.0 dB`, `40 %` of the way: a value as it is shown. */
export function formatParameter(parameter: NumberParameter, value: number): string {
  const { unit } = parameter;
  if (unit === "Hz" && value >= 1000) return `${figures(value / 1000)} kHz`;
  if (unit === "ms" && value >= 1000) return `${figures(value / 1000)} s`;
  const text =
    parameter.integer === true ? String(value) : unit.startsWith("dB") ? value.toFixed(1) : figures(value);
  return `${text.replace("-", "−")}${UNITS[unit] ?? ` ${unit}`}`;
}

/** What was typed as a value of the parameter, its unit or a larger one behind it; null where it is none. */
export function parseParameter(parameter: NumberParameter, typed: string): number | null {
  const match = /^\s*([+-]?\d*[.,]?\d+)\s*(k?hz|k|ms|s|db(?:tp|fs)?|%|st|ct|oct)?\s*$/i.exec(
    typed.replace("−", "-"),
  );
  if (!match) return null;
  const value =
    Number((match[1] ?? "").replace(",", ".")) * scaleOf(parameter.unit, (match[2] ?? "").toLowerCase());
  if (!Number.isFinite(value)) return null;
  const { minimum, maximum, integer } = parameter;
  return Math.min(maximum, Math.max(minimum, integer === true ? Math.round(value) : value));
}

function scaleOf(unit: string, typed: string): number {
  if (typed === "khz" || typed === "k") return 1000;
  if (unit === "ms" && typed === "s") return 1000;
  if (unit === "s" && typed === "ms") return 0.001;
  return typed === "%" ? 0.01 : 1;
}

/** Three figures, without noughts at the end. */
function figures(value: number): string {
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(places);
}

function toStep(value: number, step: number): number {
  const places = Math.max(0, -Math.floor(Math.log10(step)));
  return Number((Math.round(value / step) * step).toFixed(places)) + 0;
}
