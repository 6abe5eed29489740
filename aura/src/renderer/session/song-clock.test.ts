import type { TransportUpdate } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { SongClock } from "./song-clock.ts";

const NO_LOOP = { enabled: false, start: 0, end: 0 };
/** At 125 bpm a ms is two ticks. */
const BPM = 125;

function transport(playing: boolean, tick: number): TransportUpdate {
  return { type: "transport", playing, position: 0, tick, sampleRate: 48_000 };
}

function clock(loop = NO_LOOP): SongClock {
  const made = new SongClock();
  made.setTimeline({ bpm: BPM }, loop, 0);
  return made;
}

describe("the song's clock", () => {
  test("stands while stopped and runs at the tempo while playing", () => {
    const song = clock();
    song.update(transport(false, 500), 0);
    expect(song.tickAt(1000)).toBe(500);
    song.update(transport(true, 500), 1000);
    expect(song.tickAt(1100)).toBeCloseTo(700);
  });

  test("stands while bars are counted, and runs from there on", () => {
    const song = clock();
    song.update({ ...transport(true, 500), countIn: 4 }, 0);
    song.update({ ...transport(true, 500), countIn: 1 }, 1000);
    expect(song.tickAt(1100)).toBe(500);
    song.update(transport(true, 510), 1200);
    expect(song.tickAt(1300)).toBeCloseTo(710);
  });

  test("follows small differences gently and never jumps back for them", () => {
    const song = clock();
    song.update(transport(true, 0), 0);
    let before = 0;
    for (let ms = 0; ms < 2000; ms += 33) {
      song.update(transport(true, ms * 2 + (ms % 2 === 0 ? 12 : -12)), ms);
      const now = song.tickAt(ms);
      expect(now).toBeGreaterThanOrEqual(before);
      expect(Math.abs(now - ms * 2)).toBeLessThan(12);
      before = now;
    }
  });

  test("goes at once where the song is located", () => {
    const song = clock();
    song.update(transport(true, 0), 0);
    song.update(transport(true, 50_000), 100);
    expect(song.tickAt(100)).toBe(50_000);
  });

  test("keeps its place when the tempo changes", () => {
    const song = clock();
    song.update(transport(true, 0), 0);
    song.setTimeline({ bpm: 250 }, NO_LOOP, 500);
    expect(song.tickAt(500)).toBeCloseTo(1000);
    expect(song.tickAt(600)).toBeCloseTo(1400);
  });

  test("runs at the tempo of the place where it is", () => {
    const song = clock();
    song.setTimeline({ bpm: BPM, tempo: [{ tick: 10_000, bpm: 250 }] }, NO_LOOP, 0);
    song.update(transport(true, 12_000), 0);
    expect(song.tickAt(100)).toBeCloseTo(12_400);
  });

  test("repeats the loop by itself, also when messages come late", () => {
    const song = clock({ enabled: true, start: 1000, end: 2000 });
    song.update(transport(true, 1900), 0);
    expect(song.tickAt(49)).toBeCloseTo(1998);
    expect(song.tickAt(60)).toBeCloseTo(1020);
    song.update(transport(true, 1990), 60); // 15 ms old: from before the wrap
    expect(song.tickAt(60)).toBeGreaterThan(1000);
    expect(song.tickAt(60)).toBeLessThan(1030);
  });

  test("plays on past a loop it has begun behind", () => {
    const song = clock({ enabled: true, start: 0, end: 1000 });
    song.update(transport(true, 3000), 0);
    expect(song.tickAt(100)).toBeCloseTo(3200);
  });
});
