import { deviceTable } from "@loophole/schemas/devices";
import type { AddDeviceEdit, Project } from "@loophole/schemas/types";
import { checkDeviceOrder, checkedDevice } from "../document/check-device.ts";
import { checkFreeIds } from "../document/check-ids.ts";
import { checkListening, checkRoutes, sidechainSource } from "../document/check-routes.ts";
import { expectIndex, expectRoom, expectStrip } from "../document/expect.ts";
import { findStrip } from "../document/find.ts";
import { MAX_DEVICES } from "../document/limits.ts";
import { inserted } from "../document/list.ts";
import { withStrip } from "../document/with-strip.ts";
import { graphApply } from "../projection/engine-change.ts";
import { graphDevice } from "../projection/project-to-graph.ts";
import type { EditKind } from "./kind.ts";

/** Puts a device on a track or on the master. */
export const deviceAdd: EditKind<AddDeviceEdit> = {
  apply(project, { trackId, device: given, index }) {
    const strip = expectStrip(project, trackId);
    const place = index ?? strip.devices.length;
    expectRoom(strip.devices.length, MAX_DEVICES, "devices on one track");
    expectIndex(place, strip.devices.length, "list of devices");
    checkFreeIds(project, [given.id]);
    const device = checkedDevice(project, given);
    const devices = inserted(strip.devices, place, device);
    checkDeviceOrder(strip.name, kindOf(project, strip.trackIndex), devices);
    const after = withStrip(project, strip, { devices });
    const track = strip.trackIndex === null ? null : after.tracks[strip.trackIndex];
    if (sidechainSource(device) !== null) {
      if (track) checkRoutes(after, track);
      else checkListening(after, devices, strip.name);
    }
    return { project: after, inverse: { type: "device.remove", deviceId: device.id } };
  },
  describe: (project, { trackId, device }) =>
    `Add ${deviceTable[device.type].name} to ‘${findStrip(project, trackId)?.name ?? trackId}’`,
  project: (_before, { trackId, device, index }) =>
    graphApply({
      op: "device.add",
      track: trackId,
      device: graphDevice(device),
      ...(index === undefined ? {} : { index }),
    }),
};

/** The kind of a strip's track; the master takes what a bus takes. */
export function kindOf(project: Project, trackIndex: number | null): string {
  return (trackIndex === null ? undefined : project.tracks[trackIndex]?.kind) ?? "bus";
}
