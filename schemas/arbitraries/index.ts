// Random values for tests, made from the schemas. Depends on fast-check: for tests and tools only.
export { nearMissCommand, stableCommands, validCommand, type NearMissCommand } from "./commands.ts";
export type { JsonValue } from "./json-schema.ts";
export { nearMissOf, type NearMiss } from "./near-miss.ts";
export { validOf } from "./valid.ts";
export { definitions, type DefinitionMap, type DefinitionName } from "../generated/definitions.ts";
