import type { Project } from "@loophole/schemas/types";
import { newId } from "./new-id.ts";

const DEFAULT_SAMPLE_RATE = 48_000;
const FOUR_BARS = 4 * 4 * 960;

/** An empty song in 4/4 at 120 quarter notes a minute. */
export function newProject(name: string, options: { id?: string; sampleRate?: number } = {}): Project {
  return {
    format: "loophole-project",
    version: 2,
    id: options.id ?? newId("song"),
    name,
    sampleRate: options.sampleRate ?? DEFAULT_SAMPLE_RATE,
    timeline: {
      bpm: 120,
      meter: { numerator: 4, denominator: 4 },
      loop: { enabled: false, start: 0, end: FOUR_BARS },
      tempo: [],
      meters: [],
      metronome: { enabled: false },
    },
    master: { gain: 0, devices: [], automation: [] },
    media: [],
    tracks: [],
  };
}
