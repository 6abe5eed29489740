import { commandTable, type CommandName } from "@loophole/schemas/methods";

/** Whether a name off the wire is a command's; names of Object's own members are not. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandTable, name);
}
