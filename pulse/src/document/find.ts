import type {
  Automation,
  Clip,
  Device,
  Media,
  NoteClip,
  Project,
  Send,
  Track,
} from "@loophole/schemas/types";
import { MASTER_ID } from "./limits.ts";

export interface FoundTrack {
  readonly track: Track;
  readonly index: number;
}

export interface FoundClip {
  readonly track: Track;
  readonly trackIndex: number;
  readonly clip: Clip;
  readonly index: number;
}

export interface FoundNotes {
  readonly track: Track;
  readonly trackIndex: number;
  readonly clip: NoteClip;
  readonly index: number;
}

export interface FoundMedia {
  readonly media: Media;
  readonly index: number;
}

/** What has devices and automation: a track, or the master. */
export interface FoundStrip {
  readonly id: string;
  /** null for the master. */
  readonly trackIndex: number | null;
  readonly name: string;
  readonly devices: readonly Device[];
  readonly automation: readonly Automation[];
}

export interface FoundDevice {
  readonly strip: FoundStrip;
  readonly device: Device;
  readonly index: number;
}

export interface FoundSend {
  readonly track: Track;
  readonly trackIndex: number;
  readonly send: Send;
  readonly index: number;
}

export function findTrack(project: Project, id: string): FoundTrack | null {
  const index = indexOfId(project.tracks, id);
  const track = project.tracks[index];
  return track ? { track, index } : null;
}

/** Looks through the tracks in order; some microseconds for ten thousand clips. */
export function findClip(project: Project, id: string): FoundClip | null {
  const { tracks } = project;
  for (let trackIndex = 0; trackIndex < tracks.length; trackIndex++) {
    const track = tracks[trackIndex];
    if (!track) break;
    const index = indexOfId(track.clips, id);
    const clip = track.clips[index];
    if (clip) return { track, trackIndex, clip, index };
  }
  return null;
}

/** A clip of notes. */
export function findNotes(project: Project, id: string): FoundNotes | null {
  for (const [trackIndex, track] of project.tracks.entries()) {
    const index = indexOfId(track.notes, id);
    const clip = track.notes[index];
    if (clip) return { track, trackIndex, clip, index };
  }
  return null;
}

export function findMedia(project: Project, id: string): FoundMedia | null {
  const index = indexOfId(project.media, id);
  const media = project.media[index];
  return media ? { media, index } : null;
}

/** A track's strip, or the master's by the id `master`. */
export function findStrip(project: Project, id: string): FoundStrip | null {
  if (id === MASTER_ID) return masterStrip(project);
  const found = findTrack(project, id);
  return found ? trackStrip(found.track, found.index) : null;
}

export function findDevice(project: Project, id: string): FoundDevice | null {
  for (const [trackIndex, track] of project.tracks.entries()) {
    const index = indexOfId(track.devices, id);
    const device = track.devices[index];
    if (device) return { strip: trackStrip(track, trackIndex), device, index };
  }
  const index = indexOfId(project.master.devices, id);
  const device = project.master.devices[index];
  return device ? { strip: masterStrip(project), device, index } : null;
}

export function findSend(project: Project, id: string): FoundSend | null {
  for (const [trackIndex, track] of project.tracks.entries()) {
    const index = indexOfId(track.sends, id);
    const send = track.sends[index];
    if (send) return { track, trackIndex, send, index };
  }
  return null;
}

function trackStrip(track: Track, trackIndex: number): FoundStrip {
  const { id, name, devices, automation } = track;
  return { id, trackIndex, name, devices, automation };
}

function masterStrip({ master }: Project): FoundStrip {
  return { id: MASTER_ID, trackIndex: null, name: "Master", ...master };
}

/** A plain loop, because every edit of every frame of a drag goes through it, once for each clip. */
function indexOfId(list: readonly { readonly id: string }[], id: string): number {
  for (let index = 0; index < list.length; index++) if (list[index]?.id === id) return index;
  return -1;
}
