import { describe, expect, test } from "vitest";
import { FrameLoop } from "./frame-loop.ts";
import { METER_FLOOR_DB, MeterDisplay } from "./meter-display.ts";
import { MeterStore } from "./meter-store.ts";

interface Strip {
  peak: number;
  meanSquare?: number;
  clips?: number;
}

/** A meters message as the host writes it: aura/src/host/bridge/binary.ts. */
function message(strips: readonly Strip[], layout = 1): ArrayBuffer {
  const bytes = new ArrayBuffer(8 + strips.length * 20);
  const view = new DataView(bytes);
  view.setUint8(0, 1);
  view.setUint8(1, 1);
  view.setUint16(2, strips.length, true);
  view.setUint32(4, layout, true);
  for (const [index, { peak, meanSquare = 0, clips = 0 }] of strips.entries()) {
    const at = 8 + index * 20;
    view.setFloat32(at, peak, true);
    view.setFloat32(at + 4, peak / 2, true);
    view.setFloat32(at + 8, meanSquare, true);
    view.setFloat32(at + 12, meanSquare, true);
    view.setUint32(at + 16, clips, true);
  }
  return bytes;
}

/** Animation frames by hand. */
function stage() {
  let waiting: FrameRequestCallback | null = null;
  const frames = new FrameLoop({
    requestAnimationFrame: (callback) => {
      waiting = callback;
      return 1;
    },
    cancelAnimationFrame: () => (waiting = null),
  });
  const store = new MeterStore();
  const display = new MeterDisplay(store, frames);
  return {
    store,
    display,
    frame: (nowMs: number) => {
      const callback = waiting;
      waiting = null;
      callback?.(nowMs);
    },
    isWaiting: () => waiting !== null,
  };
}

describe("the meter store", () => {
  test("holds the highest peak of all messages since the last take", () => {
    const store = new MeterStore();
    store.receive(message([{ peak: 0.5 }, { peak: 0.1 }]));
    store.receive(message([{ peak: 0.2 }, { peak: 0.3 }]));
    const taken = new Float32Array(4);
    store.takePeaks(taken);
    expect([...taken]).toEqual([0.5, 0.25, 0.3, 0.15].map(Math.fround));
    taken.fill(0);
    store.takePeaks(taken);
    expect([...taken]).toEqual([0, 0, 0, 0]);
  });

  test("ignores a message that is shorter than it says, or of a version it does not know", () => {
    const store = new MeterStore();
    store.receive(message([{ peak: 1 }]).slice(0, 20));
    const unknown = message([{ peak: 1 }]);
    new DataView(unknown).setUint8(1, 2);
    store.receive(unknown);
    expect(store.count).toBe(0);
  });
});

describe("meters as they are drawn", () => {
  test("rise at once, fall 20 dB in 1.7 s and hold the peak for 1.5 s", () => {
    const { store, display, frame } = stage();
    frame(0);
    store.receive(message([{ peak: 1, meanSquare: 0.25 }]));
    frame(1000);
    expect(display.peakDb[0]).toBeCloseTo(0);
    expect(display.rmsDb[0]).toBeCloseTo(-6.02, 1);
    frame(1850);
    expect(display.peakDb[0]).toBeCloseTo(-10, 1);
    expect(display.holdDb[0]).toBeCloseTo(0);
    frame(2400);
    expect(display.holdDb[0]).toBeCloseTo(0);
    frame(2600);
    expect(display.holdDb[0]).toBeLessThan(0);
  });

  test("ask for no frame once they rest", () => {
    const { store, display, frame, isWaiting } = stage();
    frame(0);
    store.receive(message([{ peak: 0.5 }]));
    for (let ms = 16; ms < 20_000 && isWaiting(); ms += 16) frame(ms);
    expect(isWaiting()).toBe(false);
    expect(display.holdDb[0]).toBe(METER_FLOOR_DB);
  });

  test("paint once a frame however many messages came", () => {
    const { store, display, frame } = stage();
    let painted = 0;
    display.onChange(() => painted++);
    frame(0);
    const before = painted;
    for (let i = 0; i < 5; i++) store.receive(message([{ peak: 0.5 }]));
    frame(16);
    expect(painted - before).toBe(1);
  });

  test("light the clip lamp until it is cleared, and start anew with a new engine", () => {
    const { store, display, frame } = stage();
    store.receive(message([{ peak: 0.5, clips: 0 }]));
    frame(0);
    store.receive(message([{ peak: 1.2, clips: 3 }]));
    frame(16);
    expect(display.clipped(0)).toBe(true);
    expect(display.maxDb[0]).toBeCloseTo(1.58, 1);
    display.clearClip(0);
    expect(display.clipped(0)).toBe(false);
    expect(display.maxDb[0]).toBe(METER_FLOOR_DB);
    store.receive(message([{ peak: 0.1, clips: 0 }]));
    frame(32);
    store.receive(message([{ peak: 1.1, clips: 1 }]));
    frame(48);
    expect(display.clipped(0)).toBe(true);
  });

  test("begin anew when the tracks change", () => {
    const { store, display, frame } = stage();
    store.receive(message([{ peak: 1 }, { peak: 1 }]));
    frame(0);
    store.receive(message([{ peak: 0 }, { peak: 0 }, { peak: 0 }], 2));
    frame(16);
    expect([...display.holdDb]).toEqual(Array(6).fill(METER_FLOOR_DB));
  });
});
