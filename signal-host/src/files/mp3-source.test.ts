import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { readAll, type WholeFile } from "./fixtures/read-all.ts";
import { TemporaryFolder } from "./fixtures/temporary-folder.ts";
import { concat } from "./fixtures/wav-fixture.ts";
import { openAudio } from "./open-audio.ts";

// Other programs and threads are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const folder = new TemporaryFolder();
const SECONDS = 1.2345;

/** A sine of 440 Hz at -12 dBFS: where it begins and what it is can be told after lossy coding. */
function make(name: string, rate: number, channels: number, ...args: string[]): string {
  const path = folder.file(name);
  const sine = Array(channels).fill("0.25*sin(2*PI*440*t)").join("|");
  const input = `aevalsrc=${sine}:d=${SECONDS}:s=${rate}`;
  execFileSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", input, ...args, path]);
  return path;
}

/** What another decoder makes of it, interleaved. */
function decodedByFfmpeg(path: string): Float32Array {
  const raw = execFileSync("ffmpeg", ["-v", "error", "-i", path, "-f", "f32le", "-"], {
    maxBuffer: 64 * 2 ** 20,
  });
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
}

/** Largest difference between what was read and what is expected, 1 being full scale. */
function worst({ channels }: WholeFile, wanted: (frame: number, channel: number) => number): number {
  let most = 0;
  channels.forEach((samples, channel) => {
    samples.forEach((sample, frame) => {
      most = Math.max(most, Math.abs(sample - wanted(frame, channel)));
    });
  });
  return most;
}

describe("MP3 files", () => {
  test.each([
    ["mono, 44.1 kHz", 44_100, 1, ["-b:a", "128k"]],
    ["stereo, 48 kHz, variable bit rate", 48_000, 2, ["-q:a", "2"]],
    ["stereo, 22.05 kHz", 22_050, 2, ["-b:a", "64k"]],
    ["mono, 8 kHz", 8_000, 1, ["-b:a", "32k"]],
    ["with a picture and words before the sound", 44_100, 2, ["-metadata", `title=${"long ".repeat(5_000)}`]],
  ] as const)(
    "%s: as long as what was encoded, in its place, as ffmpeg decodes it",
    async (_, rate, count, args) => {
      const path = make("a.mp3", rate, count, ...args);
      const file = await readAll(path);
      expect(file.info).toMatchObject({ format: "MP3", sampleRate: rate, channels: count, warnings: [] });
      expect(file.info.frames).toBe(Math.round(SECONDS * rate));
      expect(file.channels.map((channel) => channel.length)).toEqual(Array(count).fill(file.info.frames));
      const theirs = decodedByFfmpeg(path);
      expect(file.info.frames).toBe(theirs.length / count);
      expect(worst(file, (frame, channel) => theirs[frame * count + channel] ?? 0)).toBeLessThan(1e-4);
      const ours = file.channels[0] ?? new Float32Array(0);
      // Away from the ends, where lossy coding smears, the sine is where it was.
      const middle = { ...file, channels: [ours.subarray(0, ours.length - 2_000)] };
      const sine = (frame: number): number => 0.25 * Math.sin((2 * Math.PI * 440 * frame) / rate);
      const late = (frame: number): number => (frame < 2_000 ? (ours[frame] ?? 0) : sine(frame));
      expect(worst(middle, late)).toBeLessThan(0.02);
      expect(file.warnings).toEqual([]);
    },
  );

  test("whose encoder does not say what it added are read whole", async () => {
    const path = make("bare.mp3", 44_100, 2, "-write_xing", "0", "-id3v2_version", "0", "-b:a", "128k");
    const { info, warnings } = await readAll(path);
    expect(info.frames % 1152).toBe(0);
    expect(info.frames).toBeGreaterThan(SECONDS * 44_100);
    expect(warnings).toEqual([]);
  });

  test("with tags behind the sound are read", async () => {
    const bytes = readFileSync(make("a.mp3", 44_100, 1));
    const tag = new Uint8Array(128);
    tag.set(new TextEncoder().encode("TAGA song"));
    const { info, warnings } = await readAll(folder.write("tagged.mp3", concat([bytes, tag])));
    expect(info.frames).toBe(Math.round(SECONDS * 44_100));
    expect(warnings).toEqual([]);
  });

  test("cut short are read as far as they go", async () => {
    const bytes = readFileSync(make("a.mp3", 44_100, 1, "-b:a", "128k"));
    const { info, channels } = await readAll(folder.write("cut.mp3", bytes.subarray(0, bytes.length >> 1)));
    expect(channels[0]?.length).toBe(info.frames);
    expect(info.frames).toBeGreaterThan((SECONDS * 44_100) / 3);
    expect(info.frames).toBeLessThan((SECONDS * 44_100) / 1.5);
  });

  test("damaged in the middle say so and are read on", async () => {
    const bytes = readFileSync(make("a.mp3", 44_100, 1, "-b:a", "128k"));
    bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 1_000);
    const { channels, warnings } = await readAll(folder.write("scratched.mp3", bytes));
    expect(channels[0]?.length).toBeGreaterThan(SECONDS * 44_100 * 0.8);
    expect(warnings.length).toBeGreaterThan(0);
  });

  test("that are only a tag are refused in words", async () => {
    const tag = concat([Uint8Array.of(0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 100), new Uint8Array(100)]);
    await expect(openAudio(folder.write("tag.mp3", tag))).rejects.toMatchObject({
      code: "MALFORMED_DATA",
      details: { found: "MP3 audio without a frame that can be read" },
    });
  });
});

describe("MP3 files with much between their frames", () => {
  /** An ID3v2 tag as a picture makes it. */
  const tag = (bytes: number): Uint8Array => {
    const size = [21, 14, 7, 0].map((shift) => (bytes >> shift) & 0x7f);
    return concat([new TextEncoder().encode("ID3"), Uint8Array.of(3, 0, 0, ...size), new Uint8Array(bytes)]);
  };
  const plain = () =>
    readFileSync(make("plain.mp3", 44_100, 1, "-b:a", "128k", "-write_xing", "0", "-id3v2_version", "0"));

  test.each([
    ["two tags before the sound", () => concat([tag(1000), tag(200_000), plain()]), 1],
    ["room behind the tag", () => concat([tag(10), new Uint8Array(100_000), plain()]), 1],
    ["one file behind another, each with its tag", () => concat([plain(), tag(200_000), plain()]), 2],
  ] as const)("%s: all of it is read", async (_, bytes, times) => {
    const once = await readAll(folder.write("once.mp3", plain()));
    const { info, channels } = await readAll(folder.write("much.mp3", bytes()));
    expect(info.frames).toBe(once.info.frames * times);
    expect(channels[0]?.length).toBe(info.frames);
  });

  test("what cannot be read is told", async () => {
    const noise = new Uint8Array(100_000).fill(1);
    const { warnings } = await readAll(folder.write("rest.mp3", concat([plain(), noise, plain()])));
    expect(warnings).toEqual([
      expect.stringMatching(/^Nothing can be read of the last 1\d+ bytes of the file\.$/),
    ]);
  });
});
