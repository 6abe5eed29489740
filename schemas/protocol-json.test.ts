import { Ajv2020 } from "ajv/dist/2020.js";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import protocol from "@loophole/schemas/protocol.json";
import { commandTable, messageTable, paramsDefinition, topicTable } from "@loophole/schemas/methods";

// What an engine in another language has: this file and a validator that knows JSON Schema and nothing of ours.
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(protocol);
const names = Object.keys(protocol.$defs);

const vectors = new URL("./vectors/messages/", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, vectors), "utf8"));
const filesIn = (path: string): string[] => {
  const folder = new URL(path, vectors);
  return existsSync(folder) ? readdirSync(folder).map((file) => path + file) : [];
};

function validatorOf(name: string) {
  const validate = ajv.getSchema(`${protocol.$id}#/$defs/${name}`);
  if (validate === undefined) throw new Error(`no definition ${name}`);
  return validate;
}

test("protocol.json is a JSON Schema of its own version", () => {
  expect(protocol.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(ajv.validateSchema(protocol)).toBe(true);
});

describe.each(names)("%s", (name) => {
  test("takes the valid vectors and refuses the invalid ones, by protocol.json alone", () => {
    const validate = validatorOf(name);
    const valid = filesIn(`${name}/valid/`);
    const invalid = filesIn(`${name}/invalid/`);
    expect(valid).not.toEqual([]);
    expect(valid.filter((file) => validate(read(file)) !== true)).toEqual([]);
    const taken = invalid.filter((file) => validate((read(file) as { value: unknown }).value) === true);
    expect(taken).toEqual([]);
  });
});

describe("its tables", () => {
  const isThere = ({ $ref }: { $ref: string }) => names.includes($ref.replace("#/$defs/", ""));

  test("name the commands, messages and topics there are, and definitions for all of them", () => {
    expect(protocol.commands.map(({ name }) => name)).toEqual(Object.keys(commandTable));
    expect(protocol.messages.map(({ type }) => type)).toEqual(messageTable.map(({ type }) => type));
    expect(protocol.topics.map(({ topic }) => topic)).toEqual(topicTable.map(({ topic }) => topic));
    const references = [
      ...protocol.commands.flatMap(({ params, result }) => [params, result]),
      ...protocol.messages.map(({ schema }) => schema),
      ...protocol.topics.map(({ data }) => data),
    ];
    expect(references.filter((reference) => !isThere(reference))).toEqual([]);
    for (const { name, params } of protocol.commands)
      expect({ name, params: params.$ref }).toEqual({
        name,
        params: `#/$defs/${paramsDefinition[name as keyof typeof paramsDefinition]}`,
      });
  });

  test("say the words that the definitions allow", () => {
    expect(protocol.roles).toEqual(["observer", "control", "controller"]);
    expect(protocol.errorCodes).toEqual(protocol.$defs.ErrorCode.enum);
    const payloads = protocol.framing.payloads.map(({ encoding }) => encoding);
    expect(payloads.toSorted()).toEqual(protocol.encodings.toSorted());
  });

  test("lay the fields of a binary block end to end", () => {
    const widths = new Map([
      ["u8", 1],
      ["u32", 4],
      ["f32", 4],
      ["f64", 8],
    ]);
    for (const { fields } of protocol.binary) {
      let end = 0;
      for (const { offset, type } of fields) {
        expect(sum(String(offset))).toBe(end);
        const [, kind = "", count = "1"] = /^([a-z]\d+)(?:\[(.+)\])?$/.exec(type) ?? [];
        end += (widths.get(kind) ?? Number.NaN) * sum(count);
      }
    }
  });
});

/** "80 + 8n" for three strips. */
function sum(text: string, strips = 3): number {
  return text
    .split(" + ")
    .map((term) => (term.endsWith("n") ? Number(term.slice(0, -1) || 1) * strips : Number(term)))
    .reduce((total, term) => total + term, 0);
}
