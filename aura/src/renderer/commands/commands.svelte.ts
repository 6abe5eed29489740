import { matchesKey } from "./keys.ts";
import type { Session } from "../session/session.svelte.ts";

/** Something the musician can do. Menus, keys, the shortcut sheet and the palette are all made from these. */
export interface Command {
  /** `transport.play` and so on; unique. */
  readonly id: string;
  /** In the user's words: "Play or stop". */
  readonly title: string;
  /** Heading in the shortcut sheet. */
  readonly group: string;
  /** Keys that run it: "Space", "Mod+Z", "Mod+Shift+Z", "ArrowLeft" (Mod is Cmd on a Mac, else Ctrl). */
  readonly keys?: readonly string[];
  /** Without it, always. */
  enabled?(session: Session): boolean;
  run(session: Session): void;
}

/** The one registry of commands. */
export class Commands {
  #commands: readonly Command[] = $state.raw([]);

  constructor(
    private readonly session: Session,
    private readonly apple: boolean,
  ) {}

  get all(): readonly Command[] {
    return this.#commands;
  }

  /** Adds commands. Returns how to take them away again. Throws on an id that is there already. */
  register(commands: readonly Command[]): () => void {
    for (const { id } of commands) {
      if (this.#commands.some((other) => other.id === id)) throw new Error(`There are two commands ‘${id}’.`);
    }
    this.#commands = [...this.#commands, ...commands];
    return () => {
      this.#commands = this.#commands.filter((command) => !commands.includes(command));
    };
  }

  find(id: string): Command | undefined {
    return this.#commands.find((command) => command.id === id);
  }

  isEnabled(command: Command): boolean {
    return command.enabled?.(this.session) ?? true;
  }

  run(id: string): void {
    const command = this.find(id);
    if (command !== undefined && this.isEnabled(command)) command.run(this.session);
  }

  /** Runs the first enabled command with this key; answers whether there was one. Later ones win over earlier. */
  handleKey(event: KeyboardEvent): boolean {
    for (let at = this.#commands.length - 1; at >= 0; at--) {
      const command = this.#commands[at];
      if (command?.keys?.some((key) => matchesKey(key, event, this.apple)) !== true) continue;
      if (!this.isEnabled(command)) continue;
      command.run(this.session);
      return true;
    }
    return false;
  }
}
