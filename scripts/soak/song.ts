import type { Automation, Capability, Graph, GraphClip, GraphTrack } from "@loophole/schemas/types";
import { devicesOf, sampleOf } from "../bench/engine/song.ts";
import {
  FILE_FRAMES,
  FILES,
  MASTER_GAIN,
  SAMPLE_RATE,
  SEND_GAIN,
  stripsOf,
} from "../bench/engine/workload.ts";

export const BAR_TICKS = 3_840;
/** The song goes round after so many bars. */
export const BARS = 32;
export const REVERB = "reverb";
const CLIPS = 8;
/** Automation of every so many tracks. */
const AUTOMATED_EVERY = 4;

/**
 * A song that keeps an engine busy: on each track clips that begin, fade and end, and, as far as the engine is able
 * to, an equaliser and a compressor, sends into one reverb, and automation of gains, pans and filters.
 */
export function soakSong(tracks: number, capabilities: readonly string[]): Graph {
  const able = (capability: Capability): boolean => capabilities.includes(capability);
  const strips = stripsOf(tracks).map(({ gain, pan, sends }, index): GraphTrack => {
    const id = trackId(index);
    const clips = Array.from({ length: CLIPS }, (_, clip) => clipOf(index, clip));
    const track: GraphTrack = { id, gain, pan, mute: false, solo: false, clips };
    if (able("devices")) track.devices = devicesOf(id);
    if (able("mixing") && sends)
      track.sends = [{ id: sendId(index), target: REVERB, gain: SEND_GAIN, tap: "post" }];
    if (able("automation") && index % AUTOMATED_EVERY === 1) {
      track.automation = automationOf(id, gain, able("devices"));
    }
    return track;
  });
  const loop = { enabled: true, start: 0, end: BARS * BAR_TICKS };
  return {
    tracks: able("mixing") ? [...strips, hall(able("devices"))] : strips,
    master: { gain: MASTER_GAIN },
    timeline: { bpm: 120, meter: { numerator: 4, denominator: 4 }, loop },
  };
}

export function trackId(index: number): string {
  return `track-${String(index)}`;
}

export function sendId(index: number): string {
  return `${trackId(index)}-send`;
}

/** A clip of that track, of three bars or so; two of one track overlap now and then. */
export function clipOf(track: number, clip: number): GraphClip {
  return {
    id: `${trackId(track)}-clip-${String(clip)}`,
    sample: sampleOf((track + clip) % FILES),
    start: Math.round(((clip * BARS) / CLIPS + (track % 5) / 4) * BAR_TICKS),
    offset: (((track * 31 + clip * 17) % 64) / 128) * FILE_FRAMES,
    length: 6 * SAMPLE_RATE + 997 * (track % 13),
    gain: 0,
    fadeIn: 480,
    fadeOut: 4_800,
    loop: { start: 0, end: FILE_FRAMES },
  };
}

function hall(hasDevices: boolean): GraphTrack {
  const track = { id: REVERB, kind: "return" as const, gain: 0, pan: 0, mute: false, solo: false, clips: [] };
  if (!hasDevices) return track;
  return { ...track, devices: [{ id: "hall", type: "reverb", parameters: { decay: 1.8, mix: 1 } }] };
}

function automationOf(track: string, gain: number, hasDevices: boolean): Automation[] {
  const wave = (parameter: string, target: string, low: number, high: number): Automation => ({
    target,
    parameter,
    points: Array.from({ length: BARS }, (_, bar) => ({
      tick: bar * BAR_TICKS,
      value: bar % 2 === 0 ? low : high,
      curve: bar % 3 === 0 ? ("smooth" as const) : ("linear" as const),
    })),
  });
  const mixer = [wave("gain", track, gain - 6, gain), wave("pan", track, -0.7, 0.7)];
  return hasDevices ? [...mixer, wave("band3Frequency", `${track}-equaliser`, 800, 6_000)] : mixer;
}
