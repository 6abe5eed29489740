import { findDevice } from "@loophole/pulse";
import type { Project } from "@loophole/schemas/types";
import type { Selection } from "../session/session.svelte.ts";
import { findClips } from "./editing/found-clips.ts";

/** How a click or key changes what is selected. */
export type SelectMode = "replace" | "toggle" | "range";

/** What a press with these modifier keys means. */
export function selectMode(keys: { shift: boolean; mod: boolean }): SelectMode {
  return keys.shift ? "range" : keys.mod ? "toggle" : "replace";
}

/** The ids of a kind that are selected. */
export function selectedIds(selection: Selection, kind: "clip" | "track"): readonly string[] {
  return selection.kind === kind ? selection.ids : [];
}

/** The ids of a kind that are selected, for asking whether one is. */
export function selectedSet(selection: Selection, kind: "clip" | "track"): ReadonlySet<string> {
  return new Set(selectedIds(selection, kind));
}

/** Nothing stays nothing: an empty list is no selection. */
export function selectionOf(kind: "clip" | "track" | "device", ids: Iterable<string>): Selection {
  const list = [...ids];
  return list.length === 0 ? { kind: "none" } : { kind, ids: list };
}

/** Adds an id, or takes it away. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** The tracks from one to another, both included. */
export function trackRange(project: Project, anchorId: string, id: string): string[] {
  const a = project.tracks.findIndex((track) => track.id === anchorId);
  const b = project.tracks.findIndex((track) => track.id === id);
  if (a < 0 || b < 0) return [id];
  return project.tracks.slice(Math.min(a, b), Math.max(a, b) + 1).map((track) => track.id);
}

/**
 * The clips in the rectangle that two clips span: on their tracks and those between, starting not before the
 * earlier and not after the later of them.
 */
export function clipRange(project: Project, anchorId: string, id: string): string[] {
  const corners = findClips(project, [anchorId, id]);
  const tracks = corners.map(({ trackIndex }) => trackIndex);
  const starts = corners.map(({ clip }) => clip.start);
  if (corners.length === 0) return [];
  const from = Math.min(...starts);
  const to = Math.max(...starts);
  return project.tracks
    .slice(Math.min(...tracks), Math.max(...tracks) + 1)
    .flatMap((track) => [...track.clips, ...track.notes])
    .filter((clip) => clip.start >= from && clip.start <= to)
    .map((clip) => clip.id);
}

/** The selection without what the project no longer has; the same object where nothing is gone. */
export function prunedSelection(project: Project, selection: Selection): Selection {
  if (selection.kind === "none") return selection;
  const present = presentOf(project, selection);
  const ids = selection.ids.filter((id) => present.has(id));
  return ids.length === selection.ids.length ? selection : selectionOf(selection.kind, ids);
}

function presentOf(project: Project, { kind, ids }: Exclude<Selection, { kind: "none" }>): Set<string> {
  switch (kind) {
    case "track":
      return new Set(project.tracks.map((track) => track.id));
    case "clip":
      return new Set(findClips(project, ids).map(({ clip }) => clip.id));
    case "device":
      return new Set(ids.filter((id) => findDevice(project, id) !== null));
  }
}
