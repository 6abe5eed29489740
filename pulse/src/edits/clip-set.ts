import type { Clip, SetClipEdit } from "@loophole/schemas/types";
import { checkClipTimes } from "../document/check-clip.ts";
import { expectClip } from "../document/expect.ts";
import { findClip } from "../document/find.ts";
import { replaced } from "../document/list.ts";
import { sameValue } from "../document/same-value.ts";
import { withClips } from "../document/with-clips.ts";
import { graphApply } from "../projection/engine-change.ts";
import { graphClip } from "../projection/project-to-graph.ts";
import type { EditKind } from "./kind.ts";

type Values = SetClipEdit["values"];

/** Changes a clip where it is: its name, place in time, stretch of the file, gain, fades, loop. */
export const clipSet: EditKind<SetClipEdit> = {
  apply(project, { clipId, values }, find) {
    const { track, trackIndex, clip, index } = expectClip(project, clipId, find);
    const changed = withClipValues(clip, values);
    checkClipTimes(changed);
    return {
      project: sameValue(clip, changed)
        ? project
        : withClips(project, trackIndex, replaced(track.clips, index, changed)),
      inverse: { type: "clip.set", clipId, values: presentClipValues(clip, values) },
    };
  },
  describe(project, { clipId, values }) {
    return `${phrase(values)} ‘${findClip(project, clipId)?.clip.name ?? clipId}’`;
  },
  project(before, { clipId }, after, find) {
    const from = find(before, clipId);
    const to = find(after, clipId);
    if (!from || !to || from.clip === to.clip) return [];
    const clip = graphClip(to.clip);
    return sameValue(graphClip(from.clip), clip)
      ? []
      : graphApply({ op: "clip.set", track: to.track.id, clip });
  },
  merge: (earlier, later) =>
    earlier.clipId === later.clipId ? { ...later, values: { ...earlier.values, ...later.values } } : null,
};

function withClipValues(clip: Clip, values: Values): Clip {
  const { loop: present, ...rest } = clip;
  const { loop: given, ...others } = values;
  const loop = given === undefined ? present : given;
  return loop ? { ...rest, ...others, loop } : { ...rest, ...others };
}

function presentClipValues(clip: Clip, values: Values): Values {
  const present: Values = {};
  if (values.name !== undefined) present.name = clip.name;
  if (values.start !== undefined) present.start = clip.start;
  if (values.offset !== undefined) present.offset = clip.offset;
  if (values.length !== undefined) present.length = clip.length;
  if (values.gain !== undefined) present.gain = clip.gain;
  if (values.fadeIn !== undefined) present.fadeIn = clip.fadeIn;
  if (values.fadeOut !== undefined) present.fadeOut = clip.fadeOut;
  if (values.loop !== undefined) present.loop = clip.loop ?? null;
  return present;
}

function phrase(values: Values): string {
  if (values.length !== undefined || values.offset !== undefined) return "Trim clip";
  if (values.loop !== undefined) return values.loop ? "Loop clip" : "End loop of clip";
  if (values.start !== undefined) return "Move clip";
  if (values.fadeIn !== undefined || values.fadeOut !== undefined) return "Change fades of clip";
  if (values.gain !== undefined) return "Change gain of clip";
  return "Rename clip";
}
