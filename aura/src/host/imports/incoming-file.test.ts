import { describe, expect, test } from "vitest";
import { CHUNK_BYTES, IncomingFile, WINDOW_CHUNKS } from "./incoming-file.ts";

function incoming(size: number) {
  const confirmed: number[] = [];
  return { confirmed, file: new IncomingFile("kick.wav", size, (chunks) => confirmed.push(chunks)) };
}

async function read(file: IncomingFile): Promise<number[]> {
  const bytes: number[] = [];
  for await (const chunk of file.stream()) bytes.push(...chunk);
  return bytes;
}

test("pieces come out in order, each confirmed when it was taken", async () => {
  const { file, confirmed } = incoming(4);
  const reading = read(file);
  file.push(Uint8Array.of(1, 2));
  await new Promise((resolve) => setImmediate(resolve));
  file.push(Uint8Array.of(3));
  file.push(Uint8Array.of(4));
  file.end();
  expect(await reading).toEqual([1, 2, 3, 4]);
  expect(confirmed).toEqual([1, 2, 3]);
});

describe("a file fails, with words that name it,", () => {
  test("when less arrives than announced", async () => {
    const { file } = incoming(4);
    file.push(Uint8Array.of(1));
    file.end();
    await expect(read(file)).rejects.toThrow(/‘kick.wav’.*less arrived than the 4 bytes/);
  });

  test("when more arrives than announced", async () => {
    const { file } = incoming(2);
    file.push(Uint8Array.of(1, 2, 3));
    await expect(read(file)).rejects.toThrow(/‘kick.wav’.*more arrived/);
  });

  test("when a piece is larger than agreed", async () => {
    const { file } = incoming(CHUNK_BYTES * 2);
    file.push(new Uint8Array(CHUNK_BYTES + 1));
    await expect(read(file)).rejects.toThrow("‘kick.wav’");
  });

  test("when the sender does not wait for its pieces to be confirmed", async () => {
    const { file } = incoming(1_000);
    for (let index = 0; index <= WINDOW_CHUNKS; index++) file.push(Uint8Array.of(0));
    await expect(read(file)).rejects.toThrow("‘kick.wav’");
  });
});

test("a reader that waits is told of a failure at once", async () => {
  const { file } = incoming(4);
  const reading = read(file);
  await new Promise((resolve) => setImmediate(resolve));
  file.fail(new Error("the window is gone"));
  await expect(reading).rejects.toThrow("the window is gone");
});

test("an empty file is a file", async () => {
  const { file } = incoming(0);
  file.end();
  expect(await read(file)).toEqual([]);
});
