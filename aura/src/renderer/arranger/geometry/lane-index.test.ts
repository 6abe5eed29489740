import fc from "fast-check";
import { newClip, newProject, newTrack } from "@loophole/pulse";
import type { Media } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { LaneIndex, LaneIndexCache, type PlacedClip } from "./lane-index.ts";

const media: Media = {
  id: "m",
  name: "m",
  file: "media/m.wav",
  sampleRate: 44100,
  channels: 1,
  frames: 44100,
};

function place(start: number, end: number, order: number): PlacedClip {
  const clip = newClip(media, start, { id: `c${order}` });
  return { clip, media, order, start, end, framesPerTick: 1, notes: null };
}

describe("a lane's index", () => {
  test("finds exactly the clips that overlap a range", () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 400 })));
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 1, max: 200 }),
        (pairs, from, span) => {
          const placed = pairs.map(([start, length], order) => place(start, start + length, order));
          const expected = placed
            .filter((item) => item.start < from + span && item.end > from)
            .map((p) => p.order);
          const found = new LaneIndex([...placed]).between(from, from + span).map((item) => item.order);
          expect(found.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
        },
      ),
    );
  });

  test("finds a long clip that began far before the view", () => {
    const index = new LaneIndex([
      place(0, 100_000, 0),
      ...Array.from({ length: 50 }, (_, i) => place(i * 10 + 1, i * 10 + 5, i + 1)),
    ]);
    expect(index.between(90_000, 90_010).map((item) => item.order)).toEqual([0]);
  });

  test("has the later of two clips on top", () => {
    const index = new LaneIndex([place(0, 100, 0), place(50, 150, 1)]);
    expect(index.at(75)?.order).toBe(1);
    expect(index.at(25)?.order).toBe(0);
    expect(index.at(150)).toBeUndefined();
  });
});

describe("the cache of indexes", () => {
  const project = newProject("Song");
  const track = { ...newTrack(project, { id: "t" }), clips: [newClip(media, 960)] };
  const song = { ...project, media: [media], tracks: [track] };

  test("keeps an index as long as clips, tempo and media are the same", () => {
    const cache = new LaneIndexCache();
    const first = cache.get(track, song);
    expect(cache.get({ ...track, gain: -3 }, { ...song, tracks: [] })).toBe(first);
    expect(cache.get(track, { ...song, timeline: { ...song.timeline, bpm: 60 } })).not.toBe(first);
  });

  test("knows where a clip of 44.1 kHz material ends at the song's tempo", () => {
    const { end } = new LaneIndexCache().get(track, { ...song, timeline: { ...song.timeline, bpm: 120 } });
    expect(end).toBeCloseTo(960 + 1920, 9);
  });
});
