import { MASTER_ID } from "@loophole/pulse";
import { deviceTable } from "@loophole/schemas/devices";
import type { CrashRecord, Device, EngineNode, Graph, Project } from "@loophole/schemas/types";
import type { Verdict } from "./verdict.ts";

/** The first line of an error is what it says; the rest is where. */
const ERROR_CHARS = 200;

/** A part of the song as the musician knows it: "Compressor on track Drums", "track Drums". */
export function nodeInWords({ track, device }: EngineNode, project: Project, graph: Graph): string {
  const name = project.tracks.find(({ id }) => id === track)?.name;
  const strip = track === MASTER_ID ? "the master" : name === undefined ? "a removed track" : `track ${name}`;
  if (device === undefined) return strip;
  const { devices = [] } = graph.tracks.find(({ id }) => id === track) ?? graph.master;
  return `${deviceInWords(device, devices)} on ${strip}`;
}

/** Its type, with its number where there are several of it. */
function deviceInWords(id: string, devices: readonly Device[]): string {
  const found = devices.find((device) => device.id === id);
  if (found === undefined) return "a removed device";
  const alike = devices.filter(({ type }) => type === found.type);
  const { name } = deviceTable[found.type];
  return alike.length === 1 ? name : `${name} ${alike.indexOf(found) + 1}`;
}

/** To be read after "The engine ". @param where the node of the verdict in words */
export function verdictInWords(verdict: Exclude<Verdict, { kind: "none" }>, where: string | null): string {
  const error = verdict.error.split("\n")[0]?.slice(0, ERROR_CHARS) ?? "";
  const why = error === "" ? "" : ` (${error})`;
  if (verdict.how === "hung") {
    return where === null ? "stood still in its audio thread" : `stood still while running ${where}`;
  }
  return where === null ? `died in its audio thread${why}` : `died while running ${where}${why}`;
}

/** What the record has besides, for a bug report. */
export function recordInWords(record: CrashRecord): string {
  const { state, block, sample, revision, plan, nodes, commands } = record;
  const at = `block ${block}, frame ${sample}, revision ${revision}, plan ${plan}`;
  const last = commands.map(({ name, target, sample: when }) => {
    const what = target === undefined ? name : `${name} ${target}`;
    return `${what} at frame ${when}`;
  });
  const node = nodes.map((one) => one.name?.device ?? one.name?.track ?? `node ${one.node}`);
  const where = node.length === 0 ? "between nodes" : `in ${node.join(", ")}`;
  return `Crash record: ${state}, ${where}, ${at}. Last commands: ${last.join("; ") || "none"}`;
}
