import { firstViolation, isCommandName } from "@loophole/protocol";
import {
  commandTable,
  type CommandInfo,
  type CommandName,
  type PlannedCommandName,
} from "@loophole/schemas/methods";
import type { Command, Role } from "@loophole/schemas/types";
import { commandValidators, isCommand, type Validator } from "@loophole/schemas/validators";
import type {
  BuiltCommandName,
  CommandContext,
  CommandHandlers,
  CommandOutcome,
} from "../control/command-context.ts";
import { CommandError } from "../control/command-error.ts";
import type { GraphVersion } from "../control/graph-state.ts";
import type { IncomingMessage } from "./connection.ts";
import { nearestName } from "./nearest-name.ts";

const RANK: Readonly<Record<Role, number>> = { observer: 0, control: 1, controller: 2 };
const NAMES = Object.keys(commandTable).filter(isCommandName);

export type AnyOutcome = CommandOutcome<CommandName>;

/** A command that the engine can do. */
export interface DoableCommand {
  readonly name: CommandName;
  readonly info: CommandInfo;
  /** Its reply waits for those to what was sent before, unless it is scheduled. */
  readonly ordered: boolean;
  /** Does a command of this name. Throws CommandError where the params break their schema. */
  run(params: unknown, context: CommandContext): AnyOutcome | Promise<AnyOutcome>;
}

/** Checks commands against the contract and finds who does them. */
export class Dispatcher {
  readonly #doable: ReadonlyMap<string, DoableCommand>;
  readonly #graph: GraphVersion;

  /** @param graph what the graph is at present */
  constructor(handlers: CommandHandlers, graph: GraphVersion) {
    this.#doable = doableCommands(handlers);
    this.#graph = graph;
  }

  /** Who does commands of this name. */
  find(name: string): DoableCommand | undefined {
    return this.#doable.get(name);
  }

  /** Throws CommandError where the command is above the role, cannot be scheduled, or expects another graph. */
  check(doable: DoableCommand, { at, expect }: Command, role: Role): void {
    if (RANK[role] < RANK[doable.info.role]) throw aboveRole(doable, role);
    if (at !== undefined && !doable.info.schedulable) throw notSchedulable(doable.name);
    if (expect !== undefined) this.#checkRevision(expect.revision);
  }

  #checkRevision(expected: number): void {
    const { revision } = this.#graph;
    if (expected === revision) return;
    const message = `The command was meant for revision ${String(expected)}; the graph is at ${String(revision)}. Get it and decide anew.`;
    throw new CommandError("CONFLICT", message, { revision, hash: this.#graph.hash });
  }
}

/** What is wrong with a command that nobody can do. */
export function complaintAbout(message: IncomingMessage): CommandError {
  const { name } = message;
  if (typeof name === "string" && !isCommandName(name)) return unknownCommand(name);
  return isCommand(message) ? withoutCapability(message.name) : invalid("The command", isCommand);
}

function doableCommands(handlers: CommandHandlers): Map<string, DoableCommand> {
  const doable = new Map<string, DoableCommand>();
  const add = <Name extends BuiltCommandName>(name: Name): void => {
    const handler = handlers[name];
    if (handler === null) return;
    const validator: Validator<Parameters<typeof handler>[0]> = commandValidators[name].params;
    doable.set(name, {
      name,
      info: commandTable[name],
      ordered: !commandTable[name].long && !commandTable[name].unordered,
      run: (params, context) => {
        if (!validator(params)) throw invalid(`The params of ${name}`, validator);
        return handler(params, context);
      },
    });
  };
  for (const name of NAMES) {
    if (!isPlanned(name)) add(name);
  }
  return doable;
}

function isPlanned(name: CommandName): name is PlannedCommandName {
  return commandTable[name].status === "planned";
}

/** The protocol knows the command, this engine does not do it. */
function withoutCapability(name: string): CommandError {
  if (!isCommandName(name)) return unknownCommand(name);
  const { capability } = commandTable[name];
  const advice = capability === "debug" ? " Start Signal with --debug." : "";
  const message = `This engine does not have the capability ${String(capability)} that '${name}' needs.${advice}`;
  return new CommandError("UNKNOWN_COMMAND", message, { name, capability });
}

function aboveRole({ name, info }: DoableCommand, role: Role): CommandError {
  const needed = info.role;
  const advice = `Connect with the role '${needed}'.`;
  const message = `${name} needs the role '${needed}'; this session is '${role}'. ${advice}`;
  return new CommandError("FORBIDDEN", message, { needed, role });
}

function notSchedulable(name: CommandName): CommandError {
  const message = `${name} cannot be scheduled: send it without 'at'.`;
  return new CommandError("INVALID_PARAMS", message, { pointer: "/at", rule: "schedulable" });
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
