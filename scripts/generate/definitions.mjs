import { banner } from "./banner.mjs";

/** Every definition as data, with the type that each stands for: what arbitraries are made from. */
export function generateDefinitions({ definitions }) {
  const names = Object.keys(definitions);
  return `${banner}import type { JsonSchema } from "../arbitraries/json-schema.ts";
import type * as types from "./types.ts";

/** The TypeScript type of every definition. */
export interface DefinitionMap {
${names.map((name) => `  ${name}: types.${name};`).join("\n")}
}
export type DefinitionName = keyof DefinitionMap;

export const definitions: { readonly [Name in DefinitionName]: JsonSchema } = {
${names.map((name) => `  ${name}: ${JSON.stringify(definitions[name])},`).join("\n")}
};
`;
}
