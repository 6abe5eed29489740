import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { readAll } from "./fixtures/read-all.ts";
import { TemporaryFolder } from "./fixtures/temporary-folder.ts";
import { openAudio } from "./open-audio.ts";

// Other programs and threads are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const folder = new TemporaryFolder();
const SECONDS = 1.2345;

/** Pink noise by ffmpeg. */
function make(name: string, rate: number, channels: number, ...args: string[]): string {
  const path = folder.file(name);
  const noise = `anoisesrc=d=${SECONDS}:c=pink:r=${rate}:seed=3`;
  const coding = ["-ac", String(channels), "-c:a", "libvorbis", ...args];
  execFileSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", noise, ...coding, path]);
  return path;
}

/** What another decoder makes of it, interleaved. */
function decodedByFfmpeg(path: string): Float32Array {
  const raw = execFileSync("ffmpeg", ["-v", "error", "-i", path, "-f", "f32le", "-"], {
    maxBuffer: 64 * 2 ** 20,
  });
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
}

function worst(channels: readonly Float32Array[], interleaved: Float32Array): number {
  let most = 0;
  channels.forEach((samples, channel) => {
    samples.forEach((sample, frame) => {
      most = Math.max(most, Math.abs(sample - (interleaved[frame * channels.length + channel] ?? 0)));
    });
  });
  return most;
}

describe("Ogg Vorbis files", () => {
  test.each([
    ["mono, 44.1 kHz", 44_100, 1, ["-q:a", "5"]],
    ["stereo, 48 kHz", 48_000, 2, ["-q:a", "8"]],
    ["stereo, 22.05 kHz", 22_050, 2, []],
  ] as const)("%s: as long as what was encoded, as ffmpeg decodes it", async (_, rate, count, args) => {
    const path = make("a.ogg", rate, count, ...args);
    const { info, channels, warnings } = await readAll(path);
    expect(info).toMatchObject({ format: "Ogg Vorbis", sampleRate: rate, channels: count });
    expect(info.frames).toBe(Math.round(SECONDS * rate));
    expect(channels.map((channel) => channel.length)).toEqual(Array(count).fill(info.frames));
    const theirs = decodedByFfmpeg(path);
    expect(info.frames).toBe(theirs.length / count);
    expect(worst(channels, theirs)).toBeLessThan(1e-4);
    expect(warnings).toEqual([]);
  });

  test("cut short are measured and read as far as they go", async () => {
    const bytes = readFileSync(make("a.ogg", 44_100, 1));
    const path = folder.write("cut.ogg", bytes.subarray(0, Math.floor(bytes.length * 0.7)));
    const { info, channels } = await readAll(path);
    expect(channels[0]?.length).toBe(info.frames);
    expect(info.frames).toBeLessThan(SECONDS * 44_100);
  });

  test("whose last page claims more than the bytes can hold are refused before any memory is taken", async () => {
    const bytes = readFileSync(make("a.ogg", 44_100, 1));
    bytes.writeBigInt64LE(2n ** 50n, bytes.lastIndexOf("OggS") + 6);
    await expect(openAudio(folder.write("lie.ogg", bytes))).rejects.toMatchObject({
      code: "MALFORMED_DATA",
      details: {
        found: expect.stringContaining("Ogg Vorbis audio that says 1125899906842624 frames") as string,
      },
    });
  });

  test("whose header is damaged are refused in words", async () => {
    const bytes = readFileSync(make("a.ogg", 44_100, 1));
    bytes[39] = 0;
    await expect(openAudio(folder.write("mute.ogg", bytes))).rejects.toMatchObject({
      details: { found: "an Ogg Vorbis header that says 0 channels" },
    });
  });

  test("with noise instead of sound are refused", async () => {
    const bytes = readFileSync(make("a.ogg", 44_100, 1));
    for (let at = 300, seed = 1; at < bytes.length - 200; at++) {
      seed = (Math.imul(seed, 1103515245) + 12345) | 0;
      bytes[at] = seed >>> 16;
    }
    await expect(readAll(folder.write("noise.ogg", bytes))).rejects.toMatchObject({ code: "MALFORMED_DATA" });
  });
});

/** The check sum of a page (RFC 3533, section 6), whose own field is zero. */
function oggSum(page: Uint8Array): number {
  let sum = 0;
  for (const byte of page) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) sum = (sum << 1) ^ (sum < 0 ? 0x04c11db7 : 0);
  }
  return sum >>> 0;
}

test("Ogg Vorbis taken from a broadcast, whose positions begin late, is as long as it sounds", async () => {
  const bytes = readFileSync(make("a.ogg", 44_100, 1));
  for (let at = 0, size = 0; at < bytes.length; at += size) {
    const lacing = bytes.subarray(at + 27, at + 27 + (bytes[at + 26] ?? 0));
    size = 27 + lacing.length + lacing.reduce((sum, length) => sum + length, 0);
    const granule = bytes.readBigInt64LE(at + 6);
    if (granule > 0n) bytes.writeBigInt64LE(granule + 44_100n * 60n, at + 6);
    bytes.writeUInt32LE(0, at + 22);
    bytes.writeUInt32LE(oggSum(bytes.subarray(at, at + size)), at + 22);
  }
  const { info, channels, warnings } = await readAll(folder.write("late.ogg", bytes));
  expect(channels[0]?.length).toBe(Math.round(SECONDS * 44_100));
  expect([info.frames, warnings]).toEqual([channels[0]?.length, []]);
});
