import type { SetSendEdit } from "@loophole/schemas/types";
import { checkRoutes } from "../document/check-routes.ts";
import { expectSend } from "../document/expect.ts";
import { findSend } from "../document/find.ts";
import { replaced } from "../document/list.ts";
import { sameValue } from "../document/same-value.ts";
import { presentValues, withValues } from "../document/values.ts";
import { withTrack } from "../document/with-strip.ts";
import { graphApply } from "../projection/engine-change.ts";
import type { EditKind } from "./kind.ts";
import { sendWords } from "./send-remove.ts";

/** Changes how much of a track goes where. */
export const sendSet: EditKind<SetSendEdit> = {
  apply(project, { sendId, values }) {
    const { track, trackIndex, send, index } = expectSend(project, sendId);
    const inverse: SetSendEdit = { type: "send.set", sendId, values: presentValues(send, values) };
    const changed = withValues(send, values);
    if (changed === send) return { project, inverse };
    const after = withTrack(project, trackIndex, { sends: replaced(track.sends, index, changed) });
    const routed = after.tracks[trackIndex];
    if (routed && changed.target !== send.target) checkRoutes(after, routed);
    return { project: after, inverse };
  },
  describe(project, { sendId, values }) {
    const words = sendWords(project, sendId);
    const [only, another] = Object.keys(values);
    if (only === undefined || another !== undefined) return `Change ${words}`;
    if (values.gain !== undefined) return `Change gain of ${words}`;
    if (values.mute !== undefined) return `${values.mute === true ? "Mute" : "Unmute"} ${words}`;
    return `Change ${words}`;
  },
  project(before, { sendId }, after) {
    const from = findSend(before, sendId);
    const to = findSend(after, sendId);
    if (!from || !to || from.send === to.send) return [];
    const { gain: value, ...rest } = to.send;
    const { gain: _old, ...others } = from.send;
    if (!sameValue(rest, others)) return graphApply({ op: "send.set", track: to.track.id, send: to.send });
    return [{ name: "parameter.set", params: { target: sendId, parameter: "gain", value } }];
  },
  merge: (earlier, later) =>
    earlier.sendId === later.sendId ? { ...later, values: { ...earlier.values, ...later.values } } : null,
};
