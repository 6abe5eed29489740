import type { BatchEdit, Edit, Project } from "@loophole/schemas/types";
import { clipFinder, type FindClip } from "../document/clip-finder.ts";
import { ChangeCombiner } from "../projection/combine-changes.ts";
import type { EngineChange } from "../projection/engine-change.ts";
import type { Applied, EditKind } from "./kind.ts";

/** What a batch needs of the edits inside it. */
export interface EditDispatch {
  apply(project: Project, edit: Edit, find: FindClip): Applied;
  project(before: Project, edit: Edit, after: Project, find: FindClip): EngineChange[];
  merge(earlier: Edit, later: Edit): Edit | null;
}

/** Several edits as one, wholly or not at all. */
export function batch(dispatch: EditDispatch): EditKind<BatchEdit> {
  return {
    apply(project, { label, edits }) {
      const find = clipFinder(project);
      const inverses: Edit[] = [];
      let current = project;
      for (const edit of edits) {
        const applied = dispatch.apply(current, edit, find);
        current = applied.project;
        inverses.push(applied.inverse);
      }
      return { project: current, inverse: { type: "batch", label, edits: inverses.reverse() } };
    },
    describe: (_project, { label }) => label,
    project(before, { edits }) {
      const find = clipFinder(before);
      const combiner = new ChangeCombiner();
      let current = before;
      for (const edit of edits) {
        const next = dispatch.apply(current, edit, find).project;
        combiner.add(dispatch.project(current, edit, next, find), current);
        current = next;
      }
      return combiner.changes;
    },
    merge(earlier, later) {
      if (earlier.edits.length !== later.edits.length) return null;
      const edits: Edit[] = [];
      for (const [index, edit] of earlier.edits.entries()) {
        const next = later.edits[index];
        const merged = next ? dispatch.merge(edit, next) : null;
        if (!merged) return null;
        edits.push(merged);
      }
      return { ...later, edits };
    },
  };
}
