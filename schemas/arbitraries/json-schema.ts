import { definitions, type DefinitionName } from "../generated/definitions.ts";

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The part of JSON Schema 2020-12 that schemas/json uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  /** Why a new value or form breaks no reader. */
  readonly "x-open"?: string;
  /** What holds where a member is left out. */
  readonly default?: JsonValue;
  readonly description?: string;
  readonly examples?: readonly JsonValue[];
  readonly type?: string | readonly string[];
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly not?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly maxProperties?: number;
  readonly propertyNames?: JsonSchema;
  readonly discriminator?: { readonly propertyName: string };
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** The definition that a reference names. */
export function nameOf(ref: string): DefinitionName {
  const name = ref.slice(ref.lastIndexOf("/") + 1);
  if (!isDefinitionName(name)) throw new Error(`${ref} names no definition.`);
  return name;
}

export function isDefinitionName(name: string): name is DefinitionName {
  return Object.hasOwn(definitions, name);
}

/** The schema itself where it is a reference. */
export function resolve(schema: JsonSchema): JsonSchema {
  return schema.$ref === undefined ? schema : resolve(definitions[nameOf(schema.$ref)]);
}

/** The forms of a union, or null where the schema has one form only. */
export function formsOf(schema: JsonSchema): readonly JsonSchema[] | null {
  return schema.oneOf ?? schema.anyOf ?? null;
}

export function typesOf(schema: JsonSchema): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}

export function isObject(value: unknown): value is Readonly<Record<string, JsonValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
