import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ConformanceCase } from "../case.ts";
import { must, mustEqual, mustMatch } from "../failure.ts";
import { addTrack, apply, clip, track } from "../song.ts";
import { readFloats, tone } from "../wav.ts";
import { numberAt } from "../wire/messages.ts";
import { loadTone } from "./songs.ts";

const DAY_SECONDS = 24 * 3600;
const SECOND = 48_000;

/** A sine of 1 kHz that a meter after ITU-R BS.1770-4 reads as −23 LUFS when both channels have it. */
const reference = (frame: number): number => 10 ** (-23 / 20) * Math.sin((frame * 2 * Math.PI) / 48);

/** A sine of a quarter of the rate, between whose samples is its peak: 3 dB above them. */
const between = (frame: number): number => 0.5 * Math.sin((frame * Math.PI) / 2 + Math.PI / 4);

/** What a file of FLAC says of itself (RFC 9639, 8.2). */
function streamInfo(path: string): { channels: number; bits: number; frames: number; md5: string } {
  const file = readFileSync(path);
  mustEqual(file.toString("latin1", 0, 4), "fLaC", "the file's first bytes");
  mustEqual((file[4] ?? 0) & 0x7f, 0, "the kind of the first block");
  const [low, high] = [file.readUInt32BE(22), file.readUInt32BE(18)];
  return {
    channels: ((high >> 9) & 7) + 1,
    bits: ((high >> 4) & 31) + 1,
    frames: (high & 15) * 2 ** 32 + low,
    md5: file.toString("hex", 26, 42),
  };
}

export const renderFileCases: readonly ConformanceCase[] = [
  {
    id: "render.limits",
    title: "what cannot be written is refused, with the path where that is why, and leaves no file",
    requirement: ["RENDER-6"],
    place: "alone",
    needs: ["render", "sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      await loadTone(client, t.wav("tone.wav", { seconds: 1, sample: tone }));
      const before = readdirSync(t.folder);
      const path = t.file("mix.wav");
      const long = { from: { sample: 0 }, to: { sample: DAY_SECONDS * client.sampleRate + 1 } };
      const details = { pointer: "/to", rule: "maximum-length" };
      await client.refused("render.start", { path, ...long }, "INVALID_PARAMS", details);
      for (const place of [t.file("nowhere/mix.wav"), t.folder]) {
        const reply = await client.command("render.start", { path: place });
        mustMatch(reply, { ok: false, error: { details: { path: place } } }, "the reply");
      }
      mustEqual(readdirSync(t.folder), before, "the folder");
    },
  },
  {
    id: "render.flac",
    title: "FLAC holds the integers of WAV, floats are refused, and dither is the same each time",
    requirement: ["RENDER-7"],
    place: "alone",
    needs: ["render-flac", "sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      await loadTone(client, t.wav("tone.wav", { seconds: 1, sample: (frame) => tone(frame) / 3 }));
      const written = new Set<string>();
      for (const [format, bits] of [
        ["int16", 16],
        ["int24", 24],
      ] as const) {
        for (const dither of ["none", "tpdf"]) {
          const name = `${format}-${dither}`;
          const options = { format, dither };
          const wav = await client.result("render.start", { path: t.file(`${name}.wav`), ...options });
          const path = t.file(`${name}.flac`);
          const flac = await client.result("render.start", { path, container: "flac", ...options });
          mustEqual(flac["audioHash"], wav["audioHash"], `the audioHash of ${name}`);
          const frames = numberAt(wav, "frames");
          const data = readFileSync(t.file(`${name}.wav`)).subarray(-frames * 2 * (bits / 8));
          const md5 = createHash("md5").update(data).digest("hex");
          mustEqual(streamInfo(path), { channels: 2, bits, frames, md5 }, `what ${name}.flac says of itself`);
          written.add(md5);
        }
      }
      mustEqual(written.size, 4, "the number of different files");
      const path = t.file("float.flac");
      for (const format of [{ format: "float32" }, {}]) {
        const params = { path, container: "flac", ...format };
        await client.refused("render.start", params, "INVALID_PARAMS", { pointer: "/format" });
      }
      mustEqual(existsSync(path), false, "whether there is a file");
    },
  },
  {
    id: "render.stems",
    title: "stems are written with the master, after gain and pan, and sum to it; all of the files or none",
    requirement: ["RENDER-8"],
    place: "alone",
    needs: ["render-stems", "sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      await loadTone(client, t.wav("tone.wav", { seconds: 1, sample: tone }));
      await addTrack(client, "right", { gain: -12, pan: 1, clips: [clip("late", "tone", { start: 960 })] });
      const stems = ["tone", "right"].map((id) => ({ track: id, path: t.file(`${id}-stem.wav`) }));
      const result = await client.result("render.start", { path: t.file("mix.wav"), stems });
      const frames = numberAt(result, "frames");
      const [mix, left, right] = [t.file("mix.wav"), ...stems.map(({ path }) => path)].map((path) =>
        readFloats(path, frames),
      );
      let worst = 0;
      let wrongSide = 0;
      let highest = 0;
      mix?.forEach((value, i) => {
        worst = Math.max(worst, Math.abs(value - (left?.[i] ?? NaN) - (right?.[i] ?? NaN)));
        if (i % 2 === 0) wrongSide = Math.max(wrongSide, Math.abs(right?.[i] ?? NaN));
        else highest = Math.max(highest, Math.abs(right?.[i] ?? NaN));
      });
      must(worst < 1e-5, "stems that sum to the master", worst);
      must(wrongSide < 1e-5, "a left side that is silent, of what is panned to the right", wrongSide);
      // Equal power: 3 dB more at the side.
      const expected = 0.5 * 10 ** (-12 / 20) * Math.SQRT2;
      must(
        Math.abs(highest / expected - 1) < 0.01,
        `a right side with peaks of ${String(expected)}`,
        highest,
      );
      const before = readdirSync(t.folder);
      const path = t.file("no.wav");
      const stem = { track: "tone", path: t.file("no-stem.wav") };
      const absent = { path, stems: [stem, { track: "nobody", path: t.file("nobody.wav") }] };
      await client.refused("render.start", absent, "NOT_FOUND", { pointer: "/stems/1/track" });
      const twice = { path, stems: [stem, { track: "right", path: stem.path }] };
      await client.refused("render.start", twice, "INVALID_PARAMS", { pointer: "/stems/1/path" });
      mustEqual(readdirSync(t.folder), before, "the folder");
    },
  },
  {
    id: "render.tail",
    title: "a tail rings out behind the end, where clips are over, until it is silent or long enough",
    requirement: ["RENDER-9"],
    place: "alone",
    needs: ["render-flac", "devices", "sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      const rate = client.sampleRate;
      await loadTone(client, t.wav("tone.wav", { seconds: 1, sample: tone }));
      const path = t.file("mix.wav");
      const tailOf = async (params: object): Promise<number> => {
        const { frames, tailFrames } = await client.result("render.start", { path, ...params });
        const to = numberAt(params, "to", "sample") || rate;
        mustEqual(frames, to + Number(tailFrames), "frames, with those of the tail");
        return Number(tailFrames);
      };
      const to = { sample: rate / 2 };
      const over = await tailOf({ to, tail: { maxSeconds: 5, holdSeconds: 0.1 } });
      must(over >= rate / 10 && over < rate / 5, "a tail of silence, where the clip is over", over);
      mustEqual(await tailOf({}), 0, "the tail of a song without devices");
      await addTrack(client, "echoes", {
        clips: [clip("one", "tone")],
        devices: [{ id: "e", type: "delay" }],
      });
      const whole = await tailOf({});
      must(whole > rate / 2, "a tail of a song with devices", whole);
      mustEqual(await tailOf({ to }), 0, "the tail of a range");
      mustEqual(
        await tailOf({ to, tail: { maxSeconds: 0.25 } }),
        rate / 4,
        "a tail of a quarter of a second",
      );
      mustEqual(await tailOf({ tail: { maxSeconds: 0 } }), 0, "the tail of a song that is to have none");
      const soon = await tailOf({ tail: { maxSeconds: 20, thresholdDb: -40, holdSeconds: 0.7 } });
      must(soon < whole, "a tail that ends the sooner, the higher the level that counts as silence", soon);
      const held = readFloats(path, rate + soon).subarray(-2 * Math.round(0.7 * rate));
      const loudest = held.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      must(loudest <= 0.01001, "0.7 s below -40 dBFS at the end", loudest);
    },
  },
  {
    id: "render.loudness",
    title: "loudness and true peak are those that ITU-R BS.1770-4 defines",
    requirement: ["RENDER-10"],
    place: "alone",
    needs: ["render", "sample-wav"],
    run: async (t) => {
      const client = await t.controller();
      const path = t.file("mix.wav");
      await client.ok("sample.load", {
        sample: "reference",
        path: t.wav("reference.wav", { seconds: 10, sample: reference }),
      });
      await addTrack(client, "a", { clips: [clip("c", "reference", { length: 10 * SECOND })] });
      const steady = await client.result("render.start", { path });
      const loudness = Number(steady["loudnessLufs"]);
      must(Math.abs(loudness + 23) < 0.1, "a loudness of -23 LUFS", steady);
      const gated = await client.result("render.start", { path, to: { sample: 20 * client.sampleRate } });
      must(Math.abs(Number(gated["loudnessLufs"]) + 23) < 0.2, "silence that does not count", gated);
      const fades = { length: SECOND, fadeIn: SECOND / 10, fadeOut: SECOND / 10 };
      await client.ok("sample.load", {
        sample: "reference",
        path: t.wav("between.wav", { seconds: 1, sample: between }),
      });
      await apply(
        client,
        { op: "track.remove", id: "a" },
        { op: "track.add", track: track("b", { clips: [clip("d", "reference", fades)] }) },
      );
      const peaks = await client.result("render.start", { path });
      must(Math.abs(Number(peaks["truePeakDb"]) + 6.02) < 0.2, "a true peak of -6.02 dBTP", peaks);
    },
  },
];
