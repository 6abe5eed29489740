import { deviceTable, type DeviceDeclaration } from "@loophole/schemas/devices";
import type { Device } from "@loophole/schemas/types";
import { isDevice } from "@loophole/schemas/validators";
import { newId } from "../document/new-id.ts";

/**
 * A device with every parameter at its default. They are written out, so that the song sounds the same if a
 * default is another one day.
 */
export function newDevice(type: Device["type"], id = newId("device")): Device {
  const declared: DeviceDeclaration = deviceTable[type];
  const parameters = Object.fromEntries(declared.parameters.map((one) => [one.id, one.default]));
  const device: unknown = { id, type, bypass: false, parameters };
  if (!isDevice(device)) throw new Error(`The defaults of the device ${type} are not values it can have.`);
  return device;
}
