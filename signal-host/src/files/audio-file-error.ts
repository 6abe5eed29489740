import type { ErrorCode } from "@loophole/schemas/types";

/** What a client is told about a file that could not be read or written. */
export interface AudioFileErrorDetails {
  readonly path: string;
  /** What is there instead of what was expected, in words: "MP3 audio", "a folder", "nothing". */
  readonly found: string;
}

/**
 * An audio file could not be read or written. `message` says what happened to which file and what to do;
 * `code` is the wire code a command that needed the file is refused with.
 */
export class AudioFileError extends Error {
  readonly code: ErrorCode;
  readonly details: AudioFileErrorDetails;

  constructor(code: ErrorCode, message: string, details: AudioFileErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.name = "AudioFileError";
    this.code = code;
    this.details = details;
  }
}

/** The load was cancelled by whoever asked for it. */
export function cancelledError(path: string): AudioFileError {
  return new AudioFileError("CANCELLED", `Loading "${path}" was cancelled.`, { path, found: "cancelled" });
}

/** The file is there and can be read, but holds something else than sound audio; `found` says what. */
export function malformedError(
  path: string,
  found: string,
  advice: string,
  options?: ErrorOptions,
): AudioFileError {
  const message = `"${path}" cannot be read: found ${found}. ${advice}`;
  return new AudioFileError("MALFORMED_DATA", message, { path, found }, options);
}

interface SystemErrorWords {
  readonly code: ErrorCode;
  readonly found: string;
  readonly say: string;
}

const FULL = "Free some space and try again.";

const SYSTEM_ERRORS: Readonly<Record<string, SystemErrorWords>> = {
  ENOENT: { code: "NOT_FOUND", found: "nothing", say: "there is no such file. Was it moved or renamed?" },
  ENOTDIR: { code: "NOT_FOUND", found: "nothing", say: "a part of its path is not a folder." },
  ENAMETOOLONG: { code: "NOT_FOUND", found: "nothing", say: "its path is too long for this system." },
  ELOOP: { code: "NOT_FOUND", found: "nothing", say: "its symbolic links lead in a circle." },
  EACCES: {
    code: "FORBIDDEN",
    found: "no permission",
    say: "this user has no permission. Change its rights.",
  },
  EPERM: { code: "FORBIDDEN", found: "no permission", say: "the system forbids it. Change its rights." },
  EROFS: {
    code: "FORBIDDEN",
    found: "a read-only disk",
    say: "the disk is read-only. Choose another place.",
  },
  EISDIR: { code: "MALFORMED_DATA", found: "a folder", say: "it is a folder. Choose a file." },
  ENOSPC: { code: "RESOURCE_EXHAUSTED", found: "a full disk", say: `the disk is full. ${FULL}` },
  EDQUOT: { code: "RESOURCE_EXHAUSTED", found: "a full quota", say: `the disk quota is used up. ${FULL}` },
  EFBIG: {
    code: "RESOURCE_EXHAUSTED",
    found: "a size limit",
    say: "the file would be larger than this disk or user may have.",
  },
  EMFILE: {
    code: "RESOURCE_EXHAUSTED",
    found: "too many open files",
    say: "too many files are open. Try again in a moment.",
  },
  ENFILE: {
    code: "RESOURCE_EXHAUSTED",
    found: "too many open files",
    say: "the system has too many files open. Close other programs.",
  },
  ENOMEM: { code: "RESOURCE_EXHAUSTED", found: "too little memory", say: "memory ran out." },
  EIO: {
    code: "INTERNAL",
    found: "an unreadable disk",
    say: "the disk reported an error. Copy the file elsewhere and check the disk.",
  },
};

/** Whether `error` comes from the operating system and so carries a code such as "ENOENT". */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
}

/**
 * Puts an operating system's error into words.
 *
 * @param doing what was tried, as in "read" or "write"
 */
export function systemFileError(error: NodeJS.ErrnoException, path: string, doing: string): AudioFileError {
  const words = SYSTEM_ERRORS[error.code ?? ""];
  if (words === undefined) {
    return new AudioFileError(
      "INTERNAL",
      `Could not ${doing} "${path}": ${error.message}`,
      { path, found: error.code ?? "an unknown error" },
      { cause: error },
    );
  }
  return new AudioFileError(
    words.code,
    `Could not ${doing} "${path}": ${words.say}`,
    { path, found: words.found },
    { cause: error },
  );
}

/** Runs file operations; what the operating system refuses comes out as an AudioFileError. */
export async function withFileErrors<T>(path: string, doing: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (isSystemError(error)) throw systemFileError(error, path, doing);
    throw error;
  }
}
