import { isEdit } from "@loophole/schemas/validators";
import type { Edit, Project } from "@loophole/schemas/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdit } from "../edits/registry.ts";
import { Draw } from "../testing/draw.ts";
import { randomEdit } from "../testing/random-edit.ts";
import { mixedSong, smallSong } from "../testing/small-song.ts";
import { Song, type Edited } from "./song.ts";

const gain = (trackId: string, value: number): Edit => ({
  type: "track.set",
  trackId,
  values: { gain: value },
});
const moveKick = (start: number, trackId = "drums"): Edit => ({
  type: "clip.move",
  clipId: "kick",
  trackId,
  start,
});

describe("undo and redo", () => {
  test("undo takes the last edit back and names what it undoes; redo does it again", () => {
    const song = new Song(smallSong());
    song.apply(gain("drums", -6));
    const changed = song.project;
    expect(song.history).toEqual({ undo: "Change gain of ‘Drums’", redo: null });
    expect(song.undo()).toEqual(gain("drums", 0));
    expect(song.project).toStrictEqual(smallSong());
    expect(song.history).toEqual({ undo: null, redo: "Change gain of ‘Drums’" });
    expect(song.redo()).toEqual(gain("drums", -6));
    expect(song.project).toStrictEqual(changed);
  });

  test("there is nothing to undo or redo in a new song", () => {
    const song = new Song(smallSong());
    expect([song.undo(), song.redo(), song.revision]).toEqual([null, null, 0]);
  });

  test("a new edit clears redo", () => {
    const song = new Song(smallSong());
    song.apply(gain("drums", -6));
    song.undo();
    song.apply(gain("bass", -3));
    expect(song.history.redo).toBeNull();
    expect(song.redo()).toBeNull();
  });

  test("the revision counts every edit, undo and redo too", () => {
    const song = new Song(smallSong());
    song.apply(gain("drums", -6));
    song.undo();
    song.redo();
    expect(song.revision).toBe(3);
  });

  test("an edit that changes nothing counts, but leaves no step and keeps redo", () => {
    const song = new Song(smallSong());
    song.apply(gain("drums", -6));
    song.undo();
    song.apply(gain("drums", 0));
    expect(song.revision).toBe(3);
    expect(song.history).toEqual({ undo: null, redo: "Change gain of ‘Drums’" });
  });

  test("a refused edit changes nothing at all", () => {
    const song = new Song(smallSong());
    const heard: Edited[] = [];
    song.onEdited((edited) => heard.push(edited));
    expect(() => song.apply(gain("nobody", 0))).toThrow("no track 'nobody'");
    expect([song.revision, song.history.undo, heard.length]).toEqual([0, null, 0]);
  });

  test("only so many steps are kept, the newest of them", () => {
    const song = new Song(smallSong(), { historyLimit: 3 });
    for (let value = 1; value <= 5; value++) song.apply(gain("drums", value));
    while (song.undo());
    expect(song.project.tracks[0]?.gain).toBe(2);
  });

  test("a label given goes before the edit's own description", () => {
    const song = new Song(smallSong());
    song.apply(gain("drums", -6), { label: "Duck the drums" });
    expect(song.history.undo).toBe("Duck the drums");
  });
});

describe("gestures", () => {
  test("a fader drag of three hundred positions is one step and one edit", () => {
    const song = new Song(smallSong());
    for (let step = 1; step <= 300; step++) song.apply(gain("drums", -step / 10), { gesture: "drag-1" });
    expect(song.revision).toBe(300);
    expect(song.undo()).toEqual(gain("drums", 0));
    expect(song.history).toEqual({ undo: null, redo: "Change gain of ‘Drums’" });
    expect(song.redo()).toEqual(gain("drums", -30));
  });

  test("values that join in later are undone to what they were before the gesture", () => {
    const song = new Song(smallSong());
    const set = (values: { gain?: number; pan?: number }): void =>
      song.apply({ type: "track.set", trackId: "drums", values }, { gesture: "xy" });
    set({ gain: -1 });
    set({ gain: -2, pan: 0.5 });
    set({ pan: 0.7 });
    expect(song.undo()).toEqual({ type: "track.set", trackId: "drums", values: { gain: 0, pan: 0 } });
  });

  test("two faders moved in turn by one gesture are two edits, not one for each position", () => {
    const song = new Song(smallSong());
    for (let step = 1; step <= 50; step++) {
      song.apply(gain("drums", -step), { gesture: "both" });
      song.apply(gain("bass", step / 10), { gesture: "both" });
    }
    expect(song.undo()).toEqual({
      type: "batch",
      label: "Change gain of ‘Drums’",
      edits: [gain("bass", 0), gain("drums", 0)],
    });
    expect(song.project).toStrictEqual(smallSong());
  });

  test("a clip dragged to another track and on is put back where it was among its track's clips", () => {
    const song = new Song(smallSong());
    for (const [start, track] of [
      [100, "drums"],
      [200, "bass"],
      [300, "keys"],
      [400, "keys"],
    ] as const) {
      song.apply(moveKick(start, track), { gesture: "drag" });
    }
    expect(song.undo()).toEqual({ type: "clip.move", clipId: "kick", trackId: "drums", start: 0, index: 0 });
    expect(song.project).toStrictEqual(smallSong());
    expect(song.redo()).toEqual(moveKick(400, "keys"));
  });

  test("several clips dragged together across tracks are one step that can be undone", () => {
    const song = new Song(smallSong());
    for (const track of ["drums", "keys", "bass", "drums", "bass"]) {
      const edits: Edit[] = ["kick", "snare"].map((clipId) => ({
        type: "clip.move",
        clipId,
        trackId: track,
        start: 480,
      }));
      song.apply({ type: "batch", label: "Move 2 clips", edits }, { gesture: "drag" });
    }
    const moved = song.project;
    expect(song.history.undo).toBe("Move 2 clips");
    song.undo();
    expect(song.project).toStrictEqual(smallSong());
    song.redo();
    expect(song.project).toStrictEqual(moved);
  });

  test("a clip dragged to another track and back is redone to where it ended among the clips", () => {
    const song = new Song(smallSong());
    song.apply(moveKick(100, "bass"), { gesture: "drag" });
    song.apply(moveKick(200, "drums"), { gesture: "drag" });
    const ended = song.project;
    expect(ended.tracks[0]?.clips.map(({ id }) => id)).toEqual(["snare", "kick"]);
    song.undo();
    expect(song.project).toStrictEqual(smallSong());
    song.redo();
    expect(song.project).toStrictEqual(ended);
  });

  test("any moves of few clips among few tracks in one gesture are undone and redone exactly", () => {
    const place = fc.record({
      clipId: fc.constantFrom("kick", "snare", "low"),
      trackId: fc.constantFrom("drums", "bass", "keys"),
      start: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(fc.array(place, { minLength: 1, maxLength: 3 }), { minLength: 1 }), (frames) => {
        const song = new Song(smallSong());
        for (const places of frames) {
          const edits = places.map((to): Edit => ({ type: "clip.move", ...to }));
          song.apply({ type: "batch", label: "Move", edits }, { gesture: "drag" });
        }
        const ended = song.project;
        song.undo();
        expect(song.history.undo).toBeNull();
        expect(song.project).toStrictEqual(smallSong());
        song.redo();
        expect(song.project).toStrictEqual(ended);
      }),
    );
  });

  test("an edit in between ends a gesture, and so does undo", () => {
    const song = new Song(smallSong());
    song.apply(gain("drums", -1), { gesture: "g" });
    song.apply(gain("bass", -1));
    song.apply(gain("drums", -2), { gesture: "g" });
    song.undo();
    song.apply(gain("drums", -3), { gesture: "g" });
    song.undo();
    expect(song.project.tracks.map((track) => track.gain)).toEqual([-1, -1, 0]);
  });

  test("any edits in any gestures can all be undone and all be done again", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 10, maxLength: 300 }), (drawn) => {
        const draw = new Draw(drawn);
        const song = new Song(smallSong());
        for (let count = draw.between(1, 40); count > 0; count--) {
          const edit = randomEdit(song.project, draw);
          const gesture = draw.of([null, null, "a", "a", "a", "b"]);
          if (edit) song.apply(edit, gesture ? { gesture } : {});
          if (draw.below(8) === 0) song.undo();
          if (draw.below(8) === 0) song.redo();
        }
        while (song.redo());
        const last = song.project;
        while (song.history.undo !== null) expect(isEdit(song.undo())).toBe(true);
        expect(song.project).toStrictEqual(smallSong());
        while (song.history.redo !== null) expect(isEdit(song.redo())).toBe(true);
        expect(song.project).toStrictEqual(last);
      }),
    );
  });
});

describe("the saved mark", () => {
  test("a song that was opened is saved; an edit changes that, and undo brings it back", () => {
    const song = new Song(smallSong());
    expect(song.isSaved).toBe(true);
    song.apply(gain("drums", -6));
    expect(song.isSaved).toBe(false);
    song.undo();
    expect(song.isSaved).toBe(true);
  });

  test("a repaired song is not saved until it is", () => {
    const song = new Song(smallSong(), { saved: false });
    expect(song.isSaved).toBe(false);
    song.markSaved(0);
    expect(song.isSaved).toBe(true);
  });

  test("a save that ends after further edits marks the document it began with", () => {
    const song = new Song(smallSong());
    song.apply(gain("drums", -6));
    const began = song.revision;
    song.apply(gain("bass", -6));
    song.markSaved(began);
    expect(song.isSaved).toBe(false);
    song.undo();
    expect(song.isSaved).toBe(true);
    song.undo();
    expect(song.isSaved).toBe(false);
    song.redo();
    song.redo();
    song.markSaved(song.revision);
    expect(song.isSaved).toBe(true);
  });

  test("a save in the middle of a gesture is not what undo of the whole gesture leads to", () => {
    const song = new Song(smallSong());
    song.apply(gain("drums", -1), { gesture: "g" });
    song.markSaved(song.revision);
    song.apply(gain("drums", -2), { gesture: "g" });
    expect(song.isSaved).toBe(false);
    song.undo();
    expect(song.isSaved).toBe(false);
  });

  test("a late save does not take back a newer one", () => {
    const song = new Song(smallSong());
    song.apply(gain("drums", -1));
    song.apply(gain("drums", -2));
    song.markSaved(2);
    song.markSaved(1);
    expect(song.isSaved).toBe(true);
  });
});

describe("listeners", () => {
  test("each edit is told with the documents around it, undo and redo too, until the listener ends", () => {
    const song = new Song(smallSong());
    const heard: Edited[] = [];
    const end = song.onEdited((edited) => heard.push(edited));
    song.apply(gain("drums", -6));
    song.undo();
    end();
    song.redo();
    expect(heard.map(({ edit, revision }) => [edit, revision])).toEqual([
      [gain("drums", -6), 1],
      [gain("drums", 0), 2],
    ]);
    const [first] = heard;
    expect(first && applyEdit(first.before, first.edit).project).toStrictEqual(first?.after);
  });

  test("a copy that applies the edits it is told is always the same document", () => {
    const song = new Song(smallSong());
    let copy: Project = smallSong();
    song.onEdited(({ edit }) => {
      copy = applyEdit(copy, edit).project;
    });
    for (const start of [10, 20, 30]) song.apply(moveKick(start, "bass"), { gesture: "drag" });
    song.undo();
    expect(copy).toStrictEqual(song.project);
    song.redo();
    expect(copy).toStrictEqual(song.project);
  });

  test("what a listener throws reaches the caller, after the others were told and the edit is done", () => {
    const song = new Song(smallSong());
    let told = 0;
    song.onEdited(() => {
      throw new Error("no ear");
    });
    song.onEdited(() => (told += 1));
    expect(() => song.apply(gain("drums", -6))).toThrow("no ear");
    expect([told, song.revision, song.project.tracks[0]?.gain]).toEqual([1, 1, -6]);
    expect(() => song.undo()).toThrow("no ear");
    expect(song.project).toStrictEqual(smallSong());
  });

  test("a listener cannot edit the song it hears of", () => {
    const song = new Song(smallSong());
    song.onEdited(() => song.apply(gain("bass", -1)));
    expect(() => song.apply(gain("drums", -1))).toThrow("must not edit");
    expect(song.revision).toBe(1);
  });
});

test("turning a device's knob is one step of undo, however long, and one edit", () => {
  const song = new Song(mixedSong());
  for (let cutoff = 300; cutoff <= 3_000; cutoff += 10) {
    song.apply(
      { type: "device.set", deviceId: "synth", values: { parameters: { cutoff } } },
      { gesture: "turn" },
    );
  }
  expect(song.history.undo).toBe("Change filter cutoff of Synthesiser of ‘Lead’");
  expect(song.undo()).toStrictEqual({
    type: "device.set",
    deviceId: "synth",
    values: { parameters: { cutoff: 900 } },
  });
  expect(song.project).toStrictEqual(mixedSong());
});

test("a device that was removed comes back with its automation, in its place", () => {
  const song = new Song(mixedSong());
  song.apply({ type: "device.remove", deviceId: "eq" });
  expect(song.project.tracks[3]?.automation.map(({ target }) => target)).toEqual([
    "synth",
    "to-room",
    "lead",
  ]);
  song.undo();
  expect(song.project).toStrictEqual(mixedSong());
});
