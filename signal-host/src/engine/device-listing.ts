import type { DeviceListResult } from "@loophole/schemas/types";
import { listDevices } from "../audio/device-list.ts";

/** Looks for output devices, once for all who ask meanwhile. Control thread. */
export class DeviceListing {
  readonly #processUrl: URL;
  readonly #rate: number;
  #listing: Promise<DeviceListResult> | null = null;

  /**
   * @param processUrl the built process that looks
   * @param rate the engine's, in Hz: the null device takes any
   */
  constructor(processUrl: URL, rate: number) {
    this.#processUrl = processUrl;
    this.#rate = rate;
  }

  /** Output devices, the null device last. Takes a while: a process of its own looks, one for all who ask meanwhile. */
  list(): Promise<DeviceListResult> {
    this.#listing ??= this.#look().finally(() => (this.#listing = null));
    return this.#listing;
  }

  async #look(): Promise<DeviceListResult> {
    const { devices, note } = await listDevices(this.#processUrl);
    const isDefault = devices.length === 0;
    const paced = { backend: "null", name: "Null device", hostApi: "none" } as const;
    return {
      devices: [...devices, { ...paced, outputChannels: 2, defaultSampleRate: this.#rate, isDefault }],
      note,
    };
  }
}
