import type { ErrorCode } from "@loophole/schemas/types";

/** Why a command was not done; becomes the `error` of its reply. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>> | null;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> | null = null) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
