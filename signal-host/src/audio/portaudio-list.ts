import { execFile, spawnSync } from "node:child_process";
import type { DeviceListResult } from "@loophole/schemas/types";
import { portAudioBindingPath } from "./portaudio-binding.ts";

const LIST_MS = 5000;
const PROBE_MS = 3000;
/** Node's exit code after an uncaught exception. */
const SCRIPT_FAILED = 1;
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

/**
 * Tries the binding in a process of its own before this one loads it: where ALSA is not set up, the PortAudio
 * library aborts while it looks for devices and would take Signal with it. Blocks for some 60 ms; audio thread,
 * before it renders. @throws Error, in words, when there is nothing to open
 */
export function probePortAudio(path: string): void {
  const { error, signal, status, stdout } = spawnSync(process.execPath, ["-e", PROGRAM, path], {
    timeout: PROBE_MS,
    killSignal: "SIGKILL",
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const line = (stdout ?? "").split("\n").find((candidate) => candidate.startsWith(MARK));
  if (line === undefined) {
    // An exception, as when the binding is not compiled: loading it here will say that in better words.
    if (status === SCRIPT_FAILED) return;
    const how = signal ?? error?.message ?? `exit code ${String(status)}`;
    throw new Error(`the PortAudio library ended with ${how} while it looked for devices`);
  }
  const devices: unknown[] = JSON.parse(line.slice(MARK.length));
  if (devices.length === 0) throw new Error("PortAudio finds no output device");
}

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
