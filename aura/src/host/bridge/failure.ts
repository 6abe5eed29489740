import { WireCommandError } from "@loophole/protocol";
import { EditError } from "@loophole/pulse";
import { ProjectError } from "@loophole/pulse/persistence";
import type { BridgeError } from "@loophole/schemas/types";
import { HostError, messageOf } from "../host-error.ts";

/** What a window is told of an error: its code, words for the musician, and details for a bug report. */
export function bridgeError(error: unknown): BridgeError {
  if (error instanceof HostError || error instanceof EditError || error instanceof ProjectError) {
    const { cause } = error;
    return {
      code: error.code,
      message: error.message,
      ...(cause instanceof Error ? { details: cause.message } : {}),
    };
  }
  if (error instanceof WireCommandError) {
    return { code: error.code, message: error.message, details: JSON.stringify(error.details) };
  }
  return {
    code: "INTERNAL",
    message: `That could not be done: ${messageOf(error)}. Nothing was changed.`,
    ...(error instanceof Error && error.stack !== undefined ? { details: error.stack } : {}),
  };
}
