import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryPath } from "../repository.ts";

export interface InvalidVector {
  readonly name: string;
  readonly description: string;
  readonly value: unknown;
  readonly pointer: string;
  readonly rule: string;
}

export function invalidVectors(definition: string): InvalidVector[] {
  return filesOf(definition, "invalid").map(({ name, content }) => ({ ...(content as InvalidVector), name }));
}

export function validVectors(definition: string): { name: string; value: unknown }[] {
  return filesOf(definition, "valid").map(({ name, content }) => ({ name, value: content }));
}

function filesOf(definition: string, kind: "valid" | "invalid"): { name: string; content: unknown }[] {
  const folder = repositoryPath("schemas", "vectors", "messages", definition, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({
      name: name.replace(/\.json$/, ""),
      content: JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown,
    }));
}

/** The definition that a command's parameters follow, from the contract's own description. */
export function paramsDefinitions(): Map<string, string> {
  const text = readFileSync(repositoryPath("schemas", "generated", "protocol.json"), "utf8");
  const protocol = JSON.parse(text) as { commands: { name: string; params: { $ref: string } }[] };
  return new Map(protocol.commands.map(({ name, params }) => [name, params.$ref.split("/").at(-1) ?? ""]));
}
