import type { Clip, MoveClipEdit, Project } from "@loophole/schemas/types";
import { checkTakesAudio } from "../document/check-clip.ts";
import { expectClip, expectIndex, expectRoom, expectTrack } from "../document/expect.ts";
import { findClip, findTrack } from "../document/find.ts";
import { MAX_CLIPS_PER_TRACK } from "../document/limits.ts";
import { inserted, moved, removed, replaced } from "../document/list.ts";
import { withClips } from "../document/with-clips.ts";
import { graphApply } from "../projection/engine-change.ts";
import { graphClip } from "../projection/project-to-graph.ts";
import type { EditKind } from "./kind.ts";

/** Puts a clip at another time, on another track, or at another place among a track's clips. */
export const clipMove: EditKind<MoveClipEdit> = {
  apply(project, edit, find) {
    const from = expectClip(project, edit.clipId, find);
    const to = expectTrack(project, edit.trackId);
    const clip = from.clip.start === edit.start ? from.clip : { ...from.clip, start: edit.start };
    const inverse: MoveClipEdit = {
      type: "clip.move",
      clipId: edit.clipId,
      trackId: from.track.id,
      start: from.clip.start,
      index: from.index,
    };
    if (from.trackIndex === to.index) {
      const place = edit.index ?? from.index;
      expectIndex(place, to.track.clips.length - 1, "list of clips");
      return { project: withinTrack(project, from.trackIndex, from.index, place, clip), inverse };
    }
    const { clips } = to.track;
    const place = edit.index ?? clips.length;
    checkTakesAudio(to.track);
    expectRoom(clips.length, MAX_CLIPS_PER_TRACK, "clips on one track");
    expectIndex(place, clips.length, "list of clips");
    const without = withClips(project, from.trackIndex, removed(from.track.clips, from.index));
    return { project: withClips(without, to.index, inserted(clips, place, clip)), inverse };
  },
  describe(project, { clipId, trackId }) {
    const from = findClip(project, clipId);
    const name = `‘${from?.clip.name ?? clipId}’`;
    if (!from || from.track.id === trackId) return `Move clip ${name}`;
    return `Move clip ${name} to ‘${findTrack(project, trackId)?.track.name ?? trackId}’`;
  },
  project(before, { clipId }, after, find) {
    const from = find(before, clipId);
    const to = find(after, clipId);
    if (!from || !to || before === after) return [];
    const clip = graphClip(to.clip);
    if (from.trackIndex === to.trackIndex && from.index === to.index) {
      return graphApply({ op: "clip.set", track: to.track.id, clip });
    }
    return graphApply(
      { op: "clip.remove", track: from.track.id, id: clipId },
      { op: "clip.add", track: to.track.id, clip, index: to.index },
    );
  },
  merge(earlier, later) {
    if (earlier.clipId !== later.clipId) return null;
    if (later.index !== undefined || earlier.index === undefined) return later;
    return earlier.trackId === later.trackId ? { ...later, index: earlier.index } : later;
  },
};

function withinTrack(project: Project, trackIndex: number, from: number, to: number, clip: Clip): Project {
  const clips = project.tracks[trackIndex]?.clips ?? [];
  if (from === to && clips[from] === clip) return project;
  return withClips(project, trackIndex, moved(replaced(clips, from, clip), from, to));
}
