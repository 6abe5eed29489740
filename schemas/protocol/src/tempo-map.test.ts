import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TempoMap } from "./tempo-map.ts";
import { framesFromTicks, ticksFromFrames } from "./units.ts";

const RATE = 48_000;
const course = {
  bpm: 120,
  tempo: [
    { tick: 3840, bpm: 90, ramp: true },
    { tick: 7680, bpm: 150 },
    { tick: 15_360, bpm: 60, ramp: true },
    { tick: 19_200, bpm: 60.5 },
  ],
};

/** Frames by adding up tick after tick, in small steps: its own arithmetic. */
function framesByStepping(to: number): number {
  const steps = 64;
  let minutes = 0;
  for (let step = 0; step < to * steps; step++) {
    const tick = (step + 0.5) / steps;
    let bpm = course.bpm;
    course.tempo.forEach((point, index) => {
      const next = course.tempo[index + 1];
      if (tick < point.tick) return;
      const share = next === undefined ? 0 : Math.min(1, (tick - point.tick) / (next.tick - point.tick));
      bpm =
        point.ramp === true && next !== undefined ? point.bpm + (next.bpm - point.bpm) * share : point.bpm;
    });
    minutes += 1 / steps / (960 * bpm);
  }
  return minutes * 60 * RATE;
}

describe("a tempo map", () => {
  test("with one tempo counts as the constant formula does", () => {
    const map = new TempoMap({ bpm: 133.7 }, RATE);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (tick) => {
        expect(map.framesAt(tick)).toBe(framesFromTicks(tick, 133.7, RATE));
        expect(map.tickAt(tick)).toBe(ticksFromFrames(tick, 133.7, RATE));
      }),
    );
  });

  test.each([960, 3840, 5000, 7680, 10_000, 17_000, 21_000])(
    "with jumps and ramps reaches tick %i where adding up small steps does",
    (tick) => {
      const map = new TempoMap(course, RATE);
      expect(Math.abs(map.framesAt(tick) - framesByStepping(tick))).toBeLessThanOrEqual(1);
    },
  );

  test("goes back from frames to the tick they came from", () => {
    const map = new TempoMap(course, RATE);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (tick) => {
        // A frame is rounded: half a frame at 150 bpm is 0.025 ticks.
        expect(Math.abs(map.tickAt(map.framesAt(tick)) - tick)).toBeLessThan(0.03);
      }),
    );
  });

  test("says the tempo at a frame, between the ends of a ramp too", () => {
    const map = new TempoMap(course, RATE);
    expect(map.bpmAt(0)).toBe(120);
    expect(map.bpmAt(map.framesAt(5760))).toBeCloseTo(120, 2);
    expect(map.bpmAt(map.framesAt(9000))).toBe(150);
    expect(map.bpmAt(map.framesAt(30_000))).toBe(60.5);
  });

  test("never goes backwards", () => {
    const points = fc.array(
      fc.record({
        tick: fc.integer({ min: 0, max: 50_000 }),
        bpm: fc.double({ min: 20, max: 999, noNaN: true }),
        ramp: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(points, fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 2 }), (tempo, ticks) => {
        const rising = tempo.toSorted((a, b) => a.tick - b.tick);
        const map = new TempoMap({ bpm: 100, tempo: rising }, RATE);
        const frames = ticks.toSorted((a, b) => a - b).map((tick) => map.framesAt(tick));
        expect(frames).toEqual(frames.toSorted((a, b) => a - b));
      }),
    );
  });
});
