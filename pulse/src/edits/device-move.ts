import type { MoveDeviceEdit } from "@loophole/schemas/types";
import { checkDeviceOrder } from "../document/check-device.ts";
import { expectDevice, expectIndex } from "../document/expect.ts";
import { findDevice } from "../document/find.ts";
import { moved } from "../document/list.ts";
import { withStrip } from "../document/with-strip.ts";
import { graphApply } from "../projection/engine-change.ts";
import { kindOf } from "./device-add.ts";
import { deviceWords } from "./device-remove.ts";
import type { EditKind } from "./kind.ts";

/** Puts a device at another place on its track; `index` is its place afterwards. */
export const deviceMove: EditKind<MoveDeviceEdit> = {
  apply(project, { deviceId, index }) {
    const { strip, index: from } = expectDevice(project, deviceId);
    expectIndex(index, strip.devices.length - 1, "list of devices");
    const inverse: MoveDeviceEdit = { type: "device.move", deviceId, index: from };
    if (from === index) return { project, inverse };
    const devices = moved(strip.devices, from, index);
    checkDeviceOrder(strip.name, kindOf(project, strip.trackIndex), devices);
    return { project: withStrip(project, strip, { devices }), inverse };
  },
  describe: (project, { deviceId }) => `Move ${deviceWords(project, deviceId)}`,
  project(before, { deviceId, index }, after) {
    const found = findDevice(before, deviceId);
    if (!found || before === after) return [];
    return graphApply({ op: "device.move", track: found.strip.id, id: deviceId, index });
  },
  merge: (earlier, later) => (earlier.deviceId === later.deviceId ? later : null),
};
