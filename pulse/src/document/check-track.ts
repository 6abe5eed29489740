import type { Project, Track } from "@loophole/schemas/types";
import { checkAutomation } from "./check-automation.ts";
import { checkClip, checkLoop, checkTakesAudio, checkTakesNotes } from "./check-clip.ts";
import { checkDeviceOrder, checkedDevice } from "./check-device.ts";

/**
 * What the schema cannot say of a track by itself; where its signal goes is checked when it is in the song.
 * @throws EditError
 */
export function checkTrack(project: Project, track: Track): void {
  if (track.clips.length > 0) checkTakesAudio(track);
  if (track.notes.length > 0) checkTakesNotes(track);
  for (const clip of track.clips) checkClip(project, clip);
  for (const clip of track.notes) checkLoop(clip);
  for (const device of track.devices) checkedDevice(project, device);
  checkDeviceOrder(track.name, track.kind, track.devices);
  for (const automation of track.automation) checkAutomation(track, automation);
}
