import type {
  Automation,
  Capability,
  Device,
  Graph,
  GraphClip,
  GraphOp,
  GraphTrack,
  Project,
  TimelineSetParams,
} from "@loophole/schemas/types";
import { findSend } from "../document/find.ts";
import { MASTER_ID } from "../document/limits.ts";
import type { EngineChange } from "./engine-change.ts";

/** The parts of a song that an engine may not be able to play. */
const NEEDED = [
  "mixing",
  "devices",
  "automation",
  "note-clips",
  "tempo-map",
  "metronome",
  "clip-shapes",
] as const satisfies readonly Capability[];

export type Ability = (typeof NEEDED)[number];

/** What an engine can play beside clips of audio on plain tracks. */
export type EngineAbilities = ReadonlySet<Ability>;

/** Every ability there is. */
export const ALL_ABILITIES: EngineAbilities = new Set(NEEDED);

/** The abilities among the capabilities that an engine tells of in its welcome. */
export function abilitiesOf(capabilities: readonly string[]): EngineAbilities {
  return new Set(NEEDED.filter((ability) => capabilities.includes(ability)));
}

/** The graph without what the engine could not be given; the same graph for an engine that can play it all. */
export function graphWithin(graph: Graph, abilities: EngineAbilities): Graph {
  if (abilities.size === NEEDED.length) return graph;
  const { tracks, master, timeline } = graph;
  const sends = new Set(tracks.flatMap((track) => (track.sends ?? []).map(({ id }) => id)));
  return {
    tracks: tracks.map((track) => trackWithin(track, abilities, sends)),
    master: { gain: master.gain, ...stripWithin(MASTER_ID, master, abilities, sends) },
    timeline: {
      ...timelineWithin(timeline, abilities),
      bpm: timeline.bpm,
      meter: timeline.meter,
      loop: timeline.loop,
    },
  };
}

/**
 * Changes for an engine that was given the graph within its abilities.
 *
 * @param project the document after them
 */
export function changesWithin(
  changes: readonly EngineChange[],
  abilities: EngineAbilities,
  project: Project,
): readonly EngineChange[] {
  if (abilities.size === NEEDED.length) return changes;
  const isSend = { has: (id: string) => findSend(project, id) !== null };
  return changes.flatMap((change): EngineChange[] => {
    switch (change.name) {
      case "timeline.set": {
        const params = timelineWithin(change.params, abilities);
        return Object.keys(params).length === 0 ? [] : [{ name: "timeline.set", params }];
      }
      case "parameter.set": {
        const { parameter, target } = change.params;
        const ofDevice = parameter === "bypass" || parameter === "device";
        const needed = ofDevice ? "devices" : isSend.has(target) ? "mixing" : null;
        return needed === null || abilities.has(needed) ? [change] : [];
      }
      case "graph.apply": {
        const ops = change.ops.flatMap((op) => opWithin(op, abilities, isSend));
        return ops.length === 0 ? [] : [{ name: "graph.apply", ops }];
      }
    }
  });
}

/** Ids of sends, as far as it matters. */
interface Sends {
  has(id: string): boolean;
}

function opWithin(op: GraphOp, abilities: EngineAbilities, sends: Sends): GraphOp[] {
  switch (op.op) {
    case "graph.replace":
      return [{ ...op, graph: graphWithin(op.graph, abilities) }];
    case "track.add":
      return [{ ...op, track: trackWithin(op.track, abilities, sends) }];
    case "track.set":
    case "send.add":
    case "send.remove":
    case "send.set":
      return abilities.has("mixing") ? [op] : [];
    case "clip.add":
    case "clip.set":
      return [{ ...op, clip: clipWithin(op.clip, abilities) }];
    case "device.add":
    case "device.set":
      return abilities.has("devices") ? [{ ...op, device: deviceWithin(op.device, abilities) }] : [];
    case "device.remove":
    case "device.move":
      return abilities.has("devices") ? [op] : [];
    case "notes.add":
    case "notes.remove":
    case "notes.set":
      return takesNotes(abilities) ? [op] : [];
    case "automation.set":
      return isFollowed(op.automation, op.track, abilities, sends) ? [op] : [];
    default:
      return [op];
  }
}

function trackWithin(track: GraphTrack, abilities: EngineAbilities, sends: Sends): GraphTrack {
  const { id, gain, pan, mute, solo } = track;
  const within: GraphTrack = {
    id,
    gain,
    pan,
    mute,
    solo,
    clips: abilities.has("clip-shapes")
      ? track.clips
      : track.clips.map((clip) => clipWithin(clip, abilities)),
    ...stripWithin(id, track, abilities, sends),
  };
  if (abilities.has("mixing")) {
    if (track.output !== undefined) within.output = track.output;
    if (track.soloSafe !== undefined) within.soloSafe = track.soloSafe;
    if (track.sends !== undefined) within.sends = track.sends;
  }
  const needed = track.kind === "instrument" ? "devices" : "mixing";
  if (track.kind !== undefined && abilities.has(needed)) within.kind = track.kind;
  if (track.notes !== undefined && takesNotes(abilities)) within.notes = track.notes;
  return within;
}

function stripWithin(
  id: string,
  { devices, automation }: { readonly devices?: Device[]; readonly automation?: Automation[] },
  abilities: EngineAbilities,
  sends: Sends,
): { devices?: Device[]; automation?: Automation[] } {
  const followed = automation?.filter((one) => isFollowed(one, id, abilities, sends)) ?? [];
  return {
    ...(devices !== undefined && abilities.has("devices")
      ? { devices: devices.map((device) => deviceWithin(device, abilities)) }
      : {}),
    ...(followed.length > 0 ? { automation: followed } : {}),
  };
}

function deviceWithin(device: Device, abilities: EngineAbilities): Device {
  if (abilities.has("mixing") || !("sidechain" in device)) return device;
  const { sidechain: _unheard, ...rest } = device;
  return rest;
}

function clipWithin(clip: GraphClip, abilities: EngineAbilities): GraphClip {
  if (abilities.has("clip-shapes")) return clip;
  const {
    fadeInShape: _in,
    fadeOutShape: _out,
    envelope: _envelope,
    reverse: _reverse,
    mute,
    ...plain
  } = clip;
  return mute === true ? { ...plain, gain: -144 } : plain;
}

function timelineWithin(params: TimelineSetParams, abilities: EngineAbilities): TimelineSetParams {
  const { tempo, meters, metronome, ...plain } = params;
  return {
    ...plain,
    ...(tempo !== undefined && abilities.has("tempo-map") ? { tempo } : {}),
    ...(meters !== undefined && abilities.has("tempo-map") ? { meters } : {}),
    ...(metronome !== undefined && abilities.has("metronome") ? { metronome } : {}),
  };
}

function takesNotes(abilities: EngineAbilities): boolean {
  return abilities.has("note-clips") && abilities.has("devices");
}

function isFollowed(
  { target }: Automation,
  strip: string,
  abilities: EngineAbilities,
  sends: Sends,
): boolean {
  if (!abilities.has("automation")) return false;
  return target === strip || abilities.has(sends.has(target) ? "mixing" : "devices");
}
