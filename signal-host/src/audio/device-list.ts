import type { DeviceListResult } from "@loophole/schemas/types";
import { DeviceLink } from "./device-link.ts";
import type { DeviceBackendName, DeviceWord } from "./device-messages.ts";
import { PREFERENCE } from "./preference.ts";

const LIST_MS = 5000;

/** Output devices of every backend, with a note in words where some cannot be listed. Control thread; never rejects. */
export async function listDevices(program: URL): Promise<DeviceListResult> {
  const lists: DeviceListResult[] = [];
  // One after the other: it is asked for by clients, and is not to take more of the machine than it must.
  for (const backend of PREFERENCE) lists.push(await listOf(program, backend));
  const notes = lists.map(({ note }) => note).filter((note) => note !== "");
  return { devices: lists.flatMap(({ devices }) => devices), note: notes.join(" ") };
}

async function listOf(program: URL, backend: DeviceBackendName): Promise<DeviceListResult> {
  const said: DeviceWord[] = [];
  const link = new DeviceLink(program, { kind: "list", backend });
  link.onWord((word) => said.push(word));
  const timer = setTimeout(() => link.kill(), LIST_MS);
  const how = await link.ended;
  clearTimeout(timer);
  const [word] = said;
  if (word?.kind === "listed" && word.devices.length > 0) return { devices: word.devices, note: "" };
  if (word?.kind === "listed") return { devices: [], note: `${backend} finds no output device.` };
  const reason = word?.kind === "refused" ? word.reason : `its library ended with ${how}`;
  return { devices: [], note: `${backend} cannot list devices: ${reason}.` };
}
