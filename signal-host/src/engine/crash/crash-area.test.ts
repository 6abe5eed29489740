import { CRASH_AUDIO, CRASH_AUDIO_STATE, CRASH_LAYOUT, crashChecksum } from "@loophole/protocol";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EngineMemory } from "../memory/engine-memory.ts";
import { METER_INDEX, MeterWord, NODE_TIME_INDEX, STRIP_SLOTS } from "../memory/layout.ts";
import { AudioRecord } from "./audio-record.ts";
import { AudioRecordReader } from "./audio-record-reader.ts";
import { CRASH_AREA, CrashWord } from "./crash-area.ts";

let folder = "";
let fd = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loophole-crash-"));
  fd = openSync(join(folder, "record"), "w");
});
afterEach(() => {
  closeSync(fd);
  rmSync(folder, { recursive: true });
});

/** Sequence numbers of the file's two slots, where they are whole. */
function sequencesInFile(): number[] {
  const file = readFileSync(join(folder, "record"));
  return [0, 1].flatMap((slot) => {
    const at = CRASH_LAYOUT.audioOffset + slot * CRASH_LAYOUT.audioStride;
    if (file.length < at + CRASH_LAYOUT.audioBytes) return [];
    const whole = crashChecksum(file, at + 4, at + CRASH_LAYOUT.audioBytes) === file.readUInt32LE(at);
    const sequence = file.readUInt32LE(at + CRASH_AUDIO.sequence);
    return whole && sequence > 0 ? [sequence] : [];
  });
}

function setUp() {
  const { memory } = EngineMemory.create();
  const record = new AudioRecord(fd, memory, 5);
  const reader = new AudioRecordReader(memory);
  return {
    memory,
    record,
    reader,
    /** The audio thread says where it is. */
    say: () => {
      record.write(7, 7 * 256, 480, 3, 2);
    },
  };
}

test("the area lies where nothing else is", () => {
  expect((METER_INDEX + STRIP_SLOTS * MeterWord.count) * 4).toBeLessThanOrEqual(CRASH_AREA);
  expect(CrashWord.end).toBeLessThanOrEqual(NODE_TIME_INDEX);
});

describe("what the audio thread leaves", () => {
  test("is handed over once, whole, for the file's slots by turns", () => {
    const { record, reader, say } = setUp();
    const places: number[] = [];
    const take = (): Buffer | undefined => {
      let slot: Buffer | undefined;
      reader.take((taken, position) => {
        slot = Buffer.from(taken);
        places.push(position);
      });
      return slot;
    };
    expect(take()).toBeUndefined();
    for (let n = 1; n <= 20; n++) record.note(2, n, n * 256);
    say();
    const slot = take();
    expect(slot?.readDoubleLE(CRASH_AUDIO.sample)).toBe(7 * 256);
    expect(slot?.readUInt32LE(CRASH_AUDIO.taken)).toBe(20);
    // The seventeenth took the place of the first.
    expect(slot?.readDoubleLE(CRASH_AUDIO.operations + 8)).toBe(17);
    expect(slot?.readUInt32LE(0)).toBe(crashChecksum(slot ?? Buffer.alloc(0), 4, CRASH_LAYOUT.audioBytes));
    expect(take()).toBeUndefined();
    say();
    say();
    take();
    say();
    take();
    expect(new Set(places).size).toBe(2);
    expect(places[2]).toBe(places[0]);
    expect(places[1]).not.toBe(places[0]);
  });

  test("is not taken while it is being written", () => {
    const { memory, reader, say } = setUp();
    say();
    Atomics.add(memory.i32, CrashWord.lock, 1);
    reader.take(() => {
      throw new Error("taken in the middle");
    });
    Atomics.add(memory.i32, CrashWord.lock, 1);
    let taken = 0;
    reader.take(() => taken++);
    expect(taken).toBe(1);
  });

  test("is written to the file by the audio thread itself when the control thread does not come to it", () => {
    const { reader, say } = setUp();
    for (let n = 0; n < 40; n++) {
      say();
      if (n % 4 === 0) reader.take(() => undefined);
    }
    expect(sequencesInFile()).toEqual([]);
    // The control thread hangs.
    for (let n = 0; n < 20; n++) say();
    const [first = 0, second = 0] = sequencesInFile();
    expect(Math.abs(first - second)).toBe(5);
    expect(Math.max(first, second)).toBeGreaterThan(55);
  });

  test("and what it dies of are in the file at once", () => {
    const { record, say } = setUp();
    say();
    record.fail(8, 8 * 256, 480, 3, 2, new Error("a kernel broke its rules"));
    const file = readFileSync(join(folder, "record"));
    const at = CRASH_LAYOUT.audioOffset + CRASH_LAYOUT.audioStride;
    expect(sequencesInFile()).toEqual([2]);
    expect(file.readUInt32LE(at + CRASH_AUDIO.state)).toBe(CRASH_AUDIO_STATE.failed);
    expect(file.toString("utf8", at + CRASH_AUDIO.error)).toContain("a kernel broke its rules");
  });
});
