import { applyEdit, newProject, newTrack } from "@loophole/pulse";
import type { Edit, Project } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { DocumentCopy } from "./document-copy.ts";

const HISTORY = { undo: null, redo: null };

function song(): Project {
  const empty = newProject("Song");
  const track = newTrack(empty, { id: "track-a", name: "A" });
  return applyEdit(empty, { type: "track.add", track, index: 0 }).project;
}

function copyOf(project: Project): DocumentCopy {
  return new DocumentCopy({
    type: "document",
    revision: 10,
    project,
    history: HISTORY,
    save: { state: "saved", path: "/song" },
  });
}

const gain = (value: number): Edit => ({ type: "track.set", trackId: "track-a", values: { gain: value } });
const rename = (name: string): Edit => ({ type: "track.set", trackId: "track-a", values: { name } });
const edited = (revision: number, edit: Edit) =>
  ({ type: "edited", revision, edit, history: HISTORY }) as const;

describe("the window's copy of the song", () => {
  test("shows an own edit at once, and keeps the same object when the host confirms it", () => {
    const copy = copyOf(song());
    const ticket = copy.propose(gain(-3));
    const shown = copy.project;
    expect(shown.tracks[0]?.gain).toBe(-3);
    expect(copy.accept(edited(11, gain(-3)))).toBe(true);
    copy.settle(ticket);
    expect(copy.project).toBe(shown);
    expect(copy.revision).toBe(11);
  });

  test("puts another's edit below its own ones that are still under way", () => {
    const copy = copyOf(song());
    copy.propose(gain(-3));
    copy.accept(edited(11, gain(-20)));
    expect(copy.project.tracks[0]?.gain).toBe(-3);
    copy.accept(edited(12, gain(-3)));
    expect(copy.project.tracks[0]?.gain).toBe(-3);
  });

  test("takes back an own edit that the host refused", () => {
    const copy = copyOf(song());
    const ticket = copy.propose(rename("B"));
    copy.accept(edited(11, gain(-9)));
    copy.settle(ticket);
    expect(copy.project.tracks[0]).toMatchObject({ name: "A", gain: -9 });
  });

  test("does not change for an edit that does not fit", () => {
    const copy = copyOf(song());
    const before = copy.project;
    expect(() => copy.propose({ type: "track.remove", trackId: "nobody" })).toThrow();
    expect(copy.project).toBe(before);
  });

  test("says so when it has missed an edit or cannot follow one", () => {
    expect(copyOf(song()).accept(edited(12, gain(-3)))).toBe(false);
    expect(copyOf(song()).accept(edited(11, { type: "track.remove", trackId: "nobody" }))).toBe(false);
  });
});
