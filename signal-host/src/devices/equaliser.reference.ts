/** The shapes of a band, in the order of band1Type's options. */
export const SHAPES = [
  "bell",
  "lowShelf",
  "highShelf",
  "lowCut",
  "highCut",
  "bandPass",
  "notch",
  "allPass",
] as const;
export type Shape = (typeof SHAPES)[number];

/** A band: Hz, dB, Q. */
export interface Band {
  readonly shape: Shape;
  readonly frequency: number;
  readonly gain: number;
  readonly q: number;
}

interface Mix {
  readonly g: number;
  readonly k: number;
  readonly input: number;
  readonly band: number;
  readonly low: number;
}

/** The filter behind each shape: A. Simper, "SvfLinearTrapOptimised2", 2013. */
function mixOf({ shape, frequency, gain, q }: Band, rate: number): Mix {
  const a = 10 ** (gain / 40);
  const g = Math.tan((Math.PI * frequency) / rate);
  const k = 1 / q;
  switch (shape) {
    case "bell":
      return { g, k: k / a, input: 1, band: (k / a) * (a * a - 1), low: 0 };
    case "lowShelf":
      return { g: g / Math.sqrt(a), k, input: 1, band: k * (a - 1), low: a * a - 1 };
    case "highShelf":
      return { g: g * Math.sqrt(a), k, input: a * a, band: k * (1 - a) * a, low: 1 - a * a };
    case "lowCut":
      return { g, k, input: 1, band: -k, low: -1 };
    case "highCut":
      return { g, k, input: 0, band: 0, low: 1 };
    case "bandPass":
      return { g, k, input: 0, band: k, low: 0 };
    case "notch":
      return { g, k, input: 1, band: -k, low: 0 };
    case "allPass":
      return { g, k, input: 1, band: -2 * k, low: 0 };
  }
}

/** One channel through one band at constant parameters, in 64 bits. */
export function filter(samples: Float64Array, band: Band, rate: number): Float64Array {
  const { g, k, input, band: middle, low } = mixOf(band, rate);
  const a1 = 1 / (1 + g * (g + k));
  const a2 = g * a1;
  const a3 = g * a2;
  let s1 = 0;
  let s2 = 0;
  return samples.map((x) => {
    const w = x - s2;
    const v1 = a1 * s1 + a2 * w;
    const v2 = s2 + a2 * s1 + a3 * w;
    s1 = 2 * v1 - s1;
    s2 = 2 * v2 - s2;
    return input * x + middle * v1 + low * v2;
  });
}
