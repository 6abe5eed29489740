import type { Device, SamplerZone } from "@loophole/schemas/types";
import * as abi from "../../kernels/abi.ts";
import { INTERPOLATION_BYTES } from "../../kernels/interpolation.ts";
import { KERNEL_SAMPLER } from "../../kernels/kernel-numbers.ts";
import { SAMPLER_STATE } from "../../kernels/state-bytes.ts";
import { panGain } from "../dsp/pan.ts";
import type { DeviceSample, DeviceType, ParameterValues } from "./device.ts";
import { interpolationTables } from "./interpolation.ts";
import { releaseFrames } from "./release-frames.ts";

/** Plays recordings by key and velocity, up to 64 voices. */
export const sampler: DeviceType = {
  type: "sampler",
  kernel: KERNEL_SAMPLER,
  lanes: 1,
  stateBytes: () => SAMPLER_STATE,
  latency: () => 0,
  tail: (rate, values) => releaseFrames(rate, values) + ringing(rate, values),
  data: {
    bytes: (device) => abi.ZONES_FIRST + zonesOf(device).length * abi.ZONE_BYTES + INTERPOLATION_BYTES,
    write(device, rate, sampleOf, into) {
      const zones = zonesOf(device);
      into.setInt32(abi.ZONES_COUNT, zones.length, true);
      zones.forEach((zone, index) => {
        const at = abi.ZONES_FIRST + index * abi.ZONE_BYTES;
        writeZone(zone, rate, sampleOf(zone.sample), new DataView(into.buffer, into.byteOffset + at));
      });
      const after = abi.ZONES_FIRST + zones.length * abi.ZONE_BYTES;
      new Uint8Array(into.buffer, into.byteOffset + after).set(interpolationTables());
    },
  },
};

/** Frames in which the low-pass rings out from 1000 to 1e-15, 41.5 time constants of its slower pole. */
function ringing(rate: number, { filterOn = 0, cutoff = 0, resonance = 0 }: ParameterValues): number {
  if (filterOn === 0) return 0;
  const damping = 2 * 0.02 ** resonance;
  return Math.ceil((41.5 * rate) / (Math.PI * damping * 2 ** cutoff));
}

function zonesOf(device: Device): readonly SamplerZone[] {
  return device.type === "sampler" ? (device.zones ?? []) : [];
}

/** Audio that is not there leaves address 0, which is silent. */
function writeZone(zone: SamplerZone, rate: number, sample: DeviceSample | undefined, into: DataView): void {
  const integer = (offset: number, value: number) => into.setInt32(offset, value, true);
  const float = (offset: number, value: number) => into.setFloat32(offset, value, true);
  const frames = sample?.engineFrames ?? 0;
  // Places in the file, at the file's rate, as frames at the engine's rate.
  const exact = (place: number) => Math.min((place * rate) / (sample?.sourceRate ?? rate), frames);
  const loop = zone.trigger === "oneShot" ? undefined : zone.loop;
  const loopStart = Math.round(exact(loop?.start ?? 0));
  const loopEnd = loop === undefined ? 0 : Math.min(loopStart + exact(loop.end) - exact(loop.start), frames);
  const loops = loopEnd - loopStart >= 1;
  integer(abi.ZONE_LEFT, sample === undefined ? 0 : sample.left * 4);
  integer(abi.ZONE_RIGHT, sample === undefined ? 0 : sample.right * 4);
  integer(abi.ZONE_FRAMES, frames);
  integer(abi.ZONE_LOW_KEY, zone.lowKey);
  integer(abi.ZONE_HIGH_KEY, zone.highKey);
  // Half way to the next velocity, that rounding does not matter.
  const lowest = zone.lowVelocity ?? 1;
  float(abi.ZONE_LOW_VELOCITY, lowest <= 1 ? 0 : (lowest - 0.5) / 127);
  float(abi.ZONE_HIGH_VELOCITY, ((zone.highVelocity ?? 127) + 0.5) / 127);
  float(abi.ZONE_ROOT, zone.rootKey - (zone.tune ?? 0) / 100);
  const gain = zone.gain === undefined ? 1 : zone.gain <= -144 ? 0 : 10 ** (zone.gain / 20);
  float(abi.ZONE_GAIN_LEFT, gain * panGain(zone.pan ?? 0, "left"));
  float(abi.ZONE_GAIN_RIGHT, gain * panGain(zone.pan ?? 0, "right"));
  integer(abi.ZONE_START, Math.round(exact(zone.start ?? 0)));
  integer(abi.ZONE_END, Math.round(zone.end === undefined ? frames : exact(zone.end)));
  integer(abi.ZONE_LOOP_START, loops ? loopStart : 0);
  integer(abi.ZONE_LOOP_END, loops ? Math.floor(loopEnd) : 0);
  float(abi.ZONE_LOOP_FRACTION, loops ? loopEnd - Math.floor(loopEnd) : 0);
  integer(abi.ZONE_ONE_SHOT, zone.trigger === "oneShot" ? 1 : 0);
  integer(abi.ZONE_CHOKE, zone.choke ?? 0);
}
