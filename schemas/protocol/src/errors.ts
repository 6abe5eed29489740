import type { Capability, ErrorCode, WireError } from "@loophole/schemas/types";

/** A peer answered a command (or a hello) with an error. `code` is the wire's; `message` says what to do. */
export class WireCommandError extends Error {
  override readonly name = "WireCommandError";
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
  /** null when the error came before a session existed. */
  readonly sessionId: string | null;
  /** When the peer made the error. */
  readonly timestamp: string;

  constructor(error: WireError) {
    super(error.message);
    this.code = error.code;
    this.details = { ...error.details };
    this.sessionId = error.sessionId;
    this.timestamp = error.timestamp;
  }
}

/** What broke the framing of a connection. Nothing after it can be read. */
export class WireFrameError extends Error {
  override readonly name = "WireFrameError";
  readonly code: "FRAME_TOO_LARGE" | "MALFORMED_DATA";

  constructor(code: "FRAME_TOO_LARGE" | "MALFORMED_DATA", message: string) {
    super(message);
    this.code = code;
  }
}

/** The connection could not be made, or ended while something was still expected of it. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
}

/** Asked of an engine that cannot do it; nothing was sent. */
export class MissingCapabilityError extends Error {
  override readonly name = "MissingCapabilityError";
  readonly capability: Capability;

  constructor(what: string, capability: Capability) {
    super(`${what} needs an engine with the capability ${capability}; this one does not have it.`);
    this.capability = capability;
  }
}

/** No reply came in time. The command may still have been done. */
export class CommandTimeoutError extends Error {
  override readonly name = "CommandTimeoutError";
  readonly command: string;
  readonly timeoutMs: number;

  constructor(command: string, timeoutMs: number) {
    super(`${command} was not answered within ${timeoutMs} ms.`);
    this.command = command;
    this.timeoutMs = timeoutMs;
  }
}

/** A message does not follow its schema; `pointer` and `rule` say where and which rule. */
export class InvalidMessageError extends Error {
  override readonly name = "InvalidMessageError";
  /** JSON Pointer into the offending message. */
  readonly pointer: string;
  /** The schema keyword that was broken. */
  readonly rule: string;

  constructor(what: string, violation: { pointer: string; rule: string; message: string }) {
    super(`${what}: ${violation.message}`);
    this.pointer = violation.pointer;
    this.rule = violation.rule;
  }
}
