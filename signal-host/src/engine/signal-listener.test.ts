import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { EngineMemory } from "./memory/engine-memory.ts";
import { SignalListener, type WakeMode } from "./signal-listener.ts";

const RAISED = 20;
const COUNTER = 21;

/** Raises a word `times` times from another thread, each time after the last was seen here. */
const RAISER = `
const { workerData: { buffer, times } } = require("node:worker_threads");
const words = new Int32Array(buffer);
for (let i = 1; i <= times; i++) {
  Atomics.add(words, ${RAISED}, 1);
  Atomics.notify(words, ${RAISED});
  while (Atomics.load(words, ${COUNTER}) < i) Atomics.wait(words, ${COUNTER}, i - 1, 1000);
}
`;

describe.each<WakeMode>(["waitAsync", "timer"])("SignalListener by %s", (mode) => {
  test("hears of every change another thread makes", async () => {
    const words = EngineMemory.create().memory.i32;
    const times = 50;
    let done: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (done = resolve));
    const listener = new SignalListener({
      words,
      index: RAISED,
      mode,
      awaiting: () => Atomics.load(words, COUNTER) < times,
      onSignal: () => {
        const raised = Atomics.load(words, RAISED);
        if (raised === Atomics.load(words, COUNTER)) return;
        Atomics.store(words, COUNTER, raised);
        Atomics.notify(words, COUNTER);
        if (raised === times) done();
      },
    });
    expect(listener.mode).toBe(mode);
    const running = listener.run();
    listener.poke();
    const worker = new Worker(RAISER, { eval: true, workerData: { buffer: words.buffer, times } });
    await finished;
    await worker.terminate();
    listener.stop();
    await running;
  });
});
