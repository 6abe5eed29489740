import type { GraphNoteClip, GraphTrack, Note } from "@loophole/schemas/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_CONTROLLER, EVENT_NOTE_ON, EVENT_NOTE_OFF } from "../../../kernels/abi.ts";
import { BenchPlayer } from "../fixtures/bench-player.ts";
import { FRAMES_PER_TICK, makeGraph, makeTrack, withLoop } from "../fixtures/song.ts";

const note = (start: number, length: number, key = 60, velocity = 100): Note => ({
  start,
  length,
  key,
  velocity,
});

const clip = (notes: Note[], values: Partial<GraphNoteClip> = {}): GraphNoteClip => ({
  id: "clip",
  start: 0,
  length: 10_000,
  notes,
  ...values,
});

/** An instrument that is silent at once when its keys are up. */
const keys = (notes: GraphNoteClip[], values: Partial<GraphTrack> = {}): GraphTrack =>
  makeTrack("keys", [], {
    kind: "instrument",
    devices: [
      {
        id: "synth",
        type: "synthesiser",
        parameters: { ampAttack: 0.5, ampRelease: 1, ampSustain: 1, gain: 0, voices: 32 },
      },
    ],
    notes,
    ...values,
  });

function bench(tracks: GraphTrack[], block = 64): BenchPlayer {
  const made = new BenchPlayer(block);
  made.setGraph(makeGraph(tracks));
  made.player.startAt(0);
  return made;
}

const sounds = (samples: Float32Array): boolean => samples.some((value) => Math.abs(value) > 1e-4);

describe("notes", () => {
  test("begin at their very frame", () => {
    const player = bench([keys([clip([note(37, 100)])])]);
    const { left } = player.render(4096);
    const first = left.findIndex((value) => value !== 0);
    // A voice begins at zero: its second sample is the first that is heard.
    expect(first - 37 * FRAMES_PER_TICK).toBeGreaterThanOrEqual(0);
    expect(first - 37 * FRAMES_PER_TICK).toBeLessThan(4);
  });

  test.each<[string, (player: BenchPlayer) => void]>([
    ["stop", (player) => player.player.stop()],
    ["locate", (player) => player.player.locate(200_000)],
    ["a deleted clip", (player) => player.setGraph(makeGraph([keys([])]))],
    [
      "an edit that takes the note away",
      (player) => player.setGraph(makeGraph([keys([clip([note(0, 5)])])])),
    ],
    ["a muted clip", (player) => player.setGraph(makeGraph([keys([clip([note(0, 8000)], { mute: true })])]))],
    ["a deleted track", (player) => player.setGraph(makeGraph([]))],
  ])("do not hang after %s", (_, act) => {
    const player = bench([keys([clip([note(0, 8000), note(10, 8000, 64), note(10, 8000, 64)])])]);
    expect(sounds(player.render(9600).left)).toBe(true);
    act(player);
    player.render(9600);
    expect(sounds(player.render(4096).left)).toBe(false);
  });

  test("do not hang when the song's loop goes back before their end", () => {
    const player = new BenchPlayer(64);
    player.setGraph(withLoop(makeGraph([keys([clip([note(100, 4000)])])]), 0, 200));
    player.player.startAt(0);
    for (let round = 0; round < 3; round++) {
      const { left } = player.render(200 * FRAMES_PER_TICK);
      expect(sounds(left.subarray(20 * FRAMES_PER_TICK, 99 * FRAMES_PER_TICK))).toBe(false);
      expect(sounds(left.subarray(110 * FRAMES_PER_TICK))).toBe(true);
    }
  });

  test("end with their clip, and repeat with its loop", () => {
    const looped = clip([note(0, 40)], { length: 290, loop: { start: 0, end: 100 } });
    const { left } = bench([keys([looped])]).render(400 * FRAMES_PER_TICK);
    const inTicks = (from: number, to: number): boolean =>
      sounds(left.subarray(from * FRAMES_PER_TICK, to * FRAMES_PER_TICK));
    expect([0, 100, 200].map((tick) => inTicks(tick + 5, tick + 35))).toEqual([true, true, true]);
    expect([50, 150, 250, 300].map((tick) => inTicks(tick, tick + 45))).toEqual([false, false, false, false]);
  });

  test("an edit elsewhere leaves a held note alone", () => {
    const notes = [note(0, 2000)];
    const plain = bench([keys([clip(notes)])]);
    const edited = bench([keys([clip(notes)])]);
    plain.render(9600);
    edited.render(9600);
    edited.setGraph(makeGraph([keys([clip([...notes, note(6000, 100, 72)])])]));
    expect(edited.render(9600).left).toEqual(plain.render(9600).left);
  });

  test("a song's notes and controllers sound alike at any block size", () => {
    const wild = clip([note(3, 50), note(17, 60, 67), note(40, 10, 72, 30)], {
      pitchBend: [
        { tick: 20, value: 0.5 },
        { tick: 31, value: -1 },
      ],
      controllers: [{ tick: 25, controller: 1, value: 127 }],
    });
    const played = (block: number): Float32Array => bench([keys([wild])], block).render(4096).left;
    const whole = played(1024);
    for (const block of [32, 64, 128]) expect(played(block)).toEqual(whole);
  });

  test("after any way through a song, stop is silence", () => {
    const notes = fc.array(
      fc.record({
        start: fc.integer({ min: 0, max: 900 }),
        length: fc.integer({ min: 1, max: 900 }),
        key: fc.integer({ min: 40, max: 50 }),
        velocity: fc.integer({ min: 1, max: 127 }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    const steps = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant("run" as const), frames: fc.integer({ min: 1, max: 4000 }) }),
        fc.record({ kind: fc.constant("locate" as const), frames: fc.integer({ min: 0, max: 22_000 }) }),
        fc.record({ kind: fc.constant("edit" as const), frames: fc.integer({ min: 0, max: 30 }) }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(notes, steps, fc.boolean(), (all, way, pedal) => {
        const controllers = pedal ? [{ tick: 5, controller: 64, value: 127 }] : [];
        const song = (count: number): GraphTrack[] => [keys([clip(all.slice(0, count), { controllers })])];
        const player = bench(song(all.length));
        for (const { kind, frames } of way) {
          if (kind === "run") player.render(Math.ceil(frames / 64) * 64);
          else if (kind === "locate") player.player.locate(frames);
          else player.setGraph(makeGraph(song(frames)));
        }
        player.player.stop();
        player.render(19_200);
        expect(sounds(player.render(2048).left)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

describe("live events", () => {
  test("reach the instrument with the next block, while the song stands too; a stop leaves them alone", () => {
    const player = new BenchPlayer(64);
    player.setGraph(makeGraph([keys([])]));
    expect(player.sendEvent("keys", EVENT_NOTE_ON, 60, 1)).toBe(true);
    expect(sounds(player.render(640).left)).toBe(true);
    player.player.play();
    player.render(640);
    player.player.stop();
    player.render(640);
    expect(sounds(player.render(640).left)).toBe(true);
    player.sendEvent("keys", EVENT_NOTE_OFF, 60, 0);
    player.render(9600);
    expect(sounds(player.render(640).left)).toBe(false);
  });

  test("keep their pedal down where the song's loop goes round", () => {
    const player = new BenchPlayer(64);
    player.setGraph(withLoop(makeGraph([keys([clip([note(50, 10, 90)])])]), 0, 100));
    player.player.startAt(0);
    player.sendEvent("keys", EVENT_CONTROLLER, 64, 1);
    player.sendEvent("keys", EVENT_NOTE_ON, 60, 1);
    player.render(640);
    player.sendEvent("keys", EVENT_NOTE_OFF, 60, 0);
    player.render(2400);
    // Once round, before the song's own note.
    expect(sounds(player.render(640).left)).toBe(true);
  });

  test("of a track that was removed hold no key of the one that gets its place", () => {
    const player = bench([keys([], { id: "former" })]);
    player.sendEvent("former", EVENT_NOTE_ON, 60, 1);
    player.render(640);
    player.setGraph(makeGraph([]));
    player.render(6400);
    player.setGraph(makeGraph([keys([clip([note(1000, 100)])])]));
    player.render(1000 * FRAMES_PER_TICK - 7040 + 640);
    expect(sounds(player.render(640).left)).toBe(true);
    player.render(100 * FRAMES_PER_TICK);
    expect(sounds(player.render(6400).left)).toBe(false);
  });

  test("are not taken by tracks without an instrument", () => {
    const player = new BenchPlayer(64);
    player.setGraph(makeGraph([makeTrack("audio", [])]));
    expect(player.sendEvent("audio", EVENT_NOTE_ON, 60, 1)).toBe(false);
  });
});
