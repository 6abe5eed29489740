import { expect, test } from "vitest";
import { readClock, ClockWriter } from "./clock.ts";
import { EngineMemory } from "./engine-memory.ts";
import { ACK_SLOTS, COMMAND_SLOTS, MASTER_SLOT, Word } from "./layout.ts";
import { MeterReader, MeterWriter } from "./meter-area.ts";
import { AckKind, AckReader, AckWriter, CommandReader, CommandWriter, Operation } from "./rings.ts";

const makeMemory = (): EngineMemory => EngineMemory.create().memory;

test("commands arrive in order with their arguments, across the ring's end and the index's sign", () => {
  const memory = makeMemory();
  Atomics.store(memory.i32, Word.commandWrite, 0x7fffffff - 3);
  Atomics.store(memory.i32, Word.commandRead, 0x7fffffff - 3);
  const writer = new CommandWriter(memory);
  const reader = new CommandReader(memory);
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < COMMAND_SLOTS; i++) {
      expect(writer.write(Operation.locate, i, [i / 2, -1, 2 ** 40 + i])).toBe(true);
    }
    expect(writer.write(Operation.stop, 0, [])).toBe(false);
    for (let i = 0; i < COMMAND_SLOTS; i++) {
      const at = reader.front();
      expect([...memory.f64.subarray(at, at + 5)]).toEqual([Operation.locate, i, i / 2, -1, 2 ** 40 + i]);
      reader.take();
    }
    expect(reader.front()).toBe(-1);
  }
});

test("acknowledgements arrive in order, each once", () => {
  const memory = makeMemory();
  const writer = new AckWriter(memory);
  const reader = new AckReader(memory);
  expect(reader.read()).toBeUndefined();
  for (let i = 0; i < 2.5 * ACK_SLOTS; i++) {
    writer.write(AckKind.held, i, 10 * i, 100 * i, i % 2 === 1, i / 4);
    expect(reader.read()).toEqual({
      kind: AckKind.held,
      sequence: i,
      sample: 10 * i,
      position: 100 * i,
      playing: i % 2 === 1,
      late: i / 4,
    });
  }
  expect(reader.read()).toBeUndefined();
});

test("the clock reads as it was written", () => {
  const memory = makeMemory();
  new ClockWriter(memory).write(2 ** 45, 7, 3, true, 480, 96, 12, 4, Float64Array.of(99.5), 0);
  expect(readClock(memory)).toEqual({
    sample: 2 ** 45,
    position: 7,
    blocks: 3,
    playing: true,
    countIn: 480,
    lap: 96,
    revision: 12,
    plan: 4,
    renderUs: 99.5,
  });
});

test("a meter holds the highest peak until it is taken, and gives it once", () => {
  const memory = makeMemory();
  const writer = new MeterWriter(memory);
  const reader = new MeterReader(memory);
  for (const peak of [0.25, 1.5, 0.75]) {
    writer.publish(MASTER_SLOT, Float64Array.of(peak, 0.1, 1, peak / 2, 0.2, 2), 0, 3);
  }
  expect([reader.takePeak(MASTER_SLOT, 0), reader.takePeak(MASTER_SLOT, 1)]).toEqual([1.5, 0.75]);
  expect([reader.takePeak(MASTER_SLOT, 0), reader.takePeak(MASTER_SLOT, 1)]).toEqual([0, 0]);
  expect(reader.meanSquare(MASTER_SLOT, 1)).toBe(Math.fround(0.2));
  expect(reader.clips(MASTER_SLOT)).toBe(3);
  reader.clear(MASTER_SLOT);
  expect([reader.meanSquare(MASTER_SLOT, 1), reader.clips(MASTER_SLOT)]).toEqual([0, 0]);
});
