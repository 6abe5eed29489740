import type { Graph, GraphTrack, TrackKind } from "@loophole/schemas/types";
import { listensTo } from "./check-device.ts";
import { MASTER_ID } from "./empty-graph.ts";
import { findCycle } from "./find-cycle.ts";
import { Refusal } from "./refusal.ts";

/** One track's signal on its way to another, or to the master (null). */
interface Route {
  readonly kind: "output" | "send" | "sidechain";
  /** The track, send or device that says so. */
  readonly owner: string;
  readonly from: string;
  readonly to: string | null;
  /** Which of the two is named by the owner. */
  readonly named: string;
}

/** Which operations touched routes, by {@link routeKey}, {@link removedKey} and {@link kindKey}. */
export type RouteBlame = ReadonlyMap<string, string>;

export const routeKey = (kind: Route["kind"], owner: string): string => `${kind} ${owner}`;
export const removedKey = (track: string): string => `removed ${track}`;
export const kindKey = (track: string): string => `kind ${track}`;

/** What may be named, by the kind of route; null: any track. */
const TARGETS: Readonly<Record<Route["kind"], readonly TrackKind[] | null>> = {
  output: ["bus"],
  send: ["bus", "return"],
  sidechain: null,
};
const RULES: Readonly<Record<Route["kind"], string>> = {
  output: "output-to-bus",
  send: "send-to-bus-or-return",
  sidechain: "sidechain-of-track",
};

/**
 * Outputs, sends and side-chains name tracks that are there and of the right kind, and no signal comes back to where
 * it was. Judged when all operations are done, so that their order does not matter. One walk over tracks and routes.
 * Throws Refusal: CONFLICT `in-use` where what was named before is gone or of another kind, CONFLICT `feedback-loop`
 * with the tracks of the loop, NOT_FOUND and INVALID_PARAMS for what was named just now.
 */
export function checkRoutes({ tracks, master }: Graph, blame: RouteBlame): void {
  const kinds = new Map(tracks.map(({ id, kind = "audio" }) => [id, kind]));
  const lost: Route[] = [];
  const routes = [...routesOf(tracks), ...listeners(MASTER_ID, master.devices ?? [])];
  for (const route of routes) {
    if (isRight(route, kinds)) continue;
    const at = blame.get(routeKey(route.kind, route.owner));
    if (at !== undefined) throw wrong(route, kinds, at);
    lost.push(route);
  }
  refuseLost(lost, blame);
  refuseLoop(tracks, routes, blame);
}

function* routesOf(tracks: readonly GraphTrack[]): Generator<Route> {
  for (const { id, output, sends = [], devices = [] } of tracks) {
    if (output !== undefined) yield { kind: "output", owner: id, from: id, to: output, named: output };
    for (const { id: owner, target } of sends) {
      yield { kind: "send", owner, from: id, to: target, named: target };
    }
    yield* listeners(id, devices);
  }
}

function* listeners(strip: string, devices: NonNullable<GraphTrack["devices"]>): Generator<Route> {
  for (const device of devices) {
    const from = listensTo(device);
    const to = strip === MASTER_ID ? null : strip;
    if (from !== undefined) yield { kind: "sidechain", owner: device.id, from, to, named: from };
  }
}

function isRight({ kind, named }: Route, kinds: ReadonlyMap<string, TrackKind>): boolean {
  const found = kinds.get(named);
  return found !== undefined && TARGETS[kind]?.includes(found) !== false;
}

function wrong({ kind, owner, named }: Route, kinds: ReadonlyMap<string, TrackKind>, at: string): Refusal {
  if (named !== MASTER_ID && !kinds.has(named)) {
    const message = `'${owner}' names a track '${named}' that is not there.`;
    return new Refusal("NOT_FOUND", at, "known-id", message);
  }
  const message = {
    output: `A track puts out to a bus, which '${named}' is not. Without an output it puts out to the master.`,
    send: `A send goes to a bus or return, which '${named}' is not.`,
    sidechain: `A device listens to a track, which '${named}' is not.`,
  }[kind];
  return new Refusal("INVALID_PARAMS", at, RULES[kind], message);
}

/** What was removed, or made another kind of track, is still named by others. */
function refuseLost(lost: readonly Route[], blame: RouteBlame): void {
  const [first] = lost;
  if (first === undefined) return;
  const { named } = first;
  const usedBy = lost.filter((route) => route.named === named).map(({ owner }) => owner);
  const at = blame.get(removedKey(named)) ?? blame.get(kindKey(named)) ?? "/ops";
  const message = `'${named}' is used by ${usedBy.map((id) => `'${id}'`).join(", ")}. Change them first, or in the same transaction.`;
  throw new Refusal("CONFLICT", at, "in-use", message, { usedBy });
}

function refuseLoop(tracks: readonly GraphTrack[], routes: readonly Route[], blame: RouteBlame): void {
  if (routes.length === 0) return;
  const places = new Map(tracks.map(({ id }, place) => [id, place]));
  const edges: number[][] = tracks.map(() => []);
  for (const { from, to } of routes) {
    const [source, target] = [places.get(from), to === null ? undefined : places.get(to)];
    if (source !== undefined && target !== undefined) edges[source]?.push(target);
  }
  const found = findCycle(edges);
  if (found === null) return;
  const cycle = found.map((place) => tracks[place]?.id ?? "");
  const follower = new Map(cycle.map((id, i) => [id, cycle[(i + 1) % cycle.length]]));
  const closing = routes
    .filter(({ from, to }) => to !== null && follower.get(from) === to)
    .map(({ kind, owner }) => blame.get(routeKey(kind, owner)));
  const at = closing.findLast((pointer) => pointer !== undefined) ?? "/ops";
  const way = [...cycle, cycle[0] ?? ""].map((id) => `'${id}'`).join(" → ");
  throw new Refusal("CONFLICT", at, "feedback-loop", `That would be a feedback loop: ${way}.`, { cycle });
}
