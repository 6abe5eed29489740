import { deviceTable } from "@loophole/schemas/devices";
import type { NodeCost, Project } from "@loophole/schemas/types";

/** What a part of the song costs, with its names: "Compressor on Drums, 41.5 µs of each block, worst 120 µs". */
export function costWords(cost: NodeCost, project: Project | null): string {
  const { track: id, device: deviceId, microsecondsPerBlock, worstMicroseconds } = cost;
  const track = project?.tracks.find((one) => one.id === id);
  const strip = id === "master" ? "the master" : (track?.name ?? id);
  const devices = id === "master" ? project?.master.devices : track?.devices;
  const device = devices?.find((one) => one.id === deviceId);
  const what = device === undefined ? strip : `${deviceTable[device.type].name} on ${strip}`;
  return `${what}, ${String(microsecondsPerBlock)} µs of each block, worst ${String(worstMicroseconds)} µs`;
}
