import type { GraphTimeline } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { BenchPlayer } from "../fixtures/bench-player.ts";
import { makeClip, makeGraph, makeTrack, sine } from "../fixtures/song.ts";

const TIMELINE: GraphTimeline = {
  bpm: 120,
  meter: { numerator: 4, denominator: 4 },
  loop: { enabled: false, start: 0, end: 0 },
  metronome: { enabled: true, gain: 0 },
};
const BEAT = 24_000;

/** Frames at which clicks begin, and whether they are accents: an accent swings faster at first. */
function clicks(samples: Float32Array): { frame: number; accent: boolean }[] {
  const found: { frame: number; accent: boolean }[] = [];
  for (let n = 1; n < samples.length; n++) {
    if (samples[n] === 0 || samples[n - 1] !== 0) continue;
    if (n - (found.at(-1)?.frame ?? -9999) < 2000) continue;
    // A click begins at zero: the frame before its first sample that is not.
    found.push({ frame: n - 1, accent: (samples[n] ?? 0) > 0.17 });
  }
  return found;
}

function bench(timeline: Partial<GraphTimeline> = {}, block = 128): BenchPlayer {
  const made = new BenchPlayer(block);
  made.setGraph(makeGraph([], { timeline: { ...TIMELINE, ...timeline } }));
  return made;
}

describe("the metronome", () => {
  test("clicks on every beat at its very frame, with an accent on the bar's first", () => {
    const player = bench();
    player.player.play();
    const heard = clicks(player.render(5.5 * BEAT).left);
    expect(heard.map(({ frame }) => frame)).toEqual([0, 1, 2, 3, 4, 5].map((beat) => beat * BEAT));
    expect(heard.map(({ accent }) => accent)).toEqual([true, false, false, false, true, false]);
  });

  test("follows changes of meter and of tempo", () => {
    const player = bench({
      meters: [{ tick: 1920, meter: { numerator: 3, denominator: 8 } }],
      tempo: [{ tick: 2880, bpm: 60 }],
    });
    player.player.play();
    const heard = clicks(player.render(7 * BEAT).left);
    // Two quarters, then eighths: two at 120, the rest at 60.
    const frames = [0, 1, 2, 2.5, 3, 4, 5, 6].map((beat) => beat * BEAT);
    expect(heard.map(({ frame }) => frame)).toEqual(frames);
    expect(heard.map(({ accent }) => accent)).toEqual([true, false, true, false, false, true, false, false]);
  });

  test("is silent while the song stands, and when it is off", () => {
    expect(clicks(bench().render(2 * BEAT).left)).toEqual([]);
    const off = bench({ metronome: { enabled: false } });
    off.player.play();
    expect(clicks(off.render(2 * BEAT).left)).toEqual([]);
  });
});

describe("counting in (PLAY-7)", () => {
  test("clicks a bar before the song moves, then the song begins at its very frame", () => {
    const player = bench({ metronome: { enabled: false, gain: 0, countIn: 1 } });
    player.player.play(true);
    expect([player.player.playing, player.player.countInLeft]).toEqual([true, 4 * BEAT]);
    const heard = clicks(player.render(4 * BEAT).left);
    expect(heard.map(({ frame }) => frame)).toEqual([0, 1, 2, 3].map((beat) => beat * BEAT));
    expect(heard.map(({ accent }) => accent)).toEqual([true, false, false, false]);
    expect([player.player.position, player.player.countInLeft]).toEqual([0, 0]);
    player.render(1000);
    expect(player.player.position).toBe(1000);
  });

  test("ends in a song that begins like any other, whatever the block's size", () => {
    const metronome = { enabled: false, gain: -144, countIn: 1 };
    const heard = (block: number, counted: boolean): Float32Array => {
      const player = new BenchPlayer(block);
      player.addSample("sine", [sine(96_000, 440, 0.5)]);
      const track = makeTrack("t", [makeClip({ id: "c", length: 96_000 })]);
      player.setGraph(makeGraph([track], { timeline: { ...TIMELINE, metronome } }));
      player.player.locate(5000);
      player.player.play(counted);
      const { left } = player.render(4 * BEAT + 2048);
      return counted ? left.subarray(4 * BEAT, 4 * BEAT + 2048) : left.subarray(0, 2048);
    };
    const plain = heard(64, false);
    for (const block of [32, 64, 256, 1024]) expect(heard(block, true)).toEqual(plain);
  });

  test("is ended by stop, and left out unless it is asked for", () => {
    const player = bench({ metronome: { enabled: false, countIn: 2 } });
    player.player.play(true);
    player.render(BEAT);
    player.player.stop();
    player.render(10 * BEAT);
    expect([player.player.playing, player.player.position]).toEqual([false, 0]);
    player.player.play();
    player.render(640);
    expect(player.player.position).toBe(640);
  });
});
