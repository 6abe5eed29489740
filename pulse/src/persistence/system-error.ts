import { ProjectError, type ProjectErrorCode } from "./project-error.ts";

interface Meaning {
  readonly code: ProjectErrorCode;
  readonly words: string;
}

const MEANINGS: Readonly<Record<string, Meaning>> = {
  ENOSPC: { code: "DISK_FULL", words: "the disk is full. Free some space and try again" },
  EDQUOT: { code: "DISK_FULL", words: "your share of the disk is used up. Free some space and try again" },
  EFBIG: { code: "DISK_FULL", words: "the disk does not take files that large" },
  EACCES: { code: "NO_ACCESS", words: "this user may not. Check the permissions of the folder" },
  EPERM: { code: "NO_ACCESS", words: "this user may not. Check the permissions of the folder" },
  EROFS: { code: "NO_ACCESS", words: "the disk can only be read. Choose another folder" },
  ENOENT: { code: "NOT_FOUND", words: "it is not there" },
  ENOTDIR: { code: "NOT_FOUND", words: "part of its path is not a folder" },
  EEXIST: { code: "EXISTS", words: "the name is taken" },
};

/** The name that Node gives a system error (ENOENT …), or null for any other value. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** A ProjectError for what the system said; `what` is the operation: "‘x’ could not be saved". */
export function projectErrorFrom(error: unknown, what: string, path: string): ProjectError {
  if (error instanceof ProjectError) return error;
  const system = systemCode(error) ?? "unknown";
  const meaning = MEANINGS[system] ?? {
    code: "IO",
    words: error instanceof Error ? error.message : String(error),
  };
  return new ProjectError(meaning.code, `${what}: ${meaning.words}.`, {
    path,
    details: { system },
    cause: error,
  });
}
