import type { Diagnostic, Notice, OpenDevice } from "@loophole/schemas/types";
import { isOpenDevice } from "@loophole/schemas/validators";

/** What an engine said of its device, for the engine line and for the musician. */
export interface DeviceNews {
  readonly device: OpenDevice;
  /** null where there is nothing to tell. */
  readonly notice: Notice | null;
}

/** Follows what an engine says of its device: that it is gone, and that it is back. */
export class DeviceWatch {
  #isLost = false;

  /** null for what is not about the device. */
  heard({ code, message, data }: Diagnostic): DeviceNews | null {
    if (code !== "DEVICE_LOST" && code !== "DEVICE_OPENED" && code !== "DEVICE_FALLBACK") return null;
    const device: unknown = data === undefined ? undefined : Reflect.get(data, "device");
    if (!isOpenDevice(device)) return null;
    const wasLost = this.#isLost;
    this.#isLost = code === "DEVICE_LOST";
    // Which device was taken at the start is in the engine line.
    if (!this.#isLost && !wasLost) return { device, notice: null };
    return { device, notice: { type: "notice", severity: this.#isLost ? "error" : "info", message } };
  }
}
