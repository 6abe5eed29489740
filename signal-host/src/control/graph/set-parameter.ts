import type {
  Device,
  Graph,
  GraphTrack,
  ParameterSetParams,
  Send,
  SetBypass,
  SetDeviceParameter,
} from "@loophole/schemas/types";
import { CommandError } from "../command-error.ts";
import { parameterOf, valueFault } from "./device-parameters.ts";
import type { PartPlace } from "./part-index.ts";

type DeviceParams = SetBypass | SetDeviceParameter;
type StripParams = Exclude<ParameterSetParams, DeviceParams>;

/**
 * The graph with one value changed; what is given is written, whatever its default. Tracks, devices and sends that it
 * is not about stay the same objects. Throws CommandError INVALID_PARAMS for what the target does not have.
 */
export function withParameter(graph: Graph, place: PartPlace, params: ParameterSetParams): Graph {
  switch (place.kind) {
    case "master": {
      if (params.parameter === "gain") return { ...graph, master: { ...graph.master, gain: params.value } };
      throw lacks(params, "The master has a gain only", "master-gain-only");
    }
    case "track": {
      if (isForDevice(params)) throw lacks(params, `'${params.target}' is a track`, "known-parameter");
      return withTrack(graph, place.track, (track) => withStripValue(track, params));
    }
    case "send":
      return withTrack(graph, place.track, (track) => ({
        ...track,
        sends: withItem(track.sends, place.place, (send) => withSendValue(send, params)),
      }));
    case "device": {
      const change = (device: Device) => withDeviceValue(device, params);
      if (place.track !== null) {
        return withTrack(graph, place.track, (track) => ({
          ...track,
          devices: withItem(track.devices, place.place, change),
        }));
      }
      const { master } = graph;
      return { ...graph, master: { ...master, devices: withItem(master.devices, place.place, change) } };
    }
  }
}

function isForDevice(params: ParameterSetParams): params is DeviceParams {
  return params.parameter === "bypass" || params.parameter === "device";
}

function withTrack(graph: Graph, place: number, change: (track: GraphTrack) => GraphTrack): Graph {
  return { ...graph, tracks: withItem(graph.tracks, place, change) };
}

function withItem<T>(items: readonly T[] | undefined, place: number, change: (item: T) => T): T[] {
  const copy = items?.slice() ?? [];
  const item = copy[place];
  if (item === undefined) throw new RangeError(`nothing at place ${String(place)} of ${String(copy.length)}`);
  copy[place] = change(item);
  return copy;
}

function withStripValue(track: GraphTrack, params: StripParams): GraphTrack {
  switch (params.parameter) {
    case "gain":
      return { ...track, gain: params.value };
    case "pan":
      return { ...track, pan: params.value };
    case "mute":
      return { ...track, mute: params.value };
    case "solo":
      return { ...track, solo: params.value };
  }
}

function withSendValue(send: Send, params: ParameterSetParams): Send {
  if (params.parameter === "gain") return { ...send, gain: params.value };
  throw lacks(params, "A send has a gain only", "known-parameter");
}

function withDeviceValue(device: Device, params: ParameterSetParams): Device {
  if (params.parameter === "bypass") return { ...device, bypass: params.value };
  if (params.parameter !== "device") {
    throw lacks(params, `'${params.target}' is a device: its own parameters have names`, "known-parameter");
  }
  const { name, value } = params;
  const declared = parameterOf(device, name);
  if (declared === undefined) {
    const message = `'${device.id}' is a ${device.type}, which has no parameter '${name}'.`;
    throw new CommandError("INVALID_PARAMS", message, { pointer: "/name", rule: "known-parameter" });
  }
  const fault = valueFault(declared, value);
  if (fault !== null) {
    throw new CommandError("INVALID_PARAMS", fault.message, { pointer: "/value", rule: fault.rule });
  }
  return { ...device, parameters: { ...device.parameters, [name]: value } } as Device;
}

function lacks({ parameter }: ParameterSetParams, what: string, rule: string): CommandError {
  const missing = parameter === "device" ? "parameters of a device" : parameter;
  const details = { pointer: "/parameter", rule };
  return new CommandError("INVALID_PARAMS", `${what}; it has no ${missing}.`, details);
}
