/**
 * What went wrong with a project on disk.
 * NOT_FOUND: nothing is there. NOT_JSON: the text breaks off or has a slip (details: line, column).
 * NOT_A_PROJECT: something else's JSON. NEWER_VERSION: made by a newer Loophole (details: version).
 * SCHEMA: a value breaks a rule (details: pointer, rule). EXISTS: the name is taken. OUTSIDE_FOLDER: a media
 * file leads out of the project's folder. DISK_FULL, NO_ACCESS, IO: the system's answer (details: system).
 */
export type ProjectErrorCode =
  | "NOT_FOUND"
  | "NOT_JSON"
  | "NOT_A_PROJECT"
  | "NEWER_VERSION"
  | "SCHEMA"
  | "EXISTS"
  | "OUTSIDE_FOLDER"
  | "DISK_FULL"
  | "NO_ACCESS"
  | "IO";

export type ProjectErrorDetails = Readonly<Record<string, string | number>>;

/** A project that could not be opened, saved or copied. The message is for the person at the window. */
export class ProjectError extends Error {
  override readonly name = "ProjectError";
  readonly code: ProjectErrorCode;
  /** The file or folder it is about. */
  readonly path: string;
  readonly details: ProjectErrorDetails;

  constructor(
    code: ProjectErrorCode,
    message: string,
    options: { path: string; details?: ProjectErrorDetails; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.path = options.path;
    this.details = options.details ?? {};
  }
}
