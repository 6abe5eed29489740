import { commandTable, type CommandName } from "@loophole/schemas/methods";
import type { CrashCommand } from "@loophole/schemas/types";
import { isEntityId } from "@loophole/schemas/validators";
import type { CommandNotes } from "../server/command-notes.ts";

/** As many as the crash record has room for. */
const KEPT = 16;

/** Remembers the last commands that change or start something, whoever sent them. */
export class LastCommands implements CommandNotes {
  readonly #sample: () => number;
  readonly #onNews: () => void;
  readonly #last: CrashCommand[] = [];

  /** @param sample the engine clock's frame now @param onNews called when one has come */
  constructor(sample: () => number, onNews: () => void) {
    this.#sample = sample;
    this.#onNews = onNews;
  }

  begun(name: CommandName, id: string, params: unknown): void {
    if (commandTable[name].role === "observer") return;
    const target = targetOf(params);
    const sample = this.#sample();
    this.#last.push(target === undefined ? { name, id, sample } : { name, id, target, sample });
    if (this.#last.length > KEPT) this.#last.shift();
    this.#onNews();
  }

  /** The oldest first. */
  list(): CrashCommand[] {
    return [...this.#last];
  }
}

/** The id that the params name first, of what the command is for. */
function targetOf(params: unknown): string | undefined {
  if (typeof params !== "object" || params === null) return undefined;
  const first: unknown = "ops" in params && Array.isArray(params.ops) ? params.ops[0] : params;
  if (typeof first !== "object" || first === null) return undefined;
  for (const field of ["target", "track", "sample", "id"]) {
    const value: unknown = Reflect.get(first, field);
    if (isEntityId(value)) return value;
  }
  return undefined;
}
