import { ConnectionError, InvalidMessageError, WireCommandError } from "@loophole/protocol";
import type { Diagnostic, Role } from "@loophole/schemas/types";
import type { Settings } from "../cli/settings.ts";
import type { DebugConnection, Reply } from "../connect/debug-connection.ts";
import { openLink, type EngineLink } from "../connect/engine-link.ts";
import { messageOf, sendOutgoing, type Outgoing } from "../connect/send-typed.ts";
import { EXIT, UsageError } from "../exit-codes.ts";
import { diagnosticText } from "../output/diagnostic-text.ts";
import { explainRefusal, explainSlip, explainTrouble } from "../output/explain.ts";
import { errorText, okText } from "../output/reply-text.ts";
import type { Terminal } from "../output/terminal.ts";
import { isTextIn } from "../schema/hints.ts";
import { checkCommand } from "../syntax/check-command.ts";
import { parseLine, type TypedCommand, type TypedMessage } from "../syntax/parse-line.ts";
import { SyntaxTrouble } from "../syntax/relaxed-value.ts";
import { complete } from "./complete.ts";
import { EngineNames } from "./engine-names.ts";
import { defaultHistoryPath, readHistory, writeHistory } from "./history.ts";
import { greetingText } from "./info-text.ts";
import { LineReader } from "./line-reader.ts";
import { runLocal, type LocalContext } from "./run-local.ts";

/** The interactive prompt; answers the exit code when the user leaves. */
export async function runPrompt(settings: Settings, terminal: Terminal): Promise<number> {
  const link = await openLink(settings, "observer", terminal);
  const prompt = new Prompt(settings, terminal, link, await readHistory(defaultHistoryPath()));
  try {
    await prompt.run();
  } finally {
    await prompt.close();
  }
  return EXIT.ok;
}

class Prompt implements LocalContext {
  readonly terminal: Terminal;
  readonly #settings: Settings;
  readonly #lines: LineReader;
  #link: EngineLink;
  /** The command whose reply is awaited. */
  #running: { outgoing: Outgoing; giveUp: () => void; asked: boolean } | null = null;
  #leaving = false;

  constructor(settings: Settings, terminal: Terminal, link: EngineLink, history: readonly string[]) {
    this.terminal = terminal;
    this.#settings = settings;
    this.#link = link;
    const names = new EngineNames(() => this.connection);
    this.#lines = new LineReader({
      history,
      prompt: () => this.#promptText(),
      complete: (line) => complete(line, names),
      interrupt: () => this.#interrupt(),
    });
  }

  get connection(): DebugConnection {
    return this.#link.connection;
  }

  async run(): Promise<void> {
    this.#greet();
    this.terminal.print(this.terminal.out.dim("help lists commands, Tab completes, Ctrl-D leaves."));
    while (!this.#leaving) {
      const line = await this.#lines.next();
      if (line === null) break;
      try {
        await this.#do(line);
      } catch (error) {
        this.#complain(error);
      }
    }
  }

  async close(): Promise<void> {
    this.#lines.close();
    this.#leaving = true;
    await writeHistory(defaultHistoryPath(), this.#lines.history);
    await this.#link.close();
  }

  leave(): void {
    this.#leaving = true;
  }

  /** Lets `work` have the terminal: keys are its own. */
  async withTerminal(work: () => Promise<void>): Promise<void> {
    await this.#lines.without(work);
  }

  /** Connects again: as another role, or to the engine that runs now. */
  async connectAgain(role: Role): Promise<void> {
    const { spawned } = this.#link;
    const settings: Settings = { ...this.#settings, role };
    this.connection.close();
    if (spawned?.running) this.#link = await this.#link.reconnect(settings);
    else {
      await spawned?.stop();
      this.#link = await openLink(settings, role, this.terminal);
    }
    this.#greet();
  }

  async #do(line: string): Promise<void> {
    const trimmed = line.trim();
    const isUnchecked = trimmed.startsWith("!");
    const text = isUnchecked ? trimmed.slice(1).trimStart() : trimmed;
    if (!isUnchecked && (await runLocal(text, this))) return;
    const { out, width } = this.terminal;
    try {
      const typed = parseLine(text, isTextIn);
      if (typed.kind === "empty") return;
      const slip = isUnchecked || typed.kind === "message" ? null : checkCommand(typed);
      if (slip !== null && typed.kind === "command") {
        this.terminal.print(explainSlip(typed, slip, out, width));
        if (slip.rule !== "name")
          this.terminal.print(
            out.dim(`Not sent. help ${typed.name} tells more; ! before the line sends it all the same.`),
          );
        return;
      }
      if (this.connection.closed) await this.connectAgain(this.connection.welcome.role);
      await this.#send(typed);
    } catch (error) {
      if (!(error instanceof SyntaxTrouble)) throw error;
      this.terminal.print(explainTrouble(text, error, out, width));
    }
  }

  async #send(typed: TypedCommand | TypedMessage): Promise<void> {
    const outgoing = await messageOf(this.connection, typed);
    const sent = performance.now();
    const reply = sendOutgoing(this.connection, outgoing);
    if (reply === null) return;
    const answered = await this.#awaitReply(outgoing, reply);
    if (answered === null) return;
    const { out, width } = this.terminal;
    if (answered.ok) this.terminal.print(okText(answered, performance.now() - sent, out, width));
    else if (typed.kind === "command") this.terminal.print(explainRefusal(typed, answered, out, width));
    else this.terminal.print(errorText(answered, out));
  }

  /** The reply, or null when the user does not want to wait any longer. */
  async #awaitReply(outgoing: Outgoing, reply: Promise<Reply>): Promise<Reply | null> {
    const givenUp = new Promise<null>((resolve) => {
      this.#running = { outgoing, giveUp: () => resolve(null), asked: false };
    });
    reply.catch(() => undefined);
    try {
      return await Promise.race([reply, givenUp]);
    } finally {
      this.#running = null;
    }
  }

  /** Ctrl-C: cancels what is under way; the second one stops waiting for it. */
  #interrupt(): boolean {
    const running = this.#running;
    if (running === null) return false;
    const { out } = this.terminal;
    if (running.asked) {
      this.terminal.print(out.yellow(`No longer waiting for ${running.outgoing.name}.`));
      running.giveUp();
      return true;
    }
    running.asked = true;
    this.terminal.print(out.dim(`Cancelling ${running.outgoing.name}; Ctrl-C again stops waiting.`));
    // Whether it could be cancelled shows in the command's own reply.
    this.connection.command("system.cancel", { id: running.outgoing.id }).catch(() => undefined);
    return true;
  }

  #greet(): void {
    const connection = this.connection;
    this.terminal.print(greetingText(connection.welcome, this.terminal.out));
    connection.listen({
      diagnostic: (diagnostic) => this.#tell(diagnostic),
      invalid: (error) =>
        this.#lines.print(this.terminal.out.yellow(`The engine breaks the schema. ${error.message}`)),
      closed: (error) => {
        if (error === null || this.#leaving) return;
        const last = this.#link.spawned?.log.slice(-4) ?? [];
        this.#lines.print([this.terminal.out.red(error.message), ...last].join("\n"));
        this.#lines.print(this.terminal.out.dim("The next command, or connect, looks for an engine again."));
      },
    });
  }

  #tell(diagnostic: Diagnostic): void {
    if (diagnostic.code === "TRAFFIC" || diagnostic.severity === "debug") return;
    const isProgress = diagnostic.code === "PROGRESS";
    if (isProgress && diagnostic.re !== this.#running?.outgoing.id) return;
    const { out } = this.terminal;
    this.#lines.print(isProgress ? out.dim(diagnostic.message) : diagnosticText(diagnostic, out));
  }

  #complain(error: unknown): void {
    const isExpected =
      error instanceof ConnectionError ||
      error instanceof WireCommandError ||
      error instanceof InvalidMessageError ||
      error instanceof UsageError;
    if (!isExpected) throw error;
    const code = error instanceof WireCommandError ? `${error.code}  ` : "";
    this.terminal.print(this.terminal.out.red(code + error.message));
  }

  #promptText(): string {
    const { out } = this.terminal;
    const { welcome, closed } = this.connection;
    return closed ? out.red("(no engine)> ") : `${out.cyan(`${welcome.role}@${welcome.engine.pid}`)}> `;
  }
}
