import type { Edit, Project } from "@loophole/schemas/types";
import type { FindClip } from "../document/clip-finder.ts";
import { findClip } from "../document/find.ts";
import type { EngineChange } from "../projection/engine-change.ts";
import { automationSet } from "./automation-set.ts";
import { deviceAdd } from "./device-add.ts";
import { deviceMove } from "./device-move.ts";
import { deviceRemove } from "./device-remove.ts";
import { deviceSet } from "./device-set.ts";
import { notesAdd } from "./notes-add.ts";
import { notesMove } from "./notes-move.ts";
import { notesRemove } from "./notes-remove.ts";
import { notesSet } from "./notes-set.ts";
import { sendAdd } from "./send-add.ts";
import { sendRemove } from "./send-remove.ts";
import { sendSet } from "./send-set.ts";
import { batch } from "./batch.ts";
import { clipAdd } from "./clip-add.ts";
import { clipMove } from "./clip-move.ts";
import { clipRemove } from "./clip-remove.ts";
import { clipSet } from "./clip-set.ts";
import type { Applied, EditKinds, EditOf, EditType } from "./kind.ts";
import { masterSet } from "./master-set.ts";
import { mediaAdd } from "./media-add.ts";
import { mediaRemove } from "./media-remove.ts";
import { projectSet } from "./project-set.ts";
import { timelineSet } from "./timeline-set.ts";
import { trackAdd } from "./track-add.ts";
import { trackMove } from "./track-move.ts";
import { trackRemove } from "./track-remove.ts";
import { trackSet } from "./track-set.ts";

const kinds: EditKinds = {
  "track.add": trackAdd,
  "track.remove": trackRemove,
  "track.move": trackMove,
  "track.set": trackSet,
  "clip.add": clipAdd,
  "clip.remove": clipRemove,
  "clip.set": clipSet,
  "clip.move": clipMove,
  "device.add": deviceAdd,
  "device.remove": deviceRemove,
  "device.move": deviceMove,
  "device.set": deviceSet,
  "send.add": sendAdd,
  "send.remove": sendRemove,
  "send.set": sendSet,
  "notes.add": notesAdd,
  "notes.remove": notesRemove,
  "notes.set": notesSet,
  "notes.move": notesMove,
  "automation.set": automationSet,
  "media.add": mediaAdd,
  "media.remove": mediaRemove,
  "timeline.set": timelineSet,
  "master.set": masterSet,
  "project.set": projectSet,
  batch: batch({ apply: applyWith, project: projectWith, merge: mergeEdits }),
};

/**
 * Does an edit to a document. Pure: the result shares what did not change, and is `project` itself when
 * nothing did. Values must fit the schema (isEdit); what only the document can tell is checked here.
 * @throws EditError
 */
export function applyEdit<T extends EditType>(project: Project, edit: EditOf<T>): Applied {
  return kinds[edit.type].apply(project, edit, findClip);
}

/** What undo calls an edit, in the words of the window; `project` is the document before it. */
export function describeEdit<T extends EditType>(edit: EditOf<T>, project: Project): string {
  return kinds[edit.type].describe(project, edit);
}

/**
 * The fewest commands that make an engine which plays `before` play `after`; none when nothing can be
 * heard of the edit. `after` must be what applyEdit made of `before` and `edit`.
 */
export function projectEdit<T extends EditType>(
  before: Project,
  edit: EditOf<T>,
  after: Project,
): EngineChange[] {
  return kinds[edit.type].project(before, edit, after, findClip);
}

/** One edit in place of two that follow each other; null where there is none. */
export function mergeEdits<T extends EditType>(earlier: EditOf<T>, later: Edit): Edit | null {
  return isOfType(later, earlier.type) ? (kinds[earlier.type].merge?.(earlier, later) ?? null) : null;
}

function applyWith<T extends EditType>(project: Project, edit: EditOf<T>, find: FindClip): Applied {
  return kinds[edit.type].apply(project, edit, find);
}

function projectWith<T extends EditType>(
  before: Project,
  edit: EditOf<T>,
  after: Project,
  find: FindClip,
): EngineChange[] {
  return kinds[edit.type].project(before, edit, after, find);
}

function isOfType<T extends EditType>(edit: Edit, type: T): edit is EditOf<T> {
  return edit.type === type;
}
