import { deviceTable, type DeviceParameter } from "@loophole/schemas/devices";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CURVE_HOLD, CURVE_LINEAR, CURVE_SMOOTH, QUANTUM } from "../../kernels/abi.ts";
import { deviceTypes } from "./index.ts";
import { declaredNumber, internalValue, parameterValues, type DeclaredValue } from "./parameter-values.ts";
import { clickOf } from "./testing/click.ts";
import { DeviceRig, type GivenValues, type RigOptions, type Stereo } from "./testing/device-rig.ts";
import { jumps, oneOfEach, type Jump } from "./testing/jumps.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { decibel, impulse, noise, steady, tone } from "./testing/signals.ts";

// What every effect of the table keeps to; what instruments keep to is in instruments.test.ts.
const kernels = loadKernels();
const effects = Object.values(deviceTypes).filter(({ type }) => deviceTable[type].kind === "effect");

/** Settings in which much of a device is at work, beside its defaults. */
const AT_WORK: Record<string, GivenValues> = {
  compressor: { threshold: -40, lookAhead: 3, mix: 0.7 },
  delay: { sync: false, time: 37, feedback: 0.8, pingPong: true, lowCut: 200 },
  equaliser: Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].flatMap((band) => [
      [`band${String(band)}On`, true],
      [`band${String(band)}Gain`, (band % 2 === 0 ? 1 : -1) * band * 2],
    ]),
  ),
  limiter: { gain: 20, ceiling: -6 },
  reverb: { decay: 0.4, mix: 0.6 },
  utility: { gain: -3, width: 1.5, balance: 0.3, invertLeft: true, dcBlock: true },
};

/** A jump of a parameter clicks no louder than this beside what is heard: 1 % of a cut at the peak. */
const CLICK = -40;

/** The first frame in which two signals differ, bit by bit but that −0 is 0; −1 where none does. */
function difference(a: Stereo | undefined, b: Stereo | undefined): number {
  const sides = [
    [a?.left, b?.left],
    [a?.right, b?.right],
  ] as const;
  const found = sides.map(([x, y]) => {
    if (x === undefined || y?.length !== x.length) return 0;
    return x.findIndex((sample, at) => sample !== y[at] && !(Number.isNaN(sample) && Number.isNaN(y[at])));
  });
  return Math.max(...found);
}
const expectSame = (found: readonly Stereo[], expected: readonly Stereo[]) => {
  expect(found.map((lane, index) => difference(lane, expected[index]))).toEqual(found.map(() => -1));
};
const silent = ({ left, right }: Stereo) =>
  [left, right].every((side) => side.every((sample) => sample === 0));
const finite = ({ left, right }: Stereo) => [left, right].every((side) => side.every(Number.isFinite));
const stateOf = (rig: DeviceRig) =>
  new Uint8Array(rig.stateWords().map((word) => (word === 0x80000000 ? 0 : word)).buffer);

function anyValue(parameter: DeviceParameter): fc.Arbitrary<DeclaredValue> {
  if (parameter.kind === "switch") return fc.boolean();
  if (parameter.kind === "choice") return fc.constantFrom(...parameter.options);
  const { minimum, maximum } = parameter;
  const [low, high] = [internalValue(parameter, minimum), internalValue(parameter, maximum)];
  const inside = fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((share) => declaredNumber(parameter, low + share * (high - low)));
  return fc.oneof({ weight: 3, arbitrary: inside }, fc.constantFrom(minimum, maximum));
}
const anyValues = (parameters: readonly DeviceParameter[]): fc.Arbitrary<GivenValues> =>
  fc.record(Object.fromEntries(parameters.map((each) => [each.id, anyValue(each)])));
const isStructural = (parameter: DeviceParameter) =>
  parameter.kind === "number" && parameter.structural === true;

test("every effect has settings in which it is at work", () => {
  expect(Object.keys(AT_WORK).sort()).toEqual(effects.map(({ type }) => type).sort());
});

describe.each(effects.map((type) => [type.type, type] as const))("%s", { timeout: 60_000 }, (name, type) => {
  const { parameters } = deviceTable[name];
  const structural = parameters.filter(isStructural);
  const movable = parameters.filter((each) => !isStructural(each));
  const values = anyValues(parameters);
  const rigOf = (given: RigOptions["values"] = {}, options: RigOptions = {}) =>
    new DeviceRig(kernels, type, { ...options, values: given });
  const all = (input: Stereo) => [input, input, input, input];
  const tailOf = (given: GivenValues) =>
    Math.ceil(type.tail(48_000, parameterValues(deviceTable[name], given)) / 1024) * 1024;
  const check = <T>(property: fc.IRawProperty<T>, numRuns = 10) => {
    fc.assert(property, { numRuns, seed: 1 });
  };

  test("silence stays silence", () => {
    check(
      fc.property(values, (given) => {
        for (const lane of rigOf(given).render({ frames: 4096 })) expect(silent(lane)).toBe(true);
      }),
    );
  });

  test("after a sound it is silent within its tail, without a denormal, and then as if it had heard nothing", () => {
    const ring = (given: GivenValues) => {
      const tail = tailOf(given);
      // Not the hour of the longest.
      if (tail > 1e7) return;
      const [rig, untouched] = [rigOf(given), rigOf(given)];
      rig.render({ input: all(noise(9600)), blocks: 320 });
      untouched.render({ frames: 9600, blocks: 320 });
      const { lastSound, denormals } = rig.ringOut(tail);
      expect(lastSound).toBeLessThanOrEqual(tail);
      expect(denormals).toBe(0);
      untouched.ringOut(tail);
      // A gain that was lowered is longer on its way back than what it is applied to.
      for (const each of [rig, untouched]) each.ringOut(1024 * 2400);
      expect(Buffer.compare(stateOf(rig), stateOf(untouched))).toBe(0);
    };
    ring({});
    ring(AT_WORK[name] ?? {});
    check(fc.property(values, ring), 4);
  });

  test("a reset device plays the same bits as a new one, whenever that is", () => {
    check(
      fc.property(values, fc.nat(40_000), (given, quanta) => {
        const input = all(noise(4096, 3));
        const rig = rigOf(given, { frame: quanta * QUANTUM });
        const first = rig.render({ input });
        rig.render({ input: all(noise(8192, 8)) });
        rig.reset();
        expectSame(rig.render({ input }), first);
        expectSame(rigOf(given).render({ input }), first);
      }),
    );
  });

  const SIZES = [32, 128, [32, 96, 384, 512]];

  test("the same bits come at 32, 128 and 1024 frames a block and at any mixture, while parameters jump", () => {
    const change = fc
      .constantFrom(...movable)
      .chain((parameter) => fc.tuple(fc.nat(7), fc.constant(parameter.id), anyValue(parameter), fc.nat(3)));
    const input = [noise(8192, 1), noise(8192, 2, 0.1), tone(8192, 440, 48_000), undefined];
    check(
      fc.property(values, fc.array(change, { maxLength: 12 }), (given, changes) => {
        const render = (blocks: number | readonly number[]) => {
          const rig = rigOf(given);
          const before = (frame: number) => {
            for (const [block, id, value, lane] of changes)
              if (block * 1024 === frame) rig.set(id, value, lane);
          };
          return rig.render({ input, blocks, before });
        };
        const whole = render(1024);
        for (const blocks of SIZES) expectSame(render(blocks), whole);
      }),
    );
  });

  test("the same bits come at any block while automation moves its parameters", () => {
    const point = (parameter: DeviceParameter) =>
      fc.record({
        frame: fc.nat(8000),
        value: anyValue(parameter),
        curve: fc.constantFrom(CURVE_HOLD, CURVE_LINEAR, CURVE_SMOOTH),
      });
    const table = fc
      .constantFrom(...movable)
      .chain((each) => fc.tuple(fc.constant(each.id), fc.array(point(each), { minLength: 1, maxLength: 6 })));
    check(
      fc.property(values, fc.array(table, { minLength: 1, maxLength: 4 }), (given, tables) => {
        const render = (blocks: number | readonly number[]) => {
          const rig = rigOf(given);
          for (const [id, points] of tables) {
            rig.automate(
              id,
              [...points].sort((a, b) => a.frame - b.frame),
            );
          }
          return rig.render({ input: all(noise(8192, 6, 0.3)), blocks });
        };
        const whole = render(1024);
        for (const blocks of SIZES) expectSame(render(blocks), whole);
      }),
    );
  });

  test("no extreme of parameters and input makes what is no number, and what came in as none does not stay", () => {
    const ends = (each: DeviceParameter) =>
      fc.constantFrom(each.default, ...jumps(each).map(([value]) => value));
    const extreme: fc.Arbitrary<GivenValues> = fc.record(
      Object.fromEntries(parameters.map((each) => [each.id, ends(each)])),
    );
    check(
      fc.property(extreme, (given) => {
        for (const level of [1e20, 1e-30, 1e-40, 1.4e-45]) {
          for (const lane of rigOf(given).render({ input: all(noise(4096, 5, level)) })) {
            expect(finite(lane), String(level)).toBe(true);
          }
        }
        for (const bad of [Number.NaN, Infinity, -Infinity]) {
          const input = noise(4096, 5, 0.5);
          for (const side of [input.left, input.right]) side.fill(bad, 1000, 1040);
          const rig = rigOf(given);
          const out = rig.render({ input: all(input) })[0] as Stereo;
          const after = 1040 + rig.latency + QUANTUM;
          const rest = { left: out.left.slice(after), right: out.right.slice(after) };
          expect(finite(rest), String(bad)).toBe(true);
        }
        // As loud as numbers go is too much for some, but does not stay either.
        const rig = rigOf(given);
        rig.render({ input: all(noise(1024, 5, 3.4e38)) });
        const tail = tailOf(given);
        if (tail < 1e6) expect(rig.ringOut(tail * 4).lastSound).toBeLessThanOrEqual(tail * 4);
        expect(finite(rig.render({ input: all(noise(1024)) })[0] as Stereo) || tail >= 1e6).toBe(true);
      }),
    );
  });

  test.each([44_100, 48_000, 96_000, 192_000])(
    "its latency is what it declares, to the frame, at %i Hz",
    (rate) => {
      const settings: GivenValues[] = [{}];
      for (const each of structural) {
        if (each.kind !== "number") continue;
        for (const value of [each.minimum, (each.minimum + each.maximum) / 3, each.maximum]) {
          settings.push({ [each.id]: value });
        }
      }
      for (const given of settings) {
        const rig = rigOf(given, { rate });
        const out = rig.render({ input: all(impulse(4096, 100)), blocks: [128, 32] });
        expect(out[0]?.left.findIndex((sample) => sample !== 0)).toBe(100 + rig.latency);
      }
      check(
        fc.property(values, (given) => {
          const rig = rigOf(given, { rate });
          const out = rig.render({ input: all(impulse(4096, 100)) })[0] as Stereo;
          expect(out.left.slice(0, 100 + rig.latency).every((sample) => sample === 0)).toBe(true);
        }),
      );
    },
  );

  /** Values of four lanes, which share what makes up the structure. */
  const fourLanes = fc
    .tuple(values, fc.array(anyValues(movable), { minLength: 4, maxLength: 4 }))
    .map(([shared, own]) => own.map((each): GivenValues => ({ ...shared, ...each })));
  const inputs = [noise(4096, 1), tone(4096, 300, 48_000), steady(4096, 0.7), noise(4096, 9, 1e-3)];

  if (type.lanes === 4) {
    test("a lane does not hear the others", () => {
      check(
        fc.property(fourLanes, (given) => {
          const together = rigOf(given).render({ input: inputs });
          const bad = steady(4096, Number.NaN);
          given.forEach((own, lane) => {
            const lanes = given.map((_, each) =>
              each === lane ? own : (given[(each + 1) % 4] as GivenValues),
            );
            const input = inputs.map((each, place) =>
              place === lane ? each : place === 3 ? undefined : bad,
            );
            expect(difference(rigOf(lanes).render({ input })[lane], together[lane])).toBe(-1);
          });
        }),
      );
    });

    test("a lane moved to another group goes on with the same bits", () => {
      check(
        fc.property(fourLanes, fourLanes, fc.nat(3), fc.nat(3), (given, others, source, target) => {
          const structure = Object.fromEntries(structural.map((each) => [each.id, given[0]?.[each.id]]));
          const [from, to] = [rigOf(given), rigOf(others.map((each) => ({ ...each, ...structure })))];
          const [parameter] = movable as [DeviceParameter];
          from.set(parameter.id, (jumps(parameter)[0] as Jump)[1]);
          // In the midst of the change.
          from.render({ input: inputs, frames: 288 });
          to.render({ input: [...inputs].reverse(), frames: 288 });
          to.copyLane(from, source, target);
          const next = all(noise(4096, 12));
          expect(difference(to.render({ input: next })[target], from.render({ input: next })[source])).toBe(
            -1,
          );
        }),
      );
    });
  } else {
    test("it leaves the lanes of other strips alone", () => {
      for (const lane of [0, 3]) {
        const out = rigOf(AT_WORK[name], { lane }).render({ input: inputs });
        inputs.forEach((input, each) => {
          if (each !== lane) expect(difference(out[each], input)).toBe(-1);
        });
      }
    });
  }

  test("no jump of a parameter clicks", () => {
    const loud: string[] = [];
    for (const parameter of oneOfEach(parameters)) {
      for (const [from, to] of jumps(parameter)) {
        for (const others of [{}, AT_WORK[name] ?? {}]) {
          const rig = rigOf({ ...others, [parameter.id]: from });
          const click = decibel(clickOf(rig, () => rig.set(parameter.id, to)));
          if (click > CLICK)
            loud.push(`${parameter.id} ${String(from)} ${String(to)}: ${click.toFixed(1)} dB`);
        }
      }
    }
    expect(loud).toEqual([]);
  });
});
