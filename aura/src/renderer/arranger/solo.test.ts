import { newProject, newTrack } from "@loophole/pulse";
import type { Track } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { heardInSolo } from "./solo.ts";

const track = (id: string, values: Partial<Track> = {}): Track => ({
  ...newTrack(newProject("Song"), { id }),
  ...values,
});
const band = track("band", { kind: "bus" });
const song = (changes: Readonly<Record<string, Partial<Track>>>) =>
  [
    track("kick", { output: "drums" }),
    track("snare", { output: "drums" }),
    track("drums", { kind: "bus", output: "band" }),
    band,
    track("voice"),
    track("room", { kind: "return" }),
  ].map((one) => ({ ...one, ...changes[one.id] }));
const heard = (changes: Readonly<Record<string, Partial<Track>>>) => [...heardInSolo(song(changes))].sort();

test("a soloed track is heard through its buses, and returns are heard", () => {
  expect(heard({ kick: { solo: true } })).toEqual(["band", "drums", "kick", "room"]);
});

test("a soloed bus is heard with all that feeds it", () => {
  expect(heard({ drums: { solo: true } })).toEqual(["band", "drums", "kick", "room", "snare"]);
});

test("what is safe from solo is heard", () => {
  expect(heard({ kick: { solo: true }, voice: { soloSafe: true } })).toContain("voice");
});
