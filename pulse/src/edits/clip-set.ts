import type { SetClipEdit } from "@loophole/schemas/types";
import { checkClipTimes } from "../document/check-clip.ts";
import { expectClip } from "../document/expect.ts";
import { findClip } from "../document/find.ts";
import { replaced } from "../document/list.ts";
import { sameValue } from "../document/same-value.ts";
import { presentValues, withValues } from "../document/values.ts";
import { withClips } from "../document/with-clips.ts";
import { graphApply } from "../projection/engine-change.ts";
import { graphClip } from "../projection/project-to-graph.ts";
import type { EditKind } from "./kind.ts";

type Values = SetClipEdit["values"];

const FADES = ["fadeIn", "fadeOut", "fadeInShape", "fadeOutShape"] as const;

/** Changes a clip where it is: its name, place in time, stretch of the file, gain, fades, loop. */
export const clipSet: EditKind<SetClipEdit> = {
  apply(project, { clipId, values }, find) {
    const { track, trackIndex, clip, index } = expectClip(project, clipId, find);
    const changed = withValues(clip, values);
    checkClipTimes(changed);
    return {
      project:
        changed === clip ? project : withClips(project, trackIndex, replaced(track.clips, index, changed)),
      inverse: { type: "clip.set", clipId, values: presentValues(clip, values) },
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

function phrase(values: Values): string {
  if (values.length !== undefined || values.offset !== undefined) return "Trim clip";
  if (values.loop !== undefined) return values.loop ? "Loop clip" : "End loop of clip";
  if (values.start !== undefined) return "Move clip";
  if (values.mute !== undefined) return values.mute === true ? "Mute clip" : "Unmute clip";
  if (values.reverse !== undefined) return "Reverse clip";
  if (values.envelope !== undefined) return "Change envelope of clip";
  if (FADES.some((name) => values[name] !== undefined)) return "Change fades of clip";
  if (values.gain !== undefined) return "Change gain of clip";
  return "Rename clip";
}
