import { compile } from "json-schema-to-typescript";
import { banner } from "./banner.mjs";

/** TypeScript types of every definition, by json-schema-to-typescript. */
export async function generateTypes({ definitions }) {
  const body = await compile(
    { $id: "LoopholeSchemas", type: "object", properties: {}, $defs: withoutTitles(definitions) },
    "LoopholeSchemas",
    {
      bannerComment: "",
      additionalProperties: false,
      unreachableDefinitions: true,
      enableConstEnums: false,
      strictIndexSignatures: true,
      // Bounds on array lengths are the validators' business; as tuple types they would explode.
      ignoreMinAndMaxItems: true,
      style: { printWidth: 110 },
    },
  );
  const types = body
    .replace(/export interface LoopholeSchemas \{\}\n+/, "")
    .replaceAll(
      /(?: \*\n)? \* This (?:interface|type) was referenced by .*\n \* via the `definition` .*\n/g,
      "",
    )
    .replaceAll(/\/\*\*\n \*\/\n/g, "");
  for (const name of Object.keys(definitions)) {
    if (!new RegExp(`export (interface|type) ${name}\\b`).test(types)) throw new Error(`no type for ${name}`);
  }
  return banner + types;
}

/** A named definition takes its name from its key; titles name only the members of unions. */
function withoutTitles(definitions) {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [name, { ...bareReferences(schema), title: name }]),
  );
}

/** What stands beside a $ref would make a second type (EntityId1): only the validators' schemas keep it. */
function bareReferences(node) {
  if (Array.isArray(node)) return node.map(bareReferences);
  if (node === null || typeof node !== "object") return node;
  if (node.$ref) return { $ref: node.$ref };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, bareReferences(value)]));
}
