import { findDevice } from "@loophole/pulse";
import type { Device } from "@loophole/schemas/types";
import { moveDevice, toggleBypass } from "../devices/device-edits.ts";
import type { Session } from "../session/session.svelte.ts";
import type { Command } from "./commands.svelte.ts";

const hasDevice = (session: Session) => selectedDevice(session) !== null;

function selectedDevice({ project, selection }: Session): Device | null {
  if (project === null || selection.kind !== "device") return null;
  return findDevice(project, selection.ids[0] ?? "")?.device ?? null;
}

/** Commands on the selected device. */
export function deviceCommands(): readonly Command[] {
  return [
    {
      id: "device.bypass",
      title: "Pass the device by, or turn it on",
      group: "Device",
      keys: ["Shift+B"],
      enabled: hasDevice,
      run: (session) => {
        const device = selectedDevice(session);
        if (device) void session.edit(toggleBypass(device));
      },
    },
    {
      id: "device.delete",
      title: "Remove the device",
      group: "Device",
      keys: ["Delete", "Backspace"],
      enabled: hasDevice,
      run: (session) => {
        const device = selectedDevice(session);
        if (device) void session.edit({ type: "device.remove", deviceId: device.id });
      },
    },
    move("device.up", "Move the device up", ["Alt+ArrowUp", "Alt+ArrowLeft"], -1),
    move("device.down", "Move the device down", ["Alt+ArrowDown", "Alt+ArrowRight"], 1),
  ];
}

function move(id: string, title: string, keys: readonly string[], by: 1 | -1): Command {
  return {
    id,
    title,
    group: "Device",
    keys,
    enabled: hasDevice,
    run: (session) => {
      const device = selectedDevice(session);
      const edit = device && session.project ? moveDevice(session.project, device.id, by) : null;
      if (edit) void session.edit(edit);
    },
  };
}
