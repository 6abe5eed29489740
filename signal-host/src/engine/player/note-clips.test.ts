import { expect, test } from "vitest";
import type { GraphNoteClip } from "@loophole/schemas/types";
import { EVENT_NOTE_OFF, EVENT_NOTE_ON } from "../../../kernels/abi.ts";
import type { BenchPlayer } from "../fixtures/bench-player.ts";
import { flat, keys, note, noteClip, peak, playing } from "../fixtures/parts.ts";
import { makeGraph, withLoop } from "../fixtures/song.ts";

test("an instrument that is passed by is silent", () => {
  const notes = [noteClip([note(0, 8000)])];
  const bench = playing(makeGraph([keys(notes)]));
  bench.render(4800);
  bench.setGraph(makeGraph([keys(notes, true)]));
  bench.render(4800);
  expect(peak(bench.render(4800).left)).toBe(0);
});

const held = noteClip([note(5, 10)], { controllers: [{ tick: 0, controller: 64, value: 127 }] });
test.each<[string, GraphNoteClip[]]>([
  ["deleted", []],
  ["muted", [{ ...held, mute: true }]],
  ["given no pedal", [noteClip([note(5, 10)])]],
])("no note hangs by the pedal of a clip that is %s", (_, after) => {
  const bench = playing(makeGraph([keys([held])]));
  bench.render(9600);
  bench.setGraph(makeGraph([keys(after)]));
  bench.render(9600);
  expect(peak(bench.render(4800).left)).toBe(0);
});

test("no wheel stays turned that the song turns no more", () => {
  const plainSong = makeGraph([keys([noteClip([note(5, 3000)])])]);
  const bent = playing(
    makeGraph([keys([noteClip([note(5, 3000)], { pitchBend: [{ tick: 2, value: 1 }] })])]),
  );
  const plain = playing(plainSong);
  bent.render(9600);
  plain.render(9600);
  bent.setGraph(plainSong);
  const cycles = (bench: BenchPlayer): number =>
    bench
      .render(48_000)
      .left.subarray(9600)
      .filter((sample, n, all) => sample >= 0 && (all[n - 1] ?? 0) < 0).length;
  expect(Math.abs(cycles(bent) - cycles(plain))).toBeLessThanOrEqual(2);
});

test.each<[string, number]>([
  ["live stays down when the song's note of the same key ends", 960],
  ["by the song stays down when it is let go live", 9000],
])("a key that is held %s", (_, length) => {
  const bench = playing(makeGraph([keys([noteClip([note(0, length)])])]));
  bench.render(4800);
  bench.sendEvent("keys", EVENT_NOTE_ON, 60, 0.5);
  bench.render(4800);
  if (length > 1000) bench.sendEvent("keys", EVENT_NOTE_OFF, 60, 0);
  bench.render(24_000);
  expect(peak(bench.render(4800).left)).toBeGreaterThan(0.1);
  if (length < 1000) bench.sendEvent("keys", EVENT_NOTE_OFF, 60, 0);
  else bench.setGraph(makeGraph([keys([])]));
  bench.render(4800);
  expect(peak(bench.render(4800).left)).toBe(0);
});

const audible = (bench: BenchPlayer): boolean => peak(bench.render(480).left) > 0.05;

test("a song that begins, or goes on elsewhere, inside a note plays the rest of it", () => {
  // From frame 12,000 to 36,000.
  const bench = playing(makeGraph([keys([noteClip([note(480, 960)])])]));
  bench.player.startAt(24_000);
  expect(audible(bench)).toBe(true);
  bench.player.locate(30_000);
  bench.render(960);
  expect(audible(bench)).toBe(true);
  bench.render(6000);
  expect(audible(bench)).toBe(false);
  bench.player.locate(11_000);
  bench.render(480);
  expect(audible(bench)).toBe(false);
  bench.player.locate(35_000);
  bench.render(480);
  bench.player.stop();
  bench.render(4800);
  expect(audible(bench)).toBe(false);
});

test("a loop that begins inside a note plays the rest of it each time, and no other", () => {
  // The loop is from 24,000 to 48,000.
  const bench = playing(withLoop(makeGraph([keys([noteClip([note(480, 960)])])]), 960, 1920));
  bench.player.startAt(24_000);
  for (let round = 0; round < 3; round++) {
    bench.render(480);
    expect(audible(bench)).toBe(true);
    bench.render(14_400);
    expect(audible(bench)).toBe(false);
    bench.render(24_000 - 480 - 480 - 14_400 - 480);
  }
});

test("a loop sounds alike where it ends with a block and where it does not", () => {
  const notes = noteClip([note(10, 300)], { pitchBend: [{ tick: 100, value: 1 }] });
  const song = withLoop(makeGraph([keys([notes])]), 0, 192);
  const at = (block: number): Float32Array => playing(song, flat(0), block).render(3 * 4800).left;
  expect(at(64)).toEqual(at(1024));
});
