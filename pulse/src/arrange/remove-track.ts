import type { Edit, Project } from "@loophole/schemas/types";
import { expectTrack } from "../document/expect.ts";
import { MASTER_ID } from "../document/limits.ts";
import { usersOfTrack } from "../document/users-of-track.ts";

/**
 * Takes a track away. Tracks that put out to it go to the master, sends to it are removed with their
 * automation, and devices that listen to it listen no more: one step, which undo takes back wholly.
 * @throws EditError NOT_FOUND
 */
export function removeTrack(project: Project, trackId: string): Edit {
  const { track } = expectTrack(project, trackId);
  const remove: Edit = { type: "track.remove", trackId };
  const edits: Edit[] = [];
  for (const user of usersOfTrack(project, trackId)) {
    if (user.output) edits.push({ type: "track.set", trackId: user.id, values: { output: MASTER_ID } });
    for (const sendId of user.sends) edits.push({ type: "send.remove", sendId });
    for (const deviceId of user.listeners) {
      edits.push({ type: "device.set", deviceId, values: { sidechain: null } });
    }
  }
  if (edits.length === 0) return remove;
  return { type: "batch", label: `Delete track ‘${track.name}’`.slice(0, 100), edits: [...edits, remove] };
}
