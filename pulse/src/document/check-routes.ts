import type { Project, Track, TrackKind } from "@loophole/schemas/types";
import { EditError } from "../edits/edit-error.ts";
import { findTrack } from "./find.ts";
import { MASTER_ID } from "./limits.ts";

/** What feeds what: for each track, those that its signal reaches directly. */
type Routes = ReadonlyMap<string, readonly string[]>;

/**
 * Where a track's signal goes and what its devices listen to is there, of the right kind, and nothing feeds
 * back into itself. Looks only for loops that lead through this track.
 * @throws EditError NOT_FOUND, INVALID_PARAMS
 */
export function checkRoutes(project: Project, track: Track): void {
  if (track.output !== MASTER_ID) expectKind(project, track.output, ["bus"], `The output of ‘${track.name}’`);
  for (const { target } of track.sends) {
    expectKind(project, target, ["bus", "return"], `A send of ‘${track.name}’`);
  }
  checkListening(project, track.devices, track.name);
  const loop = loopThrough(routesOf(project), track.id);
  if (!loop) return;
  const names = loop.map((id) => `‘${findTrack(project, id)?.track.name ?? id}’`);
  throw new EditError("INVALID_PARAMS", `That would feed back into itself: ${names.join(" → ")}.`);
}

/** Devices listen to tracks that are there. @throws EditError NOT_FOUND */
export function checkListening(project: Project, devices: Track["devices"], name: string): void {
  for (const device of devices) {
    const source = sidechainSource(device);
    if (source === null || findTrack(project, source)) continue;
    throw new EditError(
      "NOT_FOUND",
      `A device of ‘${name}’ listens to a track '${source}' that is not there.`,
    );
  }
}

/** The track that a device listens to beside its input. */
export function sidechainSource(device: Track["devices"][number]): string | null {
  return "sidechain" in device ? (device.sidechain?.track ?? null) : null;
}

/** Whether a track feeds others than the master, or is fed by what its devices listen to. */
export function hasRoutes({ output, sends, devices }: Track): boolean {
  return output !== MASTER_ID || sends.length > 0 || devices.some((one) => sidechainSource(one) !== null);
}

function expectKind(project: Project, id: string, kinds: readonly TrackKind[], what: string): void {
  const found = findTrack(project, id);
  if (!found) throw new EditError("NOT_FOUND", `${what} names a track '${id}' that is not there.`);
  if (kinds.includes(found.track.kind)) return;
  const message = `${what} must be a ${kinds.join(" or a ")}, which ‘${found.track.name}’ is not.`;
  throw new EditError("INVALID_PARAMS", message);
}

function routesOf(project: Project): Routes {
  const routes = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = routes.get(from);
    if (known) known.push(to);
    else routes.set(from, [to]);
  };
  for (const track of project.tracks) {
    if (track.output !== MASTER_ID) add(track.id, track.output);
    for (const send of track.sends) add(track.id, send.target);
    for (const device of track.devices) {
      const source = sidechainSource(device);
      if (source !== null) add(source, track.id);
    }
  }
  return routes;
}

/** The way from a track back to itself, both ends included; null where there is none. */
function loopThrough(routes: Routes, start: string): string[] | null {
  const from = new Map<string, string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of routes.get(id) ?? []) {
      if (next === start) return wayTo(from, start, id);
      if (from.has(next)) continue;
      from.set(next, id);
      waiting.push(next);
    }
  }
  return null;
}

function wayTo(from: ReadonlyMap<string, string>, start: string, last: string): string[] {
  const way = [start];
  for (let id: string | undefined = last; id !== undefined && id !== start; id = from.get(id))
    way.splice(0, 0, id);
  return [start, ...way];
}
