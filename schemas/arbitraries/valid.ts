import * as fc from "fast-check";
import { definitions, type DefinitionMap, type DefinitionName } from "../generated/definitions.ts";
import { formsOf, nameOf, typesOf, type JsonSchema } from "./json-schema.ts";

/** A definition that holds itself (an edit of edits) ends after so many turns. */
const MAX_DEPTH = 3;
/** Enough items to meet what goes wrong between them. */
const MAX_ITEMS = 4;

type Tie = (name: DefinitionName) => fc.Arbitrary<unknown>;

const arbitraries = fc.letrec<DefinitionMap>((tie) => {
  const names = Object.keys(definitions) as DefinitionName[];
  // What is made from a schema has the type that is made from it.
  return Object.fromEntries(names.map((name) => [name, valuesOf(definitions[name], tie)])) as {
    [Name in DefinitionName]: fc.Arbitrary<DefinitionMap[Name]>;
  };
});

/**
 * Values that follow a definition of schemas/json, as they are after JSON.parse: no undefined, no minus zero,
 * strings without lone surrogates. Objects that may have further fields have none.
 */
export function validOf<Name extends DefinitionName>(name: Name): fc.Arbitrary<DefinitionMap[Name]> {
  return arbitraries[name];
}

function valuesOf(schema: JsonSchema, tie: Tie): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return tie(nameOf(schema.$ref));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const forms = formsOf(schema);
  if (forms !== null)
    return fc.oneof(
      { maxDepth: MAX_DEPTH, depthIdentifier: "forms" },
      ...forms.map((form) => valuesOf(form, tie)),
    );
  return fc.oneof(...typesOf(schema).map((type) => valuesOfType(type, schema, tie)));
}

function valuesOfType(type: string, schema: JsonSchema, tie: Tie): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({
        min: schema.minimum ?? Number.MIN_SAFE_INTEGER,
        max: schema.maximum ?? Number.MAX_SAFE_INTEGER,
      });
    case "number":
      return numbers(schema);
    case "string":
      return strings(schema);
    case "array":
      return fc.array(valuesOf(schema.items ?? {}, tie), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? MAX_ITEMS, MAX_ITEMS)),
      });
    case "object":
      return objects(schema, tie);
    default:
      throw new Error(`No values are known for the type ${type}.`);
  }
}

function numbers({ minimum, exclusiveMinimum, maximum }: JsonSchema): fc.Arbitrary<number> {
  const min = exclusiveMinimum ?? minimum;
  return fc
    .double({
      noNaN: true,
      noDefaultInfinity: true,
      minExcluded: exclusiveMinimum !== undefined,
      ...(min !== undefined && { min }),
      ...(maximum !== undefined && { max: maximum }),
    })
    .map((value) => (value === 0 ? 0 : value));
}

function strings({ pattern, minLength = 0, maxLength, not }: JsonSchema): fc.Arbitrary<string> {
  const length = maxLength === undefined ? {} : { maxLength };
  if (pattern === undefined) return fc.string({ unit: "binary", minLength, ...length });
  const matching = fc
    .stringMatching(new RegExp(pattern, "u"), length)
    .filter((text) => !/\p{Cs}/u.test(text));
  const refused = not?.pattern === undefined ? null : new RegExp(not.pattern, "u");
  return matching.filter((text) => text.length >= minLength && refused?.test(text) !== true);
}

function objects(schema: JsonSchema, tie: Tie): fc.Arbitrary<unknown> {
  if (schema.properties === undefined) return dictionaries(schema, tie);
  const fields = Object.entries(schema.properties).map(
    ([name, value]) => [name, valuesOf(value, tie)] as const,
  );
  const required = (schema.required ?? []) as never[];
  const { minProperties = 0 } = schema;
  return fc
    .record<Record<string, unknown>, never>(Object.fromEntries(fields), {
      requiredKeys: required,
      noNullPrototype: true,
    })
    .filter((value) => Object.keys(value).length >= minProperties);
}

/** Objects whose fields have no names of their own. */
function dictionaries(schema: JsonSchema, tie: Tie): fc.Arbitrary<unknown> {
  const { additionalProperties, maxProperties = MAX_ITEMS, propertyNames = {} } = schema;
  const values =
    typeof additionalProperties === "object"
      ? valuesOf(additionalProperties, tie)
      : fc.jsonValue({ maxDepth: 1 });
  const maxKeys = Math.min(maxProperties, MAX_ITEMS);
  return fc.dictionary(strings(propertyNames), values, { maxKeys, noNullPrototype: true }).map(asParsed);
}

/** As it comes out of JSON.parse: minus zero is a number of JSON, but not one of its texts. */
function asParsed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
