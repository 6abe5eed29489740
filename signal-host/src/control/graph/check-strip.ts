import type { Automation, Device, GraphTrack } from "@loophole/schemas/types";
import { checkAutomation, type AutomatedStrip, type AutomationSource } from "./check-automation.ts";
import { isInstrument } from "./device-parameters.ts";
import { Refusal } from "./refusal.ts";

/** Where the parts of a strip are to be found in the operations. */
export interface StripPointers {
  clips(): string;
  notes(): string;
  device(device: Device, index: number): string;
  automation(one: Automation, index: number): AutomationSource;
}

/**
 * What a track may hold by its kind: clips of audio on audio tracks, notes on instrument tracks, an instrument there
 * and first; and automation of what it has. Where its signal goes is for check-routes. Throws Refusal.
 */
export function checkTrack(track: GraphTrack, pointers: StripPointers): void {
  const { id, kind = "audio" } = track;
  if (track.clips.length > 0 && kind !== "audio") {
    const message = `Track '${id}' is no audio track, so it cannot play clips of audio.`;
    throw new Refusal("INVALID_PARAMS", pointers.clips(), "clips-on-audio-track", message);
  }
  if ((track.notes ?? []).length > 0 && kind !== "instrument") {
    const message = `Track '${id}' is no instrument track, so it cannot play notes.`;
    throw new Refusal("INVALID_PARAMS", pointers.notes(), "notes-on-instrument-track", message);
  }
  checkDevices(track, kind === "instrument", pointers);
  checkAutomation(track, (one, i) => pointers.automation(one, i));
}

/** The same of the master, which has effects only. */
export function checkMaster(
  master: AutomatedStrip,
  pointers: Pick<StripPointers, "device" | "automation">,
): void {
  checkDevices(master, false, pointers);
  checkAutomation(master, (one, i) => pointers.automation(one, i));
}

function checkDevices(
  { id, devices = [] }: AutomatedStrip,
  plays: boolean,
  pointers: Pick<StripPointers, "device">,
): void {
  for (const [i, device] of devices.entries()) {
    if (!isInstrument(device) || (plays && i === 0)) continue;
    const at = pointers.device(device, i);
    if (plays) {
      const message = `The instrument '${device.id}' must be the first device of track '${id}', and the only instrument.`;
      throw new Refusal("INVALID_PARAMS", at, "instrument-first", message);
    }
    const message = `'${id}' is no instrument track, so it cannot have the instrument '${device.id}'.`;
    throw new Refusal("INVALID_PARAMS", at, "instrument-on-instrument-track", message);
  }
}
