import { isCommandName } from "@loophole/protocol";
import { paramsHints, type FieldHint, type FormHint } from "@loophole/schemas/completion";
import { keysOf } from "../syntax/resolve-value.ts";

/** The forms of an object that go with what has been given of it: `parameter=pan` leaves only the form with that. */
export function fittingForms(forms: readonly FormHint[], given: unknown): readonly FormHint[] {
  if (typeof given !== "object" || given === null) return forms;
  const members = new Map<string, unknown>(Object.entries(given));
  const fitting = forms.filter((form) => {
    const known = new Set(form.fields.map(({ name }) => name));
    const contradicts = form.fields.some(
      ({ name, values }) =>
        values !== undefined && members.has(name) && !values.some((value) => value === members.get(name)),
    );
    return !contradicts && [...members.keys()].every((name) => known.has(name));
  });
  return fitting.length > 0 ? fitting : forms;
}

/** Every field that may stand at a path of a command's parameters, over all forms that go with what has been given. */
export function hintsAt(command: string, path: readonly string[], given: unknown = {}): readonly FieldHint[] {
  if (!isCommandName(command)) return [];
  let forms: readonly FormHint[] = paramsHints[command];
  let fields: FieldHint[] = [];
  let place: unknown = given;
  for (const [index, key] of path.entries()) {
    const isPlace = fields.some(({ list }) => list) && /^[0-9]+$/.test(key);
    const isLast = index === path.length - 1;
    if (isPlace) {
      place = memberOf(place, key);
      if (isLast) return fields.map(itemOf);
      continue;
    }
    fields = fittingForms(forms, isLast ? without(place, key) : place)
      .flatMap((form) => form.fields)
      .filter(({ name }) => name === key);
    forms = fields.flatMap((field) => field.forms ?? []);
    place = memberOf(place, key);
  }
  return fields;
}

/** The forms of the object at a path; those of the items where a list is there. */
export function formsAt(command: string, path: readonly string[], given: unknown = {}): readonly FormHint[] {
  if (!isCommandName(command)) return [];
  const forms =
    path.length === 0
      ? paramsHints[command]
      : hintsAt(command, path, given).flatMap((field) => field.forms ?? []);
  return fittingForms(forms, path.reduce<unknown>(memberOf, given));
}

/** Whether only a text may stand at a place, so that `sample=12` names the sample "12". */
export function isTextIn(command: string, pointer: string): boolean {
  const hints = hintsAt(command, keysOf(pointer));
  return hints.length > 0 && hints.every(isTextField);
}

function isTextField({ type, values }: FieldHint): boolean {
  return values === undefined
    ? type.startsWith("string")
    : values.every((value) => typeof value === "string");
}

/** What one item of a list is. */
function itemOf({ list: _, ...field }: FieldHint): FieldHint {
  return { ...field, type: field.type.replace(/^list of /, "").replace(/ \([^()]*of them\)$/, "") };
}

function memberOf(place: unknown, key: string): unknown {
  if (typeof place !== "object" || place === null) return undefined;
  return Object.entries(place).find(([name]) => name === key)?.[1];
}

function without(place: unknown, key: string): unknown {
  if (typeof place !== "object" || place === null || Array.isArray(place)) return place;
  return Object.fromEntries(Object.entries(place).filter(([name]) => name !== key));
}
