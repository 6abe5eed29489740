import { expect, test } from "vitest";
import { definitions } from "@loophole/schemas/arbitraries";
import { modifierHints, paramsHints, type FieldHint } from "@loophole/schemas/completion";
import { commandTable, paramsDefinition, type CommandName } from "@loophole/schemas/methods";

const names = Object.keys(commandTable) as CommandName[];

function allFields(fields: readonly FieldHint[]): FieldHint[] {
  return fields.flatMap((field) => [field, ...(field.forms ?? []).flatMap((form) => allFields(form.fields))]);
}

test("there are hints for every command, with a form for each that its params may have", () => {
  expect(Object.keys(paramsHints)).toEqual(names);
  for (const name of names) {
    const { oneOf, properties } = definitions[paramsDefinition[name]];
    expect(paramsHints[name]).toHaveLength(oneOf?.length ?? 1);
    if (oneOf === undefined)
      expect(paramsHints[name][0]?.fields.map((field) => field.name)).toEqual(Object.keys(properties ?? {}));
  }
});

test("every field has a type in words, and a description unless it says which form this is", () => {
  const fields = names.flatMap((name) => paramsHints[name].flatMap((form) => allFields(form.fields)));
  expect(fields.filter(({ type }) => type === "")).toEqual([]);
  expect(fields.filter(({ description, values }) => description === "" && values?.length !== 1)).toEqual([]);
});

test("values of lists of words and of switches can be offered", () => {
  const [form] = paramsHints["telemetry.subscribe"];
  const [topic] = form?.fields[0]?.forms?.[0]?.fields ?? [];
  expect(topic).toMatchObject({ name: "topic", required: true, values: expect.arrayContaining(["meters"]) });
  const [enabled] = paramsHints["debug.tap"][0]?.fields ?? [];
  expect(enabled?.values).toEqual([true, false]);
});

test("fields that lie deep are there: a clip of a track of a graph in an operation", () => {
  const ops = paramsHints["graph.apply"][0]?.fields.find(({ name }) => name === "ops");
  const replace = ops?.forms?.find(({ title }) => title === "ReplaceGraphOp");
  const fields = allFields(replace?.fields ?? []).map(({ name }) => name);
  expect(fields).toEqual(expect.arrayContaining(["op", "graph", "tracks", "clips", "fadeIn", "bpm"]));
});

test("what any command may carry beside its params is told too", () => {
  expect(modifierHints.map(({ name }) => name)).toEqual(["at", "expect", "timeoutMs"]);
  expect(modifierHints[0]?.forms?.map(({ title }) => title)).toEqual(["AtSample", "AtTick"]);
});
