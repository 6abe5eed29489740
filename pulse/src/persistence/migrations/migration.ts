/** The JSON of a project of some version. */
export type ProjectDocument = Readonly<Record<string, unknown>>;

/** One step from one version of project.json to the next. One file and one test each; never changed again. */
export interface Migration {
  /** The version it takes; it gives `from + 1`. */
  readonly from: number;
  /** What changed, in a sentence. */
  readonly summary: string;
  /** Pure. Values may be of any kind: a document this old was not checked. `version` is set by the caller. */
  migrate(document: ProjectDocument): ProjectDocument;
}
