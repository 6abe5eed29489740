import type { Device, SamplerZone } from "@loophole/schemas/types";
import { checkLoop, Refusal } from "./refusal.ts";

/** What the schema cannot say of a device by itself. Throws Refusal. */
export function checkDevice(device: Device, at: string): void {
  if (device.type !== "sampler") return;
  for (const [i, zone] of (device.zones ?? []).entries()) checkZone(zone, `${at}/zones/${String(i)}`);
}

/** The samples that a device plays. */
export function samplesOf(device: Device): string[] {
  return device.type === "sampler" ? (device.zones ?? []).map(({ sample }) => sample) : [];
}

/** The track that a device listens to beside its own input. */
export function listensTo(device: Device): string | undefined {
  return "sidechain" in device ? device.sidechain?.track : undefined;
}

function checkZone(zone: SamplerZone, at: string): void {
  const { lowKey, highKey, lowVelocity = 1, highVelocity = 127, start = 0, end } = zone;
  if (highKey < lowKey) throw below("highKey", lowKey, at);
  if (highVelocity < lowVelocity) throw below("highVelocity", lowVelocity, at);
  if (end !== undefined && end <= start) {
    throw new Refusal("INVALID_PARAMS", `${at}/end`, "end-after-start", "A zone must end after its start.");
  }
  checkLoop(zone.loop, "a zone", at);
}

function below(member: string, low: number, at: string): Refusal {
  const message = `${member} must not be below the lowest, which is ${String(low)}.`;
  return new Refusal("INVALID_PARAMS", `${at}/${member}`, "high-not-below-low", message);
}
