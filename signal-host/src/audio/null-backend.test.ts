import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BlockSource } from "./backend.ts";
import { NullBackend } from "./null-backend.ts";

const RATE = 44100;
const BLOCK = 256;
const PERIOD = (BLOCK / RATE) * 1000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A source whose clock moves only when it is told to wait or renders. */
class SimulatedSource implements BlockSource {
  readonly sampleRate = RATE;
  readonly blockSize = BLOCK;
  readonly owesBlocks = false;
  blocks = 0;
  missed = 0;
  underruns = 0;
  queue: number[] = [];
  readonly #until: number;
  readonly #renderMs: (block: number) => number;
  readonly #silence = new Float32Array(2 * BLOCK);

  constructor(until: number, renderMs: (block: number) => number) {
    this.#until = until;
    this.#renderMs = renderMs;
  }

  get closing(): boolean {
    return performance.now() >= this.#until;
  }
  renderBlock(): Float32Array {
    vi.advanceTimersByTime(this.#renderMs(this.blocks));
    this.blocks++;
    return this.#silence;
  }
  takeCommands(): void {}
  waitForCommands(milliseconds: number): void {
    // Sleeps are never exact.
    vi.advanceTimersByTime(Math.ceil(milliseconds) + 1);
  }
  listenForCommands(): { stop(): void } {
    return { stop: () => undefined };
  }
  reportMissedDeadline(): void {
    this.missed++;
  }
  reportUnderrun(): void {
    this.underruns++;
  }
  reportQueue(frames: number): void {
    this.queue.push(frames);
  }
}

test("keeps the nominal pace over an hour though every sleep is too long", async () => {
  const start = performance.now();
  const source = new SimulatedSource(start + 3_600_000, () => 1);
  const backend = new NullBackend(RATE, BLOCK);
  await backend.run(source);
  const played = (performance.now() - start) / PERIOD;
  expect(Math.abs(source.blocks - played)).toBeLessThan(backend.device.latencyFrames / BLOCK + 1);
  expect(source.missed).toBe(0);
  expect(source.queue.reduce((most, frames) => Math.max(most, frames))).toBeLessThanOrEqual(
    backend.device.latencyFrames,
  );
});

test("a block that comes too late counts once, and the pace is kept from there", async () => {
  const start = performance.now();
  const source = new SimulatedSource(start + 1000, (block) => (block === 50 ? 300 : 1));
  await new NullBackend(RATE, BLOCK).run(source);
  expect([source.missed, source.underruns]).toEqual([1, 1]);
  const expected = (1000 - 300) / PERIOD;
  expect(Math.abs(source.blocks - expected)).toBeLessThan(6);
});
