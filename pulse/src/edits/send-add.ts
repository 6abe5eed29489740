import type { AddSendEdit } from "@loophole/schemas/types";
import { checkFreeIds } from "../document/check-ids.ts";
import { checkRoutes } from "../document/check-routes.ts";
import { expectIndex, expectRoom, expectTrack } from "../document/expect.ts";
import { findTrack } from "../document/find.ts";
import { MAX_SENDS } from "../document/limits.ts";
import { inserted } from "../document/list.ts";
import { withTrack } from "../document/with-strip.ts";
import { graphApply } from "../projection/engine-change.ts";
import type { EditKind } from "./kind.ts";

/** Adds a send to a track. */
export const sendAdd: EditKind<AddSendEdit> = {
  apply(project, { trackId, send, index }) {
    const found = expectTrack(project, trackId);
    const { sends } = found.track;
    const place = index ?? sends.length;
    expectRoom(sends.length, MAX_SENDS, "sends on one track");
    expectIndex(place, sends.length, "list of sends");
    checkFreeIds(project, [send.id]);
    const changed = { ...found.track, sends: inserted(sends, place, send) };
    const after = withTrack(project, found.index, changed);
    checkRoutes(after, changed);
    return { project: after, inverse: { type: "send.remove", sendId: send.id } };
  },
  describe(project, { trackId, send }) {
    const nameOf = (id: string): string => `‘${findTrack(project, id)?.track.name ?? id}’`;
    return `Add send from ${nameOf(trackId)} to ${nameOf(send.target)}`;
  },
  project: (_before, { trackId, send, index }) =>
    graphApply({ op: "send.add", track: trackId, send, ...(index === undefined ? {} : { index }) }),
};
