import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Project, Track } from "@loophole/schemas/types";
import { pulses, tone, wav } from "./wav.ts";

export const RATE = 48_000;
const SECONDS = 16;

/** Names and sounds of the test song's tracks. The first is a steady tone, so that its level stands still. */
const PARTS: readonly (readonly [name: string, sound: (time: number) => number])[] = [
  ["Tone", tone(220, 0.5)],
  ["Kick", pulses(55, 0.8, 9)],
  ["Snare", pulses(190, 0.5, 18)],
  ["Hat", pulses(4000, 0.3, 40)],
  ["Bass", pulses(82, 0.5, 3)],
  ["Chords", pulses(330, 0.3, 2)],
  ["Lead", pulses(660, 0.25, 4)],
  ["Noise", (time) => 0.1 * Math.sin(time * 12_345) * Math.sin(time * 777)],
];

/** Writes a project of eight tracks, sixteen seconds at 120 bpm, and answers its folder. */
export async function writeSong(folder: string, name = "Test song"): Promise<string> {
  await mkdir(join(folder, "media"), { recursive: true });
  const tracks: Track[] = [];
  const media: Project["media"] = [];
  for (const [index, [part, sound]] of PARTS.entries()) {
    const file = `media/${part.toLowerCase()}.wav`;
    await writeFile(join(folder, file), wav(SECONDS, RATE, sound));
    const id = `media-${String(index)}`;
    media.push({ id, name: `${part}.wav`, file, sampleRate: RATE, channels: 1, frames: SECONDS * RATE });
    tracks.push({
      id: `track-${String(index)}`,
      name: part,
      color: index,
      gain: index === 0 ? -6 : -12,
      pan: 0,
      mute: false,
      solo: false,
      soloSafe: false,
      kind: "audio",
      output: "master",
      devices: [],
      sends: [],
      notes: [],
      automation: [],
      clips: [
        {
          id: `clip-${String(index)}`,
          name: part,
          media: id,
          start: 0,
          offset: 0,
          length: SECONDS * RATE,
          gain: 0,
          fadeIn: 0,
          fadeOut: 0,
        },
      ],
    });
  }
  const project: Project = {
    format: "loophole-project",
    version: 2,
    id: "project-test",
    name,
    sampleRate: RATE,
    timeline: {
      bpm: 120,
      meter: { numerator: 4, denominator: 4 },
      loop: { enabled: true, start: 0, end: 960 * 4 * 8 },
      tempo: [],
      meters: [],
      metronome: { enabled: false },
    },
    master: { gain: 0, devices: [], automation: [] },
    media,
    tracks,
  };
  await writeFile(join(folder, "project.json"), JSON.stringify(project));
  return folder;
}
