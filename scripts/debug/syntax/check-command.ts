import { firstViolation, isCommandName } from "@loophole/protocol";
import { commandTable, type CommandName } from "@loophole/schemas/methods";
import { commandValidators } from "@loophole/schemas/validators";
import { formsAt, hintsAt } from "../schema/hints.ts";
import { nearestNames } from "./nearest.ts";
import type { TypedCommand } from "./parse-line.ts";
import { pointerOf } from "./put-value.ts";
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
  // A field that is not known explains more than the one that is missed in its place.
  const unknown = unknownField(name, [], params, params);
  if (unknown !== null) return { span: spanAt(typed, unknown.pointer, "additionalProperties"), ...unknown };
  const words = message.replace(/^The value (?=lacks)/, "The command ");
  return {
    span: spanAt(typed, pointer, rule),
    message: `${words}${typeWords(name, pointer, message, params)}`,
    pointer,
    rule,
  };
}

/** What would be right, for what is wrong or missing. */
function typeWords(name: CommandName, pointer: string, message: string, params: object): string {
  const missing = /lacks "([^"]+)"/.exec(message)?.[1];
  const path = missing === undefined ? keysOf(pointer) : [...keysOf(pointer), missing];
  const types = new Set(hintsAt(name, path, params).map(({ type }) => type.replace(/, matching \^\S+/, "")));
  return types.size === 0 || message.includes("one of") ? "" : ` It takes: ${[...types].join(" | ")}.`;
}

/** The first field that no form of its object knows, with the name that may be meant. */
function unknownField(
  name: CommandName,
  path: readonly string[],
  value: unknown,
  params: object,
): { pointer: string; rule: string; message: string } | null {
  if (typeof value !== "object" || value === null) return null;
  const isList = Array.isArray(value);
  const known = isList
    ? []
    : formsAt(name, path, params).flatMap((form) => form.fields.map((field) => field.name));
  for (const [key, member] of Object.entries(value)) {
    const at = [...path, key];
    if (!isList && path.length === 0 && known.length === 0) {
      return {
        pointer: pointerOf(at),
        rule: "additionalProperties",
        message: `${name} takes no parameters.`,
      };
    }
    if (!isList && known.length > 0 && !known.includes(key)) {
      const near = nearestNames(key, [...new Set(known)], 1);
      const hint =
        near.length > 0 ? ` Did you mean ${near.join(", ")}?` : ` Known: ${[...new Set(known)].join(", ")}.`;
      return {
        pointer: pointerOf(at),
        rule: "additionalProperties",
        message: `There is no field ‘${key}’ here.${hint}`,
      };
    }
    const deeper = unknownField(name, at, member, params);
    if (deeper !== null) return deeper;
  }
  return null;
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
