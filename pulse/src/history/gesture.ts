import type { Edit, Project } from "@loophole/schemas/types";
import { sameValue } from "../document/same-value.ts";
import { EditError } from "../edits/edit-error.ts";
import type { Applied } from "../edits/kind.ts";
import { applyEdit, mergeEdits } from "../edits/registry.ts";

/** How many of a gesture's latest edits are looked at for one that the next can be merged with. */
const MERGE_REACH = 16;

interface GesturePart {
  readonly before: Project;
  readonly edit: Edit;
  readonly inverse: Edit;
}

/**
 * The edits of one movement of the hand, kept as few as they can be: three hundred positions of a fader
 * are one edit. A merge counts only if it was tried on the document before the gesture and gave the
 * document after it, so the inverse is always exact.
 */
export class Gesture {
  readonly id: string;
  #parts: GesturePart[] = [];

  constructor(id: string) {
    this.id = id;
  }

  add(before: Project, edit: Edit, inverse: Edit, after: Project): void {
    const oldest = Math.max(0, this.#parts.length - MERGE_REACH);
    for (let at = this.#parts.length - 1; at >= oldest; at--) {
      const merged = this.#mergedAt(at, edit, after);
      if (!merged) continue;
      this.#parts = [...this.#parts.slice(0, at), ...merged];
      return;
    }
    this.#parts.push({ before, edit, inverse });
  }

  /** Whether it has ended where it began: a drag that was taken back. */
  get isNothing(): boolean {
    return this.#parts.length === 0;
  }

  /** The whole gesture as one edit. */
  edit(label: string): Edit {
    return asOne(
      label,
      this.#parts.map((part) => part.edit),
    );
  }

  /** What takes the whole gesture back. */
  inverse(label: string): Edit {
    return asOne(label, this.#parts.map((part) => part.inverse).reverse());
  }

  /** The parts from `at` on with `edit` merged into the first of them; null where that is not the same. */
  #mergedAt(at: number, edit: Edit, after: Project): GesturePart[] | null {
    const first = this.#parts[at];
    const merged = first ? mergeEdits(first.edit, edit) : null;
    if (!first || !merged) return null;
    const parts: GesturePart[] = [];
    let before = first.before;
    for (const next of [merged, ...this.#parts.slice(at + 1).map((part) => part.edit)]) {
      const applied = tryEdit(before, next);
      if (!applied) return null;
      if (applied.project !== before) parts.push({ before, edit: next, inverse: applied.inverse });
      before = applied.project;
    }
    return sameValue(before, after) ? parts : null;
  }
}

function asOne(label: string, edits: Edit[]): Edit {
  const [only, another] = edits;
  return only && !another ? only : { type: "batch", label, edits };
}

/** A merged edit that the document refuses is not an error: the edits are then kept apart. */
function tryEdit(project: Project, edit: Edit): Applied | null {
  try {
    return applyEdit(project, edit);
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}
