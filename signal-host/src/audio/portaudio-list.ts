import { execFile } from "node:child_process";
import type { DeviceListResult } from "@loophole/schemas/types";
import { portAudioBindingPath } from "./portaudio-binding.ts";

const LIST_MS = 5000;
/** The answer's line: native code prints lines of its own. */
const MARK = "PORTAUDIO-DEVICES ";

/**
 * Runs in a process of its own, because the binding may be loaded in one thread of a process only and a
 * driver that hangs must hang nothing else.
 */
const PROGRAM = `
const binding = require(process.argv[1]);
const devices = binding.getDevices();
const apis = binding.getHostAPIs();
const api = apis.HostAPIs.find((candidate) => candidate.id === apis.defaultHostAPI) ?? apis.HostAPIs[0];
process.stdout.write("\\n${MARK}" + JSON.stringify(devices
  .filter((device) => device.maxOutputChannels > 0)
  .map((device) => ({
    backend: "portaudio",
    name: device.name,
    hostApi: device.hostAPIName,
    outputChannels: device.maxOutputChannels,
    defaultSampleRate: device.defaultSampleRate,
    isDefault: device.id === api?.defaultOutput,
  }))) + "\\n");
`;

/** Output devices, with a note in words where they cannot be listed. Control thread; never rejects. */
export async function listPortAudioDevices(): Promise<DeviceListResult> {
  let path: string;
  try {
    path = portAudioBindingPath();
  } catch {
    return { devices: [], note: "naudiodon, which reaches audio devices, is not installed." };
  }
  return new Promise((resolve) => {
    const options = { timeout: LIST_MS, killSignal: "SIGKILL", encoding: "utf8" } as const;
    execFile(process.execPath, ["-e", PROGRAM, path], options, (error, stdout) => {
      const line = stdout.split("\n").find((candidate) => candidate.startsWith(MARK));
      if (line === undefined) {
        const reason = error === null ? "no answer" : (error.message.split("\n")[0] ?? error.message);
        resolve({ devices: [], note: `Audio devices cannot be listed: ${reason}` });
        return;
      }
      const devices: DeviceListResult["devices"] = JSON.parse(line.slice(MARK.length));
      resolve({ devices, note: devices.length === 0 ? "PortAudio finds no output device." : "" });
    });
  });
}
