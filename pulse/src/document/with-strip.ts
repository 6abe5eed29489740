import type { Automation, Device, Project, Track } from "@loophole/schemas/types";
import type { FoundStrip } from "./find.ts";
import { replaced } from "./list.ts";

/** The document with a strip's devices or automation changed. */
export function withStrip(
  project: Project,
  { trackIndex }: FoundStrip,
  changed: { readonly devices?: Device[]; readonly automation?: Automation[] },
): Project {
  if (trackIndex === null) return { ...project, master: { ...project.master, ...changed } };
  return withTrack(project, trackIndex, changed);
}

/** The document with members of the track at `trackIndex` changed. */
export function withTrack(project: Project, trackIndex: number, changed: Partial<Track>): Project {
  const track = project.tracks[trackIndex];
  return track
    ? { ...project, tracks: replaced(project.tracks, trackIndex, { ...track, ...changed }) }
    : project;
}
