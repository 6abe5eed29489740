import { banner } from "./banner.mjs";
import { nameOf, typeText } from "./words.mjs";

/** Deeper than any command goes; a definition that holds itself would stop here. */
const MAX_DEPTH = 12;

/** What a prompt needs to complete commands: every field of every command's params, with its words and values. */
export function generateCompletion({ definitions, commands }) {
  const forms = (schema, depth) => formsOf(schema, definitions, depth);
  const entries = commands.map(
    ({ name, params }) => `  "${name}": ${JSON.stringify(forms({ $ref: `#/$defs/${params}` }, 0))},`,
  );
  const { at, expect, timeoutMs } = definitions.Command.properties;
  const modifiers = fieldsOf({ properties: { at, expect, timeoutMs } }, definitions, 0);
  return `${banner}import type { CommandName } from "./methods.ts";

/** A field of an object, for completion and help. */
export interface FieldHint {
  readonly name: string;
  readonly required: boolean;
  /** Its type in words: "number, -144 to 24". */
  readonly type: string;
  readonly description: string;
  /** All it may be, where that is a short list. */
  readonly values?: readonly (string | number | boolean | null)[];
  /** A value that may be there. */
  readonly example?: string | number;
  /** It is a list; \`values\` and \`forms\` are those of its items. */
  readonly list?: true;
  /** The forms it may have, where it is an object: one, or one for each member of a union. */
  readonly forms?: readonly FormHint[];
}

/** A form an object may have. */
export interface FormHint {
  /** The form's name where there are several, else "". */
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldHint[];
}

/** The forms that each command's params may have. */
export const paramsHints: { readonly [Name in CommandName]: readonly FormHint[] } = {
${entries.join("\n")}
};

/** Fields that any command may carry beside its params. */
export const modifierHints: readonly FieldHint[] = ${JSON.stringify(modifiers)};
`;
}

function formsOf(schema, definitions, depth) {
  const resolved = resolve(schema, definitions);
  const variants = resolved.oneOf ?? resolved.anyOf;
  if (!variants) return [form(resolved, "", definitions, depth)];
  return variants
    .map((variant) => resolve(variant, definitions))
    .filter(({ properties }) => properties)
    .map((variant) => form(variant, variant.title ?? "", definitions, depth));
}

function form(schema, title, definitions, depth) {
  return { title, description: schema.description ?? "", fields: fieldsOf(schema, definitions, depth) };
}

function fieldsOf(schema, definitions, depth) {
  return Object.entries(schema.properties ?? {}).map(([name, value]) => {
    const resolved = resolve(value, definitions);
    const list = resolved.type === "array";
    const item = list ? resolve(resolved.items, definitions) : resolved;
    const isObject =
      item.properties ||
      (item.oneOf ?? item.anyOf)?.some((variant) => resolve(variant, definitions).properties);
    return {
      name,
      required: schema.required?.includes(name) ?? false,
      type: plainType(value, definitions),
      description: value.description ?? resolved.description ?? "",
      ...(valuesOf(item) && { values: valuesOf(item) }),
      ...(item.examples && { example: item.examples[0] }),
      ...(list && { list }),
      ...(isObject && depth < MAX_DEPTH && { forms: formsOf(item, definitions, depth + 1) }),
    };
  });
}

function valuesOf(schema) {
  if ("const" in schema) return [schema.const];
  if (schema.enum) return schema.enum;
  return schema.type === "boolean" ? [true, false] : undefined;
}

/** A reference's own description wins over that of what it names. */
function resolve(schema, definitions) {
  if (!schema.$ref) return schema;
  const { $ref, ...beside } = schema;
  return resolve({ ...definitions[nameOf({ $ref })], ...beside }, definitions);
}

/** Names mean nothing at a prompt: values are told by what they are, objects as objects. */
function plainType(schema, definitions) {
  const link = (name) => {
    const { oneOf, anyOf, ...named } = definitions[name];
    return (oneOf ?? anyOf) ? "object" : plainType(named, definitions);
  };
  return typeText(schema, { link, code: String });
}
