import { newProject, Song } from "@loophole/pulse";
import { ProjectError } from "@loophole/pulse/persistence";
import type { Project, SaveState } from "@loophole/schemas/types";
import { beforeEach, expect, test } from "vitest";
import { ManualClock } from "../time/manual-clock.ts";
import { Saver } from "./saver.ts";

let clock: ManualClock;
let song: Song;
let saver: Saver;
let saved: Project[];
let states: SaveState[];
let failure: Error | null;
let finish: (() => void) | null;
let slow: boolean;

beforeEach(() => {
  clock = new ManualClock();
  song = new Song(newProject("Song"));
  saved = [];
  states = [];
  failure = null;
  slow = false;
  finish = null;
  saver = new Saver({
    clock,
    song,
    folder: "/songs/Song",
    async save(_folder, project) {
      if (slow) await new Promise<void>((resolve) => (finish = resolve));
      if (failure !== null) throw failure;
      saved.push(project);
    },
    onState: (state) => states.push(state),
  });
  song.onEdited(() => saver.edited());
});

const gain = (value: number) => song.apply({ type: "master.set", values: { gain: value } });
const words = () => states.map((state) => state.state);

test("an edit is written a second after the last of them", async () => {
  gain(-1);
  await clock.advance(900);
  gain(-2);
  await clock.advance(900);
  expect(saved).toEqual([]);
  await clock.advance(100);
  expect(saved.map((project) => project.master.gain)).toEqual([-2]);
  expect(words()).toEqual(["changed", "saving", "saved"]);
});

test("a song that is edited without a pause is written every ten seconds all the same", async () => {
  for (let index = 0; index < 250; index++) {
    gain(-index / 10);
    await clock.advance(100);
  }
  expect(saved.length).toBe(2);
});

test("what is edited while a save is under way is written by the next", async () => {
  slow = true;
  gain(-1);
  await clock.advance(1_000);
  gain(-2);
  expect(words().at(-1)).toBe("changed");
  slow = false;
  finish?.();
  await clock.advance(1_000);
  expect(saved.map((project) => project.master.gain)).toEqual([-1, -2]);
  expect(song.isSaved).toBe(true);
  expect(words().at(-1)).toBe("saved");
});

test("undo back to what is on disk needs no save", async () => {
  gain(-1);
  song.undo();
  await clock.advance(5_000);
  expect(saved).toEqual([]);
  expect(words()).toEqual(["changed", "saved"]);
});

test("a failed save says why and where, and is tried again until it works", async () => {
  failure = new ProjectError("DISK_FULL", "The song was not saved: the disk is full.", {
    path: "/songs/Song",
  });
  gain(-1);
  await clock.advance(1_000);
  expect(states.at(-1)?.state).toBe("failed");
  expect(states.at(-1)?.message).toContain("the disk is full");
  expect(states.at(-1)?.message).toContain("/songs/Song");
  await clock.advance(2_000);
  expect(saved).toEqual([]);
  failure = null;
  await clock.advance(4_000);
  expect(saved.length).toBe(1);
  expect(words().at(-1)).toBe("saved");
});

test("saving at once tells whoever asked why it failed", async () => {
  failure = new Error("it is broken");
  gain(-1);
  await expect(saver.now()).rejects.toThrow("it is broken");
});

test("closing writes what is not on disk, and nothing is tried afterwards", async () => {
  gain(-1);
  await saver.close();
  expect(saved.length).toBe(1);
  expect(clock.pending).toBe(0);

  gain(-2);
  await clock.advance(60_000);
  expect(saved.length).toBe(1);
});

test("closing says when the song could not be written", async () => {
  failure = new Error("it is broken");
  gain(-1);
  await expect(saver.close()).rejects.toThrow("it is broken");
  expect(clock.pending).toBe(0);
});
