import { expect, test } from "vitest";
import { definitions } from "@loophole/schemas/arbitraries";
import * as generated from "@loophole/schemas/validators";
import { commandTable } from "@loophole/schemas/methods";
import { formsOf, resolve, type JsonSchema } from "./arbitraries/json-schema.ts";

/** Places, as Definition.field or Definition|Form, that do not say what they mean. */
function mutePlaces(schema: JsonSchema, place: string): string[] {
  if (schema.$ref !== undefined) return [];
  const forms = (formsOf(schema) ?? []).flatMap((form) => {
    const name = `${place}|${form.title ?? "form"}`;
    const isMute = form.title !== undefined && form.description === undefined;
    return [...(isMute ? [name] : []), ...mutePlaces(form, name)];
  });
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const isMute =
      field.const === undefined && (field.description ?? resolve(field).description) === undefined;
    return [...(isMute ? [`${place}.${name}`] : []), ...mutePlaces(field, `${place}.${name}`)];
  });
  const items = schema.items === undefined ? [] : mutePlaces(schema.items, `${place}[]`);
  return [...forms, ...fields, ...items];
}

test("every definition, every form of one and every field says what it means", () => {
  const mute = Object.entries(definitions).flatMap(([name, schema]) => [
    ...(schema.description === undefined ? [name] : []),
    ...mutePlaces(schema, name),
  ]);
  expect(mute).toEqual([]);
});

test("descriptions are sentences", () => {
  const descriptions = (node: unknown): string[] => {
    if (typeof node !== "object" || node === null) return [];
    return Object.entries(node).flatMap(([key, value]) =>
      key === "description" && typeof value === "string" ? [value] : descriptions(value),
    );
  };
  expect(descriptions(definitions).filter((text) => !/[.:?]$/.test(text))).toEqual([]);
});

test("examples follow their own schema", () => {
  const validators = new Map(Object.entries(generated));
  for (const [name, { examples = [] }] of Object.entries(definitions)) {
    const isValid = validators.get(`is${name}`);
    if (typeof isValid !== "function") throw new Error(`no validator for ${name}`);
    expect(examples.filter((example) => !isValid(example))).toEqual([]);
  }
});

test("every command says what it does", () => {
  const mute = Object.entries(commandTable).filter(([, { summary }]) => !/\w.*\.$/.test(summary));
  expect(mute.map(([name]) => name)).toEqual([]);
});
