import type { Clip, Project } from "@loophole/schemas/types";

/** The document with other clips on the track at `trackIndex`. */
export function withClips(project: Project, trackIndex: number, clips: Clip[]): Project {
  return {
    ...project,
    tracks: project.tracks.map((track, index) => (index === trackIndex ? { ...track, clips } : track)),
  };
}
