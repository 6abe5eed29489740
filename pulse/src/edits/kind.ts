import type { Edit, Project } from "@loophole/schemas/types";
import type { FindClip } from "../document/clip-finder.ts";
import type { EngineChange } from "../projection/engine-change.ts";

/** The document after an edit, and the edit that takes it back exactly. */
export interface Applied {
  readonly project: Project;
  readonly inverse: Edit;
}

/** All there is to know about one kind of edit. Every function is pure; `find` is how it finds clips. */
export interface EditKind<E extends Edit> {
  /**
   * The document with the edit done; what it does not touch is shared with `project`, and an edit that
   * changes nothing gives `project` itself. Values are taken to fit the schema.
   * @throws EditError
   */
  apply(project: Project, edit: E, find: FindClip): Applied;
  /** What undo calls it, in the words of the window; `project` is the document before the edit. */
  describe(project: Project, edit: E): string;
  /** What the engine must be told so that it plays `after`, having played `before`. */
  project(before: Project, edit: E, after: Project, find: FindClip): EngineChange[];
  /**
   * One edit that does what both do, or null. The history checks the answer against the document, so a
   * kind may be hopeful.
   */
  merge?(earlier: E, later: E): E | null;
}

/** Every kind of edit by the name the schema gives it. */
export type EditMap = { [E in Edit as E["type"]]: E };
export type EditType = keyof EditMap;
/** The edit of a type. Written as a lookup so that an edit and its kind in EditKinds are known to match. */
export type EditOf<T extends EditType> = { [K in T]: { type: K } & EditMap[K] }[T];
/** Every kind: one that the schema has and this record lacks does not compile. */
export type EditKinds = { readonly [T in EditType]: EditKind<EditOf<T>> };
