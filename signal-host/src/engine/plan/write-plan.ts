import { framesFromTicks, gainFromDb } from "@loophole/protocol";
import type { GraphTimeline } from "@loophole/schemas/types";
import { panGain } from "../../dsp/pan.ts";
import { ClipField, PlanField, TrackField } from "./plan-layout.ts";

/** What a strip is set to, in the units of the graph: dB, −1…1. */
export interface StripSettings {
  readonly gain: number;
  readonly pan: number;
  readonly mute: boolean;
  readonly solo: boolean;
}

/** One track, compiled. */
export interface PlanTrack {
  readonly slot: number;
  readonly generation: number;
  readonly version: number;
  readonly settings: StripSettings;
  /** As compileClips made them. */
  readonly clips: Float64Array;
}

export interface PlanContents {
  readonly tracks: readonly PlanTrack[];
  /** dB */
  readonly masterGain: number;
  readonly timeline: GraphTimeline;
  readonly rate: number;
  /** false: the song is played straight on, as when rendering a range. */
  readonly followLoop: boolean;
}

/** Float64 words a plan takes. */
export function planWords(tracks: readonly PlanTrack[]): number {
  const clipWords = tracks.reduce((sum, track) => sum + track.clips.length, 0);
  return PlanField.count + tracks.length * TrackField.count + clipWords + scratchWords(tracks);
}

function scratchWords(tracks: readonly PlanTrack[]): number {
  return tracks.reduce((most, track) => Math.max(most, track.clips.length / ClipField.count), 0);
}

/** Writes a plan to `f64` from index `at`; there must be planWords() of room. */
export function writePlan(f64: Float64Array, at: number, plan: PlanContents): void {
  const { tracks, timeline, rate } = plan;
  const tracksAt = at + PlanField.count;
  const frames = (tick: number): number => framesFromTicks(tick, timeline.bpm, rate);
  f64[at + PlanField.trackCount] = tracks.length;
  f64[at + PlanField.masterGain] = gainFromDb(plan.masterGain);
  f64[at + PlanField.loopEnabled] = plan.followLoop && timeline.loop.enabled ? 1 : 0;
  f64[at + PlanField.loopStart] = frames(timeline.loop.start);
  f64[at + PlanField.loopEnd] = frames(timeline.loop.end);
  f64[at + PlanField.tracks] = tracksAt;
  f64[at + PlanField.bpm] = timeline.bpm;
  let clipsAt = tracksAt + tracks.length * TrackField.count;
  tracks.forEach((track, index) => {
    const row = tracksAt + index * TrackField.count;
    const { settings } = track;
    f64[row + TrackField.slot] = track.slot;
    f64[row + TrackField.generation] = track.generation;
    f64[row + TrackField.version] = track.version;
    f64[row + TrackField.gain] = gainFromDb(settings.gain);
    f64[row + TrackField.panLeft] = panGain(settings.pan, "left");
    f64[row + TrackField.panRight] = panGain(settings.pan, "right");
    f64[row + TrackField.mute] = settings.mute ? 1 : 0;
    f64[row + TrackField.solo] = settings.solo ? 1 : 0;
    f64[row + TrackField.clipCount] = track.clips.length / ClipField.count;
    f64[row + TrackField.clips] = clipsAt;
    f64.set(track.clips, clipsAt);
    clipsAt += track.clips.length;
  });
  f64[at + PlanField.scratch] = clipsAt;
}
