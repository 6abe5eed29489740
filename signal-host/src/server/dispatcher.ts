import { firstViolation, isCommandName } from "@loophole/protocol";
import { commandTable, type CommandName, type PlannedCommandName } from "@loophole/schemas/methods";
import type { Command, Role } from "@loophole/schemas/types";
import { commandValidators, isCommand, type Validator } from "@loophole/schemas/validators";
import type {
  BuiltCommandName,
  CommandContext,
  CommandHandlers,
  CommandOutcome,
} from "../control/command-context.ts";
import { CommandError } from "../control/command-error.ts";
import type { IncomingMessage } from "./connection.ts";
import { nearestName } from "./nearest-name.ts";

const RANK: Readonly<Record<Role, number>> = { observer: 0, control: 1, controller: 2 };
const NAMES = Object.keys(commandTable).filter(isCommandName);

export type AnyOutcome = CommandOutcome<CommandName>;

/** A command that may be done: known, well-formed, allowed. */
export interface CheckedCommand {
  readonly name: CommandName;
  readonly timeoutMs: number | undefined;
  run(context: CommandContext): AnyOutcome | Promise<AnyOutcome>;
}

/** Checks commands against the contract and hands them to their handlers. */
export class Dispatcher {
  readonly #handlers: CommandHandlers;

  constructor(handlers: CommandHandlers) {
    this.#handlers = handlers;
  }

  /** Throws CommandError where the command is unknown, malformed, or above the role. */
  check(message: IncomingMessage, role: Role): CheckedCommand {
    const { name } = message;
    if (typeof name === "string" && !isCommandName(name)) throw unknownCommand(name);
    if (!isCommand(message)) throw invalid("The command", isCommand);
    if (!isCommandName(message.name)) throw unknownCommand(message.name);
    if (isPlanned(message.name)) throw withoutCapability(message.name);
    const needed = commandTable[message.name].role;
    if (RANK[role] < RANK[needed]) {
      const advice = `Connect with the role '${needed}'.`;
      throw new CommandError(
        "FORBIDDEN",
        `${message.name} needs the role '${needed}'; this session is '${role}'. ${advice}`,
        {
          needed,
          role,
        },
      );
    }
    if (message.at !== undefined) {
      const reason =
        "This engine does not have the capability scheduled-commands: send the command without 'at'.";
      throw new CommandError("INVALID_PARAMS", reason, { pointer: "/at", rule: "scheduled-commands" });
    }
    return this.#checked(message.name, message);
  }

  #checked<Name extends BuiltCommandName>(name: Name, command: Command): CheckedCommand {
    const handler = this.#handlers[name];
    if (handler === null) throw withoutCapability(name);
    const validator: Validator<Parameters<typeof handler>[0]> = commandValidators[name].params;
    const params: unknown = command.params;
    if (!validator(params)) throw invalid(`The params of ${name}`, validator);
    return {
      name,
      timeoutMs: command.timeoutMs,
      run: (context) => handler(params, context),
    };
  }
}

function isPlanned(name: CommandName): name is PlannedCommandName {
  return commandTable[name].status === "planned";
}

/** The protocol knows the command, this engine does not do it. */
function withoutCapability(name: CommandName): CommandError {
  const { capability } = commandTable[name];
  const advice = capability === "debug" ? " Start Signal with --debug." : "";
  const message = `This engine does not have the capability ${String(capability)} that '${name}' needs.${advice}`;
  return new CommandError("UNKNOWN_COMMAND", message, { name, capability });
}

function unknownCommand(name: string): CommandError {
  const nearest = nearestName(name, NAMES);
  const hint =
    nearest === null ? "See docs/specs/ipc for the commands there are." : `Did you mean '${nearest}'?`;
  const shown = name.length > 64 ? `${name.slice(0, 64)}…` : name;
  return new CommandError("UNKNOWN_COMMAND", `There is no command '${shown}'. ${hint}`, {
    name: shown,
    ...(nearest !== null && { nearest }),
  });
}

function invalid(what: string, validator: Validator<unknown>): CommandError {
  const { pointer, rule, message } = firstViolation(validator);
  return new CommandError("INVALID_PARAMS", `${what} cannot be used: ${message}`, { pointer, rule });
}
