import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { createAudioWriter, leastFileBytes, type AudioWriterOptions } from "./audio-writer.ts";
import { checkDiskSpace } from "./disk-space.ts";
import { readAll } from "./fixtures/read-all.ts";
import { TemporaryFolder } from "./fixtures/temporary-folder.ts";

// Other programs are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const folder = new TemporaryFolder();
const RATE = 48_000;
const stereo = Float32Array.from(
  { length: 2 * 30_000 },
  (_, i) => Math.sin(i / 37) * 0.8 * Math.cos(i / 5000),
);

type Written = Pick<AudioWriterOptions, "container" | "format" | "dither">;

async function write(name: string, written: Written, sound = stereo, sampleRate = RATE): Promise<string> {
  const path = folder.file(name);
  const writer = await createAudioWriter({ ...written, path, sampleRate, channels: 2 });
  for (let at = 0; at < sound.length; at += 7000) await writer.write(sound.subarray(at, at + 7000));
  expect(existsSync(path)).toBe(false);
  await writer.seal();
  await writer.place();
  return path;
}

/** The integers of a file, by another program. */
function integersOf(path: string, by: "ffmpeg" | "sox"): Int32Array {
  const args =
    by === "ffmpeg"
      ? ["-v", "error", "-i", path, "-f", "s32le", "-c:a", "pcm_s32le", "-"]
      : [path, "-t", "raw", "-e", "signed", "-b", "32", "-"];
  const bytes = execFileSync(by, args, { maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "inherit"] });
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

const KINDS: [string, Written][] = (["wav", "flac"] as const).flatMap((container) =>
  (["int16", "int24"] as const).flatMap((format) =>
    [false, true].map((dither): [string, Written] => [
      `${container} ${format}${dither ? " dithered" : ""}`,
      { container, format, dither },
    ]),
  ),
);

describe.each(KINDS)("%s", (name, written) => {
  const step = written.format === "int16" ? 2 ** 16 : 2 ** 8;

  test("is read by ffmpeg and sox, whole and alike", async () => {
    const path = await write(`${name}.${written.container}`, written);
    const integers = integersOf(path, "ffmpeg");
    expect(integers).toEqual(integersOf(path, "sox"));
    expect(integers.length).toBe(stereo.length);
    let worst = 0;
    integers.forEach((value, i) => {
      worst = Math.max(worst, Math.abs(value / step - (stereo[i] ?? 9) * (2 ** 31 / step)));
    });
    // Half a step of rounding, and with dither less than one step more.
    expect(worst).toBeLessThanOrEqual(written.dither ? 1.5 : 0.5);
    expect(worst).toBeGreaterThan(written.dither ? 1 : 0.4);
  });

  test("holds the same when it is written again", async () => {
    const [one, two] = [await write(`a-${name}`, written), await write(`b-${name}`, written)];
    expect(integersOf(one, "ffmpeg")).toEqual(integersOf(two, "ffmpeg"));
  });
});

test("floats are read by sox, to the 32 bits that it works with", async () => {
  const path = await write("floats.wav", { container: "wav", format: "float32", dither: false });
  const integers = integersOf(path, "sox");
  expect(integers.length).toBe(stereo.length);
  let worst = 0;
  integers.forEach((value, i) => (worst = Math.max(worst, Math.abs(value - (stereo[i] ?? 9) * 2 ** 31))));
  expect(worst).toBeLessThanOrEqual(1);
});

test("FLAC and WAV of the same sound hold the same integers, dithered too", async () => {
  for (const dither of [false, true]) {
    const wav = await write(`same-${String(dither)}.wav`, { container: "wav", format: "int16", dither });
    const flac = await write(`same-${String(dither)}.flac`, { container: "flac", format: "int16", dither });
    expect(integersOf(flac, "sox")).toEqual(integersOf(wav, "sox"));
  }
});

test("dither keeps what is below a step: a quiet tone stays a tone", async () => {
  const quiet = Float32Array.from(
    { length: 2 * RATE },
    (_, i) => (0.4 / 32768) * Math.sin((2 * Math.PI * 1000 * (i >> 1)) / RATE),
  );
  const toneIn = async (dither: boolean): Promise<number> => {
    const path = await write(
      `quiet-${String(dither)}.wav`,
      { container: "wav", format: "int16", dither },
      quiet,
    );
    const { channels } = await readAll(path);
    let [sine, cosine] = [0, 0];
    channels[0]?.forEach((value, i) => {
      sine += value * Math.sin((2 * Math.PI * 1000 * i) / RATE);
      cosine += value * Math.cos((2 * Math.PI * 1000 * i) / RATE);
    });
    return (Math.hypot(sine, cosine) * 2 * 32768) / RATE;
  };
  expect(await toneIn(false)).toBe(0);
  expect(await toneIn(true)).toBeCloseTo(0.4, 1);
});

test("a FLAC file tells its length, its bits and the sum that proves it whole", async () => {
  const path = await write(
    "told.flac",
    { container: "flac", format: "int24", dither: false },
    stereo,
    192_000,
  );
  expect((await readAll(path)).info).toMatchObject({
    format: "FLAC 24-bit",
    sampleRate: 192_000,
    channels: 2,
    frames: 30_000,
    warnings: [],
  });
  const pcm = execFileSync("ffmpeg", ["-v", "error", "-i", path, "-f", "s24le", "-c:a", "pcm_s24le", "-"]);
  const sum = readFileSync(path).subarray(26, 42).toString("hex");
  expect(sum).toBe(createHash("md5").update(pcm).digest("hex"));
});

test("a FLAC file without frames is still whole", async () => {
  const path = await write(
    "empty.flac",
    { container: "flac", format: "int16", dither: false },
    new Float32Array(0),
  );
  const told = execFileSync("ffprobe", [
    "-v",
    "error",
    "-show_entries",
    "stream=sample_rate,channels",
    "-of",
    "csv=p=0",
    path,
  ]);
  expect(told.toString().trim()).toBe("48000,2");
});

test("an aborted file leaves nothing, whatever it is", async () => {
  const before = readdirSync(folder.path).sort();
  for (const container of ["wav", "flac"] as const) {
    const path = folder.file(`aborted.${container}`);
    const options = {
      path,
      container,
      format: "int16",
      dither: false,
      sampleRate: RATE,
      channels: 2,
    } as const;
    const writer = await createAudioWriter(options);
    await writer.write(stereo);
    await writer.abort();
    await writer.abort();
    const sealed = await createAudioWriter(options);
    await sealed.seal();
    await sealed.abort();
  }
  expect(readdirSync(folder.path).sort()).toEqual(before);
});

test.each(["/", "/dev/null", folder.path])("what is no file is not replaced: %s", async (path) => {
  const options = {
    container: "wav",
    format: "int16",
    dither: false,
    sampleRate: RATE,
    channels: 2,
  } as const;
  const writer = await createAudioWriter({ ...options, path });
  await expect(writer.write(stereo)).rejects.toMatchObject({
    name: "AudioFileError",
    code: "MALFORMED_DATA",
    details: { path },
  });
  await writer.abort();
  expect(statSync(path).isFile()).toBe(false);
});

test("samples beyond full scale are counted in FLAC as in WAV", async () => {
  for (const container of ["wav", "flac"] as const) {
    const path = folder.file(`clipped.${container}`);
    const writer = await createAudioWriter({
      path,
      container,
      format: "int16",
      dither: true,
      sampleRate: RATE,
      channels: 2,
    });
    await writer.write(Float32Array.of(2, 0, 0.5, -2));
    expect([writer.clippedSamples, writer.frames]).toEqual([2, 2]);
    await writer.abort();
  }
});

describe("room on the disk", () => {
  const least = (container: "wav" | "flac", frames: number): number =>
    leastFileBytes({ container, format: "int24", dither: false, sampleRate: RATE, channels: 2 }, frames);

  test("is there for a song", async () => {
    await checkDiskSpace([{ path: folder.file("song.wav"), bytes: least("wav", 100 * RATE) }]);
  });

  test("is not there for a thousand years, and that is said before any is written", async () => {
    const path = folder.file("long.wav");
    const frames = 1000 * 365 * 86_400 * RATE;
    for (const container of ["wav", "flac"] as const) {
      await expect(checkDiskSpace([{ path, bytes: least(container, frames) }])).rejects.toMatchObject({
        code: "RESOURCE_EXHAUSTED",
        message: expect.stringMatching(/would take \d+\.\d GiB, and its disk has \d+\.\d [MG]iB left/),
        details: { path },
      });
    }
  });

  test("is counted together for files of one folder", async () => {
    const bytes = 2 ** 50;
    const files = Array.from({ length: 1000 }, (_, i) => ({
      path: folder.file(`${i}.wav`),
      bytes: bytes / 1000,
    }));
    await expect(checkDiskSpace(files)).rejects.toMatchObject({ code: "RESOURCE_EXHAUSTED" });
  });

  test("in a folder that is not there is NOT_FOUND", async () => {
    await expect(checkDiskSpace([{ path: folder.file("no/such.wav"), bytes: 1 }])).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

test.each(["wav", "flac"] as const)("%s: the longest name that a disk takes can be written", async (kind) => {
  const name = `${"n".repeat(250)}.${kind}`.slice(-255);
  const path = await write(name, { container: kind, format: "int16", dither: false });
  expect(existsSync(path)).toBe(true);
});
