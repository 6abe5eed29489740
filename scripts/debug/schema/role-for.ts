import { isCommandName } from "@loophole/protocol";
import { commandTable } from "@loophole/schemas/methods";
import type { Role } from "@loophole/schemas/types";

/** The least role that may send a command; observer for one that is not known. */
export function roleFor(command: string): Role {
  return isCommandName(command) ? commandTable[command].role : "observer";
}
