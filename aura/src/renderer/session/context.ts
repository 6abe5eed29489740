import { getContext, setContext } from "svelte";
import type { Commands } from "../commands/commands.svelte.ts";
import type { Session } from "./session.svelte.ts";

const SESSION = Symbol("session");
const COMMANDS = Symbol("commands");

export function provideSession(session: Session): void {
  setContext(SESSION, session);
}

/** The window's session. To be called while a component is being made. */
export function getSession(): Session {
  return getContext<Session>(SESSION);
}

export function provideCommands(commands: Commands): void {
  setContext(COMMANDS, commands);
}

/** The window's commands. To be called while a component is being made. */
export function getCommands(): Commands {
  return getContext<Commands>(COMMANDS);
}
