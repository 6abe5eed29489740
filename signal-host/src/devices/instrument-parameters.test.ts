import { deviceTable, type DeviceParameter } from "@loophole/schemas/devices";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CURVE_HOLD, CURVE_LINEAR, CURVE_SMOOTH } from "../../kernels/abi.ts";
import type { DeclaredValue } from "./parameter-values.ts";
import type { DeviceRig, GivenValues, Stereo } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { noteOff, noteOn, samplerRig, synthesiserRig } from "./testing/notes.ts";
import { decibel, tone } from "./testing/signals.ts";

const kernels = loadKernels();
const low = { low: tone(96000, 110, 48000) };
const zones = [{ sample: "low", rootKey: 45, loop: { start: 0, end: 96000 } }];
const soft = { osc1Wave: "sine", osc2Wave: "sine", ampSustain: 1 };

const instruments: Record<"synthesiser" | "sampler", (values: GivenValues) => DeviceRig> = {
  synthesiser: (values) => synthesiserRig(kernels, { ...soft, ...values }),
  sampler: (values) => samplerRig(kernels, low, zones, values),
};

/** The ends of a parameter's range, and choices one after the other. */
function ends(parameter: DeviceParameter): DeclaredValue[] {
  if (parameter.kind === "number") return [parameter.minimum, parameter.default, parameter.maximum];
  if (parameter.kind === "switch") return [false, true];
  return [...parameter.options];
}

/** A jump of a parameter is no louder than this beside what is heard; a sound cut off at its peak has 0 dB. */
const CLICK = -38;
const BEFORE = 24576;
const FRAMES = 2 * BEFORE;

/** How loud a change clicks in a held note: the highest second difference during it, less that before or after it. */
function click(rig: DeviceRig, change: () => void): number {
  const before = (frame: number) => {
    if (frame === BEFORE) change();
  };
  const { left } = rig.render({ frames: FRAMES, events: [noteOn(0, 45)], before })[0] as Stereo;
  const most = (from: number, to: number, of: (frame: number) => number) => {
    let found = 0;
    for (let frame = from + 2; frame < to; frame++) found = Math.max(found, Math.abs(of(frame)));
    return found;
  };
  const sample = (frame: number) => left[frame] as number;
  const bend = (frame: number) => sample(frame - 2) - 2 * sample(frame - 1) + sample(frame);
  const around = [[BEFORE - 4800, BEFORE] as const, [FRAMES - 4800, FRAMES] as const];
  const steady = Math.max(...around.map(([from, to]) => most(from, to, bend)));
  const loudest = Math.max(0.05, ...around.map(([from, to]) => most(from, to, sample)));
  return decibel(Math.max(1e-9, most(BEFORE, FRAMES, bend) - steady) / loudest);
}

describe.each(["synthesiser", "sampler"] as const)("%s", { timeout: 60_000 }, (name) => {
  const { parameters } = deviceTable[name];
  const any = fc
    .constantFrom(...parameters)
    .chain((parameter) => fc.tuple(fc.constant(parameter.id), fc.constantFrom(...ends(parameter))));
  const song = [
    noteOn(3, 45),
    noteOn(1500, 57, 0.4),
    noteOn(1501, 64, 0.7),
    noteOff(5000, 45),
    noteOn(6000, 45),
  ];

  test("no jump of a parameter clicks in a held note", () => {
    const loud: string[] = [];
    for (const parameter of parameters) {
      // Noise is nothing but clicks.
      if (parameter.id === "noiseLevel") continue;
      for (const from of ends(parameter)) {
        for (const to of ends(parameter)) {
          if (from === to) continue;
          const rig = instruments[name]({ [parameter.id]: from });
          const heard = click(rig, () => rig.set(parameter.id, to));
          if (heard > CLICK)
            loud.push(`${parameter.id} ${String(from)} ${String(to)}: ${heard.toFixed(1)} dB`);
        }
      }
    }
    expect(loud).toEqual([]);
  });

  test("the same bits come at 32, 128 and 1024 frames a block while parameters jump", () => {
    const change = fc.tuple(fc.nat(7), any);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const render = (blocks: number | readonly number[]) => {
          const rig = instruments[name]({});
          const before = (frame: number) => {
            for (const [block, [id, value]] of changes) if (block * 1024 === frame) rig.set(id, value);
          };
          return rig.render({ frames: 8192, events: song, blocks, before })[0];
        };
        const whole = render(1024);
        for (const blocks of [32, 128, [32, 96, 384, 512]]) expect(render(blocks)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test("the same bits come at any block while automation moves parameters", () => {
    const point = fc.record({
      frame: fc.nat(8000),
      curve: fc.constantFrom(CURVE_HOLD, CURVE_LINEAR, CURVE_SMOOTH),
    });
    const table = fc.tuple(any, any, fc.tuple(point, point));
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 4 }), (tables) => {
        const render = (blocks: number | readonly number[]) => {
          const rig = instruments[name]({});
          for (const [[id, value], [other, last], places] of tables) {
            const [first, second] = [...places].sort((a, b) => a.frame - b.frame);
            if (first === undefined || second === undefined) continue;
            rig.automate(id, [
              { ...first, value },
              { ...second, value: id === other ? last : value },
            ]);
          }
          return rig.render({ frames: 8192, events: song, blocks })[0];
        };
        const whole = render(1024);
        for (const blocks of [32, 128, [32, 96, 384, 512]]) expect(render(blocks)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test("after a reset it plays the same bits as when it was new", () => {
    const rig = instruments[name]({});
    const first = rig.render({ frames: 8192, events: song })[0];
    rig.reset();
    expect(rig.render({ frames: 8192, events: song })[0]).toEqual(first);
  });
});
