import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { AudioFileError } from "./audio-file-error.ts";
import { chunk, concat, formatChunk, int16Data, riff } from "./fixtures/wav-fixture.ts";
import { readAll } from "./fixtures/read-all.ts";
import { TemporaryFolder } from "./fixtures/temporary-folder.ts";

// Other programs and threads are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const folder = new TemporaryFolder();
const data = chunk("data", int16Data([1, 2, 3, 4]));

async function errorOf(path: string): Promise<AudioFileError> {
  try {
    await readAll(path);
  } catch (error) {
    if (error instanceof AudioFileError) return error;
    throw error;
  }
  throw new Error(`${path} was read`);
}

function make(name: string, ...args: string[]): string {
  const path = folder.file(name);
  const input = ["-v", "error", "-y", "-f", "lavfi", "-i", "sine=d=0.5:r=44100"];
  execFileSync("ffmpeg", [...input, ...args, path]);
  return path;
}

describe("files of a kind that is not read are named", () => {
  const ascii = (text: string) => new TextEncoder().encode(text);
  test.each([
    ["MP3 audio without a frame that can be read", concat([ascii("ID3"), new Uint8Array(100)])],
    ["MP3 audio of no length", concat([Uint8Array.of(0xff, 0xfb, 0x90, 0x64), new Uint8Array(100)])],
    ["MPEG audio", concat([Uint8Array.of(0xff, 0xfd, 0x90, 0x64), new Uint8Array(100)])],
    ["AAC audio", concat([Uint8Array.of(0xff, 0xf1, 0x50, 0x80), new Uint8Array(100)])],
    ["PNG image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0)],
    ["JPEG image", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ["ZIP archive", ascii("PK\u0003\u0004")],
    ["gzip archive", gzipSync("hello")],
    ["PDF document", ascii("%PDF-1.7")],
    ["a MIDI file", ascii("MThd")],
    ["an AVI video", ascii("RIFF\u0000\u0000\u0000\u0000AVI ")],
    ["big-endian WAV audio (RIFX)", ascii("RIFX\u0000\u0000\u0000\u0000WAVE")],
    ["text", ascii("Dear diary, grüße")],
    ["JSON text", ascii('  {"a": 1}')],
    ["a web page", ascii("<!DOCTYPE html><p>404")],
    ["data of an unknown kind", Uint8Array.of(1, 2, 3, 0xfe)],
    ["RIFF data that is not audio", ascii("RIFF\u0000\u0000\u0000\u0000ABCD")],
  ])("%s", async (found, bytes) => {
    const path = folder.write("other.bin", bytes);
    const error = await errorOf(path);
    expect(error.code).toBe("MALFORMED_DATA");
    expect(error.details).toEqual({ path, found });
    expect(error.message).toContain(path);
  });

  test("files as ffmpeg makes them", async () => {
    expect((await errorOf(make("a.opus"))).details.found).toBe("Opus audio");
    expect((await errorOf(make("a.m4a"))).details.found).toBe("MPEG-4 audio (AAC or ALAC)");
    expect((await errorOf(make("a.aiff"))).details.found).toBe("AIFF audio");
    expect((await errorOf(make("a.aac"))).details.found).toBe("AAC audio");
    expect((await errorOf(make("oggflac.ogg", "-c:a", "flac"))).details.found).toBe("Ogg FLAC audio");
    expect((await errorOf(make("mulaw.wav", "-c:a", "pcm_mulaw"))).details.found).toBe(
      "WAV audio coded as µ-law",
    );
  });
});

describe("what is not a readable file is named", () => {
  test("a missing file is NOT_FOUND", async () => {
    const path = folder.file("missing.wav");
    expect(await errorOf(path)).toMatchObject({ code: "NOT_FOUND", details: { path, found: "nothing" } });
  });

  test("a folder, an empty file, a pipe and a circle of links", async () => {
    mkdirSync(folder.file("folder.wav"));
    expect((await errorOf(folder.file("folder.wav"))).details.found).toBe("a folder");
    expect((await errorOf(folder.write("empty.wav", ""))).details.found).toBe("an empty file");
    execFileSync("mkfifo", [folder.file("pipe.wav")]);
    expect((await errorOf(folder.file("pipe.wav"))).details.found).toBe("a pipe");
    expect((await errorOf("/dev/null")).details.found).toBe("a device");
    symlinkSync("circle.wav", folder.file("circle.wav"));
    expect((await errorOf(folder.file("circle.wav"))).code).toBe("NOT_FOUND");
  });

  test("a file without permission is FORBIDDEN", async () => {
    const path = folder.write("secret.wav", riff([formatChunk(), data]));
    chmodSync(path, 0);
    const error = await asOrdinaryUser(() => errorOf(path));
    expect(error).toMatchObject({ code: "FORBIDDEN", details: { path, found: "no permission" } });
  });
});

/** Everything is readable for root. Reading blocks, so it is over when `start` returns. */
function asOrdinaryUser<T>(start: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  try {
    if (isRoot) process.seteuid?.(65534);
    return start();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe("headers that lie are refused", () => {
  test.each([
    ["a WAV header that says 0 channels", [formatChunk({ channels: 0, blockAlign: 2 }), data]],
    ["a WAV header that says 65 channels", [formatChunk({ channels: 65 }), data]],
    ["a WAV header that says 0 Hz", [formatChunk({ rate: 0 }), data]],
    ["a WAV header that says 4294967295 Hz", [formatChunk({ rate: 0xffffffff }), data]],
    ["a WAV header that says 0 bits in 2 bytes", [formatChunk({ bits: 0, blockAlign: 2 }), data]],
    ["a WAV header that says 16 bits in 0 bytes", [formatChunk({ blockAlign: 0 }), data]],
    ["a WAV header that says 32 bits in 2 bytes", [formatChunk({ bits: 32, blockAlign: 2 }), data]],
    ["a WAV header that says 16 bits in 3 bytes", [formatChunk({ channels: 2, blockAlign: 3 }), data]],
    ["WAV audio coded as MP3", [formatChunk({ coding: 0x55 }), data]],
    ["WAV audio coded as an unknown coding (0x9999)", [formatChunk({ coding: 0x9999 }), data]],
    ["a WAV header without a format", [data]],
    ["a WAV header without audio after it", [formatChunk()]],
    ["WAV audio of no length", [formatChunk(), chunk("data", new Uint8Array(0)), chunk("LIST", data.body)]],
    ["a WAV header that is cut short", [chunk("fmt ", new Uint8Array(15)), data]],
    [
      "a WAV header with too many parts",
      Array.from({ length: 10_001 }, () => chunk("junk", new Uint8Array(0))),
    ],
  ])("%s", async (found, chunks) => {
    const error = await errorOf(folder.write("lie.wav", riff(chunks)));
    expect(error.code).toBe("MALFORMED_DATA");
    expect(error.details.found).toBe(found);
  });

  test("a part that claims to be huge hides nothing behind it but does no harm", async () => {
    const error = await errorOf(
      folder.write("lie.wav", riff([chunk("LIST", data.body, 0xfffffff0), formatChunk()])),
    );
    expect(error.details.found).toBe("a WAV header without a format");
  });
});

describe("a file cut at any byte of its header", () => {
  async function cutEverywhere(whole: Uint8Array, name: string, step = 1): Promise<void> {
    for (let length = 1; length < Math.min(whole.length, 400); length += step) {
      const path = folder.write(name, whole.subarray(0, length));
      try {
        const { channels } = await readAll(path);
        expect(channels[0]?.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(AudioFileError);
      }
    }
  }

  test("is an AudioFileError or is read in part: WAV", async () => {
    await cutEverywhere(riff([formatChunk({ validBits: 16 }), chunk("LIST", data.body), data]), "cut.wav");
  });

  test.each([
    ["FLAC", "whole.flac", [], 1],
    ["MP3", "whole.mp3", ["-b:a", "64k"], 1],
    // Its decoder takes long to start.
    ["Ogg Vorbis", "whole.ogg", ["-c:a", "libvorbis"], 9],
  ] as const)("is an AudioFileError or is read in part: %s", async (_, name, args, step) => {
    await cutEverywhere(readFileSync(make(name, ...args)), `cut-${name}`, step);
  });
});
