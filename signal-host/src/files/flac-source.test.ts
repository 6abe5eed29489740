import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { readAll } from "./fixtures/read-all.ts";
import { TemporaryFolder } from "./fixtures/temporary-folder.ts";
import { concat } from "./fixtures/wav-fixture.ts";
import { openAudio } from "./open-audio.ts";

// Other programs and threads are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const folder = new TemporaryFolder();

/** Pink noise by ffmpeg. */
function make(name: string, rate: number, channels: number, ...args: string[]): string {
  const path = folder.file(name);
  const noise = `anoisesrc=d=1.2345:c=pink:r=${rate}:seed=3,aformat=channel_layouts=${channels}c,volume=4`;
  execFileSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", noise, ...args, path]);
  return path;
}

/** What another decoder makes of it, interleaved. */
function decodedByFfmpeg(path: string): Float64Array {
  const raw = execFileSync("ffmpeg", ["-v", "error", "-i", path, "-f", "f64le", "-c:a", "pcm_f64le", "-"], {
    maxBuffer: 64 * 2 ** 20,
  });
  return new Float64Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
}

function differences(channels: readonly Float32Array[], interleaved: Float64Array, stride: number): number {
  let count = 0;
  channels.forEach((channel, i) => {
    channel.forEach((sample, frame) => {
      if (sample !== interleaved[frame * stride + i]) count++;
    });
  });
  return count;
}

/** Overwrites the frame count in the stream information; 0 means unknown. */
function withStatedFrames(flac: Uint8Array, frames: bigint): Uint8Array {
  const copy = flac.slice();
  const view = new DataView(copy.buffer);
  const packed = view.getBigUint64(18, false);
  view.setBigUint64(18, (packed & ~0xfffffffffn) | frames, false);
  return copy;
}

describe("FLAC files", () => {
  test.each([
    ["16-bit mono", 44100, 1, ["-sample_fmt", "s16"], "FLAC 16-bit"],
    ["16-bit stereo", 48000, 2, ["-sample_fmt", "s16"], "FLAC 16-bit"],
    ["24-bit stereo", 96000, 2, ["-sample_fmt", "s32"], "FLAC 24-bit"],
    ["fastest compression", 44100, 2, ["-sample_fmt", "s16", "-compression_level", "0"], "FLAC 16-bit"],
    ["highest compression", 44100, 2, ["-sample_fmt", "s32", "-compression_level", "12"], "FLAC 24-bit"],
    ["a rate of its own", 37123, 1, ["-sample_fmt", "s16"], "FLAC 16-bit"],
  ] as const)("%s: every sample as ffmpeg decodes it", async (_, rate, count, args, format) => {
    const path = make("a.flac", rate, count, ...args);
    const wanted = decodedByFfmpeg(path);
    const { info, channels, warnings } = await readAll(path);
    expect(info).toMatchObject({ format, sampleRate: rate, channels: count, frames: wanted.length / count });
    expect(channels.map((channel) => channel.length)).toEqual(Array(count).fill(info.frames));
    expect(differences(channels, wanted, count)).toBe(0);
    expect(warnings).toEqual([]);
  });

  test("of six channels the first two are read", async () => {
    const path = make("six.flac", 44100, 6);
    const { info, channels } = await readAll(path);
    expect(info.channels).toBe(6);
    expect(differences(channels, decodedByFfmpeg(path), 6)).toBe(0);
  });

  test("made by sox agree with sox's own WAV", async () => {
    const flac = folder.file("sox.flac");
    const wav = folder.file("sox.wav");
    const synth = ["synth", "0.777", "pluck", "A3", "pluck", "E4", "gain", "-6"];
    execFileSync("sox", ["-R", "-n", "-r", "44100", "-b", "24", "-c", "2", wav, ...synth]);
    execFileSync("sox", ["-D", wav, flac]);
    const [fromFlac, fromWav] = [await readAll(flac), await readAll(wav)];
    expect(fromFlac.info.frames).toBe(fromWav.info.frames);
    fromWav.channels.forEach((channel, i) => {
      expect(differences([channel], Float64Array.from(fromFlac.channels[i] ?? []), 1)).toBe(0);
    });
  });

  test("with an ID3 tag before them are read", async () => {
    const path = make("tagged.flac", 44100, 1);
    const bytes = readFileSync(path);
    const tag = concat([
      new TextEncoder().encode("ID3"),
      Uint8Array.of(4, 0, 0, 0, 0, 0, 100),
      new Uint8Array(100),
    ]);
    const { info, channels } = await readAll(folder.write("tagged.flac", concat([tag, bytes])));
    expect(channels[0]?.length).toBe(info.frames);
    expect(info.frames).toBe(Math.round(1.2345 * 44100));
  });
});

describe("FLAC headers", () => {
  test("that do not know the length: the file is measured", async () => {
    const whole = readFileSync(make("a.flac", 44100, 1));
    const path = folder.write("unknown.flac", withStatedFrames(whole, 0n));
    const source = await openAudio(path);
    expect(source.info.frames).toBe(Math.round(1.2345 * 44100));
    source.close();
    expect((await readAll(path)).channels[0]?.length).toBe(source.info.frames);
  });

  test("that claim more frames than the bytes can hold are refused before any memory is taken", async () => {
    const whole = readFileSync(make("a.flac", 44100, 1));
    const path = folder.write("lie.flac", withStatedFrames(whole, 0xfffffffffn));
    await expect(openAudio(path)).rejects.toMatchObject({
      code: "MALFORMED_DATA",
      details: { found: expect.stringContaining("a FLAC header that says 68719476735 frames in") as string },
    });
  });

  test("with 32 bits are refused in words", async () => {
    const copy = readFileSync(make("a.flac", 44100, 1));
    const view = new DataView(copy.buffer, copy.byteOffset, copy.length);
    view.setBigUint64(18, view.getBigUint64(18, false) | (31n << 36n), false);
    const path = folder.write("deep.flac", copy);
    await expect(openAudio(path)).rejects.toMatchObject({
      details: { path, found: "FLAC audio with 32 bits" },
    });
  });

  test("followed by noise instead of audio are refused", async () => {
    const whole = readFileSync(make("a.flac", 44100, 1));
    const { length } = whole;
    for (let i = 200, seed = 1; i < length; i++) {
      seed = (Math.imul(seed, 1103515245) + 12345) | 0;
      whole[i] = seed >>> 16;
    }
    const path = folder.write("noise.flac", whole);
    await expect(readAll(path)).rejects.toMatchObject({
      code: "MALFORMED_DATA",
      details: { path, found: "FLAC audio that cannot be decoded" },
    });
  });
});

describe("damaged FLAC files", () => {
  test("cut files are read as far as they go, with a warning", async () => {
    const whole = readFileSync(make("a.flac", 44100, 2));
    const { info, channels, warnings } = await readAll(
      folder.write("cut.flac", whole.subarray(0, Math.floor(whole.length / 2))),
    );
    const got = channels[0]?.length ?? 0;
    expect(got).toBeGreaterThan(info.frames / 4);
    expect(got).toBeLessThan(info.frames);
    expect(warnings).toContain(
      `The file is damaged or ends early: ${info.frames - got} of ${info.frames} frames are missing.`,
    );
  });
});

test("FLAC with an ID3v1 tag behind it is read to its last frame", async () => {
  const bytes = readFileSync(make("a.flac", 44100, 1));
  const tag = concat([new TextEncoder().encode("TAG"), new Uint8Array(125)]);
  const { info, channels, warnings } = await readAll(
    folder.write("tagged-behind.flac", concat([bytes, tag])),
  );
  expect([channels[0]?.length, warnings]).toEqual([info.frames, []]);
});
