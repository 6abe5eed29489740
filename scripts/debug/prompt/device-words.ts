import { deviceTable, type DeviceParameter } from "@loophole/schemas/devices";

/** What the engine's song has beside tracks that parameters can be set on. */
export interface LiveParts {
  readonly sends: readonly string[];
  readonly devices: readonly { readonly id: string; readonly type: string }[];
}

/** What parameter.set may be about, by what has been given. */
export function targets(
  given: Readonly<Record<string, unknown>>,
  tracks: readonly string[],
  { sends, devices }: LiveParts,
): string[] {
  const ids = devices.map(({ id }) => id);
  switch (given["parameter"]) {
    case "device":
    case "bypass":
      return ids;
    case "gain":
      return [...tracks, ...sends, "master"];
    case "pan":
    case "mute":
    case "solo":
      return [...tracks];
    default:
      return [...tracks, ...sends, ...ids, "master"];
  }
}

/** Names of parameters: those of the device that is the target, or of all where that is not known. */
export function parameterNames(target: unknown, { devices }: LiveParts): string[] {
  return parametersOf(target, devices).map(({ id }) => id);
}

/** Words that a parameter of a device takes; none for numbers. */
export function parameterWords(target: unknown, name: unknown, { devices }: LiveParts): string[] {
  const parameter = parametersOf(target, devices).find(({ id }) => id === name);
  if (parameter === undefined || parameter.kind === "number") return [];
  return parameter.kind === "switch" ? ["true", "false"] : [...parameter.options];
}

function parametersOf(target: unknown, devices: LiveParts["devices"]): readonly DeviceParameter[] {
  const type = devices.find(({ id }) => id === target)?.type;
  return Object.values(deviceTable)
    .filter((device) => type === undefined || device.type === type)
    .flatMap(({ parameters }) => parameters);
}
