import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CRASH_AUDIO, CRASH_LAYOUT, crashChecksum } from "@loophole/protocol";
import { readCrashRecord, type CrashControl } from "@loophole/protocol/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { NodeName, NodeNames } from "../engine/crash/node-names.ts";
import { AudioRecord } from "../engine/crash/audio-record.ts";
import { AudioRecordReader } from "../engine/crash/audio-record-reader.ts";
import { EngineMemory } from "../engine/memory/engine-memory.ts";
import { currentNodeWord } from "../engine/memory/layout.ts";
import { CrashRecordFile } from "./crash-record.ts";

let folder = "";
let path = "";
let file: CrashRecordFile;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loophole-crash-file-"));
  path = join(folder, "run", "record");
  file = new CrashRecordFile(path, 4242, Date.UTC(2026, 0, 31, 12));
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true });
});

const control = (change: Partial<CrashControl> = {}): CrashControl => ({
  state: "running",
  block: 10,
  sample: 2560,
  position: 0,
  revision: 1,
  plan: 1,
  nodes: [],
  commands: [],
  namedPlan: 1,
  ...change,
});

/** Names as the test has them now. */
function namesOf(names: Map<number, NodeName>): NodeNames {
  return {
    end: Math.max(0, ...names.keys()) + 1,
    nameOf: (node) => names.get(node),
    nodeOf: () => undefined,
  };
}

/** The audio thread dies in a node, and nobody but itself writes of it. */
function dieIn(node: number, plan: number): void {
  const { memory } = EngineMemory.create();
  Atomics.store(memory.i32, currentNodeWord(0), node);
  const record = new AudioRecord(file.fd, memory, Number.POSITIVE_INFINITY);
  record.fail(11, 2816, 0, 1, plan, new Error("trapped"));
}

describe("a crash record file", () => {
  test("takes the place of an older one, and says nothing before something was written", async () => {
    const size = statSync(path).size;
    file.writeControl(control());
    const again = new CrashRecordFile(path, 4243, 0);
    expect(statSync(path).size).toBe(size);
    const record = await readCrashRecord(path);
    expect(record).toMatchObject({ pid: 4243, startedAt: "1970-01-01T00:00:00.000000Z", block: 0 });
    again.close();
  });

  test("alone names a node, a device too, when only the audio thread could write of its end", async () => {
    const names = new Map<number, NodeName>([
      [3, { track: "drums" }],
      [9000, { track: "d".repeat(64), device: "c".repeat(64) }],
    ]);
    file.writeNames(namesOf(names));
    file.writeControl(control({ namedPlan: 5 }));
    dieIn(9000, 5);
    const record = await readCrashRecord(path);
    expect(record).toMatchObject({ state: "failed", block: 11, error: expect.stringContaining("trapped") });
    expect(record?.nodes).toEqual([{ node: 9000, name: names.get(9000) }]);
  });

  test("does not name a node of a plan whose names are not in it yet", async () => {
    file.writeNames(namesOf(new Map([[3, { track: "drums" }]])));
    file.writeControl(control({ namedPlan: 5 }));
    dieIn(3, 6);
    expect((await readCrashRecord(path))?.nodes).toEqual([{ node: 3 }]);
  });

  test("has the newest name of a number that was used again", async () => {
    const names = new Map<number, NodeName>([
      [3, { track: "drums" }],
      [4, { track: "bass" }],
    ]);
    file.writeNames(namesOf(names));
    names.set(3, { track: "keys", device: "reverb" });
    file.writeNames(namesOf(names));
    file.writeControl(control());
    dieIn(3, 1);
    expect((await readCrashRecord(path))?.nodes).toEqual([
      { node: 3, name: { track: "keys", device: "reverb" } },
    ]);
  });

  test("believes what was said later of an audio thread that stood still and went on", async () => {
    const { memory } = EngineMemory.create();
    const record = new AudioRecord(file.fd, memory, Number.POSITIVE_INFINITY);
    const reader = new AudioRecordReader(memory);
    const say = (block: number): void => {
      record.write(block, block * 256, 0, 1, 1);
      file.writeAudio(reader);
    };
    const nodes = [{ node: 3, name: { track: "drums" } }];
    say(10);
    file.writeControl(control({ state: "stalled", block: 10, nodes }));
    expect(await readCrashRecord(path)).toMatchObject({ state: "stalled", nodes });
    say(11);
    expect(await readCrashRecord(path)).toMatchObject({ state: "running", nodes: [], block: 11 });
  });

  test("of an engine whose numbers make no sense is read all the same", async () => {
    const { memory } = EngineMemory.create();
    Atomics.store(memory.i32, currentNodeWord(0), 3);
    const record = new AudioRecord(file.fd, memory, Number.POSITIVE_INFINITY);
    record.note(0.5, Number.NaN, -7);
    record.fail(1, 256, Number.NaN, -4, 2.5, new Error("no number"));
    const found = await readCrashRecord(path);
    expect(found).toMatchObject({ state: "failed", block: 1, position: 0, revision: 0, plan: 2 });
    expect(found?.operations).toEqual([{ operation: 0, sequence: 0, sample: 0 }]);
    expect(found?.nodes).toEqual([{ node: 3 }]);
  });

  test("finds room for the longest of everything, and leaves out the words when there is none", async () => {
    const longest = "x".repeat(64);
    const commands = Array.from({ length: 16 }, () => {
      const id = "3f2b8f0e-6c1d-4a57-9d0b-5f6f0a3c1e01";
      return { name: "telemetry.unsubscribe", id, target: longest, sample: 2 ** 53 - 1 };
    });
    const name = { track: longest, device: longest };
    const nodes = Array.from({ length: 17 }, (_, index) => ({ node: 16_000 + index, name }));
    file.writeControl(control({ state: "failed", nodes, commands, error: "short" }));
    expect(await readCrashRecord(path)).toMatchObject({ error: "short", commands, nodes });
    file.writeControl(control({ state: "failed", nodes, error: "\u0000".repeat(9_000) }));
    expect(await readCrashRecord(path)).toMatchObject({ state: "failed", error: "", nodes });
  });

  test("that is no file of ours, or of another version, is nothing", async () => {
    file.writeControl(control());
    const other = Buffer.alloc(CRASH_LAYOUT.fileBytes);
    writeFileSync(join(folder, "zeros"), other);
    expect(await readCrashRecord(join(folder, "zeros"))).toBeNull();
    expect(crashChecksum(other, 0, 0)).toBe(0x811c9dc5);
    expect(CRASH_AUDIO.error + CRASH_AUDIO.errorBytes).toBe(CRASH_LAYOUT.audioBytes);
  });
});
