import type { Device } from "@loophole/schemas/types";
import { sameValue } from "../document/same-value.ts";
import { graphApply, type EngineChange } from "./engine-change.ts";
import { graphDevice } from "./project-to-graph.ts";

/**
 * What makes a device in the engine what it is now: each value by itself, so that it goes there smoothly;
 * the whole device where a value is left to its default or what it listens to or plays is another.
 */
export function deviceChanges(trackId: string, from: Device, to: Device): EngineChange[] {
  if (from === to) return [];
  const [before, after] = [graphDevice(from), graphDevice(to)];
  const values: Readonly<Record<string, unknown>> = { ...after.parameters };
  const old: Readonly<Record<string, unknown>> = { ...before.parameters };
  if (
    !sameValue(frameOf(before), frameOf(after)) ||
    Object.keys(old).some((name) => values[name] === undefined)
  ) {
    return graphApply({ op: "device.set", track: trackId, device: after });
  }
  const target = to.id;
  const changes: EngineChange[] = [];
  if (after.bypass !== before.bypass) {
    const params = { target, parameter: "bypass" as const, value: after.bypass === true };
    changes.push({ name: "parameter.set", params });
  }
  for (const [name, value] of Object.entries(values)) {
    if (value === old[name] || !isParameterValue(value)) continue;
    changes.push({ name: "parameter.set", params: { target, parameter: "device", name, value } });
  }
  return changes;
}

/** What of a device no parameter.set reaches. */
function frameOf(device: Device): object {
  const { bypass: _bypass, parameters: _parameters, ...frame } = device;
  return frame;
}

function isParameterValue(value: unknown): value is number | boolean | string {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string";
}
