import { formsOf, isObject, resolve, typesOf, type JsonSchema, type JsonValue } from "./json-schema.ts";

/** One rule of a schema that can be broken in a value. */
export interface Break {
  /** JSON Pointer to where a validator complains. */
  readonly pointer: string;
  /** The schema keyword. */
  readonly rule: string;
  /** A union lies above the place: a validator may complain of the union instead. */
  readonly inUnion: boolean;
  /** The value with that rule broken; the given one stays as it is. */
  readonly broken: () => JsonValue;
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly inUnion: boolean;
  /** The whole value with another one at this place; undefined removes it. */
  readonly put: (value: JsonValue | undefined) => JsonValue;
}

const WRONG_TYPES: readonly JsonValue[] = [null, true, 1.5, "text", [], {}];
const STRAY_STRINGS = ["", " ", "\u0000", "not/this one!", "media/..", "É"];
/** Longer bounds are not worth a value of that size. */
const MAX_FILL = 10_000;

/** Every rule of the schema that the value, which follows it, keeps and could break. */
export function breaksOf(schema: JsonSchema, value: JsonValue): Break[] {
  const whole: Place = { path: [], inUnion: false, put: (other) => other ?? null };
  return [...breaksAt(schema, value, whole)];
}

function* breaksAt(schema: JsonSchema, value: JsonValue, place: Place): Generator<Break> {
  const resolved = resolve(schema);
  const forms = formsOf(resolved);
  if (forms === null) {
    yield* breaksOfForm(resolved, value, place, null);
    return;
  }
  const tag = resolved.discriminator?.propertyName ?? null;
  const form = forms.map(resolve).find((each) => looksLike(each, value));
  if (form === undefined) return;
  if (formsOf(form) !== null) yield* breaksAt(form, value, { ...place, inUnion: true });
  else yield* breaksOfForm(form, value, tag === null ? { ...place, inUnion: true } : place, tag);
}

function* breaksOfForm(
  schema: JsonSchema,
  value: JsonValue,
  place: Place,
  tag: string | null,
): Generator<Break> {
  const pointer = pointerTo(place.path);
  const { inUnion } = place;
  const breakAs = (rule: string, other: JsonValue | undefined, at = pointer): Break => {
    return { pointer: at, rule, inUnion, broken: () => place.put(other) };
  };
  if (schema.const !== undefined) {
    yield breakAs("const", "no such thing");
    return;
  }
  if (schema.enum !== undefined) {
    yield breakAs("enum", "no such thing");
    return;
  }
  const types = typesOf(schema);
  // What is of another type escapes the pattern that it must not have, and so breaks two rules.
  const wrong = schema.not === undefined ? WRONG_TYPES : [];
  for (const other of wrong) if (!types.some((type) => isOfType(other, type))) yield breakAs("type", other);
  if (typeof value === "number") yield* numberBreaks(schema, breakAs);
  else if (typeof value === "string") yield* stringBreaks(schema, value, breakAs);
  else if (Array.isArray(value)) yield* listBreaks(schema, value as readonly JsonValue[], place, breakAs);
  else if (isObject(value)) yield* objectBreaks(schema, value, place, tag, breakAs);
}

type BreakAs = (rule: string, other: JsonValue | undefined, at?: string) => Break;

function* numberBreaks(schema: JsonSchema, breakAs: BreakAs): Generator<Break> {
  const { minimum, exclusiveMinimum, maximum } = schema;
  if (minimum !== undefined) yield breakAs("minimum", minimum - 1);
  if (exclusiveMinimum !== undefined) yield breakAs("exclusiveMinimum", exclusiveMinimum);
  if (maximum !== undefined) yield breakAs("maximum", maximum + 1);
}

function* stringBreaks(schema: JsonSchema, value: string, breakAs: BreakAs): Generator<Break> {
  const { minLength = 0, maxLength, pattern } = schema;
  if (minLength > 0) yield breakAs("minLength", "x".repeat(minLength - 1));
  if (maxLength !== undefined && maxLength <= MAX_FILL)
    yield breakAs("maxLength", value.padEnd(maxLength + 1, "x").slice(0, maxLength + 1));
  if (pattern === undefined) return;
  const form = new RegExp(pattern, "u");
  const refused = schema.not?.pattern === undefined ? null : new RegExp(schema.not.pattern, "u");
  for (const stray of STRAY_STRINGS) {
    if (refused?.test(stray) === true) yield breakAs("not", stray);
    else if (!form.test(stray) && stray.length >= minLength) yield breakAs("pattern", stray);
  }
}

function* listBreaks(
  schema: JsonSchema,
  value: readonly JsonValue[],
  place: Place,
  breakAs: BreakAs,
): Generator<Break> {
  const { minItems = 0, maxItems, items = {} } = schema;
  const [first] = value;
  if (minItems > 0) yield breakAs("minItems", value.slice(0, minItems - 1));
  if (maxItems !== undefined && maxItems <= MAX_FILL && first !== undefined)
    yield breakAs(
      "maxItems",
      Array.from({ length: maxItems + 1 }, () => first),
    );
  for (const [index, item] of value.entries()) {
    yield* breaksAt(items, item, {
      path: [...place.path, index],
      inUnion: place.inUnion,
      put: (other) => place.put(other === undefined ? value.toSpliced(index, 1) : value.with(index, other)),
    });
  }
}

function* objectBreaks(
  schema: JsonSchema,
  value: Readonly<Record<string, JsonValue>>,
  place: Place,
  tag: string | null,
  breakAs: BreakAs,
): Generator<Break> {
  const { required = [], properties = {}, minProperties = 0 } = schema;
  const pointer = pointerTo(place.path);
  for (const name of required)
    yield breakAs(name === tag ? "discriminator" : "required", without(value, name), pointer);
  if (minProperties > required.length) yield breakAs("minProperties", {});
  if (schema.additionalProperties === false)
    for (const stray of ["surprise", "__proto__", "constructor"])
      yield breakAs("additionalProperties", withField(value, stray, 1), `${pointer}/${stray}`);
  for (const [name, field] of Object.entries(value)) {
    const rules = properties[name];
    if (rules === undefined) continue;
    const at: Place = {
      path: [...place.path, name],
      inUnion: place.inUnion,
      put: (other) => place.put(other === undefined ? without(value, name) : withField(value, name, other)),
    };
    if (name !== tag) yield* breaksAt(rules, field, at);
    else yield breakAs("discriminator", withField(value, name, "no such thing"), pointerTo(at.path));
  }
}

/** Whether a value may be meant as this form of a union; the value follows one of them. */
function looksLike(schema: JsonSchema, value: JsonValue): boolean {
  const forms = formsOf(schema);
  if (forms !== null) return forms.some((form) => looksLike(resolve(form), value));
  if (schema.const !== undefined) return schema.const === value;
  if (schema.enum !== undefined) return schema.enum.includes(value);
  if (!typesOf(schema).some((type) => isOfType(value, type))) return false;
  if (!isObject(value)) return true;
  return Object.entries(schema.properties ?? {}).every(([name, rules]) => {
    const field = value[name];
    if (field === undefined) return schema.required?.includes(name) !== true;
    const { const: only, enum: values } = resolve(rules);
    return (only === undefined || only === field) && (values === undefined || values.includes(field));
  });
}

function isOfType(value: JsonValue, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function without(value: Readonly<Record<string, JsonValue>>, name: string): JsonValue {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}

/** An own field also where the name is __proto__, as JSON.parse makes it. */
function withField(value: Readonly<Record<string, JsonValue>>, name: string, field: JsonValue): JsonValue {
  return Object.fromEntries([...Object.entries(value), [name, field]]);
}

function pointerTo(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
