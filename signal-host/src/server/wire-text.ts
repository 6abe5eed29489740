import { MessageIds, TimestampWriter } from "@loophole/protocol";
import type { Applied, Diagnostic, ErrorCode, OkReply, WireError } from "@loophole/schemas/types";
import { isErrorCode } from "@loophole/schemas/validators";

export type DiagnosticWords = Pick<Diagnostic, "severity" | "code" | "message" | "data" | "re">;

/** Longest result whose text is kept for the next reply. */
const KEPT_CHARACTERS = 256;

/** Writes Signal's messages as JSON text, with their ids and time stamps. */
export class WireText {
  readonly #ids = new MessageIds();
  readonly #stamps = new TimestampWriter();
  #lastResult: object | null = null;
  #lastResultText = "";

  now(): string {
    return this.#stamps.write();
  }

  /**
   * A result that is the same object as the one before is not written again: it must not have changed.
   * `re` must be a checked message id: it is not escaped.
   */
  okReply(re: string, result: object, applied: Applied | undefined): string {
    if (result !== this.#lastResult) {
      this.#lastResultText = JSON.stringify(result);
      // What is large is not kept.
      this.#lastResult = this.#lastResultText.length < KEPT_CHARACTERS ? result : null;
    }
    const tail = applied === undefined ? "}" : `,"applied":${JSON.stringify(applied)}}`;
    return `{"type":"reply","id":"${this.#ids.next()}","re":"${re}","ts":"${this.now()}","ok":true,"result":${this.#lastResultText}${tail}`;
  }

  /** The same as {@link okReply}, for encodings other than JSON. */
  okReplyObject(re: string, result: object, applied: Applied | undefined): OkReply {
    const reply: OkReply = { type: "reply", id: this.#ids.next(), re, ts: this.now(), ok: true, result };
    return applied === undefined ? reply : { ...reply, applied };
  }

  errorReply(re: string, sessionId: string | null, error: ErrorWords): string {
    const ts = this.now();
    const wire: WireError = {
      code: error.code,
      message: error.message,
      sessionId,
      timestamp: ts,
      ...(error.details !== null && { details: error.details }),
    };
    return `{"type":"reply","id":"${this.#ids.next()}","re":"${re}","ts":"${ts}","ok":false,"error":${JSON.stringify(wire)}}`;
  }

  diagnostic(words: DiagnosticWords): string {
    return JSON.stringify({ type: "diagnostic", id: this.#ids.next(), ts: this.now(), ...words });
  }
}

/** What an error reply says. */
export interface ErrorWords {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>> | null;
}

/**
 * What a client is told of something that was thrown. Errors that carry a wire code say it themselves;
 * null for what nobody foresaw, which the client learns of as INTERNAL and the log in full.
 */
export function errorWords(thrown: unknown): ErrorWords | null {
  if (!(thrown instanceof Error)) return null;
  if (thrown.name === "AbortError") {
    return { code: "CANCELLED", message: "The command was cancelled.", details: null };
  }
  if (!("code" in thrown) || !isErrorCode(thrown.code)) return null;
  const details = "details" in thrown && isRecord(thrown.details) ? thrown.details : null;
  return { code: thrown.code, message: thrown.message, details };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
