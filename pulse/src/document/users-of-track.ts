import type { Project } from "@loophole/schemas/types";
import { sidechainSource } from "./check-routes.ts";
import { findStrip, type FoundStrip } from "./find.ts";
import { MASTER_ID } from "./limits.ts";

/** What of a strip names another track. */
export interface TrackUser {
  readonly id: string;
  readonly name: string;
  /** Whether it puts out to that track. */
  readonly output: boolean;
  /** Ids of its sends to that track. */
  readonly sends: readonly string[];
  /** Ids of its devices that listen to that track. */
  readonly listeners: readonly string[];
}

/** Strips other than the track's own that are routed to it or listen to it, the master last. */
export function usersOfTrack(project: Project, trackId: string): TrackUser[] {
  const users: TrackUser[] = [];
  const listenersOn = (devices: FoundStrip["devices"]): string[] =>
    devices.filter((device) => sidechainSource(device) === trackId).map(({ id }) => id);
  for (const { id, name, output, sends, devices } of project.tracks) {
    if (id === trackId) continue;
    users.push({
      id,
      name,
      output: output === trackId,
      sends: sends.filter(({ target }) => target === trackId).map((send) => send.id),
      listeners: listenersOn(devices),
    });
  }
  const master = findStrip(project, MASTER_ID);
  if (master) {
    const { id, name, devices } = master;
    users.push({ id, name, output: false, sends: [], listeners: listenersOn(devices) });
  }
  return users.filter(({ output, sends, listeners }) => output || sends.length > 0 || listeners.length > 0);
}
