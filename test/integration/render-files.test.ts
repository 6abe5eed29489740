import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WireCommandError, type SignalClient } from "@loophole/protocol";
import type { Graph, GraphTrack, RenderResult, RenderStartParams } from "@loophole/schemas/types";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";
import { wavFile } from "../support/wav.ts";

const RATE = 48_000;
const SECONDS = 6;
const folder = mkdtempSync(join(tmpdir(), "loophole-files-"));
const out = (name: string): string => join(folder, "out", name);

let signal: SpawnedSignal;
let client: SignalClient;

const track = (id: string, hz: number): GraphTrack => ({
  id,
  gain: -6,
  pan: hz > 300 ? 0.5 : -0.5,
  mute: false,
  solo: false,
  clips: [
    {
      id: `${id}-clip`,
      sample: id,
      start: 0,
      offset: 0,
      length: SECONDS * RATE,
      gain: 0,
      fadeIn: 0,
      fadeOut: 0,
    },
  ],
});

const GRAPH: Graph = {
  tracks: [track("low", 110), { ...track("high", 997), devices: [{ id: "echo", type: "delay" }] }],
  master: { gain: 0 },
  timeline: {
    bpm: 120,
    meter: { numerator: 4, denominator: 4 },
    loop: { enabled: false, start: 0, end: 0 },
  },
};

beforeAll(async () => {
  execFileSync("mkdir", [join(folder, "out")]);
  signal = await spawnSignal({ args: ["--sample-rate", String(RATE)] });
  client = await signal.client("controller");
  await client.command("graph.apply", {
    baseRevision: client.welcome.revision,
    ops: [{ op: "graph.replace", graph: GRAPH }],
  });
  for (const [sample, hz] of [
    ["low", 110],
    ["high", 997],
  ] as const) {
    const path = join(folder, `${sample}.wav`);
    const frames = SECONDS * RATE;
    const at = (frame: number) => 0.7 * Math.sin((2 * Math.PI * hz * frame) / RATE);
    writeFileSync(path, wavFile({ rate: RATE, channels: 1, frames, sample: at }));
    await client.command("sample.load", { sample, path });
  }
});
afterEach(() => {
  rmSync(join(folder, "out"), { recursive: true });
  execFileSync("mkdir", [join(folder, "out")]);
});
afterAll(async () => {
  client.close();
  await signal.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function render(params: RenderStartParams): Promise<RenderResult> {
  return (await client.command("render.start", params)).result;
}

/** The wire error of a render that must be refused; and no file is left. */
async function refused(params: RenderStartParams): Promise<unknown> {
  const error: unknown = await render(params).catch((thrown: unknown) => thrown);
  if (!(error instanceof WireCommandError)) throw new Error(`not refused: ${JSON.stringify(error)}`);
  expect(readdirSync(join(folder, "out"))).toEqual([]);
  return { code: error.code, details: error.details };
}

/** 32-bit integers, by another program. */
function integersOf(path: string, by: "ffmpeg" | "sox"): Int32Array {
  const args =
    by === "ffmpeg"
      ? ["-v", "error", "-i", path, "-f", "s32le", "-c:a", "pcm_s32le", "-"]
      : [path, "-t", "raw", "-e", "signed", "-b", "32", "-"];
  const bytes = execFileSync(by, args, { maxBuffer: 2 ** 28 });
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

describe("the files that a render writes", () => {
  // RENDER-7
  test.each([
    ["int16", "tpdf"],
    ["int16", "none"],
    ["int24", "none"],
    ["int24", "tpdf"],
  ] as const)("ffmpeg and sox read the same from FLAC and WAV: %s, dither %s", async (format, dither) => {
    const [wav, flac] = [out("mix.wav"), out("mix.flac")];
    const one = await render({ path: wav, format, dither });
    const two = await render({ path: flac, format, dither, container: "flac" });
    expect([one.container, two.container]).toEqual(["wav", "flac"]);
    expect([one.dither, two.audioHash]).toEqual([dither, one.audioHash]);
    const integers = integersOf(wav, "sox");
    expect(integers.length).toBe(one.frames * 2);
    for (const [path, by] of [
      [wav, "ffmpeg"],
      [flac, "ffmpeg"],
      [flac, "sox"],
    ] as const) {
      expect(Buffer.from(integersOf(path, by).buffer).equals(Buffer.from(integers.buffer))).toBe(true);
    }
    expect(statSync(flac).size).toBeLessThan(statSync(wav).size);
  });

  // RENDER-8
  test("stems are written with the master, read by sox, and sum to it", async () => {
    const stems = ["low", "high"].map((id) => ({ track: id, path: out(`${id}.wav`) }));
    const result = await render({ path: out("mix.wav"), format: "int24", stems });
    expect(result.stems?.map(({ path }) => path)).toEqual(stems.map(({ path }) => path));
    const [mix, low, high] = [result.path, ...stems.map(({ path }) => path)].map((path) =>
      integersOf(path, "sox"),
    );
    let worst = 0;
    mix?.forEach((value, i) => {
      worst = Math.max(worst, Math.abs(value - (low?.[i] ?? NaN) - (high?.[i] ?? NaN)));
    });
    // Three roundings to 24 bits, seen as 32.
    expect(worst).toBeLessThanOrEqual(1.5 * 256 + 256);
    expect(mix?.length).toBe(result.frames * 2);
  });

  // RENDER-9
  test("a whole song with devices rings out; a range does not, unless it is asked to", async () => {
    const whole = await render({ path: out("whole.wav") });
    expect(whole.tailFrames).toBeGreaterThan(RATE / 2);
    expect(whole.frames).toBe(SECONDS * RATE + (whole.tailFrames ?? 0));
    const to = { sample: 2 * RATE };
    expect(await render({ path: out("range.wav"), to })).toMatchObject({ frames: 2 * RATE, tailFrames: 0 });
    const tail = { maxSeconds: 0.25 };
    expect(await render({ path: out("rung.wav"), to, tail })).toMatchObject({ tailFrames: RATE / 4 });
    expect(await render({ path: out("cut.wav"), tail: { maxSeconds: 0 } })).toMatchObject({ tailFrames: 0 });
  });

  // RENDER-10
  test("loudness and true peak are what ffmpeg hears in the file", async () => {
    const result = await render({ path: out("loud.flac"), container: "flac", format: "int24" });
    const filter = ["-af", "ebur128=peak=true:metadata=1,ametadata=print:file=-", "-f", "null", "-"];
    const printed = execFileSync("ffmpeg", ["-v", "error", "-i", result.path, ...filter], {
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
    expect(Math.abs((result.loudnessLufs ?? 0) - heard("I"))).toBeLessThan(0.1);
    const peak = 20 * Math.log10(Math.max(heard("true_peaks_ch0"), heard("true_peaks_ch1")));
    expect(Math.abs((result.truePeakDb ?? 0) - peak)).toBeLessThan(0.2);
  });
});

describe("what cannot be rendered is refused, and nothing is left (RENDER-6)", () => {
  const path = out("mix.wav");
  const stem = { track: "low", path: out("low.wav") };

  test.each<[string, RenderStartParams, object]>([
    ["an absurd end", { path, to: { sample: 10 ** 13 } }, { pointer: "/to", rule: "maximum-length" }],
    ["an absurd tick", { path, to: { tick: 10 ** 9 } }, { pointer: "/to", rule: "maximum-length" }],
    ["an end before the start", { path, from: { tick: 10 }, to: { tick: 9 } }, { pointer: "/to" }],
    ["FLAC of floats", { path, container: "flac" }, { pointer: "/format", rule: "integers-in-flac" }],
    ["a path that is not whole", { path: "mix.wav" }, { pointer: "/path", rule: "absolute-path" }],
    ["a stem's that is not", { path, stems: [{ ...stem, path: "x" }] }, { pointer: "/stems/0/path" }],
    ["a path with a NUL", { path: `${path}\0` }, { pointer: "/path", rule: "absolute-path" }],
    ["a path twice", { path, stems: [stem, stem] }, { pointer: "/stems/1/path", rule: "unique-path" }],
    [
      "the master's for a stem",
      { path, stems: [{ ...stem, path: out("./x/../mix.wav") }] },
      { rule: "unique-path" },
    ],
  ])("%s: INVALID_PARAMS, and where", async (_, params, details) => {
    expect(await refused(params)).toMatchObject({ code: "INVALID_PARAMS", details });
  });

  test.each<[string, RenderStartParams, string, string]>([
    ["a track that is not there", { path, stems: [{ ...stem, track: "nobody" }] }, "NOT_FOUND", ""],
    ["a folder that is not there", { path: out("no/mix.wav") }, "NOT_FOUND", out("no/mix.wav")],
    ["a stem's folder", { path, stems: [{ ...stem, path: out("no/x.wav") }] }, "NOT_FOUND", out("no/x.wav")],
    ["a folder in the file's place", { path: folder }, "MALFORMED_DATA", folder],
    ["a device in the file's place", { path: "/dev/null" }, "MALFORMED_DATA", "/dev/null"],
    ["a name too long", { path: out("x".repeat(300)) }, "NOT_FOUND", out("x".repeat(300))],
  ])("%s is named", async (_, params, code, named) => {
    expect(await refused(params)).toMatchObject({ code, details: named === "" ? {} : { path: named } });
  });

  test.runIf(existsSync("/usr/bin/prlimit"))("a disk that takes no more while it is written", async () => {
    const limit = (bytes: string) =>
      execFileSync("prlimit", ["--pid", String(signal.pid), `--fsize=${bytes}`]);
    limit("300000:unlimited");
    try {
      for (const container of ["wav", "flac"] as const) {
        const stems = [{ ...stem, path: out("low.part") }];
        const error = await refused({ path, format: "int24", container, dither: "tpdf", stems });
        expect(error).toMatchObject({ code: "RESOURCE_EXHAUSTED" });
      }
    } finally {
      limit("unlimited:unlimited");
    }
  });
});

test("a cancelled render of many files leaves none (RENDER-3)", async () => {
  const stems = ["low", "high"].map((id) => ({ track: id, path: out(`${id}.flac`) }));
  const cancel = new AbortController();
  const rendering = client.command(
    "render.start",
    { path: out("mix.flac"), container: "flac", format: "int16", stems, to: { sample: 3600 * RATE } },
    { signal: cancel.signal, onProgress: () => cancel.abort() },
  );
  await expect(rendering).rejects.toMatchObject({ code: "CANCELLED" });
  await expect.poll(() => readdirSync(join(folder, "out"))).toEqual([]);
});
