import { deviceTable } from "@loophole/schemas/devices";
import type { Project, RemoveDeviceEdit } from "@loophole/schemas/types";
import { expectDevice } from "../document/expect.ts";
import { findDevice } from "../document/find.ts";
import { removed } from "../document/list.ts";
import { withStrip } from "../document/with-strip.ts";
import { graphApply } from "../projection/engine-change.ts";
import type { EditKind } from "./kind.ts";
import { restoring, withoutTarget } from "./without-target.ts";

/** Takes a device away, with the automation of its parameters. */
export const deviceRemove: EditKind<RemoveDeviceEdit> = {
  apply(project, { deviceId }) {
    const { strip, device, index } = expectDevice(project, deviceId);
    const { automation, restore } = withoutTarget(strip.id, strip.automation, deviceId);
    const devices = removed(strip.devices, index);
    return {
      project: withStrip(project, strip, restore.length === 0 ? { devices } : { devices, automation }),
      inverse: restoring(
        "Put device back",
        { type: "device.add", trackId: strip.id, device, index },
        restore,
      ),
    };
  },
  describe: (project, { deviceId }) => `Remove ${deviceWords(project, deviceId)}`,
  project(before, { deviceId }) {
    const found = findDevice(before, deviceId);
    return found ? graphApply({ op: "device.remove", track: found.strip.id, id: deviceId }) : [];
  },
};

/** `Equaliser of ‘Drums’`. */
export function deviceWords(project: Project, deviceId: string): string {
  const found = findDevice(project, deviceId);
  return found ? `${deviceTable[found.device.type].name} of ‘${found.strip.name}’` : `device ‘${deviceId}’`;
}
