import { commandTable } from "@loophole/schemas/methods";
import { modifierHints, type FieldHint } from "@loophole/schemas/completion";
import { isCommandName } from "@loophole/protocol";
import { formsAt, hintsAt } from "../schema/hints.ts";
import { commandNames } from "../syntax/check-command.ts";
import { putValue } from "../syntax/put-value.ts";
import { nearestNames } from "../syntax/nearest.ts";
import { parameterNames, parameterWords, targets, type LiveParts } from "./device-words.ts";
import { localCommands, watchTopics } from "./local-commands.ts";

/** Names that only the engine knows; asked when they are needed. */
export interface LiveNames {
  tracks(): Promise<readonly string[]>;
  parts(): Promise<LiveParts>;
  samples(): Promise<readonly string[]>;
  revision(): Promise<number | null>;
}

/** What may be put in place of `replaced`, the end of the line. */
export interface Completion {
  readonly choices: readonly string[];
  readonly replaced: string;
}

/** What may come next on a line, as far as it has been typed. */
export async function complete(line: string, live: LiveNames): Promise<Completion> {
  const unsent = line.trimStart().replace(/^!/, "");
  const words = splitWords(unsent);
  const last = words.at(-1) ?? "";
  const [name = "", ...before] = words.slice(0, -1);
  if (words.length <= 1) return completeName(last);
  const local = await completeLocal(name, last, before);
  if (local !== null) return local;
  if (!isCommandName(name)) return { choices: [], replaced: last };
  const given = readGiven(before);
  const equals = last.indexOf("=");
  if (equals === -1) return completeKey(name, last, given);
  return await completeValue(name, last.slice(0, equals), last.slice(equals + 1), given, live);
}

function completeName(word: string): Completion {
  const names = [...commandNames, ...localCommands.map((command) => command.name)];
  const begin = names.filter((name) => name.startsWith(word));
  const choices = begin.length > 0 ? begin : nearestNames(word, names);
  return { choices: choices.map((name) => `${name} `), replaced: word };
}

async function completeLocal(
  name: string,
  word: string,
  before: readonly string[],
): Promise<Completion | null> {
  const from = (values: readonly string[]): Completion => ({
    choices: values.filter((value) => value.startsWith(word)).map((value) => `${value} `),
    replaced: word,
  });
  if (before.length > 0) return null;
  switch (name) {
    case "help":
      return from([...commandNames, ...localCommands.map((command) => command.name)]);
    case "watch":
      return from(watchTopics);
    case "role":
      return from(["observer", "control", "controller"]);
    default:
      return null;
  }
}

function completeKey(command: string, word: string, given: Record<string, unknown>): Completion {
  const path = word.split(".");
  const around = path.slice(0, -1);
  const holder = hintsAt(command, around, given);
  const prefix = around.length > 0 ? `${around.join(".")}.` : "";
  if (around.length > 0 && holder.some(({ list }) => list) && !/^[0-9]+$/.test(around.at(-1) ?? "")) {
    return { choices: [`${prefix}0`].filter((choice) => choice.startsWith(word)), replaced: word };
  }
  const fields = formsAt(command, around, given).flatMap((form) => form.fields);
  const taken = around.length === 0 ? given : {};
  const choices = unique(
    fields.filter(({ name }) => !Object.hasOwn(taken, name)).map((field) => prefix + keyText(field)),
  );
  const extras = around.length === 0 ? modifierKeys(command) : [];
  return { choices: [...choices, ...extras].filter((choice) => choice.startsWith(word)), replaced: word };
}

/** `value=`, `position.`, `topics.0.` */
function keyText({ name, forms, list }: FieldHint): string {
  if (list) return forms === undefined ? `${name}.0=` : `${name}.0.`;
  return forms === undefined ? `${name}=` : `${name}.`;
}

function modifierKeys(command: string): string[] {
  const schedulable = isCommandName(command) && commandTable[command].schedulable;
  const names = modifierHints.map(({ name }) => name);
  return [
    ...(schedulable && names.includes("at") ? ["at="] : []),
    ...(names.includes("expect") ? ["expect="] : []),
    ...(names.includes("timeoutMs") ? ["timeout="] : []),
  ];
}

async function completeValue(
  command: string,
  key: string,
  word: string,
  given: Record<string, unknown>,
  live: LiveNames,
): Promise<Completion> {
  const done = (values: readonly string[]): Completion => ({
    choices: unique(values)
      .filter((value) => value.startsWith(word))
      .map((value) => `${value} `),
    replaced: word,
  });
  if (key === "at")
    return { choices: ["+", "tick:", "sample:"].filter((value) => value.startsWith(word)), replaced: word };
  if (key === "expect") return done(revisions(await live.revision()));
  const path = key.split(".");
  const hints = hintsAt(command, path, given);
  const values = hints.flatMap((field) => field.values ?? []);
  if (values.length > 0) return done(values.map(String));
  const name = path.filter((part) => !/^[0-9]+$/.test(part)).at(-1) ?? "";
  if (command === "parameter.set") return done(await parameterValues(key, given, live));
  if (!hints.some(({ type }) => type.startsWith("string"))) {
    return name === "baseRevision" ? done(revisions(await live.revision())) : done([]);
  }
  if (name === "track" || name === "tracks") return done(await live.tracks());
  return name === "sample" ? done(await live.samples()) : done([]);
}

/** What only the engine knows of parameter.set. */
async function parameterValues(
  key: string,
  given: Record<string, unknown>,
  live: LiveNames,
): Promise<readonly string[]> {
  if (key === "target") return targets(given, await live.tracks(), await live.parts());
  if (key === "name") return parameterNames(given["target"], await live.parts());
  const isDevice = key === "value" && given["parameter"] === "device";
  return isDevice ? parameterWords(given["target"], given["name"], await live.parts()) : [];
}

function revisions(revision: number | null): string[] {
  return revision === null ? [] : [String(revision)];
}

/** Words of a line, the last one unfinished; blanks inside quotes and brackets belong to the word. */
function splitWords(line: string): string[] {
  const words = [""];
  let depth = 0;
  let quote = "";
  for (const character of line) {
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if ("{[".includes(character)) depth += 1;
    else if ("}]".includes(character)) depth -= 1;
    if (character === " " && depth <= 0 && quote === "") {
      if (words.at(-1) !== "") words.push("");
    } else words[words.length - 1] = (words.at(-1) ?? "") + character;
  }
  return words;
}

/** The simple parameters that were given already: enough to tell forms apart. */
function readGiven(words: readonly string[]): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const word of words) {
    const equals = word.indexOf("=");
    const key = word.slice(0, Math.max(0, equals));
    if (key === "" || ["at", "expect", "timeout"].includes(key)) continue;
    const text = word.slice(equals + 1);
    putValue(given, key.split("."), text === "true" ? true : text === "false" ? false : text);
  }
  return given;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
