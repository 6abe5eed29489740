import * as fc from "fast-check";
import { commandTable, paramsDefinition, type CommandName } from "../generated/methods.ts";
import type { Command } from "../generated/types.ts";
import { nearMissOf, type NearMiss } from "./near-miss.ts";
import { validOf } from "./valid.ts";

/** Commands that follow the schemas, params included; of the names given, or of all that are not planned. */
export function validCommand(names: readonly CommandName[] = stableCommands()): fc.Arbitrary<Command> {
  return fc.constantFrom(...names).chain((name) => messageOf(name, validOf(paramsDefinition[name])));
}

/** A command whose params break one rule of their schema; `pointer` is into the params. */
export interface NearMissCommand extends Omit<NearMiss, "value"> {
  readonly command: Command;
}

/** Commands of which nothing is wrong but one thing in their params. */
export function nearMissCommand(
  names: readonly CommandName[] = stableCommands(),
): fc.Arbitrary<NearMissCommand> {
  return fc.constantFrom(...names).chain((name) =>
    nearMissOf(paramsDefinition[name])
      .filter(({ value }) => typeof value === "object" && value !== null && !Array.isArray(value))
      .chain(({ value, ...broken }) =>
        messageOf(name, fc.constant(value as object)).map((command) => ({ command, ...broken })),
      ),
  );
}

/** Names of the commands whose shape is promised. */
export function stableCommands(): CommandName[] {
  const names = Object.keys(commandTable) as CommandName[];
  return names.filter((name) => commandTable[name].status === "stable");
}

function messageOf(name: CommandName, params: fc.Arbitrary<object>): fc.Arbitrary<Command> {
  return fc.record(
    {
      type: fc.constant("command" as const),
      id: validOf("MessageId"),
      ts: validOf("Timestamp"),
      name: fc.constant(name),
      params,
    },
    { noNullPrototype: true },
  );
}
