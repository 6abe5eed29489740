/** How the program ends, as a script sees it. */
export const EXIT = {
  /** All was ok. */
  ok: 0,
  /** A command was refused, a check failed, a replay differs. */
  notOk: 1,
  usage: 2,
  /** No engine, or no connection to it. */
  noEngine: 3,
  interrupted: 130,
} as const;

/** The command line, or what was asked for, makes no sense; the message says what would. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
