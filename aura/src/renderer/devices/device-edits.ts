import { findStrip, isInstrument, newDevice } from "@loophole/pulse";
import { deviceTable } from "@loophole/schemas/devices";
import type { Device, Edit, Project } from "@loophole/schemas/types";

export type DeviceType = Device["type"];

/** A kind of device that a menu offers. */
export interface OfferedDevice {
  readonly type: DeviceType;
  readonly name: string;
  readonly description: string;
}

/** The devices that can be added to a strip: effects everywhere, instruments on instrument tracks. */
export function offeredDevices(
  project: Project,
  stripId: string,
): {
  readonly instruments: readonly OfferedDevice[];
  readonly effects: readonly OfferedDevice[];
} {
  const track = project.tracks.find(({ id }) => id === stripId);
  const all = Object.values(deviceTable).map(({ type, name, description, kind }) => ({
    type,
    name,
    description,
    kind,
  }));
  const types = new Set<string>(Object.keys(deviceTable));
  const offered = all.filter((one): one is typeof one & OfferedDevice => types.has(one.type));
  return {
    instruments: track?.kind === "instrument" ? offered.filter(({ kind }) => kind === "instrument") : [],
    effects: offered.filter(({ kind }) => kind === "effect"),
  };
}

/** Puts a new device on a strip: an effect behind the others, an instrument in the place of the one there is. */
export function addDevice(
  project: Project,
  stripId: string,
  type: DeviceType,
): { edit: Edit; deviceId: string } | null {
  const strip = findStrip(project, stripId);
  if (!strip) return null;
  const device = newDevice(type);
  if (!isInstrument(device)) {
    return { edit: { type: "device.add", trackId: stripId, device }, deviceId: device.id };
  }
  const add: Edit = { type: "device.add", trackId: stripId, device, index: 0 };
  const present = strip.devices.find(isInstrument);
  if (!present) return { edit: add, deviceId: device.id };
  const label = `Change instrument of ‘${strip.name}’`.slice(0, 100);
  const edits: Edit[] = [{ type: "device.remove", deviceId: present.id }, add];
  return { edit: { type: "batch", label, edits }, deviceId: device.id };
}

/** Passes the signal by a device, or not. */
export function toggleBypass(device: Device): Edit {
  return { type: "device.set", deviceId: device.id, values: { bypass: device.bypass !== true } };
}

/** Moves a device by places among its strip's; null where it cannot go. */
export function moveDevice(project: Project, deviceId: string, by: 1 | -1): Edit | null {
  for (const { devices } of [...project.tracks, project.master]) {
    const from = devices.findIndex(({ id }) => id === deviceId);
    if (from < 0) continue;
    const [device, other] = [devices[from], devices[from + by]];
    if (!device || !other || isInstrument(device) || isInstrument(other)) return null;
    return { type: "device.move", deviceId, index: from + by };
  }
  return null;
}
