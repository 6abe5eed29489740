import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deviceTable } from "@loophole/schemas/devices";
import * as abi from "../../kernels/abi.ts";
import { SAMPLER_ROOM, SYNTHESISER_ROOM } from "../../kernels/state-bytes.ts";
import type { DeclaredValue } from "./parameter-values.ts";
import { sampler } from "./sampler.ts";
import { synthesiser } from "./synthesiser.ts";
import type { DeviceRig, GivenValues, RigEvent, Stereo } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import {
  bend,
  controller,
  noteOff,
  noteOn,
  pressure,
  releaseAll,
  samplerRig,
  silenceAll,
  synthesiserRig,
} from "./testing/notes.ts";
import { noise } from "./testing/signals.ts";

const kernels = loadKernels();

/** Frames that one recording lasts, so that one-shots end. */
const RECORDED = 6000;
const hit = noise(RECORDED, 5);
const zones = [
  { sample: "hit", lowKey: 0, highKey: 59, rootKey: 40, trigger: "oneShot", choke: 1 },
  { sample: "hit", lowKey: 50, highKey: 90, rootKey: 64, loop: { start: 1000, end: 1777 } },
  { sample: "hit", lowKey: 60, highKey: 127, rootKey: 72, pan: -0.5, end: 4000, choke: 2 },
] as const;

const instruments: Record<string, (values?: GivenValues, lane?: number, rate?: number) => DeviceRig> = {
  synthesiser: (values, lane = 0, rate = 48000) =>
    synthesiserRig(kernels, { noiseLevel: 0.1, ...values }, { lane, rate }),
  sampler: (values, lane = 0, rate = 48000) =>
    samplerRig(kernels, { hit }, [...zones], { velocityAmplitude: 0.5, ...values }, { lane, rate }),
};
const names = Object.keys(instruments);
const make = (name: string, values?: GivenValues, lane?: number, rate?: number): DeviceRig =>
  (instruments[name] as NonNullable<(typeof instruments)[string]>)(values, lane, rate);

const laneOf = (out: readonly Stereo[], lane = 0) => out[lane] as Stereo;
const highest = ({ left, right }: Stereo, from = 0) =>
  Math.max(
    ...[left, right].map((side) =>
      side.subarray(from).reduce((most, each) => Math.max(most, Math.abs(each)), 0),
    ),
  );

const span = 16384;
const frame = fc.integer({ min: 0, max: span - 1 });
const key = fc.oneof(fc.integer({ min: 0, max: 127 }), fc.integer({ min: 58, max: 62 }));
const share = fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
const cc = (numbers: readonly number[]) =>
  fc
    .tuple(frame, fc.constantFrom(...numbers), share)
    .map(([at, number, value]) => controller(at, number, value));
const anyEvent: fc.Arbitrary<RigEvent> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(frame, key, share).map(([at, pitch, force]) => noteOn(at, pitch, force)),
  },
  { weight: 6, arbitrary: fc.tuple(frame, key).map(([at, pitch]) => noteOff(at, pitch)) },
  { weight: 4, arbitrary: cc([64]) },
  { weight: 2, arbitrary: cc([1, 7, 11, 74]) },
  { weight: 1, arbitrary: fc.tuple(frame, share).map(([at, value]) => bend(at, value * 2 - 1)) },
  { weight: 1, arbitrary: fc.tuple(frame, share).map(([at, value]) => pressure(at, value)) },
  // What ends everything is rare, or it would hide what hangs.
  { weight: 1, arbitrary: fc.oneof(cc([120, 121, 123]), frame.map(releaseAll), frame.map(silenceAll)) },
);
const anyEvents = fc.array(anyEvent, { maxLength: 60, size: "max" });
const anyMode = fc.constantFrom<GivenValues>(
  {},
  { voices: 1 },
  { voices: 3 },
  { ampRelease: 400, ampAttack: 50 },
  { ampSustain: 0, ampDecay: 30 },
);
const valuesFor = (name: string, values: GivenValues, mode: string): GivenValues =>
  name === "synthesiser" ? { ...values, mode } : values;

/** What ends a song: keys that are down go up, the pedal and the wheels go to rest. */
function ending(events: readonly RigEvent[]): RigEvent[] {
  const down = new Set<number>();
  for (const event of [...events].sort((a, b) => a.frame - b.frame)) {
    if (event.kind === abi.EVENT_NOTE_ON && (event.second ?? 0) > 0) down.add(event.first);
    else if (event.kind === abi.EVENT_NOTE_OFF || event.kind === abi.EVENT_NOTE_ON) down.delete(event.first);
  }
  return [...down]
    .map((each) => noteOff(span, each))
    .concat([121, 7].map((number) => controller(span, number, number === 7 ? 1 : 0)));
}

describe.each(names)("%s", { timeout: 60_000 }, (name) => {
  test("without notes is silent, and overwrites its own lane only", () => {
    const rig = make(name, {}, 2);
    const there = noise(512, 3);
    const out = rig.render({ input: [there, there, there, there] });
    for (const lane of [0, 1, 3]) expect(laneOf(out, lane)).toEqual(there);
    expect(highest(laneOf(out, 2))).toBe(0);
    const playing = laneOf(rig.render({ frames: 512, events: [noteOn(40, 60)] }), 2);
    expect(playing.left.subarray(0, 40).every((sample) => sample === 0)).toBe(true);
    expect(highest(playing)).toBeGreaterThan(0);
  });

  test("no note hangs: with keys and pedal up it is silent within its tail and just as when it was new", () => {
    fc.assert(
      fc.property(anyEvents, anyMode, fc.constantFrom("poly", "mono", "legato"), (events, values, mode) => {
        const given = valuesFor(name, values, mode);
        const rig = make(name, given);
        const untouched = make(name, given);
        untouched.render({ frames: 1024 });
        rig.render({ frames: span + 1024, events: [...events, ...ending(events)], blocks: [32, 1024, 128] });
        const type = name === "sampler" ? sampler : synthesiser;
        const tail = type.tail(48000, {
          ampRelease: Math.log2(Number(given.ampRelease ?? (name === "sampler" ? 150 : 250))),
        });
        // One-shots play to their end, at the lowest key at a tenth of their speed.
        const still = Math.ceil((tail + (name === "sampler" ? RECORDED * 10.1 : 0)) / 1024) * 1024;
        rig.render({ frames: still, blocks: 1024 });
        expect(highest(laneOf(rig.render({ frames: 1024 })))).toBe(0);
        expect(meaningful(name, rig)).toEqual(meaningful(name, untouched));
      }),
      { numRuns: 150 },
    );
  });

  test("the same bits come at 32, 128 and 1024 frames a block and at any mixture", () => {
    fc.assert(
      fc.property(anyEvents, anyMode, (events, values) => {
        const render = (blocks: number | readonly number[]) => {
          const rig = make(name, values);
          rig.set("gain", -3);
          return laneOf(rig.render({ frames: span, events, blocks }));
        };
        const whole = render(1024);
        for (const blocks of [32, 128, [32, 96, 1024, 64]]) expect(render(blocks)).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  });

  test("says while it sounds", () => {
    const rig = make(name, { ampRelease: 10 });
    const sounds = () => rig.stateWords()[0] !== 0;
    rig.render({ frames: 1024 });
    expect(sounds()).toBe(false);
    rig.render({ frames: 1024, events: [noteOn(3, 61)] });
    expect(sounds()).toBe(true);
    rig.render({ frames: 96000 });
    expect(sounds()).toBe(true);
    rig.render({ frames: 4096, events: [noteOff(0, 61)] });
    expect(sounds()).toBe(false);
  });

  test("what is played after silence does not depend on what was played before", () => {
    const rig = make(name);
    const song = [noteOn(100, 61), noteOn(333, 45), noteOff(2000, 61), noteOff(2100, 45)];
    const first = laneOf(rig.render({ frames: 65536, events: song }));
    expect(laneOf(rig.render({ frames: 65536, events: song }))).toEqual(first);
  });

  test("ends within 5 ms of all sound off, and starts anew after it", () => {
    const chord = [40, 52, 64, 76].map((pitch) => noteOn(10, pitch));
    for (const stop of [silenceAll(4807), controller(4807, 120, 0)]) {
      const out = laneOf(make(name).render({ frames: 9600, events: [...chord, stop] }));
      expect(highest(out, 4807 + 240)).toBe(0);
      expect(highest(out, 4790)).toBeGreaterThan(0);
    }
  });

  test("lets all keys go at release all and at all notes off, unless the pedal holds them", () => {
    const values = { ampRelease: 5 };
    const held = [noteOn(0, 64), controller(0, 64, 1)];
    const after = (end: RigEvent) =>
      highest(laneOf(make(name, values).render({ frames: 19200, events: [...held, end] })), 14400);
    expect(after(releaseAll(9600))).toBe(0);
    expect(after(controller(9600, 123, 0))).toBeGreaterThan(0);
    expect(after(controller(9600, 64, 0))).toBeGreaterThan(0);
  });

  test("nothing is infinite or no number at extreme values, wheels and rates", () => {
    const ends = extremes(name);
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        anyEvents,
        fc.constantFrom(8000, 44100, 192000),
        (high, events, rate) => {
          const values = Object.fromEntries(
            ends.map(([id, low, top], index) => [id, high[index] === true ? top : low]),
          );
          const rig = make(name, values, 0, rate);
          const out = laneOf(
            rig.render({
              frames: span,
              events,
              before: (at) => {
                const [id, low, top] = ends[(at >> 7) % ends.length] as (typeof ends)[number];
                rig.set(id, (at >> 7) % 2 === 0 ? low : top);
              },
            }),
          );
          for (const side of [out.left, out.right])
            expect(side.every((sample) => Number.isFinite(sample))).toBe(true);
          expect(highest(out)).toBeLessThan(1e4);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("no denormal number comes out while it rings out to exact silence", () => {
    const filter = name === "sampler" ? { filterOn: true, cutoff: 300 } : { cutoff: 30 };
    const rig = make(name, { ...filter, ampRelease: 2000, resonance: 1 });
    rig.render({ frames: 4096, events: [noteOn(0, 61), noteOff(2000, 61)] });
    const out = laneOf(rig.render({ frames: 480000, blocks: 1024 }));
    for (const side of [out.left, out.right]) {
      expect(side.every((sample) => sample === 0 || Math.abs(sample) >= 2 ** -126)).toBe(true);
    }
    expect(highest(out, 400000)).toBe(0);
    expect(highest(out, 40000)).toBeGreaterThan(0);
  });
});

/** The state without the room to work in. */
function meaningful(name: string, rig: DeviceRig): Uint32Array {
  const words = rig.stateWords();
  const room = name === "sampler" ? SAMPLER_ROOM : SYNTHESISER_ROOM;
  return words.subarray(0, words.length - room / 4);
}

/** The ends of each parameter of a device. */
function extremes(name: string): [string, DeclaredValue, DeclaredValue][] {
  const { parameters } = deviceTable[name === "sampler" ? "sampler" : "synthesiser"];
  return parameters.map((each) => {
    if (each.kind === "number") return [each.id, each.minimum, each.maximum];
    if (each.kind === "switch") return [each.id, false, true];
    return [each.id, each.options[0] as string, each.options.at(-1) as string];
  });
}
