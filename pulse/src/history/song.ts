import type { Edit, HistoryState, Project } from "@loophole/schemas/types";
import { applyEdit, describeEdit } from "../edits/registry.ts";
import { Gesture } from "./gesture.ts";
import { SavedMark } from "./saved-mark.ts";

/** Steps of undo that are kept; the oldest are forgotten. */
export const HISTORY_LIMIT = 1_000;
const MAX_LABEL = 100;

/** An edit that has taken place; undo and redo are edits too. */
export interface Edited {
  readonly edit: Edit;
  readonly before: Project;
  readonly after: Project;
  /** The document's revision after the edit; one more than before. */
  readonly revision: number;
}

interface Step {
  readonly label: string;
  readonly edit: Edit;
  readonly inverse: Edit;
  /** Names of the document's states on both sides: equal names, equal documents. */
  readonly from: number;
  readonly to: number;
}

export interface SongOptions {
  /** Whether the document given is what is on disk; it is unless said otherwise. */
  readonly saved?: boolean;
  readonly historyLimit?: number;
}

/** A document that is being worked on: its edits, its undo and redo, its revision and what of it is saved. */
export class Song {
  #project: Project;
  #revision = 0;
  #state = 0;
  #newestState = 0;
  #undo: Step[] = [];
  #redo: Step[] = [];
  #gesture: Gesture | null = null;
  #notifying = false;
  readonly #saved: SavedMark;
  readonly #limit: number;
  readonly #listeners = new Set<(edited: Edited) => void>();

  constructor(project: Project, options: SongOptions = {}) {
    this.#project = project;
    this.#limit = options.historyLimit ?? HISTORY_LIMIT;
    this.#saved = new SavedMark(options.saved ?? true);
  }

  /** The document now. It is never changed in place: a new one takes its place. */
  get project(): Project {
    return this.#project;
  }

  /** Counts every edit that took place, undo and redo included. */
  get revision(): number {
    return this.#revision;
  }

  /** What undo and redo would do, in words. */
  get history(): HistoryState {
    return { undo: this.#undo.at(-1)?.label ?? null, redo: this.#redo.at(-1)?.label ?? null };
  }

  /** Whether the document is what was last saved, also when undo has brought it back there. */
  get isSaved(): boolean {
    return this.#saved.isAt(this.#state);
  }

  /**
   * Does an edit. Edits that follow each other with the same `gesture` are one step of undo, whose name is
   * the first one's `label` or description. An edit that changes nothing leaves no step.
   * @throws EditError, and then nothing has happened.
   */
  apply(edit: Edit, options: { gesture?: string; label?: string } = {}): void {
    this.#expectNoNotification();
    const before = this.#project;
    const { project: after, inverse } = applyEdit(before, edit);
    if (after !== before) this.#record(before, edit, inverse, after, options);
    this.#become(after, edit);
  }

  /** Takes the last step back; the edit that did so, or null when there is none. */
  undo(): Edit | null {
    this.#expectNoNotification();
    const step = this.#undo.pop();
    if (!step) return null;
    this.#redo.push(step);
    return this.#restore(step.inverse, step.from);
  }

  /** Does again what was undone last; the edit that did so, or null when there is none. */
  redo(): Edit | null {
    this.#expectNoNotification();
    const step = this.#redo.pop();
    if (!step) return null;
    this.#undo.push(step);
    return this.#restore(step.edit, step.to);
  }

  /** Says that the document as it was at a revision is now on disk. */
  markSaved(revision: number): void {
    this.#saved.markAt(revision);
  }

  /**
   * Calls back after every edit, in order; returns what ends that. A listener must not edit the song. What
   * a listener throws reaches whoever made the edit, after all listeners were called.
   */
  onEdited(listener: (edited: Edited) => void): () => void {
    // Wrapped, so that the same function given twice is called twice and each is ended apart.
    const own = (edited: Edited): void => listener(edited);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  #record(
    before: Project,
    edit: Edit,
    inverse: Edit,
    after: Project,
    options: { gesture?: string; label?: string },
  ): void {
    const from = this.#state;
    const to = ++this.#newestState;
    this.#state = to;
    this.#redo = [];
    const going = this.#gesture;
    const last = this.#undo.at(-1);
    if (going && last && going.id === options.gesture) {
      going.add(before, edit, inverse, after);
      if (going.isNothing) {
        this.#gesture = null;
        this.#undo.pop();
        this.#state = last.from;
        return;
      }
      this.#undo[this.#undo.length - 1] = step(last.label, going, last.from, to);
      return;
    }
    const label = options.label ?? describeEdit(edit, before);
    this.#gesture = null;
    if (options.gesture === undefined) {
      this.#undo.push({ label, edit, inverse, from, to });
    } else {
      this.#gesture = new Gesture(options.gesture);
      this.#gesture.add(before, edit, inverse, after);
      this.#undo.push(step(label, this.#gesture, from, to));
    }
    if (this.#undo.length > this.#limit) this.#undo.shift();
  }

  #restore(edit: Edit, state: number): Edit {
    this.#gesture = null;
    this.#state = state;
    this.#become(applyEdit(this.#project, edit).project, edit);
    return edit;
  }

  #become(after: Project, edit: Edit): void {
    const before = this.#project;
    this.#project = after;
    this.#revision += 1;
    this.#saved.note(this.#revision, this.#state);
    const edited: Edited = { edit, before, after, revision: this.#revision };
    const errors: unknown[] = [];
    this.#notifying = true;
    for (const listener of [...this.#listeners]) {
      try {
        listener(edited);
      } catch (error) {
        errors.push(error);
      }
    }
    this.#notifying = false;
    if (errors.length === 1) throw errors[0];
    if (errors.length > 1) throw new AggregateError(errors, "Several listeners failed on an edit.");
  }

  #expectNoNotification(): void {
    if (this.#notifying) throw new Error("A listener of a song must not edit it.");
  }
}

function step(label: string, gesture: Gesture, from: number, to: number): Step {
  const name = label.slice(0, MAX_LABEL);
  return { label, edit: gesture.edit(name), inverse: gesture.inverse(name), from, to };
}
