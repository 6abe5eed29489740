import type { Metronome, Project, SetTimelineEdit, TimelineSetParams } from "@loophole/schemas/types";
import { sameValue } from "../document/same-value.ts";
import { presentValues, withValues } from "../document/values.ts";
import { EditError } from "./edit-error.ts";
import type { EditKind } from "./kind.ts";

/** Changes tempo, meter, loop, metronome or pre-roll. */
export const timelineSet: EditKind<SetTimelineEdit> = {
  apply(project, { values }) {
    checkOrder(values.tempo ?? [], "changes of tempo");
    checkOrder(values.meters ?? [], "changes of time signature");
    const timeline = withValues(project.timeline, values);
    return {
      project: timeline === project.timeline ? project : { ...project, timeline },
      inverse: { type: "timeline.set", values: presentValues(project.timeline, values) },
    };
  },
  describe(project, { values }) {
    const [only, another] = Object.keys(values);
    if (only === undefined || another !== undefined) return "Change time line";
    if (values.bpm !== undefined || values.tempo !== undefined) return "Change tempo";
    if (values.metronome !== undefined) return metronomeWords(project, values.metronome);
    if (values.preRoll !== undefined)
      return values.preRoll === null ? "Turn pre-roll off" : "Change pre-roll";
    if (values.meter !== undefined || values.meters !== undefined) return "Change time signature";
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
    if (!sameValue(from.tempo, to.tempo)) params.tempo = to.tempo;
    if (!sameValue(from.meters, to.meters)) params.meters = to.meters;
    if (!sameValue(from.metronome, to.metronome)) params.metronome = to.metronome;
    return Object.keys(params).length === 0 ? [] : [{ name: "timeline.set", params }];
  },
  merge: (earlier, later) => ({ ...later, values: { ...earlier.values, ...later.values } }),
};

/** @throws EditError INVALID_PARAMS where two changes are at one tick, or one is before the one before it. */
function checkOrder(points: readonly { readonly tick: number }[], what: string): void {
  if (points.every((point, index) => index === 0 || point.tick > (points[index - 1]?.tick ?? 0))) return;
  throw new EditError("INVALID_PARAMS", `The ${what} must follow each other in time.`);
}

function metronomeWords(project: Project, { enabled, countIn = 0 }: Metronome): string {
  const before = project.timeline.metronome;
  if (enabled === before.enabled) {
    if (countIn === (before.countIn ?? 0)) return "Change metronome";
    return countIn === 0 ? "Turn count-in off" : "Change count-in";
  }
  return enabled ? "Turn metronome on" : "Turn metronome off";
}
