import type { AddDeviceOp, MoveDeviceOp, RemoveDeviceOp, SetDeviceOp } from "@loophole/schemas/types";
import { checkDevice } from "./check-device.ts";
import type { GraphDraft } from "./graph-draft.ts";
import { checkIndex, full, notOnTrack } from "./refusal.ts";

const MAX_DEVICES = 64;

export function addDevice(draft: GraphDraft, { track, device, index }: AddDeviceOp, at: string): void {
  const strip = draft.openStrip(track, `${at}/track`);
  const { length } = strip.devices;
  if (length >= MAX_DEVICES) throw full(at, `A track has at most ${String(MAX_DEVICES)} devices.`);
  checkIndex(index, length, at);
  checkDevice(device, `${at}/device`);
  draft.ids.takePart(device.id, "device", `${at}/device/id`);
  strip.devices.insert(device, index);
  strip.touched.devices = `${at}/device`;
  draft.blameDevice(device, `${at}/device`);
}

export function removeDevice(draft: GraphDraft, { track, id }: RemoveDeviceOp, at: string): void {
  const strip = draft.openStrip(track, `${at}/track`);
  if (strip.devices.remove(id) === undefined) throw notOnTrack("device", id, track, `${at}/id`);
  strip.automation.removeTarget(id);
  strip.touched.devices = at;
  draft.ids.freePart(id);
}

export function moveDevice(draft: GraphDraft, { track, id, index }: MoveDeviceOp, at: string): void {
  const strip = draft.openStrip(track, `${at}/track`);
  if (strip.devices.get(id) === undefined) throw notOnTrack("device", id, track, `${at}/id`);
  checkIndex(index, strip.devices.length - 1, at);
  strip.devices.move(id, index);
  strip.touched.devices = `${at}/index`;
  draft.blamePlace(id, `${at}/index`);
}

export function setDevice(draft: GraphDraft, { track, device }: SetDeviceOp, at: string): void {
  const strip = draft.openStrip(track, `${at}/track`);
  checkDevice(device, `${at}/device`);
  if (!strip.devices.replace(device)) throw notOnTrack("device", device.id, track, `${at}/device/id`);
  strip.touched.devices = `${at}/device`;
  draft.blameDevice(device, `${at}/device`);
}
