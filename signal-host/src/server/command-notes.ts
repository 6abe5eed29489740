import type { CommandName } from "@loophole/schemas/methods";

/** Takes note of commands before they are begun. Never waits, never throws. */
export interface CommandNotes {
  begun(name: CommandName, id: string, params: unknown): void;
}
