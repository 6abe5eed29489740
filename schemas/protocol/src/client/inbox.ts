import type { Applied, Diagnostic, Telemetry } from "@loophole/schemas/types";
import {
  commandValidators,
  isDiagnostic,
  isErrorReply,
  isOkReply,
  isProgressData,
  isTelemetry,
  type Validator,
} from "@loophole/schemas/validators";
import { InvalidMessageError, WireCommandError } from "../errors.ts";
import { firstViolation } from "../json/first-violation.ts";
import type { JsonObject } from "../json/parse-object.ts";
import { MetersReader } from "../telemetry/meters-reader.ts";
import { Listeners } from "./listeners.ts";
import type { PendingCommands } from "./pending-commands.ts";

const KEPT_DIAGNOSTICS = 64;

/** Checks what Signal sends and brings it to whom it concerns. Fields and types it does not know are ignored. */
export class Inbox {
  readonly telemetry = new Listeners<[Telemetry]>();
  readonly invalid = new Listeners<[InvalidMessageError]>();
  readonly #pending: PendingCommands;
  readonly #diagnostics = new Listeners<[Diagnostic]>();
  readonly #meters = new MetersReader();
  #kept: Diagnostic[] | null = [];

  constructor(pending: PendingCommands) {
    this.#pending = pending;
  }

  onDiagnostic(callback: (diagnostic: Diagnostic) => void): () => void {
    const remove = this.#diagnostics.add(callback);
    const kept = this.#kept ?? [];
    this.#kept = null;
    for (const diagnostic of kept) callback(diagnostic);
    return remove;
  }

  take(message: JsonObject): void {
    switch (message["type"]) {
      case "reply":
        this.#takeReply(message);
        break;
      case "telemetry":
        if (!this.#check(message, isTelemetry, "telemetry")) break;
        if (message.topic === "meters") this.#meters.learn(message);
        this.telemetry.emit(message);
        break;
      case "diagnostic":
        if (this.#check(message, isDiagnostic, "diagnostic")) this.#takeDiagnostic(message);
        break;
    }
  }

  /** A binary block: heard as the message it stands for, or not at all where its strips are not known. */
  takeBinary(payload: Uint8Array): void {
    const message = this.#meters.read(payload);
    if (message !== null) this.telemetry.emit(message);
  }

  #takeReply(message: JsonObject): void {
    const command = this.#pending.take(String(message["re"]));
    // A reply nobody waits for came after its command was given up.
    if (command === undefined) return;
    if (message["ok"] === true) {
      const { result: isResult } = commandValidators[command.name];
      if (!isOkReply(message)) command.reject(violation(`the reply to ${command.name}`, isOkReply));
      else if (!isResult(message.result))
        command.reject(violation(`the result of ${command.name}`, isResult));
      else command.resolve(outcome(message.result, message.applied));
    } else if (isErrorReply(message)) command.reject(new WireCommandError(message.error));
    else command.reject(violation(`the reply to ${command.name}`, isErrorReply));
  }

  #takeDiagnostic(diagnostic: Diagnostic): void {
    if (diagnostic.code === "PROGRESS" && diagnostic.re !== undefined) {
      const onProgress = this.#pending.get(diagnostic.re)?.onProgress;
      if (onProgress && this.#check(diagnostic.data, isProgressData, "progress")) onProgress(diagnostic.data);
    }
    if (this.#kept !== null) {
      this.#kept.push(diagnostic);
      if (this.#kept.length > KEPT_DIAGNOSTICS) this.#kept.shift();
    }
    this.#diagnostics.emit(diagnostic);
  }

  #check<T>(value: unknown, validator: Validator<T>, what: string): value is T {
    if (validator(value)) return true;
    this.invalid.emit(violation(what, validator));
    return false;
  }
}

function outcome(result: unknown, applied: Applied | undefined): { result: unknown; applied?: Applied } {
  return applied === undefined ? { result } : { result, applied };
}

function violation<T>(what: string, validator: Validator<T>): InvalidMessageError {
  return new InvalidMessageError(`Signal sent ${what} wrongly`, firstViolation(validator));
}
