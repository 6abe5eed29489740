import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openProject } from "@loophole/pulse/persistence";
import { isRenderResult } from "@loophole/schemas/validators";
import type { Project, RenderResult } from "@loophole/schemas/types";
import { afterAll, describe, expect, test } from "vitest";
import { copyAudioSong } from "../support/audio-song.ts";
import { independentMix, type Stereo } from "../support/independent-mix.ts";
import { demoFolder, renderEntry } from "../support/paths.ts";

const folder = mkdtempSync(join(tmpdir(), "loophole-render-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Renders as `npm run render` does: a Signal of its own, spoken to over TCP. */
function render(song: string, out: string, cacheDir = join(folder, "cache")): RenderResult {
  const args = [renderEntry, song, "--out", out, "--format", "float32", "--cache-dir", cacheDir, "--json"];
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8", stdio: "pipe" }),
  );
  if (!isRenderResult(printed)) throw new Error(`npm run render printed ${JSON.stringify(printed)}`);
  return printed;
}

/** Interleaved frames, by another program. */
function framesOf(wav: string): Float32Array {
  const args = ["-v", "error", "-i", wav, "-f", "f32le", "-c:a", "pcm_f32le", "-"];
  const bytes = execFileSync("ffmpeg", args, { maxBuffer: 2 ** 30 });
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** A song of clips of audio only, which the independent mix knows how to play. */
const audioSong = join(folder, "first-light");
copyAudioSong(audioSong);
const { project: firstLight } = await openProject(audioSong);

/** The largest difference of any sample, in dB; 0 dB is full scale. */
function differenceDb(rendered: Float32Array, [left, right]: Stereo): number {
  expect(rendered.length).toBe(left.length * 2);
  let worst = 0;
  for (let i = 0; i < left.length; i++) {
    worst = Math.max(worst, Math.abs((rendered[2 * i] ?? NaN) - (left[i] ?? NaN)));
    worst = Math.max(worst, Math.abs((rendered[2 * i + 1] ?? NaN) - (right[i] ?? NaN)));
  }
  return 20 * Math.log10(worst);
}

function peakDb([left, right]: Stereo): number {
  let peak = 0;
  for (const side of [left, right]) for (const x of side) peak = Math.max(peak, Math.abs(x));
  return 20 * Math.log10(peak);
}

/** A copy of that song that `change` made another. */
function changedSong(name: string, change: (project: Project) => Project): string {
  const path = join(folder, name);
  mkdirSync(path);
  cpSync(join(demoFolder, "media"), join(path, "media"), { recursive: true });
  writeFileSync(join(path, "project.json"), JSON.stringify(change(firstLight)));
  return path;
}

describe("a song of audio clips, rendered by a real Signal", () => {
  const out = join(folder, "first.wav");
  let first: RenderResult;
  let wanted: Stereo;

  test("differs from an independent mix by less than -90 dBFS", () => {
    first = render(audioSong, out);
    wanted = independentMix(audioSong, firstLight);
    const difference = differenceDb(framesOf(out), wanted);
    console.log(
      `First Light: ${(first.frames / first.sampleRate).toFixed(1)} s, peak ${first.peakDb.toFixed(2)} dBFS, ` +
        `difference from the independent mix ${difference.toFixed(1)} dBFS, ${first.realtimeFactor.toFixed(0)} × real time`,
    );
    expect(difference).toBeLessThan(-90);
  });

  test("says of itself what is true: length, peak and hash", () => {
    const hash = createHash("sha256")
      .update(Buffer.from(framesOf(out).buffer))
      .digest("hex");
    expect(first).toMatchObject({
      path: out,
      sampleRate: 44100,
      channels: 2,
      format: "float32",
      frames: wanted[0].length,
      audioHash: hash,
      clippedSamples: 0,
    });
    expect(first.peakDb).toBeCloseTo(peakDb(wanted), 3);
  });

  test("is the same to the bit when it is rendered again, from converted audio or from the files", () => {
    const again = join(folder, "again.wav");
    expect(render(audioSong, again).audioHash).toBe(first.audioHash);
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
    expect(render(audioSong, again, join(folder, "another-cache")).audioHash).toBe(first.audioHash);
  });

  test("leaves only the file that was asked for", () => {
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("is in the range a mix should have: near full scale, and not limited", () => {
    expect(peakDb(wanted)).toBeGreaterThan(-3);
    expect(peakDb(wanted)).toBeLessThan(-1);
    expect(wanted[0].length / 44100).toBeGreaterThan(45);
    expect(wanted[0].length / 44100).toBeLessThan(75);
  });
});

test("a damaged file is named, and the song is rendered", () => {
  const song = changedSong("damaged", (project) => project);
  const [media] = firstLight.media.filter(({ file }) => file.endsWith(".flac"));
  const path = join(song, media?.file ?? "");
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
  writeFileSync(path, bytes);
  const args = [
    renderEntry,
    song,
    "--out",
    join(folder, "damaged.wav"),
    "--cache-dir",
    join(folder, "damage"),
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toContain(`${media?.file ?? ""}: 1 place in the file is damaged and silent.`);
  expect(status).toBe(0);
});

describe("other songs differ from an independent mix by less than -90 dBFS", () => {
  test.each<[string, (project: Project) => Project]>([
    ["another tempo", (project) => ({ ...project, timeline: { ...project.timeline, bpm: 117.3 } })],
    [
      "strips at their ends",
      (project) => ({
        ...project,
        master: { gain: -6.02, devices: [], automation: [] },
        tracks: project.tracks.map((track, i) => ({
          ...track,
          pan: [-1, 1, 0, -0.5, 0.999][i % 5] ?? 0,
          gain: [6, -144, -30.5, 0][i % 4] ?? 0,
        })),
      }),
    ],
    [
      "mute and solo",
      (project) => ({
        ...project,
        tracks: project.tracks.map((track, i) => ({ ...track, mute: i === 4, solo: i >= 4 && i <= 8 })),
      }),
    ],
    [
      "clips cut anywhere, with fades longer than they are",
      (project) => ({
        ...project,
        tracks: project.tracks.map((track) => ({
          ...track,
          clips: track.clips.slice(0, 20).map((clip, i) => ({
            ...clip,
            start: clip.start + i * 7,
            offset: clip.loop === undefined ? Math.min(i * 331, 9000) : clip.offset + i * 331,
            length: 5000 + i * 997,
            fadeIn: i * 400,
            fadeOut: i * 500,
          })),
        })),
      }),
    ],
  ])("%s", async (name, change) => {
    const song = changedSong(name, change);
    const out = join(folder, `${name}.wav`);
    render(song, out);
    const { project } = await openProject(song);
    const mix = independentMix(song, project);
    const difference = differenceDb(framesOf(out), mix);
    console.log(`${name}: peak ${peakDb(mix).toFixed(1)} dBFS, difference ${difference.toFixed(1)} dBFS`);
    expect(peakDb(mix)).toBeGreaterThan(-40);
    expect(difference).toBeLessThan(-90);
  });
});

test("the comparison notices a tenth of a decibel on one track", () => {
  const project = firstLight;
  const mix = independentMix(audioSong, project);
  const tracks = project.tracks.map((track, i) => (i === 9 ? { ...track, gain: track.gain + 0.1 } : track));
  const other = independentMix(audioSong, { ...project, tracks });
  const interleaved = Float32Array.from(
    { length: mix[0].length * 2 },
    (_, i) => mix[i % 2 === 0 ? 0 : 1][i >> 1] ?? 0,
  );
  expect(differenceDb(interleaved, mix)).toBeLessThan(-120);
  expect(differenceDb(interleaved, other)).toBeGreaterThan(-90);
});
