import type { SamplerZone } from "@loophole/schemas/types";
import * as abi from "../../../kernels/abi.ts";
import { sampler } from "../sampler.ts";
import { synthesiser } from "../synthesiser.ts";
import { DeviceRig, type GivenValues, type RigEvent } from "./device-rig.ts";
import { RigMemory } from "./rig-memory.ts";

export const noteOn = (frame: number, key: number, velocity = 1): RigEvent => ({
  frame,
  kind: abi.EVENT_NOTE_ON,
  first: key,
  second: velocity,
});
export const noteOff = (frame: number, key: number): RigEvent => ({
  frame,
  kind: abi.EVENT_NOTE_OFF,
  first: key,
});
export const controller = (frame: number, number: number, value: number): RigEvent => ({
  frame,
  kind: abi.EVENT_CONTROLLER,
  first: number,
  second: value,
});
export const bend = (frame: number, value: number): RigEvent => ({
  frame,
  kind: abi.EVENT_BEND,
  first: value,
});
export const pressure = (frame: number, value: number): RigEvent => ({
  frame,
  kind: abi.EVENT_PRESSURE,
  first: value,
});
export const releaseAll = (frame: number): RigEvent => ({ frame, kind: abi.EVENT_RELEASE_ALL, first: 0 });
export const silenceAll = (frame: number): RigEvent => ({ frame, kind: abi.EVENT_SILENCE, first: 0 });

/** One oscillator, no filter, no envelope but on and off, full scale. */
export const bareSynthesiser: GivenValues = {
  osc1Level: 1,
  osc2Level: 0,
  cutoff: 20000,
  resonance: 0,
  keyTrack: 0,
  envelopeAmount: 0,
  velocityCutoff: 0,
  velocityAmplitude: 0,
  ampAttack: 0.5,
  ampSustain: 1,
  gain: 0,
};

export function synthesiserRig(
  module: WebAssembly.Module,
  values: GivenValues = {},
  options: { rate?: number; lane?: number } = {},
): DeviceRig {
  return new DeviceRig(module, synthesiser, { ...options, values, device: { id: "s", type: "synthesiser" } });
}

/** A recording for a sampler: its channels, and the rate of the file that zones speak of. */
export interface RigRecording {
  readonly left: Float32Array;
  readonly right?: Float32Array;
  readonly sourceRate?: number;
}

/** A sampler whose zones play `recordings` by name; zones are for all keys, recorded at middle C, unless they say. */
export function samplerRig(
  module: WebAssembly.Module,
  recordings: Readonly<Record<string, RigRecording>>,
  zones: readonly (Partial<SamplerZone> & { sample: string })[],
  values: GivenValues = {},
  options: { rate?: number; lane?: number } = {},
): DeviceRig {
  const memory = new RigMemory(module);
  const rate = options.rate ?? 48000;
  const samples = new Map(
    Object.entries(recordings).map(([name, { left, right, sourceRate = rate }]) => {
      const first = memory.addAudio(left);
      const second = right === undefined ? first : memory.addAudio(right);
      return [name, { left: first, right: second, engineFrames: left.length, sourceRate }];
    }),
  );
  return new DeviceRig(module, sampler, {
    ...options,
    memory,
    values: { velocityAmplitude: 0, ...values },
    device: {
      id: "s",
      type: "sampler",
      zones: zones.map((zone) => ({ lowKey: 0, highKey: 127, rootKey: 60, ...zone })),
    },
    sampleOf: (id) => samples.get(id),
  });
}
