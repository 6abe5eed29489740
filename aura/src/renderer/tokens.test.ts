import { describe, expect, test } from "vitest";
import css from "./tokens.css?raw";

type Rgb = readonly [number, number, number];

/** The colours of a block of custom properties that begins with `selector`. */
function colours(selector: string): Map<string, string> {
  const from = css.indexOf(`${selector} {`);
  const block = css.slice(from, css.indexOf("}", from));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

const themes = {
  dark: colours(":root"),
  light: colours(':root[data-theme="light"]'),
};

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2 relative luminance and contrast ratio. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** Oklab (B. Ottosson, 2020) of linear sRGB. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Eyes without one kind of cone: matrices for linear sRGB by Machado, Oliveira and Fernandes (2009). */
const EYES: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  "full colour": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(hex: string, eyes: readonly [Rgb, Rgb, Rgb]): Rgb {
  const rgb = linear(hex);
  const row = ([a, b, c]: Rgb) => Math.min(1, Math.max(0, a * rgb[0] + b * rgb[1] + c * rgb[2]));
  return oklab([row(eyes[0]), row(eyes[1]), row(eyes[2])]);
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** What is written on what, in the components. */
const TEXT: readonly (readonly [text: string, ground: string])[] = [
  ...["well", "ground", "panel", "raised", "control-face", "control-hover"].map(
    (on) => ["text", on] as const,
  ),
  ...["well", "ground", "panel", "raised", "control-face", "meter-well"].map(
    (on) => ["text-dim", on] as const,
  ),
  ...["well", "ground", "panel"].map((on) => ["text-faint", on] as const),
  ...["panel", "raised"].flatMap((on) => [["warning", on] as const, ["danger", on] as const]),
  ["on-accent", "accent"],
  ["on-mute", "mute"],
  ["on-solo", "solo"],
  ["on-danger", "danger"],
  ["text", "accent-dim"],
  ["accent", "raised"],
];

/** Parts of controls, and the state they show, beside what is around them. */
const CONTROLS: readonly (readonly [part: string, ground: string])[] = [
  ...["panel", "raised", "ground"].map((on) => ["outline", on] as const),
  ...["panel", "raised", "ground", "well"].map((on) => ["accent", on] as const),
  ["mute", "panel"],
  ["solo", "panel"],
  ["good", "panel"],
  ["warning", "panel"],
  ["danger", "panel"],
  ["meter-low", "meter-well"],
  ["meter-high", "meter-well"],
  ["meter-over", "meter-well"],
  ["playhead", "ground"],
];

describe.each(Object.entries(themes))("the %s theme", (_name, theme) => {
  const colour = (name: string) => {
    const hex = theme.get(name);
    if (hex === undefined) throw new Error(`There is no colour --${name}.`);
    return hex;
  };
  const tracks = Array.from({ length: 12 }, (_, index) => `track-${String(index)}`);

  test.each(TEXT)("writes --%s on --%s with a contrast of 4.5 or more", (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(CONTROLS)("draws --%s on --%s with a contrast of 3 or more", (part, ground) => {
    expect(contrast(colour(part), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(tracks)("draws --%s on the ground with a contrast of 3, and writes on it with 4.5", (track) => {
    expect(contrast(colour(track), colour("ground"))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(track), colour(`on-${track}`))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(EYES))("keeps its track colours apart for eyes with %s", (_eyes, matrix) => {
    for (const [index, a] of tracks.entries()) {
      for (const b of tracks.slice(index + 1)) {
        const apart = distance(seen(colour(a), matrix), seen(colour(b), matrix));
        expect(apart, `${a} and ${b}`).toBeGreaterThan(0.06);
      }
    }
  });
});

test("the light theme is the same whether the system or the window chose it", () => {
  const system = colours(':root:not([data-theme="dark"])');
  expect(Object.fromEntries(system)).toEqual(Object.fromEntries(themes.light));
  expect([...system.keys()].sort()).toEqual([...themes.dark.keys()].sort());
});
