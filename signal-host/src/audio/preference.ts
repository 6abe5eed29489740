import type { DeviceBackendName } from "./device-messages.ts";

/** What --audio auto tries, best first: docs/decisions/0015 compares them. */
export const PREFERENCE: readonly DeviceBackendName[] = ["rtaudio", "portaudio"];
