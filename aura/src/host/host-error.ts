/** Something the window asked for could not be done. `message` is in the user's words and says what to do. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export type HostErrorCode =
  | "NOT_FOUND"
  | "INVALID_PARAMS"
  | "CONFLICT"
  | "CANCELLED"
  | "TIMEOUT"
  | "DEVICE_UNAVAILABLE"
  | "RESOURCE_EXHAUSTED"
  | "MALFORMED_DATA"
  | "INTERNAL";

/** The words of an error, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Node's code of a failed system call ("ENOSPC"), or null. */
export function systemCode(error: unknown): string | null {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string" && /^E[A-Z]+$/.test(cause.code)) return cause.code;
  }
  return null;
}
