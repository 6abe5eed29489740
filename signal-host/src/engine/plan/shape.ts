import type { Device, Graph, GraphTrack } from "@loophole/schemas/types";
import { EngineError, MASTER_STRIP } from "../engine-types.ts";

/** What a strip gets its signal from. */
export type StripSource = "clips" | "instrument" | "edges";

/** A track, a bus, a return or the master. */
export interface ShapeStrip {
  readonly id: string;
  readonly source: StripSource;
  readonly devices: readonly Device[];
  /** null for the master. */
  readonly track: GraphTrack | null;
  /** Heard whatever is soloed. */
  readonly safe: boolean;
}

/** A way that a signal takes from one strip to another. */
export interface ShapeEdge {
  /** Names the edge as long as it exists, wherever its ends are in the plan. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly tap: "pre" | "post";
  /** dB */
  readonly gain: number;
  readonly mute: boolean;
  /** The send that it is, or the device that listens; null for an output. */
  readonly send: string | null;
  readonly device: string | null;
}

/** A graph as strips and edges, the strips by their place in `strips`: tracks in graph order, then the master. */
export interface Shape {
  readonly strips: readonly ShapeStrip[];
  readonly edges: readonly ShapeEdge[];
  /** Strips of each level: none of them needs another of the same or of a later level. */
  readonly levels: readonly (readonly number[])[];
}

/** Throws EngineError CONFLICT for a feedback loop, naming it. */
export function shapeOf(graph: Graph): Shape {
  const strips = [...graph.tracks.map(stripOf), masterOf(graph)];
  const places = new Map(strips.map((strip, place) => [strip.id, place]));
  const edges = graph.tracks.flatMap((track, from) => edgesOf(track, from, places));
  for (const [to, strip] of strips.entries()) edges.push(...sideChainsOf(strip, to, places));
  return { strips, edges, levels: levelsOf(strips, edges) };
}

function stripOf(track: GraphTrack): ShapeStrip {
  const { id, kind = "audio", devices = [], soloSafe = false } = track;
  const source = kind === "audio" ? "clips" : kind === "instrument" ? "instrument" : "edges";
  return { id, source, devices, track, safe: soloSafe || kind === "return" };
}

function masterOf(graph: Graph): ShapeStrip {
  return { id: MASTER_STRIP, source: "edges", devices: graph.master.devices ?? [], track: null, safe: true };
}

function edgesOf(track: GraphTrack, from: number, places: ReadonlyMap<string, number>): ShapeEdge[] {
  const edges: ShapeEdge[] = [];
  const output = track.output ?? MASTER_STRIP;
  const to = places.get(output);
  if (to !== undefined) {
    const key = `out:${track.id}>${output}`;
    edges.push({ key, from, to, tap: "post", gain: 0, mute: false, send: null, device: null });
  }
  for (const { id, target, tap, gain, mute = false } of track.sends ?? []) {
    const place = places.get(target);
    if (place === undefined) continue;
    edges.push({
      key: `send:${id}>${target}:${tap}`,
      from,
      to: place,
      tap,
      gain,
      mute,
      send: id,
      device: null,
    });
  }
  return edges;
}

function sideChainsOf(strip: ShapeStrip, to: number, places: ReadonlyMap<string, number>): ShapeEdge[] {
  return strip.devices.flatMap((device) => {
    if (!("sidechain" in device) || device.sidechain === undefined) return [];
    const { track, tap } = device.sidechain;
    const from = places.get(track);
    if (from === undefined) return [];
    const key = `side:${track}>${device.id}:${tap}`;
    return [{ key, from, to, tap, gain: 0, mute: false, send: null, device: device.id } as const];
  });
}

function levelsOf(strips: readonly ShapeStrip[], edges: readonly ShapeEdge[]): number[][] {
  const outgoing = strips.map((): number[] => []);
  const waitsFor = strips.map(() => 0);
  for (const { from, to } of edges) {
    outgoing[from]?.push(to);
    waitsFor[to] = (waitsFor[to] ?? 0) + 1;
  }
  const levels: number[][] = [];
  let ready = [...strips.keys()].filter((place) => waitsFor[place] === 0);
  let done = 0;
  while (ready.length > 0) {
    levels.push(ready);
    done += ready.length;
    const next = new Set<number>();
    for (const place of ready) {
      for (const to of outgoing[place] ?? []) {
        waitsFor[to] = (waitsFor[to] ?? 0) - 1;
        if (waitsFor[to] === 0) next.add(to);
      }
    }
    ready = [...next].sort((a, b) => a - b);
  }
  if (done < strips.length) throw feedback(strips, outgoing, waitsFor);
  return levels;
}

/** Follows what still waits for something until it comes back to where it has been. */
function feedback(
  strips: readonly ShapeStrip[],
  outgoing: readonly (readonly number[])[],
  waitsFor: readonly number[],
): EngineError {
  const path: number[] = [];
  const incoming = strips.map((_, to) =>
    outgoing.findIndex((list, from) => (waitsFor[from] ?? 0) > 0 && list.includes(to)),
  );
  let place = waitsFor.findIndex((count) => count > 0);
  while (place >= 0 && !path.includes(place)) {
    path.push(place);
    place = incoming[place] ?? -1;
  }
  const cycle = path
    .slice(path.indexOf(place))
    .reverse()
    .map((at) => strips[at]?.id ?? "");
  const words = [...cycle, cycle[0]].join(" → ");
  return new EngineError("CONFLICT", `The signal would run in a circle: ${words}.`, { cycle });
}
