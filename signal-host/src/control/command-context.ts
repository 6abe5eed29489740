import type { CommandMap, CommandName, PlannedCommandName } from "@loophole/schemas/methods";
import type { Applied, At, Diagnostic } from "@loophole/schemas/types";
import type { TelemetrySink } from "./telemetry-sink.ts";

/** What a handler knows of the command it does. */
export interface CommandContext {
  /** When the command is to take hold; undefined: at once. Only schedulable commands come with it. */
  readonly at: At | undefined;
  /** Receives the telemetry of the session that sent the command. */
  readonly telemetry: TelemetrySink;
  /** Aborted when the command was cancelled, timed out, or its session ended. */
  readonly signal: AbortSignal;
  /** Reports how far long work is; @param fraction 0 to 1 @param stage in words */
  progress(fraction: number, stage: string): void;
  /** Tells the client something beside the reply. */
  warn(code: string, message: string, data?: Diagnostic["data"]): void;
  /** Cancels a long or scheduled command of the same session; false when none with this id is under way. */
  cancel(commandId: string): boolean;
  /** Shows this session the traffic of all others, or ends that. */
  tap(enabled: boolean): void;
  /** For faults on purpose: sends the client half a message and closes its connection. */
  breakConnection(): void;
}

export interface CommandOutcome<Name extends CommandName> {
  readonly result: CommandMap[Name]["result"];
  readonly applied?: Applied;
}

/**
 * Does one command. Its params have passed their schema. It throws or rejects with an error that carries a wire
 * code; where it answers without a promise the reply leaves in the same turn.
 */
export type CommandHandler<Name extends CommandName> = (
  params: CommandMap[Name]["params"],
  context: CommandContext,
) => CommandOutcome<Name> | Promise<CommandOutcome<Name>>;

/** Commands that this engine may be able to do. */
export type BuiltCommandName = Exclude<CommandName, PlannedCommandName>;

/**
 * A handler for every command that is more than planned: one that is missing does not compile. null where the
 * engine was started without the capability that the command needs: it is answered UNKNOWN_COMMAND.
 */
export type CommandHandlers = { readonly [Name in BuiltCommandName]: CommandHandler<Name> | null };

/** The handlers of one command group. */
export type GroupHandlers<Group extends string> = Pick<
  CommandHandlers,
  Extract<BuiltCommandName, `${Group}.${string}`>
>;
