import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isMedia } from "@loophole/schemas/validators";
import { withLargestFile } from "./testing/largest-file.ts";
import { aMedia } from "../testing/small-song.ts";
import { namesIn, temporaryFolders } from "./testing/temporary-folder.ts";
import { importMedia } from "./import-media.ts";

const newFolder = temporaryFolders();

async function* bytes(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

test("a stream becomes a file in the media folder", async () => {
  const folder = await newFolder();
  const imported = await importMedia(folder, "Kick drum.wav", bytes("RI", "FF"));
  expect(imported).toEqual({
    file: "media/Kick drum.wav",
    path: join(folder, "media", "Kick drum.wav"),
    bytes: 4,
  });
  expect(await readFile(imported.path, "utf8")).toBe("RIFF");
  expect(await namesIn(join(folder, "media"))).toEqual(["Kick drum.wav"]);
});

test("a file is copied, and moved when it is a temporary one", async () => {
  const [folder, elsewhere] = [await newFolder(), await newFolder()];
  const path = join(elsewhere, "take");
  await writeFile(path, "RIFF");
  await importMedia(folder, "one.wav", { path });
  await importMedia(folder, "two.wav", { path, consume: true });
  expect(await namesIn(join(folder, "media"))).toEqual(["one.wav", "two.wav"]);
  expect(await readFile(join(folder, "media", "two.wav"), "utf8")).toBe("RIFF");
  expect(await namesIn(elsewhere)).toEqual([]);
});

test("names that are taken get a number before the ending, also when imported at once", async () => {
  const folder = await newFolder();
  const imported = await Promise.all(
    ["a", "b", "c"].map((text) => importMedia(folder, "loop.wav", bytes(text))),
  );
  expect(imported.map(({ file }) => file).sort()).toEqual([
    "media/loop 2.wav",
    "media/loop 3.wav",
    "media/loop.wav",
  ]);
  const texts = await Promise.all(imported.map(({ path }) => readFile(path, "utf8")));
  expect(texts).toEqual(["a", "b", "c"]);
});

test.each([
  ["../../etc/passwd", "media/passwd"],
  ["C:\\samples\\Snare.wav", "media/Snare.wav"],
  [".hidden.wav", "media/hidden.wav"],
  ["a:b*c?.flac", "media/a-b-c-.flac"],
  ["голос.wav", "media/голос.wav"],
  ["..", "media/audio"],
  ["CON.wav", "media/CON_.wav"],
  ["", "media/audio"],
  ["line\nbreak\u202e.wav", "media/linebreak.wav"],
])("%j is stored as %s", async (name, file) => {
  const imported = await importMedia(await newFolder(), name, bytes("RIFF"));
  expect(imported.file).toBe(file);
  expect(isMedia(aMedia("m", { file: imported.file }))).toBe(true);
});

test("a name that is too long is cut and keeps its ending", async () => {
  const folder = await newFolder();
  for (const _ of [1, 2]) {
    const { file } = await importMedia(folder, `${"鼓".repeat(300)}.wav`, bytes("RIFF"));
    expect(file.endsWith(".wav")).toBe(true);
    expect(isMedia(aMedia("m", { file }))).toBe(true);
  }
  expect(await namesIn(join(folder, "media"))).toHaveLength(2);
});

describe("when an import fails nothing is left", () => {
  test("because the stream broke off: its error reaches the caller", async () => {
    const folder = await newFolder();
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(10);
      throw new Error("the window went away");
    }
    await expect(importMedia(folder, "x.wav", broken())).rejects.toThrow("the window went away");
    expect(await namesIn(join(folder, "media"))).toEqual([]);
  });

  test("because there is no such file", async () => {
    const folder = await newFolder();
    const source = { path: join(folder, "nothing.wav") };
    await expect(importMedia(folder, "x.wav", source)).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: "‘x.wav’ could not be imported: it is not there.",
    });
    expect(await namesIn(join(folder, "media"))).toEqual([]);
  });

  test.skipIf(process.platform !== "linux")("because the disk is full", async () => {
    const folder = await newFolder();
    await mkdir(join(folder, "media"));
    async function* much(): AsyncGenerator<Uint8Array> {
      for (let chunk = 0; chunk < 10; chunk++) yield new Uint8Array(10_000);
    }
    const failed = withLargestFile(32_768, () => importMedia(folder, "x.wav", much()));
    await expect(failed).rejects.toMatchObject({ code: "DISK_FULL" });
    expect(await namesIn(join(folder, "media"))).toEqual([]);
  });
});
