import { execFileSync } from "node:child_process";
import { describe, expect, test, vi } from "vitest";
import { LoudnessMeter } from "./loudness.ts";
import { TruePeakMeter } from "./true-peak.ts";

// ffmpeg is waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

type Stereo = readonly [Float32Array, Float32Array];

function stereo(rate: number, seconds: number, at: (t: number, i: number) => [number, number]): Stereo {
  const frames = Math.round(rate * seconds);
  const [left, right] = [new Float32Array(frames), new Float32Array(frames)];
  for (let i = 0; i < frames; i++) [left[i], right[i]] = at(i / rate, i) as [number, number];
  return [left, right];
}

function loudnessOf([left, right]: Stereo, rate: number, piece = left.length): number {
  const meter = new LoudnessMeter(rate);
  for (let at = 0; at < left.length; at += piece) {
    meter.write(left, right, at, Math.min(left.length, at + piece));
  }
  return meter.integrated();
}

function truePeakOf([left, right]: Stereo, rate: number): number {
  const peaks = [left, right].map((channel) => {
    const meter = new TruePeakMeter(rate);
    meter.write(channel, 0, channel.length);
    return meter.peak();
  });
  return 20 * Math.log10(Math.max(...peaks));
}

/** What ffmpeg's ebur128 filter says of the same sound. */
function ffmpegSays([left, right]: Stereo, rate: number): { lufs: number; truePeakDb: number } {
  const frames = new Float32Array(left.length * 2);
  left.forEach((value, i) => (frames[2 * i] = value));
  right.forEach((value, i) => (frames[2 * i + 1] = value));
  // It prints peaks to one place only, but tells the metadata more.
  const filter = "ebur128=peak=true:metadata=1,ametadata=print:file=-";
  const input = ["-f", "f32le", "-ar", String(rate), "-ac", "2", "-i", "-"];
  const args = ["-v", "error", ...input, "-af", filter, "-f", "null", "-"];
  const printed = execFileSync("ffmpeg", args, {
    input: new Uint8Array(frames.buffer),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const last = (key: string): number =>
    Number(
      printed
        .match(new RegExp(`lavfi\\.r128\\.${key}=(\\S+)`, "g"))
        ?.at(-1)
        ?.split("=")[1],
    );
  const peaks = [last("true_peaks_ch0"), last("true_peaks_ch1")];
  return { lufs: last("I"), truePeakDb: 20 * Math.log10(Math.max(...peaks)) };
}

/** Noise that is always the same. */
function noise(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return (state / 0x7fffffff) * 2 - 1;
  };
}

const sine = (hz: number, level: number) => (t: number) => level * Math.sin(2 * Math.PI * hz * t);

function material(rate: number): [string, Stereo][] {
  const [tone, low, high] = [sine(997, 0.5), sine(60, 0.7), sine(rate * 0.23, 0.3)];
  const random = noise();
  return [
    ["a tone", stereo(rate, 5, (t) => [tone(t), tone(t)])],
    ["a tone on one side", stereo(rate, 5, (t) => [tone(t), 0])],
    ["bass and treble", stereo(rate, 5, (t) => [low(t) * 0.5, high(t)])],
    ["noise", stereo(rate, 8, () => [random() * 0.4, random() * 0.2])],
    [
      "music with quiet and silent places",
      stereo(rate, 12, (t) => {
        const level = t < 3 ? 1 : t < 6 ? 0.02 : t < 7.5 ? 0 : 0.4;
        return [level * (tone(t) + 0.2 * random()), level * (low(t) + 0.1 * random()) * 0.9];
      }),
    ],
  ];
}

describe.each([44_100, 48_000, 96_000, 192_000])("at %i Hz", (rate) => {
  test.each(material(rate))("the loudness of %s is within 0.1 LU of ffmpeg's", (_, sound) => {
    const wanted = ffmpegSays(sound, rate).lufs;
    expect(Math.abs(loudnessOf(sound, rate) - wanted)).toBeLessThan(0.1);
  });

  test.each(material(rate))("the true peak of %s is within 0.2 dB of ffmpeg's", (_, sound) => {
    expect(Math.abs(truePeakOf(sound, rate) - ffmpegSays(sound, rate).truePeakDb)).toBeLessThan(0.2);
  });
});

test("a tone of 997 Hz at full scale on one side is -3.01 LUFS, as the standard says", () => {
  const tone = sine(997, 1);
  expect(
    loudnessOf(
      stereo(48_000, 4, (t) => [tone(t), 0]),
      48_000,
    ),
  ).toBeCloseTo(-3.01, 2);
});

test("silence, and sound shorter than a block, have no loudness", () => {
  expect(
    loudnessOf(
      stereo(48_000, 3, () => [0, 0]),
      48_000,
    ),
  ).toBe(-Infinity);
  expect(
    loudnessOf(
      stereo(48_000, 0.39, () => [0.5, 0.5]),
      48_000,
    ),
  ).toBe(-Infinity);
});

test("what is not a number for a moment does not spoil the rest", () => {
  const sound = stereo(48_000, 4, (t, i) => [
    i === 24_000 ? NaN : sine(997, 0.5)(t),
    Infinity * Number(i === 9),
  ]);
  expect(loudnessOf(sound, 48_000, 512)).toBeLessThan(0);
  expect(truePeakOf(sound, 48_000)).toBeLessThan(1);
});

test("the pieces in which sound comes make no difference", () => {
  const [, sound] = material(44_100)[3] ?? [];
  if (sound === undefined) throw new Error("no material");
  const whole = loudnessOf(sound, 44_100);
  for (const piece of [1, 97, 4096]) expect(loudnessOf(sound, 44_100, piece)).toBeCloseTo(whole, 9);
});

test("a peak between samples is found: a quarter of the rate, 45° off, is 3 dB above its samples", () => {
  const rate = 48_000;
  const sound = stereo(rate, 1, (_, i) => {
    const value = Math.sin((Math.PI / 2) * i + Math.PI / 4) * Math.min(1, i / 4800, (rate - i) / 4800);
    return [value, value];
  });
  const samples = Math.max(...sound[0].map(Math.abs));
  expect(20 * Math.log10(samples)).toBeCloseTo(-3.01, 1);
  expect(Math.abs(truePeakOf(sound, rate))).toBeLessThan(0.05);
});
