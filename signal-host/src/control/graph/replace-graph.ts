import type { ReplaceGraphOp } from "@loophole/schemas/types";
import { checkDevice } from "./check-device.ts";
import { checkMaster } from "./check-strip.ts";
import { checkTimeline } from "./check-timeline.ts";
import { MASTER_ID } from "./empty-graph.ts";
import type { GraphDraft } from "./graph-draft.ts";
import { checkCourses, insertTrack } from "./track-ops.ts";

/** Puts a whole graph in place of what there was. Throws Refusal. */
export function replaceGraph(draft: GraphDraft, { graph }: ReplaceGraphOp, op: string): void {
  const at = `${op}/graph`;
  draft.restart(graph);
  checkTimeline(graph.timeline, `${at}/timeline`);
  for (const [i, track] of graph.tracks.entries()) {
    insertTrack(draft, track, i, `${at}/tracks/${String(i)}`);
  }
  const { devices = [], automation = [] } = graph.master;
  for (const [i, device] of devices.entries()) {
    const place = `${at}/master/devices/${String(i)}`;
    checkDevice(device, place);
    draft.ids.takePart(device.id, "device", `${place}/id`);
    draft.blameDevice(device, place);
  }
  checkCourses(automation, `${at}/master/automation`);
  checkMaster(
    { id: MASTER_ID, ...graph.master },
    {
      device: (_, i) => `${at}/master/devices/${String(i)}`,
      automation: (_, i) => ({ how: "set", at: `${at}/master/automation/${String(i)}` }),
    },
  );
  draft.setMaster(graph.master);
}
