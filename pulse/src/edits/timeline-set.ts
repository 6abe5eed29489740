import type { SetTimelineEdit, TimelineSetParams } from "@loophole/schemas/types";
import { sameValue } from "../document/same-value.ts";
import { presentValues, withValues } from "../document/values.ts";
import type { EditKind } from "./kind.ts";

/** Changes tempo, meter or loop. */
export const timelineSet: EditKind<SetTimelineEdit> = {
  apply(project, { values }) {
    const timeline = withValues(project.timeline, values);
    return {
      project: timeline === project.timeline ? project : { ...project, timeline },
      inverse: { type: "timeline.set", values: presentValues(project.timeline, values) },
    };
  },
  describe(project, { values }) {
    const [only, another] = Object.keys(values);
    if (only === undefined || another !== undefined) return "Change time line";
    if (values.bpm !== undefined) return "Change tempo";
    if (values.meter !== undefined) return "Change time signature";
    const enabled = project.timeline.loop.enabled;
    if (values.loop === undefined || values.loop.enabled === enabled) return "Change loop";
    return enabled ? "Turn loop off" : "Turn loop on";
  },
  project(before, _edit, after) {
    const [from, to] = [before.timeline, after.timeline];
    const params: TimelineSetParams = {};
    if (from.bpm !== to.bpm) params.bpm = to.bpm;
    if (!sameValue(from.meter, to.meter)) params.meter = to.meter;
    if (!sameValue(from.loop, to.loop)) params.loop = to.loop;
    return Object.keys(params).length === 0 ? [] : [{ name: "timeline.set", params }];
  },
  merge: (earlier, later) => ({ ...later, values: { ...earlier.values, ...later.values } }),
};
