import { deviceTable } from "@loophole/schemas/devices";
import type { Device } from "@loophole/schemas/types";
import type { DeviceType, ParameterValues } from "./device.ts";
import { deviceTypes } from "./index.ts";
import { parameterValues } from "./parameter-values.ts";

/** What the engine knows of a device's type. Throws where its kernel is missing, which a build never has. */
export function deviceTypeOf({ type }: Device): DeviceType {
  const found = deviceTypes[type];
  if (found === undefined) throw new Error(`This engine has no kernel for ${type}`);
  return found;
}

/** All values of a device as its kernel reads them. */
export function valuesOf({ type, parameters }: Device): ParameterValues {
  return parameterValues(deviceTable[type], { ...parameters });
}
