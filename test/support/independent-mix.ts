import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Clip, Media, Project, Track } from "@loophole/schemas/types";

/** Left and right in 64-bit float. */
export type Stereo = readonly [Float64Array, Float64Array];

/**
 * What a song should sound like, worked out from the words of the schemas alone: in 64-bit float, with none of
 * the engine's or the protocol's code, and with ffmpeg to decode the files. Only for songs whose media all
 * have the song's own rate, so that no resampler's choices come in.
 */
export function independentMix(folder: string, project: Project): Stereo {
  const rate = project.sampleRate;
  const audio = new Map<string, Stereo>();
  for (const media of project.media) {
    if (media.sampleRate !== rate)
      throw new Error(`${media.file} is at ${media.sampleRate} Hz, not at ${rate}`);
    audio.set(media.id, decode(join(folder, media.file), media));
  }
  // 960 ticks a quarter note, bpm quarter notes a minute.
  const startFrame = (clip: Clip): number =>
    Math.round((clip.start / 960) * (60 / project.timeline.bpm) * rate);

  const ends = project.tracks.flatMap(({ clips }) => clips.map((clip) => startFrame(clip) + clip.length));
  const frames = Math.max(0, ...ends);
  const mix: Stereo = [new Float64Array(frames), new Float64Array(frames)];
  const someSolo = project.tracks.some(({ solo }) => solo);
  for (const track of project.tracks) {
    if (track.mute || (someSolo && !track.solo)) continue;
    for (const clip of track.clips) {
      const source = audio.get(clip.media);
      if (source === undefined) throw new Error(`Clip ${clip.id} plays media that is not there`);
      addClip(mix, clip, source, startFrame(clip), strip(track, project.master.gain));
    }
  }
  return mix;
}

/** Gains of a track for left and right, the master's included. */
function strip({ gain, pan }: Track, masterGain: number): readonly [number, number] {
  const level = linear(gain) * linear(masterGain);
  const angle = ((pan + 1) * Math.PI) / 4;
  return [level * Math.SQRT2 * Math.cos(angle), level * Math.SQRT2 * Math.sin(angle)];
}

function linear(decibels: number): number {
  return decibels <= -144 ? 0 : 10 ** (decibels / 20);
}

function addClip(
  mix: Stereo,
  clip: Clip,
  source: Stereo,
  start: number,
  gains: readonly [number, number],
): void {
  const level = linear(clip.gain);
  for (let q = 0; q < clip.length; q++) {
    let envelope = level;
    if (q < clip.fadeIn) envelope *= q / clip.fadeIn;
    if (clip.length - q < clip.fadeOut) envelope *= (clip.length - q) / clip.fadeOut;
    let at = clip.offset + q;
    const { loop } = clip;
    if (loop !== undefined && clip.offset < loop.end && at >= loop.end) {
      at = loop.start + ((at - loop.end) % (loop.end - loop.start));
    }
    for (const side of [0, 1] as const) {
      const sample = source[side][at] ?? 0;
      mix[side][start + q] = (mix[side][start + q] ?? 0) + sample * envelope * gains[side];
    }
  }
}

/** The first two channels; a mono file on both sides. */
function decode(path: string, { channels, frames }: Media): Stereo {
  const args = ["-v", "error", "-i", path, "-f", "f64le", "-c:a", "pcm_f64le", "-"];
  const bytes = execFileSync("ffmpeg", args, { maxBuffer: 2 ** 30 });
  if (bytes.length !== frames * channels * 8) {
    throw new Error(`${path} has ${bytes.length / 8 / channels} frames, and the song says ${frames}`);
  }
  const side = (channel: number) =>
    Float64Array.from({ length: frames }, (_, i) => bytes.readDoubleLE((i * channels + channel) * 8));
  const left = side(0);
  return [left, channels > 1 ? side(1) : left];
}
