import { describe, expect, test } from "vitest";
import { BenchLoop } from "./fixtures/bench-loop.ts";
import { greatestStep, makeClip, makeGraph, makeTrack, sine, withLoop } from "./fixtures/song.ts";
import { AckKind, Operation } from "./memory/rings.ts";

const SINE = sine(96_000, 440, 0.8);
const graph = (start = 0) => makeGraph([makeTrack("t", [makeClip({ id: "c", start, length: SINE.length })])]);

function bench(block: number, isOffline = true): BenchLoop {
  const made = new BenchLoop(block, isOffline);
  made.addSample("sine", [SINE]);
  made.setGraph(graph());
  return made;
}

describe("on the offline clock", () => {
  test("every command takes hold at once while time stands still (DEBUG-8)", () => {
    const still = bench(64);
    const sent = [
      still.move({ kind: "play" }),
      still.setGraph(graph(3)),
      still.move({ kind: "locate", position: { sample: 1000 } }),
      still.set({ target: "t", parameter: "gain", value: -6 }),
      still.setGraph(withLoop(graph(), 0, 960)),
      still.move({ kind: "stop" }),
      still.move({ kind: "play", position: { sample: 77 } }),
      still.send(Operation.sync),
    ];
    still.take();
    const taken = still.decided(AckKind.taken);
    expect(sent.map((sequence) => taken.get(sequence)?.sample)).toEqual(sent.map(() => 0));
    expect(taken.get(sent.at(-1) ?? 0)).toMatchObject({ playing: true, position: 77 });
    expect(still.loop.owesBlocks).toBe(false);
  });

  test("what is asked for between two blocks sounds as if only the last of it had been", () => {
    const plain = bench(256);
    plain.move({ kind: "play" });
    const first = plain.render(2560);
    plain.move({ kind: "locate", position: { sample: 30_000 } });
    const expected = plain.render(2560);

    const busy = bench(256);
    busy.move({ kind: "play" });
    expect(busy.render(2560)).toEqual(first);
    busy.take();
    busy.move({ kind: "locate", position: { sample: 50_000 } });
    busy.setGraph(graph(700));
    busy.move({ kind: "stop" });
    busy.move({ kind: "play", position: { sample: 3 } });
    busy.setGraph(graph());
    busy.move({ kind: "locate", position: { sample: 30_000 } });
    expect(busy.render(2560)).toEqual(expected);
    expect(greatestStep(expected)).toBeLessThan(0.06);
  });

  test("advances owe blocks, and an advance of nothing ends them (DEBUG-7)", () => {
    const still = bench(64);
    still.take();
    still.send(Operation.advance, 640);
    still.send(Operation.advance, 64);
    still.take();
    for (let block = 0; block < 11; block++) {
      expect(still.loop.owesBlocks).toBe(true);
      still.render(64);
    }
    expect(still.loop.owesBlocks).toBe(false);
    still.send(Operation.advance, 6400);
    still.render(64);
    still.send(Operation.advance, 0);
    still.take();
    expect(still.loop.owesBlocks).toBe(false);
  });
});

test("with a device a command waits for the crossfade of the one before it to be heard", () => {
  const live = bench(64, false);
  const play = live.move({ kind: "play" });
  const locate = live.move({ kind: "locate", position: { sample: 1000 } });
  const sync = live.send(Operation.sync);
  live.render(640);
  const taken = live.decided(AckKind.taken);
  expect([play, locate, sync].map((sequence) => taken.get(sequence)?.sample)).toEqual([0, 256, 256]);
});
