import { expect, test } from "vitest";
import { GROUP_SOURCE, SOURCE_SILENT } from "../../../kernels/plan-abi.ts";
import { EngineMemory } from "../memory/engine-memory.ts";
import { currentNodeWord, HEAP_START } from "../memory/layout.ts";
import { loadKernels } from "../mix/kernels.ts";
import { nodeOfSlot } from "../crash/track-names.ts";
import { GroupField, TrackField } from "../plan/plan-layout.ts";
import { GroupSources, type TrackFiller } from "./group-sources.ts";
import { TrackMixer } from "./track-mixer.ts";

const FRAMES = 32;
const LANES = 4;

/** A group of four tracks in slots 5 to 8. Answers its row. */
function writeGroup({ f64, i32 }: EngineMemory): number {
  const group = HEAP_START;
  const buffer = group + 4096;
  const row = (buffer + 8192) / 8;
  f64[row + GroupField.address] = group;
  f64[row + GroupField.buffer] = buffer;
  for (let lane = 0; lane < LANES; lane++) {
    const track = row + 64 + lane * TrackField.count;
    f64[row + GroupField.tracks + lane] = track;
    f64[track + TrackField.slot] = 5 + lane;
  }
  i32[(group + GROUP_SOURCE) / 4] = SOURCE_SILENT;
  return row;
}

/** Fills a piece of a group with whatever `fill` does; the word of the node at work stands in `mark` meanwhile. */
function setUp(fill: () => boolean, mark: number) {
  const { memory } = EngineMemory.create();
  const filler: TrackFiller = { fill, left: new Float32Array(FRAMES), right: new Float32Array(FRAMES) };
  const mixer = new TrackMixer(memory, null);
  const sources = new GroupSources(memory, loadKernels(memory.memory), mixer, filler, 0, mark);
  const row = writeGroup(memory);
  return { memory, piece: () => sources.piece(row, 0, -1, 0, 0, FRAMES) };
}

const word = (memory: EngineMemory | undefined) => memory?.i32[currentNodeWord(0)];

test("while a track's clips are mixed its node is marked, and none afterwards", () => {
  const seen: (number | undefined)[] = [];
  const rig: { memory?: EngineMemory } = {};
  const { memory, piece } = setUp(() => {
    seen.push(word(rig.memory));
    return true;
  }, currentNodeWord(0));
  rig.memory = memory;
  piece();
  expect(seen).toEqual([5, 6, 7, 8].map(nodeOfSlot));
  expect(word(memory)).toBe(0);
});

test("the node of a track whose clips cannot be mixed stays marked", () => {
  const rig = { mixed: 0 };
  const { memory, piece } = setUp(() => {
    if (++rig.mixed === 3) throw new RangeError("no such clip");
    return true;
  }, currentNodeWord(0));
  expect(piece).toThrow("no such clip");
  expect(word(memory)).toBe(nodeOfSlot(7));
});

test("a render, which nobody watches, marks nothing", () => {
  const { memory, piece } = setUp(() => true, -1);
  memory.i32[currentNodeWord(0)] = 99;
  piece();
  expect(word(memory)).toBe(99);
});
