import type { SetAutomationOp } from "@loophole/schemas/types";
import { checkPoints } from "./check-automation.ts";
import type { GraphDraft } from "./graph-draft.ts";
import { full } from "./refusal.ts";

const MAX_COURSES = 4096;

export function setAutomation(draft: GraphDraft, { track, automation }: SetAutomationOp, at: string): void {
  const { automation: courses } = draft.openStrip(track, `${at}/track`);
  checkPoints(automation, `${at}/automation`);
  courses.set(automation);
  if (courses.length > MAX_COURSES) {
    throw full(at, `A track has automation of at most ${String(MAX_COURSES)} parameters.`);
  }
  draft.blameCourse(automation, `${at}/automation`);
}
