import { type EngineChange, MASTER_ID } from "@loophole/pulse";
import { deviceTable } from "@loophole/schemas/devices";
import type {
  Automation,
  Device,
  EngineNode,
  Graph,
  GraphOp,
  GraphTrack,
  ParameterSetParams,
} from "@loophole/schemas/types";

/** So many deaths of the engine, and the node they are blamed on is taken out. */
export const STRIKE_LIMIT = 3;

export interface Strike {
  /** Deaths that the node is blamed for, this one included. */
  readonly count: number;
  /** Whether this one took it out. */
  readonly out: boolean;
}

/**
 * Counts the engine's deaths by the nodes that are to blame, for as long as a song is open. What is to blame for
 * three of them is taken out of the graph that the engine is given, not out of the song. In the place of a device is
 * another one that is passed by: the device itself would go on working while it is passed by. A track is muted and has
 * nothing to play.
 */
export class Quarantine {
  readonly #strikes = new Map<string, number>();
  readonly #out = new Map<string, EngineNode>();

  /** Whether the node can be taken out. The master cannot: nothing would be left. */
  static canTakeOut({ track, device }: EngineNode): boolean {
    return device !== undefined || track !== MASTER_ID;
  }

  /** Blames a death on a node. Null where that is of no use: it is out already, or cannot be taken out. */
  strike(node: EngineNode): Strike | null {
    const key = keyOf(node);
    if (this.#out.has(key) || !Quarantine.canTakeOut(node)) return null;
    const count = (this.#strikes.get(key) ?? 0) + 1;
    this.#strikes.set(key, count);
    const out = count >= STRIKE_LIMIT;
    if (out) this.#out.set(key, node);
    return { count, out };
  }

  /** Takes a node back in, with a clean slate. False when it was not out. */
  readmit(node: EngineNode): boolean {
    this.#strikes.delete(keyOf(node));
    return this.#out.delete(keyOf(node));
  }

  /** The nodes that are out. */
  get nodes(): readonly EngineNode[] {
    return [...this.#out.values()];
  }

  /** The graph without what is out. */
  graph(graph: Graph): Graph {
    if (this.#out.size === 0) return graph;
    const { master } = graph;
    return { ...graph, tracks: graph.tracks.map((track) => this.#track(track)), master: this.#strip(master) };
  }

  /** Changes of the graph, for an engine that was given the graph without what is out. */
  changes(changes: readonly EngineChange[]): readonly EngineChange[] {
    if (this.#out.size === 0) return changes;
    return changes.flatMap((change): EngineChange[] => {
      switch (change.name) {
        case "parameter.set":
          return this.#isHeld(change.params) ? [] : [change];
        case "graph.apply": {
          const ops = change.ops.flatMap((op) => this.#op(op));
          return ops.length === 0 ? [] : [{ name: "graph.apply", ops }];
        }
        default:
          return [change];
      }
    });
  }

  #op(op: GraphOp): GraphOp[] {
    switch (op.op) {
      case "graph.replace":
        return [{ ...op, graph: this.graph(op.graph) }];
      case "track.add":
        return [{ ...op, track: this.#track(op.track) }];
      case "clip.add":
      case "clip.remove":
      case "clip.set":
      case "notes.add":
      case "notes.remove":
      case "notes.set":
        return this.#hasTrack(op.track) ? [] : [op];
      case "device.add":
      case "device.set":
        return [{ ...op, device: this.#device(op.device) }];
      case "automation.set":
        return this.#isHeld(op.automation) ? [] : [op];
      default:
        return [op];
    }
  }

  #track(track: GraphTrack): GraphTrack {
    const strip = this.#strip(track);
    if (!this.#hasTrack(track.id)) return strip;
    const silent = { ...strip, mute: true, clips: [] };
    return strip.notes === undefined ? silent : { ...silent, notes: [] };
  }

  #strip<Strip extends { devices?: Device[]; automation?: Automation[] }>(strip: Strip): Strip {
    const { devices, automation } = strip;
    return {
      ...strip,
      ...(devices !== undefined && { devices: devices.map((device) => this.#device(device)) }),
      ...(automation !== undefined && { automation: automation.filter((one) => !this.#isHeld(one)) }),
    };
  }

  #device(device: Device): Device {
    return this.#hasDevice(device.id) ? standIn(device) : device;
  }

  /** Whether it is for a device that is not there, or would move the very switch that keeps a track silent. */
  #isHeld({ target, parameter }: Pick<ParameterSetParams | Automation, "target" | "parameter">): boolean {
    return this.#hasDevice(target) || (parameter === "mute" && this.#hasTrack(target));
  }

  #hasTrack(track: string): boolean {
    return this.#out.has(keyOf({ track }));
  }

  #hasDevice(device: string): boolean {
    return this.#out.has(keyOf({ track: "", device }));
  }
}

/** What changes nothing, in the place of a device; an instrument is needed where one was. */
function standIn({ id, type }: Device): Device {
  if (deviceTable[type].kind === "effect") {
    return { id, type: type === "utility" ? "delay" : "utility", bypass: true };
  }
  return { id, type: type === "sampler" ? "synthesiser" : "sampler", bypass: true };
}

/** A device stays the same one on another track. */
function keyOf({ track, device }: EngineNode): string {
  return device === undefined ? `track ${track}` : `device ${device}`;
}
