import { deviceTable } from "@loophole/schemas/devices";
import type { Automation, GraphOp, Project, SetAutomationEdit } from "@loophole/schemas/types";
import { checkAutomation } from "../document/check-automation.ts";
import { expectIndex, expectRoom, expectStrip } from "../document/expect.ts";
import { findStrip, type FoundStrip } from "../document/find.ts";
import { MAX_AUTOMATION } from "../document/limits.ts";
import { inserted, removed, replaced } from "../document/list.ts";
import { sameValue } from "../document/same-value.ts";
import { withStrip } from "../document/with-strip.ts";
import type { EditKind } from "./kind.ts";
import { sendWords } from "./send-remove.ts";

/** Puts the course of one parameter in place of the one there was; without points there is none. */
export const automationSet: EditKind<SetAutomationEdit> = {
  apply(project, { trackId, automation: given, index }) {
    const strip = expectStrip(project, trackId);
    const place = placeOf(strip.automation, given);
    const present = strip.automation[place];
    const ended: Automation = { target: given.target, parameter: given.parameter, points: [] };
    if (given.points.length === 0) {
      const inverse: SetAutomationEdit = {
        type: "automation.set",
        trackId,
        automation: present ?? ended,
        ...(present ? { index: place } : {}),
      };
      if (!present) return { project, inverse };
      return {
        project: withStrip(project, strip, { automation: removed(strip.automation, place) }),
        inverse,
      };
    }
    const sends = strip.trackIndex === null ? [] : (project.tracks[strip.trackIndex]?.sends ?? []);
    checkAutomation({ ...strip, sends }, given);
    if (present) {
      const inverse: SetAutomationEdit = { type: "automation.set", trackId, automation: present };
      if (sameValue(present, given)) return { project, inverse };
      const automation = replaced(strip.automation, place, given);
      return { project: withStrip(project, strip, { automation }), inverse };
    }
    const at = index ?? strip.automation.length;
    expectRoom(strip.automation.length, MAX_AUTOMATION, "courses of parameters on one track");
    expectIndex(at, strip.automation.length, "list of automation");
    return {
      project: withStrip(project, strip, { automation: inserted(strip.automation, at, given) }),
      inverse: { type: "automation.set", trackId, automation: ended },
    };
  },
  describe(project, { trackId, automation }) {
    const verb = automation.points.length === 0 ? "Remove" : "Change";
    return `${verb} automation of ${targetWords(project, trackId, automation)}`;
  },
  project(before, { trackId, automation }, after) {
    const from = findStrip(before, trackId);
    const to = findStrip(after, trackId);
    if (!from || !to || before === after) return [];
    const ops = courseOps(trackId, from, to, automation);
    return [{ name: "graph.apply", ops }];
  },
  merge: (earlier, later) =>
    earlier.trackId === later.trackId && placeOf([earlier.automation], later.automation) === 0
      ? { ...later, ...(earlier.index === undefined ? {} : { index: earlier.index }) }
      : null,
};

/**
 * The engine puts a new course behind the others: those that come after it here are taken out and put
 * behind it again, in the same transaction.
 */
function courseOps(trackId: string, from: FoundStrip, to: FoundStrip, course: Automation): GraphOp[] {
  const set = (automation: Automation): GraphOp => ({ op: "automation.set", track: trackId, automation });
  const place = placeOf(to.automation, course);
  const present = to.automation[place];
  if (!present) return [set({ target: course.target, parameter: course.parameter, points: [] })];
  if (from.automation.length === to.automation.length) return [set(present)];
  const behind = to.automation.slice(place + 1);
  const taken = behind.map(({ target, parameter }) => set({ target, parameter, points: [] }));
  return [...taken, set(present), ...behind.map(set)];
}

function placeOf(automation: readonly Automation[], { target, parameter }: Automation): number {
  return automation.findIndex((one) => one.target === target && one.parameter === parameter);
}

function targetWords(project: Project, trackId: string, { target, parameter }: Automation): string {
  const strip = findStrip(project, trackId);
  const device = strip?.devices.find(({ id }) => id === target);
  if (strip && device) {
    const declared = deviceTable[device.type];
    const name = declared.parameters.find(({ id }) => id === parameter)?.name.toLowerCase() ?? parameter;
    return `${name} of ${declared.name} of ‘${strip.name}’`;
  }
  return target === strip?.id
    ? `${parameter} of ‘${strip.name}’`
    : `${parameter} of ${sendWords(project, target)}`;
}
