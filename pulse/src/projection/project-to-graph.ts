import type { Clip, Graph, GraphClip, GraphTrack, Project, Track } from "@loophole/schemas/types";

/** What the engine plays of a song: names, colours and files' particulars stay behind. */
export function projectToGraph(project: Project): Graph {
  return {
    tracks: project.tracks.map(graphTrack),
    master: { gain: project.master.gain },
    timeline: {
      bpm: project.timeline.bpm,
      meter: { ...project.timeline.meter },
      loop: { ...project.timeline.loop },
    },
  };
}

export function graphTrack(track: Track): GraphTrack {
  const { id, gain, pan, mute, solo, clips } = track;
  return { id, gain, pan, mute, solo, clips: clips.map(graphClip) };
}

export function graphClip(clip: Clip): GraphClip {
  const { id, media, start, offset, length, gain, fadeIn, fadeOut, loop } = clip;
  const sounding = { id, sample: media, start, offset, length, gain, fadeIn, fadeOut };
  return loop ? { ...sounding, loop: { ...loop } } : sounding;
}
