import { describe, expect, test, vi } from "vitest";
import { spectrum } from "../devices/testing/spectrum.ts";
import { engineFrames } from "./audio-file.ts";
import { createRateConversion, MemoryDestination } from "./rate-conversion.ts";

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Frames that are looked at: a power of two, from the middle of a conversion. */
const SIZE = 32_768;
const MARGIN = 4_096;
/** Bins to either side of a tone over which the window smears it. */
const SMEAR = 4;

const inDb = (factor: number): number => 20 * Math.log10(factor + 1e-12);

/** The amplitude at every bin, 1 being a full-scale sine, after a tone of 0 dBFS was converted. */
async function converted(hertz: number, from: number, to: number): Promise<Float64Array> {
  const frames = Math.ceil(((SIZE + 2 * MARGIN) * from) / to);
  const tone = Float32Array.from({ length: frames }, (_, i) => Math.sin((2 * Math.PI * hertz * i) / from));
  const output = new Float32Array(engineFrames(frames, from, to));
  const conversion = await createRateConversion(from, to, new MemoryDestination([output]));
  conversion.write([tone]);
  conversion.finish();
  // The window's mean is 0.35875, and a sine's line is half its amplitude.
  return spectrum(output.subarray(MARGIN, MARGIN + SIZE)).map((x) => (x * 2) / (SIZE * 0.35875));
}

/** The nearest frequency that falls on a bin, so that the window takes nothing off it. */
const onBin = (hertz: number, to: number): number => (Math.round((hertz * SIZE) / to) * to) / SIZE;

/** The largest amplitude in dB, at no bin near a tone, in a part of the spectrum. */
function largest(
  amplitudes: Float64Array,
  to: number,
  { except, above = 0, below = to }: { except?: number; above?: number; below?: number } = {},
): number {
  let most = 0;
  amplitudes.forEach((amplitude, bin) => {
    const hertz = (bin * to) / SIZE;
    const isTone = except !== undefined && Math.abs(hertz - except) <= (SMEAR * to) / SIZE;
    if (!isTone && hertz > above && hertz < below) most = Math.max(most, amplitude);
  });
  return inDb(most);
}

async function worstOf(
  tones: readonly number[],
  measure: (hertz: number) => Promise<number>,
): Promise<number> {
  let worst = -Infinity;
  for (const hertz of tones) worst = Math.max(worst, await measure(hertz));
  return worst;
}

/** `count` frequencies from one to another, both included. */
const spread = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

const PASS_BAND = 20_000;
/** From the band's end to where the filter is down; Hz. */
const TRANSITION = 600;

const PAIRS = [
  [44_100, 48_000],
  [48_000, 44_100],
  [96_000, 48_000],
  [96_000, 44_100],
  [48_000, 96_000],
] as const;

describe("figures of the conversion between rates", () => {
  test.each(PAIRS)("%i to %i Hz: flat to 20 kHz, and nothing is added to a tone there", async (from, to) => {
    let added = -Infinity;
    const tones = [20, 1_000, ...spread(2_000, PASS_BAND, 10)].map((hertz) => onBin(hertz, to));
    const ripple = await worstOf(tones, async (hertz) => {
      const amplitudes = await converted(hertz, from, to);
      added = Math.max(added, largest(amplitudes, to, { except: hertz }));
      return Math.abs(inDb(amplitudes[Math.round((hertz * SIZE) / to)] ?? 0));
    });
    console.log(
      `resampler ${from} to ${to} Hz: pass band to 20 kHz within ${ripple.toExponential(1)} dB, ` +
        `all else ${added.toFixed(1)} dBFS at most`,
    );
    expect(ripple).toBeLessThan(0.001);
    expect(added).toBeLessThan(-130);
  });

  test.each(PAIRS.filter(([from, to]) => to < from))(
    "%i to %i Hz: tones above the new band leave no alias",
    async (from, to) => {
      const tones = spread(to / 2 + TRANSITION, from / 2 - 100, 12);
      const alias = await worstOf(tones, async (hertz) => largest(await converted(hertz, from, to), to));
      // Where the filter still falls, what folds lands as far below the band's end as the tone is above it.
      const folded = await worstOf(spread(to / 2 + 50, to / 2 + TRANSITION - 50, 5), async (hertz) =>
        largest(await converted(hertz, from, to), to, { below: to / 2 - TRANSITION }),
      );
      console.log(
        `resampler ${from} to ${to} Hz: aliases of tones from ${to / 2 + TRANSITION} Hz ${alias.toFixed(1)} dBFS at most; ` +
          `of those nearer, ${folded.toFixed(1)} dBFS at most below ${to / 2 - TRANSITION} Hz`,
      );
      expect(alias).toBeLessThan(-130);
      expect(folded).toBeLessThan(-130);
    },
  );

  test.each([
    [44_100, 96_000],
    [48_000, 96_000],
    [44_100, 192_000],
  ])("%i to %i Hz: above the old band there is no image of a tone", async (from, to) => {
    const tones = spread(1_000, PASS_BAND, 8).map((hertz) => onBin(hertz, to));
    const image = await worstOf(tones, async (hertz) =>
      largest(await converted(hertz, from, to), to, { above: from / 2 }),
    );
    console.log(`resampler ${from} to ${to} Hz: images ${image.toFixed(1)} dBFS at most`);
    expect(image).toBeLessThan(-130);
  });
});
