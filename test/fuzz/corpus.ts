import { readdirSync, readFileSync } from "node:fs";
import { isCommandName, messageId, timestamp } from "@loophole/protocol";
import { commandTable, type CommandName } from "@loophole/schemas/methods";
import type { Random } from "./random.ts";

export type JsonObject = Record<string, unknown>;

/** Valid values of every definition: what mutations begin with. */
export class Corpus {
  readonly types: readonly string[];
  readonly #values = new Map<string, readonly unknown[]>();
  readonly #names: readonly CommandName[];
  readonly #paramsOf: ReadonlyMap<CommandName, string>;

  /** @param vectors the folder schemas/vectors/messages */
  constructor(vectors: URL, protocol: URL) {
    this.types = readdirSync(vectors);
    for (const type of this.types) {
      const folder = new URL(`${type}/valid/`, vectors);
      this.#values.set(
        type,
        readdirSync(folder).map((name): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
      );
    }
    this.#names = Object.keys(commandTable).filter(isCommandName);
    this.#paramsOf = paramsIn(protocol);
  }

  value(random: Random, type: string): unknown {
    return random.pick(this.#values.get(type) ?? [{}]);
  }

  /** A valid command with an id of its own; `without` names commands that are not to be sent. */
  command(random: Random, without: ReadonlySet<CommandName> = new Set()): JsonObject {
    const name = random.pick(this.#names.filter((one) => !without.has(one)));
    const params = this.value(random, this.#paramsOf.get(name) ?? "EmptyParams");
    return { type: "command", id: messageId(), ts: timestamp(), name, params };
  }
}

/** The definition of each command's params, as the description for other languages tells it. */
function paramsIn(protocol: URL): Map<CommandName, string> {
  const { commands } = JSON.parse(readFileSync(protocol, "utf8")) as {
    commands: { name: string; params: { $ref: string } }[];
  };
  return new Map(
    commands.flatMap(({ name, params }): [CommandName, string][] =>
      isCommandName(name) ? [[name, params.$ref.split("/").at(-1) ?? ""]] : [],
    ),
  );
}
