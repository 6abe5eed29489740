import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { readAll } from "../../files/fixtures/read-all.ts";
import { TemporaryFolder } from "../../files/fixtures/temporary-folder.ts";
import type { BlockSource } from "./block-source.ts";
import { renderSong, type RenderRequest } from "./render-song.ts";

// ffmpeg is waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const folder = new TemporaryFolder();
const RATE = 48_000;
const FRAMES = 3 * RATE + 123;

/** Two tracks of tones that ring out behind the end, halving each 1000 frames; the master is their sum. */
class TestSource implements BlockSource {
  readonly blockFrames: number;
  readonly stems: readonly { track: string; left: Float32Array; right: Float32Array }[];
  readonly master: { left: Float32Array; right: Float32Array };
  readonly #frames: number;
  #at = 0;

  constructor(blockFrames = 1024, frames = FRAMES, tracks = ["low", "high"]) {
    this.blockFrames = blockFrames;
    this.#frames = frames;
    const block = () => ({ left: new Float32Array(blockFrames), right: new Float32Array(blockFrames) });
    this.stems = tracks.map((track) => ({ track, ...block() }));
    this.master = block();
  }

  nextBlock(): void {
    for (const side of ["left", "right"] as const) {
      const sum = this.master[side].fill(0);
      this.stems.forEach((stem, index) => {
        for (let i = 0; i < this.blockFrames; i++) {
          const value = this.#value(this.#at + i, index, side);
          stem[side][i] = value;
          sum[i] = (sum[i] ?? 0) + value;
        }
      });
    }
    this.#at += this.blockFrames;
  }

  close(): void {
    this.#at = 0;
  }

  #value(frame: number, index: number, side: "left" | "right"): number {
    const ringing = frame < this.#frames ? 1 : 0.5 ** ((frame - this.#frames) / 1000);
    const hz = index === 0 ? 110 : 997;
    return Math.fround(
      0.4 * ringing * Math.sin((2 * Math.PI * hz * frame) / RATE + Number(side === "right")),
    );
  }
}

let request: RenderRequest;
let name: string;

beforeEach(({ task }) => {
  name = task.id;
  mkdirSync(folder.file(name));
  request = {
    path: folder.file(`${name}/mix.wav`),
    container: "wav",
    format: "float32",
    dither: false,
    stems: [],
    sampleRate: RATE,
    from: 0,
    to: FRAMES,
    tail: null,
    cancel: new Int32Array(new SharedArrayBuffer(4)),
  };
});

const stemsOf = (extension = "wav") =>
  ["low", "high"].map((track) => ({ track, path: folder.file(`${name}/${track}.${extension}`) }));
const filesThere = () => readdirSync(folder.file(name)).sort();
const withoutStems = () => new TestSource(1024, FRAMES, ["low", "high"]);
/** The master of that source alone. */
function masterOnly(source: TestSource): BlockSource {
  const { blockFrames, master } = source;
  return { blockFrames, master, stems: [], nextBlock: () => source.nextBlock(), close: () => source.close() };
}
const ignored = () => undefined;

describe("a render", () => {
  test("is as long as its range, and the same whatever the blocks", async () => {
    const results = [];
    for (const blockFrames of [32, 1000, 1024, 5000]) {
      results.push(await renderSong(request, masterOnly(new TestSource(blockFrames)), ignored));
    }
    const [first] = results;
    expect(first).toMatchObject({ frames: FRAMES, tailFrames: 0, container: "wav", dither: "none" });
    for (const result of results)
      expect({ ...result, realtimeFactor: 0 }).toEqual({ ...first, realtimeFactor: 0 });
    expect((await readAll(request.path)).info.frames).toBe(FRAMES);
  });

  test("tells its loudness and true peak as ffmpeg hears them in the file", async () => {
    const result = await renderSong({ ...request, format: "int24" }, masterOnly(withoutStems()), ignored);
    const filter = ["-af", "ebur128=peak=true:metadata=1,ametadata=print:file=-", "-f", "null", "-"];
    const printed = execFileSync("ffmpeg", ["-v", "error", "-i", request.path, ...filter], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    const heard = (key: string): number =>
      Number(
        printed
          .match(new RegExp(`lavfi\\.r128\\.${key}=(\\S+)`, "g"))
          ?.at(-1)
          ?.split("=")[1],
      );
    expect(Math.abs((result?.loudnessLufs ?? 0) - heard("I"))).toBeLessThan(0.1);
    const peak = 20 * Math.log10(Math.max(heard("true_peaks_ch0"), heard("true_peaks_ch1")));
    expect(Math.abs((result?.truePeakDb ?? 0) - peak)).toBeLessThan(0.2);
    expect(result?.truePeakDb).toBeGreaterThanOrEqual(result?.peakDb ?? 0);
  });

  test("of silence has no loudness", async () => {
    const silent = new TestSource(1024, FRAMES, []);
    const result = await renderSong(request, silent, ignored);
    expect(result).toMatchObject({ peakDb: -144, truePeakDb: -144 });
    expect(result).not.toHaveProperty("loudnessLufs");
  });

  test("says how far it is", async () => {
    const said: number[] = [];
    const slow = masterOnly(withoutStems());
    const clock = vi.spyOn(performance, "now");
    let now = 0;
    clock.mockImplementation(() => (now += 60));
    try {
      await renderSong(request, slow, (fraction) => said.push(fraction));
    } finally {
      clock.mockRestore();
    }
    expect(said.length).toBeGreaterThan(3);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect(said.every((fraction) => fraction > 0 && fraction <= 1)).toBe(true);
  });
});

describe("stems", () => {
  test.each(["wav", "flac"] as const)(
    "are written in the same pass, %s, and sum to the master",
    async (container) => {
      const stems = stemsOf(container);
      const path = folder.file(`${name}/mix.${container}`);
      const result = await renderSong(
        { ...request, path, container, format: "int24", stems },
        new TestSource(),
        ignored,
      );
      expect(result?.stems).toEqual(
        stems.map((stem) => ({
          ...stem,
          audioHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          peakDb: expect.closeTo(20 * Math.log10(0.4), 2),
          clippedSamples: 0,
        })),
      );
      const [mix, low, high] = await Promise.all(
        [path, ...stems.map((stem) => stem.path)].map((file) => readAll(file)),
      );
      for (const channel of [0, 1]) {
        let worst = 0;
        mix?.channels[channel]?.forEach((value, i) => {
          const sum = (low?.channels[channel]?.[i] ?? 9) + (high?.channels[channel]?.[i] ?? 9);
          worst = Math.max(worst, Math.abs(sum - value));
        });
        // Each of the three is rounded to 24 bits.
        expect(worst).toBeLessThanOrEqual(1.5 * 2 ** -23);
      }
      expect(filesThere()).toEqual([`high.${container}`, `low.${container}`, `mix.${container}`]);
    },
  );

  test("all appear or none: one that finds no place takes the others with it", async () => {
    const stems = stemsOf();
    const source = new TestSource();
    const nextBlock = source.nextBlock.bind(source);
    // Somebody makes a folder of that name while the files are being written.
    source.nextBlock = () => {
      mkdirSync(stems[1]?.path ?? "", { recursive: true });
      nextBlock();
    };
    await expect(renderSong({ ...request, stems }, source, ignored)).rejects.toMatchObject({
      name: "AudioFileError",
      details: { path: stems[1]?.path },
    });
    expect(filesThere()).toEqual(["high.wav"]);
  });

  test("all appear or none: one whose folder is not there stops the render before any is in its place", async () => {
    folder.write(`${name}/mix.wav`, "before");
    const stems = [{ track: "low", path: folder.file(`${name}/no/low.wav`) }, ...stemsOf().slice(1)];
    await expect(renderSong({ ...request, stems }, new TestSource(), ignored)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(filesThere()).toEqual(["mix.wav"]);
    expect(readFileSync(request.path, "utf8")).toBe("before");
  });

  test("of a cancelled render leave no file", async () => {
    Atomics.store(request.cancel, 0, 1);
    expect(await renderSong({ ...request, stems: stemsOf() }, new TestSource(), ignored)).toBeUndefined();
    expect(filesThere()).toEqual([]);
  });
});

describe("a tail", () => {
  const tail = { maxFrames: 10 * RATE, threshold: 10 ** (-60 / 20), holdFrames: 4800 };
  /** The tones' sum, 0.8 at most, falls below the threshold about here. */
  const ringing = 1000 * Math.log2(0.8 / tail.threshold);

  test("goes on until the master has been silent for so long, to the same frame whatever the blocks", async () => {
    const lengths = new Set<number>();
    for (const blockFrames of [32, 1024, 9000]) {
      const result = await renderSong({ ...request, tail }, masterOnly(new TestSource(blockFrames)), ignored);
      lengths.add(result?.tailFrames ?? -1);
      expect(result?.frames).toBe(FRAMES + (result?.tailFrames ?? 0));
    }
    const [length = 0] = lengths;
    expect(lengths.size).toBe(1);
    expect(length - tail.holdFrames).toBeGreaterThan(ringing - 1500);
    expect(length - tail.holdFrames).toBeLessThanOrEqual(ringing);
    expect((await readAll(request.path)).info.frames).toBe(FRAMES + length);
  });

  test("is as long as it may be at most, and its stems are as long as the master", async () => {
    const result = await renderSong(
      { ...request, tail: { ...tail, maxFrames: 777 }, stems: stemsOf() },
      new TestSource(),
      ignored,
    );
    expect(result?.tailFrames).toBe(777);
    for (const { path } of stemsOf()) expect((await readAll(path)).info.frames).toBe(FRAMES + 777);
  });

  test("of nothing is nothing", async () => {
    const result = await renderSong(
      { ...request, tail: { ...tail, maxFrames: 0 } },
      masterOnly(withoutStems()),
      ignored,
    );
    expect(result?.tailFrames).toBe(0);
  });
});
