import { execFileSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { isSystemError, systemFileError } from "./audio-file-error.ts";
import { readAll } from "./fixtures/read-all.ts";
import { TemporaryFolder } from "./fixtures/temporary-folder.ts";
import { WavWriter } from "./wav-writer.ts";

// Other programs and threads are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const folder = new TemporaryFolder();
const stereo = Float32Array.from({ length: 2000 }, (_, i) => Math.sin(i / 10) * 0.9);

function everyOther(samples: Float32Array, first: number): Float32Array {
  return samples.filter((_, i) => i % 2 === first);
}

describe("a written file", () => {
  test.each([
    ["float32", 0],
    ["int24", 2 ** -24],
    ["int16", 2 ** -16],
  ] as const)("is read back as it was written: %s", async (format, error) => {
    const path = folder.file(`back-${format}.wav`);
    const writer = new WavWriter({ path, sampleRate: 48000, channels: 2, format });
    await writer.write(stereo.subarray(0, 1000));
    await writer.write(stereo.subarray(1000));
    await writer.finish();
    const { info, channels } = await readAll(path);
    expect(info).toMatchObject({ sampleRate: 48000, channels: 2, frames: 1000, warnings: [] });
    for (const channel of [0, 1]) {
      const wanted = everyOther(stereo, channel);
      const worst = wanted.reduce(
        (most, x, i) => Math.max(most, Math.abs(x - (channels[channel]?.[i] ?? 9))),
        0,
      );
      expect(worst).toBeLessThanOrEqual(error);
    }
  });

  test("is understood by ffmpeg, sample for sample", async () => {
    const path = folder.file("ffmpeg.wav");
    const writer = new WavWriter({ path, sampleRate: 96000, channels: 2, format: "float32" });
    await writer.write(stereo);
    await writer.finish();
    const raw = execFileSync("ffmpeg", ["-v", "error", "-i", path, "-f", "f32le", "-"]);
    expect(new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length))).toEqual(stereo);
  });

  test("has an even length also when its samples do not", async () => {
    const path = folder.file("odd.wav");
    const writer = new WavWriter({ path, sampleRate: 44100, channels: 1, format: "int24" });
    await writer.write(Float32Array.of(0.5, -0.5, 0.25));
    await writer.finish();
    const bytes = readFileSync(path);
    expect(bytes.length % 2).toBe(0);
    expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
    expect((await readAll(path)).info.frames).toBe(3);
  });

  test("becomes RF64 when it outgrows RIFF, and is read back the same", async () => {
    const path = folder.file("large.wav");
    const options = { path, sampleRate: 44100, channels: 2, format: "int16", maxRiffBytes: 3000 } as const;
    const writer = new WavWriter(options);
    await writer.write(stereo);
    await writer.finish();
    expect(readFileSync(path).subarray(0, 4).toString()).toBe("RF64");
    expect((await readAll(path)).info).toMatchObject({ frames: 1000, warnings: [] });
    const raw = execFileSync("ffmpeg", ["-v", "error", "-i", path, "-f", "s16le", "-"]);
    expect(raw.length).toBe(4000);
  });

  test("with no frames is still a whole file", async () => {
    const path = folder.file("empty.wav");
    const writer = new WavWriter({ path, sampleRate: 44100, channels: 2, format: "int16" });
    await writer.finish();
    expect(readFileSync(path).length).toBe(80);
  });
});

describe("what is at the path", () => {
  test("stays as it was until the new file is complete", async () => {
    const path = folder.write("replaced.wav", "before");
    const writer = new WavWriter({ path, sampleRate: 44100, channels: 2, format: "int16" });
    await writer.write(stereo);
    expect(readFileSync(path, "utf8")).toBe("before");
    await writer.finish();
    expect(readFileSync(path).subarray(0, 4).toString()).toBe("RIFF");
  });

  test("stays as it was after abort, and nothing else is left", async () => {
    const path = folder.write("aborted.wav", "before");
    const before = readdirSync(folder.path).sort();
    const writer = new WavWriter({ path, sampleRate: 44100, channels: 2, format: "int16" });
    await writer.write(stereo);
    await writer.abort();
    await writer.abort();
    expect(readFileSync(path, "utf8")).toBe("before");
    expect(readdirSync(folder.path).sort()).toEqual(before);
    await expect(writer.write(stereo)).rejects.toThrow("already aborted");
  });
});

describe("what goes wrong", () => {
  test("a missing folder is NOT_FOUND and names the file", async () => {
    const path = folder.file("no/such/folder.wav");
    const writer = new WavWriter({ path, sampleRate: 44100, channels: 2, format: "int16" });
    await expect(writer.write(stereo)).rejects.toMatchObject({ code: "NOT_FOUND", details: { path } });
    await writer.abort();
    expect(existsSync(path)).toBe(false);
  });

  test("half a frame is refused", async () => {
    const path = folder.file("half.wav");
    const writer = new WavWriter({ path, sampleRate: 44100, channels: 2, format: "int16" });
    await expect(writer.write(new Float32Array(3))).rejects.toThrow(RangeError);
  });

  test.runIf(existsSync("/dev/full"))("a full disk is RESOURCE_EXHAUSTED and names the file", () => {
    const full = openSync("/dev/full", "w");
    let thrown: unknown = null;
    try {
      writeSync(full, "x");
    } catch (error) {
      thrown = error;
    } finally {
      closeSync(full);
    }
    if (!isSystemError(thrown)) throw new Error("writing to /dev/full succeeded");
    const error = systemFileError(thrown, "/music/mix.wav", "write");
    expect(error).toMatchObject({ code: "RESOURCE_EXHAUSTED", details: { path: "/music/mix.wav" } });
    expect(error.message).toContain("the disk is full");
  });

  test("clipped samples are counted over all writes", async () => {
    const path = folder.file("clipped.wav");
    const writer = new WavWriter({ path, sampleRate: 44100, channels: 1, format: "int16" });
    await writer.write(Float32Array.of(2, 0));
    await writer.write(Float32Array.of(0, -2));
    expect(writer.clippedSamples).toBe(2);
    expect(writer.frames).toBe(4);
    await writer.abort();
  });
});
