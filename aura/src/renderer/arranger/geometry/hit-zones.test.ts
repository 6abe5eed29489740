import { newClip } from "@loophole/pulse";
import type { Clip, Media } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { clipZone } from "./hit-zones.ts";
import type { PlacedClip } from "./lane-index.ts";

const media: Media = {
  id: "m",
  name: "m",
  file: "media/m.wav",
  sampleRate: 48000,
  channels: 1,
  frames: 48000,
};
const axis = { ticksPerPixel: 10, scrollX: 100 };
const FADE_TOP = 17;

/** A clip from pixel 0 of the view to pixel `width`. */
function placed(width: number, values: Partial<Clip> = {}): PlacedClip {
  const clip = { ...newClip(media, 1000, { id: "c" }), ...values };
  return { clip, media, order: 0, start: 1000, end: 1000 + width * 10, framesPerTick: 25, notes: null };
}

const zone = (item: PlacedClip, x: number, y: number): string => clipZone(item, axis, { x, y }, FADE_TOP);

test("a clip is taken hold of at its ends, its upper corners and its body", () => {
  const item = placed(200);
  expect(zone(item, 2, 40)).toBe("start");
  expect(zone(item, 198, 40)).toBe("end");
  expect(zone(item, 4, 20)).toBe("fade-in");
  expect(zone(item, 196, 20)).toBe("fade-out");
  expect(zone(item, 100, 20)).toBe("body");
  expect(zone(item, 100, 5)).toBe("body");
});

test("a fade is taken hold of where it ends", () => {
  const item = placed(200, { fadeIn: 50 * 10 * 25, fadeOut: 80 * 10 * 25 });
  expect(zone(item, 50, 20)).toBe("fade-in");
  expect(zone(item, 120, 20)).toBe("fade-out");
  expect(zone(item, 2, 20)).toBe("start");
});

test("a narrow clip can always be moved", () => {
  for (let x = 0; x < 12; x++) expect(zone(placed(12), x, 20)).toBe("body");
  // A little wider it can be trimmed, and fades have no room yet.
  expect(zone(placed(30), 2, 20)).toBe("start");
});
