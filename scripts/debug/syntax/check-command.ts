import { firstViolation, isCommandName } from "@loophole/protocol";
import { commandTable, type CommandName } from "@loophole/schemas/methods";
import { commandValidators } from "@loophole/schemas/validators";
import { nearestNames } from "./nearest.ts";
import type { TypedCommand } from "./parse-line.ts";
import type { Span } from "./relaxed-value.ts";
import { keysOf } from "./resolve-value.ts";

/** What is wrong with a command, and where in the line. */
export interface Slip {
  readonly span: Span;
  readonly message: string;
  /** JSON Pointer into the parameters; null where the slip is not in them. */
  readonly pointer: string | null;
  readonly rule: string;
}

export const commandNames: readonly CommandName[] = Object.keys(commandTable).filter(isCommandName).sort();

/** Checks a command against its schema, as the engine would; null when there is nothing to say. */
export function checkCommand(typed: TypedCommand): Slip | null {
  const { name, params } = typed;
  if (!isCommandName(name)) {
    const near = nearestNames(name, commandNames);
    const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : " `help` lists all commands.";
    return {
      span: typed.nameSpan,
      message: `There is no command ‘${name}’.${hint}`,
      pointer: null,
      rule: "name",
    };
  }
  if (typed.at !== null && !commandTable[name].schedulable) {
    const span = wordSpan(typed.line, "at=") ?? typed.nameSpan;
    return { span, message: `${name} cannot be scheduled.`, pointer: null, rule: "schedulable" };
  }
  const { params: isParams } = commandValidators[name];
  if (isParams(params)) return null;
  const { pointer, rule, message } = firstViolation(isParams);
  return { span: spanAt(typed, pointer, rule), message, pointer, rule };
}

/** Where in the line a place of the parameters is: the place itself, or the nearest part around it that was typed. */
export function spanAt(typed: TypedCommand, pointer: string, rule: string): Span {
  const end = { from: typed.line.trimEnd().length, to: typed.line.trimEnd().length + 1 };
  const keys = keysOf(pointer);
  for (let length = keys.length; length > 0; length -= 1) {
    const around = `/${pointer
      .split("/")
      .slice(1, length + 1)
      .join("/")}`;
    const span = typed.spans.get(around);
    if (span !== undefined) return span;
  }
  // Something is missing: it would be typed at the end.
  return rule === "required" || rule === "minProperties" ? end : (typed.spans.get("") ?? typed.nameSpan);
}

function wordSpan(line: string, word: string): Span | null {
  const found = new RegExp(`(?<=\\s)${word}\\S*`).exec(line);
  return found === null ? null : { from: found.index, to: found.index + found[0].length };
}
