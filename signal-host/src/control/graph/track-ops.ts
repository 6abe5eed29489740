import type { AddTrackOp, GraphTrack, MoveTrackOp, RemoveTrackOp, SetTrackOp } from "@loophole/schemas/types";
import { automationKey } from "./automation-draft.ts";
import { checkPoints } from "./check-automation.ts";
import { checkClip, checkNoteClip } from "./check-clip.ts";
import { checkDevice } from "./check-device.ts";
import { kindKey, removedKey, routeKey } from "./check-routes.ts";
import { checkTrack } from "./check-strip.ts";
import type { GraphDraft } from "./graph-draft.ts";
import { checkIndex, full, noTrack, Refusal } from "./refusal.ts";

const MAX_TRACKS = 4096;

export function addTrack(draft: GraphDraft, { track, index }: AddTrackOp, at: string): void {
  const { length } = draft.tracks;
  if (length >= MAX_TRACKS) throw full(at, `A graph has at most ${String(MAX_TRACKS)} tracks.`);
  checkIndex(index, length, at);
  insertTrack(draft, track, index ?? length, `${at}/track`);
}

/** Puts a whole track in, `at` in the operations. Throws Refusal. */
export function insertTrack(draft: GraphDraft, track: GraphTrack, index: number, at: string): void {
  const { id, output, clips, notes = [], devices = [], sends = [], automation = [] } = track;
  draft.ids.takePart(id, "track", `${at}/id`);
  if (output !== undefined) draft.blameRoute(routeKey("output", id), `${at}/output`);
  each(clips, `${at}/clips`, (clip, place) => {
    checkClip(clip, place);
    draft.ids.takeClip(clip.id, `${place}/id`);
  });
  each(notes, `${at}/notes`, (clip, place) => {
    checkNoteClip(clip, place);
    draft.ids.takeClip(clip.id, `${place}/id`);
  });
  each(devices, `${at}/devices`, (device, place) => {
    checkDevice(device, place);
    draft.ids.takePart(device.id, "device", `${place}/id`);
    draft.blameDevice(device, place);
  });
  each(sends, `${at}/sends`, (send, place) => {
    draft.ids.takePart(send.id, "send", `${place}/id`);
    draft.blameRoute(routeKey("send", send.id), `${place}/target`);
  });
  checkCourses(automation, `${at}/automation`);
  checkTrack(track, {
    clips: () => `${at}/clips/0`,
    notes: () => `${at}/notes/0`,
    device: (_, i) => `${at}/devices/${String(i)}`,
    automation: (_, i) => ({ how: "set", at: `${at}/automation/${String(i)}` }),
  });
  draft.tracks.insert(track, index);
}

/** Points rise, and each parameter has one course at most. Throws Refusal. */
export function checkCourses(automation: NonNullable<GraphTrack["automation"]>, at: string): void {
  const keys = new Set<string>();
  each(automation, at, (one, place) => {
    checkPoints(one, place);
    if (keys.has(automationKey(one))) {
      const message = `There is automation of '${one.parameter}' of '${one.target}' already.`;
      throw new Refusal("CONFLICT", place, "unique-automation", message);
    }
    keys.add(automationKey(one));
  });
}

export function removeTrack(draft: GraphDraft, { id }: RemoveTrackOp, at: string): void {
  const track = draft.remove(id);
  if (track === undefined) throw noTrack(id, `${at}/id`);
  draft.ids.freeTrack(track);
  draft.blameRoute(removedKey(id), `${at}/id`);
}

export function moveTrack(draft: GraphDraft, { id, index }: MoveTrackOp, at: string): void {
  if (draft.tracks.get(id) === undefined) throw noTrack(id, `${at}/id`);
  checkIndex(index, draft.tracks.length - 1, at);
  draft.tracks.move(id, index);
}

export function setTrack(draft: GraphDraft, op: SetTrackOp, at: string): void {
  const track = draft.open(op.id, `${at}/id`);
  track.set(op);
  if (op.kind !== undefined) {
    track.touched.kind = `${at}/kind`;
    draft.blameRoute(kindKey(op.id), `${at}/kind`);
  }
  if (op.output !== undefined) draft.blameRoute(routeKey("output", op.id), `${at}/output`);
}

function each<T>(items: readonly T[], at: string, visit: (item: T, at: string) => void): void {
  for (const [i, item] of items.entries()) visit(item, `${at}/${String(i)}`);
}
