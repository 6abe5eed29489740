import { deviceTable } from "@loophole/schemas/devices";
import type { Device, Project, SetDeviceEdit } from "@loophole/schemas/types";
import { checkedDevice } from "../document/check-device.ts";
import { checkListening, checkRoutes } from "../document/check-routes.ts";
import { expectDevice } from "../document/expect.ts";
import { findDevice } from "../document/find.ts";
import { replaced } from "../document/list.ts";
import { sameValue } from "../document/same-value.ts";
import { withStrip } from "../document/with-strip.ts";
import { deviceChanges } from "../projection/device-changes.ts";
import { deviceWords } from "./device-remove.ts";
import type { EditKind } from "./kind.ts";

type Values = SetDeviceEdit["values"];
type ParameterValues = NonNullable<Values["parameters"]>;

/** Changes a device's parameters, whether it is passed by, what it listens to, and what a sampler plays. */
export const deviceSet: EditKind<SetDeviceEdit> = {
  apply(project, { deviceId, values }) {
    const { strip, device, index } = expectDevice(project, deviceId);
    const inverse: SetDeviceEdit = { type: "device.set", deviceId, values: presentIn(device, values) };
    const wanted = withDeviceValues(device, values);
    if (sameValue(device, wanted)) return { project, inverse };
    const devices = replaced(strip.devices, index, checkedDevice(project, wanted));
    const after = withStrip(project, strip, { devices });
    if (values.sidechain) checkSource(after, strip.trackIndex, devices, strip.name);
    return { project: after, inverse };
  },
  describe(project, { deviceId, values }) {
    const words = deviceWords(project, deviceId);
    const [only, another] = Object.keys(values);
    if (only === undefined || another !== undefined) return `Change ${words}`;
    if (values.bypass !== undefined) return `${values.bypass === true ? "Bypass" : "Turn on"} ${words}`;
    if (values.sidechain !== undefined) return `Change side-chain of ${words}`;
    if (values.zones !== undefined) return `Change zones of ${words}`;
    return `Change ${parameterWords(project, deviceId, values.parameters ?? {})} of ${words}`;
  },
  project(before, { deviceId }, after) {
    const from = findDevice(before, deviceId);
    const to = findDevice(after, deviceId);
    return from && to ? deviceChanges(to.strip.id, from.device, to.device) : [];
  },
  merge(earlier, later) {
    if (earlier.deviceId !== later.deviceId) return null;
    const parameters = mergedParameters(earlier.values.parameters, later.values.parameters);
    if (parameters === undefined) return null;
    const values = { ...earlier.values, ...later.values };
    return { ...later, values: parameters === "none" ? values : { ...values, parameters } };
  },
};

/** What the parameters become when both are set, or `none` where neither is; undefined if no one value says it. */
function mergedParameters(
  earlier: Values["parameters"],
  later: Values["parameters"],
): Values["parameters"] | "none" {
  if (later === null || earlier === undefined) return later === undefined ? "none" : later;
  if (later === undefined) return earlier;
  return earlier === null ? undefined : { ...earlier, ...later };
}

function checkSource(project: Project, trackIndex: number | null, devices: Device[], name: string): void {
  const track = trackIndex === null ? undefined : project.tracks[trackIndex];
  if (track) checkRoutes(project, track);
  else checkListening(project, devices, name);
}

/** What the device would be; whether its type allows that is not looked at. */
function withDeviceValues(device: Device, values: Values): object {
  const { bypass, parameters, sidechain, zones } = values;
  const changed: Record<string, unknown> = { ...device };
  for (const [name, value] of Object.entries({ bypass, sidechain, zones })) put(changed, name, value);
  if (parameters === null) delete changed["parameters"];
  else if (parameters !== undefined) {
    const present: Record<string, unknown> = { ...device.parameters };
    for (const [name, value] of Object.entries(parameters)) put(present, name, value);
    changed["parameters"] = present;
  }
  return changed;
}

function put(into: Record<string, unknown>, name: string, value: unknown): void {
  if (value === null) Reflect.deleteProperty(into, name);
  else if (value !== undefined) into[name] = value;
}

function presentIn(device: Device, values: Values): Values {
  const present: Values = {};
  if (values.bypass !== undefined) present.bypass = device.bypass ?? null;
  if (values.sidechain !== undefined) present.sidechain = ("sidechain" in device && device.sidechain) || null;
  if (values.zones !== undefined) present.zones = ("zones" in device && device.zones) || null;
  if (values.parameters === undefined) return present;
  return { ...present, parameters: presentParameters(device, values.parameters) };
}

function presentParameters(device: Device, values: ParameterValues | null): ParameterValues | null {
  if (device.parameters === undefined) return null;
  const all: ParameterValues = { ...device.parameters };
  if (values === null) return all;
  return Object.fromEntries(Object.keys(values).map((name) => [name, all[name] ?? null]));
}

function parameterWords(project: Project, deviceId: string, values: ParameterValues): string {
  const device = findDevice(project, deviceId)?.device;
  const [only, another] = Object.keys(values);
  if (!device || only === undefined || another !== undefined) return "parameters";
  const declared = deviceTable[device.type].parameters.find(({ id }) => id === only);
  if (!declared) return only;
  const name = declared.name.toLowerCase();
  return declared.group === undefined ? name : `${declared.group.toLowerCase()} ${name}`;
}
