import type { Project, RemoveSendEdit } from "@loophole/schemas/types";
import { expectSend } from "../document/expect.ts";
import { findSend, findTrack } from "../document/find.ts";
import { removed } from "../document/list.ts";
import { withTrack } from "../document/with-strip.ts";
import { graphApply } from "../projection/engine-change.ts";
import type { EditKind } from "./kind.ts";
import { restoring, withoutTarget } from "./without-target.ts";

/** Takes a send away, with the automation of its gain. */
export const sendRemove: EditKind<RemoveSendEdit> = {
  apply(project, { sendId }) {
    const { track, trackIndex, send, index } = expectSend(project, sendId);
    const { automation, restore } = withoutTarget(track.id, track.automation, sendId);
    const sends = removed(track.sends, index);
    return {
      project: withTrack(project, trackIndex, restore.length === 0 ? { sends } : { sends, automation }),
      inverse: restoring("Put send back", { type: "send.add", trackId: track.id, send, index }, restore),
    };
  },
  describe: (project, { sendId }) => `Remove ${sendWords(project, sendId)}`,
  project(before, { sendId }) {
    const found = findSend(before, sendId);
    return found ? graphApply({ op: "send.remove", track: found.track.id, id: sendId }) : [];
  },
};

/** `send from ‘Drums’ to ‘Room’`. */
export function sendWords(project: Project, sendId: string): string {
  const found = findSend(project, sendId);
  if (!found) return `send ‘${sendId}’`;
  const target = findTrack(project, found.send.target)?.track.name ?? found.send.target;
  return `send from ‘${found.track.name}’ to ‘${target}’`;
}
