import { firstViolation } from "@loophole/protocol";
import { deviceTable } from "@loophole/schemas/devices";
import type { Device, Project, SamplerZone } from "@loophole/schemas/types";
import { isDevice } from "@loophole/schemas/validators";
import { EditError } from "../edits/edit-error.ts";
import { findMedia } from "./find.ts";

/** Whether a device plays notes. */
export function isInstrument({ type }: Device): boolean {
  return deviceTable[type].kind === "instrument";
}

/** The recordings a device plays; none unless it is a sampler. */
export function zonesOf(device: Device): readonly SamplerZone[] {
  return device.type === "sampler" ? (device.zones ?? []) : [];
}

/**
 * The value as a device, if its type has the parameters it gives and its recordings are in the song.
 * @throws EditError INVALID_PARAMS, NOT_FOUND
 */
export function checkedDevice(project: Project, value: unknown): Device {
  if (!isDevice(value)) {
    const { pointer, message } = firstViolation(isDevice);
    throw new EditError("INVALID_PARAMS", `The device cannot be like that at ${pointer || "/"}: ${message}`);
  }
  for (const zone of zonesOf(value)) checkZone(project, zone);
  return value;
}

/**
 * On an instrument track the instrument is the first device; elsewhere there is none.
 * @throws EditError INVALID_PARAMS
 */
export function checkDeviceOrder(name: string, kind: string, devices: readonly Device[]): void {
  for (const [index, device] of devices.entries()) {
    if (!isInstrument(device)) continue;
    const what = deviceTable[device.type].name;
    if (kind !== "instrument") {
      const message = `‘${name}’ is no instrument track, so it cannot have a ${what}.`;
      throw new EditError("INVALID_PARAMS", message);
    }
    if (index > 0) {
      const message = `The instrument of ‘${name}’ must be its first device, and there can be only one.`;
      throw new EditError("INVALID_PARAMS", message);
    }
  }
}

function checkZone(project: Project, zone: SamplerZone): void {
  const media = findMedia(project, zone.sample)?.media;
  if (!media) throw new EditError("NOT_FOUND", `There is no audio file '${zone.sample}' in the song.`);
  const ends = zone.end ?? media.frames;
  const sound = (zone.start ?? 0) < ends || zone.end === undefined;
  const velocities = (zone.lowVelocity ?? 1) <= (zone.highVelocity ?? 127);
  const loops = !zone.loop || zone.loop.end > zone.loop.start;
  if (zone.lowKey <= zone.highKey && velocities && sound && loops) return;
  const message = `A zone of the sampler that plays ‘${media.name}’ ends before it begins.`;
  throw new EditError("INVALID_PARAMS", message);
}
