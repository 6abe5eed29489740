import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { chunk, concat, formatChunk, int16Data, riff, type FormatFields } from "./fixtures/wav-fixture.ts";
import { readAll } from "./fixtures/read-all.ts";
import { TemporaryFolder } from "./fixtures/temporary-folder.ts";
import { openAudio } from "./open-audio.ts";

// Other programs and threads are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const folder = new TemporaryFolder();
const four = int16Data([0, 16384, -16384, -32768]);
const fourSamples = [0, 0.5, -0.5, -1];

async function samplesOf(bytes: Uint8Array): Promise<number[][]> {
  const { channels } = await readAll(folder.write("file.wav", bytes));
  return channels.map((channel) => [...channel]);
}

function doubles(values: readonly number[]): Uint8Array {
  return new Uint8Array(Float64Array.from(values).buffer);
}

function floats(values: readonly number[]): Uint8Array {
  return new Uint8Array(Float32Array.from(values).buffer);
}

describe("sample formats are read exactly", () => {
  const cases: [string, FormatFields, Uint8Array][] = [
    ["WAV 8-bit", { bits: 8 }, Uint8Array.of(128, 192, 64, 0)],
    ["WAV 16-bit", { bits: 16 }, four],
    ["WAV 24-bit", { bits: 24 }, Uint8Array.of(0, 0, 0, 0, 0, 0x40, 0, 0, 0xc0, 0, 0, 0x80)],
    ["WAV 32-bit", { bits: 32 }, new Uint8Array(Int32Array.of(0, 2 ** 30, -(2 ** 30), -(2 ** 31)).buffer)],
    ["WAV 32-bit float", { coding: 3, bits: 32 }, floats(fourSamples)],
    ["WAV 64-bit float", { coding: 3, bits: 64 }, doubles(fourSamples)],
    ["WAV 20-bit", { bits: 24, validBits: 20 }, Uint8Array.of(0, 0, 0, 0, 0, 0x40, 0, 0, 0xc0, 0, 0, 0x80)],
    ["WAV 16-bit", { bits: 16, validBits: 16 }, four],
    ["WAV 32-bit float", { coding: 3, bits: 32, validBits: 32 }, floats(fourSamples)],
    ["WAV 12-bit", { bits: 12 }, four],
  ];
  test.each(cases)("%s, %o", async (format, fields, data) => {
    const path = folder.write("format.wav", riff([formatChunk(fields), chunk("data", data)]));
    const { info, channels, warnings } = await readAll(path);
    expect(info).toMatchObject({ format, frames: 4, channels: 1, sampleRate: 44100 });
    expect([...(channels[0] ?? [])]).toEqual(fourSamples);
    expect(warnings).toEqual([]);
  });

  test.each(["pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le", "pcm_f64le"])(
    "files by ffmpeg, %s, stereo, agree with ffmpeg's own decoding",
    async (codec) => {
      const path = folder.file(`${codec}.wav`);
      const noise = "anoisesrc=d=0.3:c=pink:r=48000:seed=7,aformat=channel_layouts=stereo,volume=3";
      execFileSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", noise, "-c:a", codec, path]);
      const raw = execFileSync("ffmpeg", [
        "-v",
        "error",
        "-i",
        path,
        "-f",
        "f64le",
        "-c:a",
        "pcm_f64le",
        "-",
      ]);
      const wanted = new Float64Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
      const { channels } = await readAll(path);
      expect(channels.map((channel) => channel.length)).toEqual([14400, 14400]);
      for (const [i, channel] of channels.entries()) {
        expect(channel).toEqual(
          Float32Array.from({ length: 14400 }, (_, frame) => wanted[frame * 2 + i] ?? 9),
        );
      }
    },
  );

  test("of more than two channels the first two are read", async () => {
    const data = int16Data([1, 2, 3, 4, 5, 6].map((value) => value * 4096));
    const path = folder.write("three.wav", riff([formatChunk({ channels: 3 }), chunk("data", data)]));
    const { info, channels } = await readAll(path);
    expect(info.channels).toBe(3);
    expect(channels.map((channel) => [...channel])).toEqual([
      [0.125, 0.5],
      [0.25, 0.625],
    ]);
  });

  test("values that are not numbers are silent and said", async () => {
    const data = floats([0.5, NaN, Infinity, -0.5]);
    const path = folder.write("nan.wav", riff([formatChunk({ coding: 3, bits: 32 }), chunk("data", data)]));
    const { channels, warnings } = await readAll(path);
    expect([...(channels[0] ?? [])]).toEqual([0.5, 0, 0, -0.5]);
    expect(warnings).toEqual(["2 samples were not numbers and are silent."]);
  });

  test("float values beyond full scale keep their level", async () => {
    const bytes = riff([formatChunk({ coding: 3, bits: 32 }), chunk("data", floats([4, -4]))]);
    expect(await samplesOf(bytes)).toEqual([[4, -4]]);
  });
});

describe("the order and kind of parts", () => {
  const format = formatChunk();
  const data = chunk("data", four);

  test("data before its format", async () => {
    expect(await samplesOf(riff([data, format]))).toEqual([fourSamples]);
  });

  test("parts of odd length before and after", async () => {
    const odd = chunk("LIST", Uint8Array.of(1, 2, 3));
    expect(await samplesOf(riff([odd, format, odd, data, odd]))).toEqual([fourSamples]);
  });

  test("what follows the data is not read as audio", async () => {
    expect(await samplesOf(riff([format, data, chunk("LIST", new Uint8Array(50))]))).toEqual([fourSamples]);
  });

  test("RF64 takes its length from ds64", async () => {
    const sizes = new Uint8Array(28);
    new DataView(sizes.buffer).setBigUint64(8, 8n, true);
    const bytes = riff(
      [chunk("ds64", sizes), format, chunk("data", four, 0xffffffff), chunk("LIST", new Uint8Array(50))],
      "RF64",
    );
    expect(await samplesOf(bytes)).toEqual([fourSamples]);
  });

  test("RF64 of more than 4 GiB says its true length", async () => {
    const dataBytes = 5 * 2 ** 30;
    const sizes = new Uint8Array(28);
    new DataView(sizes.buffer).setBigUint64(8, BigInt(dataBytes), true);
    const head = riff([chunk("ds64", sizes), format, chunk("data", new Uint8Array(0), 0xffffffff)], "RF64");
    const path = folder.write("huge.wav", head);
    // A hole takes no space on disk.
    truncateSync(path, head.length + dataBytes);
    const descriptor = openSync(path, "r+");
    writeSync(descriptor, int16Data([16384]), 0, 2, head.length);
    closeSync(descriptor);
    const source = await openAudio(path);
    expect(source.info.frames).toBe(dataBytes / 2);
    expect((await source.read())?.[0]?.[0]).toBe(0.5);
    source.close();
    truncateSync(path, 0);
  });
});

describe("streamed and cut files", () => {
  test.each([0, 0xffffffff, 0x7ffff000])("a data size of %i means: to the end of the file", async (size) => {
    const path = folder.write("streamed.wav", riff([formatChunk(), chunk("data", four, size)]));
    const { channels, warnings } = await readAll(path);
    expect([...(channels[0] ?? [])]).toEqual(fourSamples);
    expect(warnings).toEqual([]);
  });

  test("what ffmpeg writes into a pipe is read whole", async () => {
    const made = ["-v", "error", "-f", "lavfi", "-i", "sine=d=0.1:r=44100", "-f", "wav", "-"];
    const path = folder.write("piped.wav", execFileSync("ffmpeg", made));
    const { info, warnings } = await readAll(path);
    expect(info.frames).toBe(4410);
    expect(warnings).toEqual([]);
  });

  test("a cut file is read as far as it goes, with a warning", async () => {
    const whole = riff([formatChunk(), chunk("data", four)]);
    const path = folder.write("cut.wav", whole.subarray(0, whole.length - 3));
    const { channels, warnings } = await readAll(path);
    expect([...(channels[0] ?? [])]).toEqual([0, 0.5]);
    expect(warnings).toEqual(["The file ends early: 2 of 4 frames are there."]);
  });

  test("bytes after the last whole frame are left out", async () => {
    const bytes = riff([formatChunk({ channels: 2 }), chunk("data", concat([four, Uint8Array.of(1, 2)]))]);
    expect(await samplesOf(bytes)).toEqual([
      [0, -0.5],
      [0.5, -1],
    ]);
  });

  test("a longer file comes in pieces that join without a seam", async () => {
    const path = folder.file("long.wav");
    const sine = ["-v", "error", "-y", "-f", "lavfi", "-i", "sine=d=20:r=44100", path];
    execFileSync("ffmpeg", sine);
    const { channels } = await readAll(path);
    const bytes = readFileSync(path);
    const start = bytes.indexOf("data") + 8;
    let different = 0;
    channels[0]?.forEach((sample, i) => {
      if (sample !== bytes.readInt16LE(start + i * 2) / 32768) different++;
    });
    expect(channels[0]?.length).toBe(882000);
    expect(different).toBe(0);
  });
});
