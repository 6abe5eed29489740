import type { AddSendOp, RemoveSendOp, SetSendOp } from "@loophole/schemas/types";
import { routeKey } from "./check-routes.ts";
import type { GraphDraft } from "./graph-draft.ts";
import { checkIndex, full, notOnTrack } from "./refusal.ts";

const MAX_SENDS = 64;

export function addSend(draft: GraphDraft, { track: id, send, index }: AddSendOp, at: string): void {
  const { sends } = draft.open(id, `${at}/track`);
  if (sends.length >= MAX_SENDS) throw full(at, `A track has at most ${String(MAX_SENDS)} sends.`);
  checkIndex(index, sends.length, at);
  draft.ids.takePart(send.id, "send", `${at}/send/id`);
  sends.insert(send, index);
  draft.blameRoute(routeKey("send", send.id), `${at}/send/target`);
}

export function removeSend(draft: GraphDraft, { track: id, id: send }: RemoveSendOp, at: string): void {
  const track = draft.open(id, `${at}/track`);
  if (track.sends.remove(send) === undefined) throw notOnTrack("send", send, id, `${at}/id`);
  track.automation.removeTarget(send);
  draft.ids.freePart(send);
}

export function setSend(draft: GraphDraft, { track, send }: SetSendOp, at: string): void {
  if (!draft.open(track, `${at}/track`).sends.replace(send)) {
    throw notOnTrack("send", send.id, track, `${at}/send/id`);
  }
  draft.blameRoute(routeKey("send", send.id), `${at}/send/target`);
}
