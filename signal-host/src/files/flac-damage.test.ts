import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readAll, type WholeFile } from "./fixtures/read-all.ts";
import { TemporaryFolder } from "./fixtures/temporary-folder.ts";
import { concat } from "./fixtures/wav-fixture.ts";
import { crc16, crc8 } from "./flac-crc.ts";
import { FlacFrames } from "./flac-frames.ts";
import { readFlacLayout } from "./flac-layout.ts";
import { RandomAccessFile } from "./random-access-file.ts";

// Other programs are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const folder = new TemporaryFolder();

interface Cut {
  readonly at: number;
  readonly bytes: number;
  readonly position: number;
  readonly frames: number;
}

/** Pink noise in a FLAC file of 2 s by ffmpeg, and where its frames are. */
function make(name: string, ...args: string[]): { path: string; bytes: Uint8Array; cuts: Cut[] } {
  const path = folder.file(name);
  const noise = "anoisesrc=d=2:c=pink:r=44100:seed=7,aformat=channel_layouts=stereo:sample_fmts=s16,volume=2";
  execFileSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", noise, ...args, path]);
  return { path, bytes: new Uint8Array(readFileSync(path)), cuts: cutsOf(path) };
}

function cutsOf(path: string): Cut[] {
  const file = new RandomAccessFile(path);
  try {
    const layout = readFlacLayout(file);
    const frames = new FlacFrames(file, layout, file.size);
    const cuts: Cut[] = [];
    let at = layout.audioStart;
    for (let frame = frames.next(); frame !== null; frame = frames.next()) {
      cuts.push({ at, bytes: frame.bytes.length, position: frame.position, frames: frame.frames });
      at += frame.bytes.length;
    }
    expect(at).toBe(file.size);
    return cuts;
  } finally {
    file.close();
  }
}

const sound = make("sound.flac");
const whole = await readAll(sound.path);

/** Whether a file sounds as the undamaged one does, but for silence from one frame on to another. */
function expectSilence({ channels }: WholeFile, from: number, to: number): void {
  whole.channels.forEach((wanted, i) => {
    const expected = wanted.slice();
    expected.fill(0, from, to);
    expect(channels[i]?.length).toBe(expected.length);
    expect(Buffer.compare(bytesOf(channels[i]), bytesOf(expected))).toBe(0);
  });
}

function bytesOf(samples: Float32Array = new Float32Array(0)): Uint8Array {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
}

function cutAt(index: number): Cut {
  const cut = sound.cuts.at(index);
  if (cut === undefined) throw new Error(`there is no frame ${index}`);
  return cut;
}

const ONE_PLACE = ["1 place in the file is damaged and silent."];

describe("a damaged FLAC file is silent where it is damaged, and nothing else moves or is lost", () => {
  test("one bit anywhere in a frame: that frame", async () => {
    const middle = fc.integer({ min: 0, max: sound.cuts.length - 2 });
    await fc.assert(
      fc.asyncProperty(middle, fc.nat(), fc.nat({ max: 7 }), async (index, place, bit) => {
        const cut = cutAt(index);
        const bytes = sound.bytes.slice();
        bytes[cut.at + (place % cut.bytes)] = (bytes[cut.at + (place % cut.bytes)] ?? 0) ^ (1 << bit);
        const read = await readAll(folder.write("flipped.flac", bytes));
        expectSilence(read, cut.position, cut.position + cut.frames);
        expect(read.warnings).toEqual(ONE_PLACE);
      }),
      { numRuns: 60 },
    );
  });

  test("the header of the first frame", async () => {
    const bytes = sound.bytes.slice();
    bytes.fill(0, cutAt(0).at, cutAt(0).at + 4);
    const read = await readAll(folder.write("first.flac", bytes));
    expectSilence(read, 0, cutAt(0).frames);
    expect(read.warnings).toEqual(ONE_PLACE);
  });

  test.each([
    ["overwritten", (from: number, to: number) => sound.bytes.slice().fill(0x55, from, to)],
    ["lost", (from: number, to: number) => concat([sound.bytes.slice(0, from), sound.bytes.slice(to)])],
  ])("a stretch that is %s over several frames", async (_, damage) => {
    const [first, last] = [cutAt(3), cutAt(9)];
    const read = await readAll(folder.write("stretch.flac", damage(first.at + 100, last.at + 100)));
    expectSilence(read, first.position, last.position + last.frames);
    expect(read.warnings).toEqual(ONE_PLACE);
  });

  test("two places", async () => {
    const bytes = sound.bytes.slice();
    for (const index of [2, 5]) bytes.fill(0xff, cutAt(index).at + 50, cutAt(index).at + 60);
    const read = await readAll(folder.write("twice.flac", bytes));
    expect(read.warnings).toEqual(["2 places in the file are damaged and silent."]);
    expect(read.channels[0]?.length).toBe(whole.info.frames);
    expect(read.channels[0]?.subarray(cutAt(2).position, cutAt(3).position).every((x) => x === 0)).toBe(true);
  });

  test("its last frame is missing, and said to be", async () => {
    const cut = cutAt(-1);
    const bytes = sound.bytes.slice();
    bytes[cut.at + 50] = (bytes[cut.at + 50] ?? 0) ^ 1;
    const read = await readAll(folder.write("last.flac", bytes));
    expect(read.channels[0]?.length).toBe(whole.info.frames - cut.frames);
    expect(read.warnings).toEqual([
      `The file is damaged or ends early: ${cut.frames} of ${whole.info.frames} frames are missing.`,
    ]);
  });

  test("also where the header does not know the length", async () => {
    const bytes = sound.bytes.slice();
    const view = new DataView(bytes.buffer);
    view.setBigUint64(18, view.getBigUint64(18) & ~0xfffffffffn);
    const cut = cutAt(4);
    bytes.fill(0x55, cut.at + 20, cut.at + 40);
    const read = await readAll(folder.write("unmeasured.flac", bytes));
    expect(read.info.frames).toBe(whole.info.frames);
    expectSilence(read, cut.position, cut.position + cut.frames);
  });

  test("junk between two frames: the frame before it, whose end nothing shows", async () => {
    const { at, position } = cutAt(6);
    const junk = new Uint8Array(5000).fill(0xff);
    const bytes = concat([sound.bytes.slice(0, at), junk, sound.bytes.slice(at)]);
    expectSilence(await readAll(folder.write("junk.flac", bytes)), cutAt(5).position, position);
  });
});

describe("FLAC frames", () => {
  test("that number as they like are no damage: cut from a longer file, or joined", async () => {
    const { at } = cutAt(8);
    const audioStart = cutAt(0).at;
    const moved = concat([
      sound.bytes.slice(0, audioStart),
      sound.bytes.slice(at),
      sound.bytes.slice(audioStart, at),
    ]);
    const read = await readAll(folder.write("moved.flac", moved));
    const split = cutAt(8).position;
    expect(read.warnings).toEqual([]);
    whole.channels.forEach((channel, i) => {
      const wanted = [...channel.subarray(split), ...channel.subarray(0, split)];
      expect(Buffer.compare(bytesOf(read.channels[i]), bytesOf(Float32Array.from(wanted)))).toBe(0);
    });
  });

  test("of the longest and the shortest blocks are read", async () => {
    for (const size of ["65535", "16"]) {
      const { path, cuts } = make(`blocks-${size}.flac`, "-frame_size", size);
      expect(cuts[0]?.frames).toBe(Number(size));
      expectSilence(await readAll(path), 0, 0);
    }
  });

  test.each([
    ["all", 1],
    ["some", 2],
  ])("of which %s leave their rate and their bits to the header of the file are read", async (_, every) => {
    const bytes = sound.bytes.slice();
    for (const { at, bytes: length } of sound.cuts.filter((_, i) => i % every === every - 1)) {
      bytes[at + 2] = (bytes[at + 2] ?? 0) & 0xf0;
      bytes[at + 3] = (bytes[at + 3] ?? 0) & 0xf1;
      let end = at + 5;
      while (crc8(sound.bytes, at, end + 1) !== 0) end += 1;
      bytes[end] = crc8(bytes, at, end);
      const crc = crc16(bytes, at, at + length - 2, 0);
      bytes.set([crc >> 8, crc & 0xff], at + length - 2);
    }
    expectSilence(await readAll(folder.write("from-header.flac", bytes)), 0, 0);
  });

  test("that are headers alone, one at another, are refused in time", async () => {
    const { at } = cutAt(1);
    const header = sound.bytes.slice(at, at + 16);
    const bytes = concat([
      sound.bytes.slice(0, cutAt(0).at),
      ...Array.from({ length: 100_000 }, () => header),
    ]);
    await expect(readAll(folder.write("headers.flac", bytes))).rejects.toMatchObject({
      details: { found: "FLAC audio that cannot be decoded" },
    });
  });
});
