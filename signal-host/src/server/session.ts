import { commandTable, type CommandName } from "@loophole/schemas/methods";
import type { Hello, Role } from "@loophole/schemas/types";
import { isMessageId } from "@loophole/schemas/validators";
import { CommandError } from "../control/command-error.ts";
import { CommandRun, type CommandHome } from "./command-run.ts";
import type { Connection, ConnectionTools, IncomingMessage } from "./connection.ts";
import type { AnyOutcome, CheckedCommand, Dispatcher } from "./dispatcher.ts";
import { ReplyCache } from "./reply-cache.ts";
import { ReplyOrder, type ReplySlot } from "./reply-order.ts";
import { errorWords, type DiagnosticWords, type ErrorWords } from "./wire-text.ts";

/**
 * Answered when known, whatever was asked before: they change nothing, and tell whether the audio thread lives
 * (an earlier change may wait for it) or take their time (device.list looks in a process of its own).
 */
const UNORDERED: ReadonlySet<CommandName> = new Set([
  "system.ping",
  "system.status",
  "system.cancel",
  "device.list",
]);

/**
 * One client's standing with Signal. It outlives its connection for a while: commands under way go on, and
 * a client that resumes gets the first reply to any command it sends again.
 */
export class Session implements CommandHome {
  readonly id: string;
  readonly role: Role;
  readonly client: Hello["client"];
  /** Monotonic ms. */
  readonly since: number;
  readonly #tools: ConnectionTools;
  readonly #dispatcher: Dispatcher;
  readonly #running = new Map<string, CommandRun>();
  readonly #answered: ReplyCache;
  readonly #order = new ReplyOrder((text) => this.#connection?.sendReply(text));
  #connection: Connection | null = null;

  constructor(id: string, hello: Hello, dispatcher: Dispatcher, tools: ConnectionTools) {
    this.id = id;
    this.role = hello.role;
    this.client = hello.client;
    this.since = tools.now();
    this.#tools = tools;
    this.#dispatcher = dispatcher;
    this.#answered = new ReplyCache(tools.limits.replyCacheEntries, tools.limits.replyCacheCharacters);
  }

  get isConnected(): boolean {
    return this.#connection !== null;
  }

  get isIdle(): boolean {
    return this.#running.size === 0;
  }

  /** From now on the session speaks through this connection; an earlier one is told and closed. */
  attach(connection: Connection, onDetached: (broken: boolean) => void): void {
    this.#connection?.fail("SESSION_TAKEN_OVER", "This session goes on over another connection.");
    this.#connection = connection;
    connection.handTo({
      message: (message) => {
        this.#receive(message, connection);
      },
      closed: (broken) => {
        if (this.#connection !== connection) return;
        this.#connection = null;
        onDetached(broken);
      },
    });
  }

  /** Ends what is under way; nobody will hear of it. */
  end(): void {
    for (const run of this.#running.values()) {
      run.end();
      run.abort();
    }
    this.#running.clear();
    this.#connection?.close();
    this.#connection = null;
  }

  tell(words: DiagnosticWords): void {
    this.#connection?.sendDiagnostic(words);
  }

  get canTakeTelemetry(): boolean {
    return this.#connection?.canTakeTelemetry ?? false;
  }

  sendTelemetry(text: string): void {
    this.#connection?.sendTelemetry(text);
  }

  cancel(commandId: string): boolean {
    const run = this.#running.get(commandId);
    if (run === undefined || !commandTable[run.name].long) return false;
    run.abort();
    return true;
  }

  #receive(message: IncomingMessage, connection: Connection): void {
    const { id, type } = message;
    if (!isMessageId(id)) {
      connection.fail(
        "MALFORMED_DATA",
        "A message without a usable id came; ids are UUIDs of version 4 in lower case.",
      );
      return;
    }
    if (type === "command") {
      this.#command(id, message);
      return;
    }
    const words =
      "After the welcome a client sends messages of type 'command' only; connect again for another hello.";
    connection.sendReply(this.#tools.text.errorReply(id, this.id, new CommandError("MALFORMED_DATA", words)));
  }

  #command(id: string, message: IncomingMessage): void {
    const before = this.#answered.get(id);
    if (before !== undefined) {
      this.#connection?.sendReply(before);
      return;
    }
    // Under way already: its one reply answers this one too.
    if (this.#running.has(id)) return;
    const { maxInFlight } = this.#tools.limits;
    if (this.#running.size >= maxInFlight) {
      const words = `${String(maxInFlight)} commands wait for their replies. Send this one again when some have come.`;
      const error: ErrorWords = { code: "BUSY", message: words, details: { maxInFlight } };
      this.#connection?.sendReply(this.#tools.text.errorReply(id, this.id, error));
      return;
    }
    let command: CheckedCommand;
    try {
      command = this.#dispatcher.check(message, this.role);
    } catch (thrown) {
      this.#answerInOrder(id, this.#errorText(id, thrown));
      return;
    }
    this.#run(id, command);
  }

  #run(id: string, command: CheckedCommand): void {
    const run = new CommandRun(id, command.name, this, this.#tools.now);
    let outcome: AnyOutcome | Promise<AnyOutcome>;
    try {
      outcome = command.run(run);
    } catch (thrown) {
      run.end();
      this.#answerInOrder(id, this.#errorText(id, thrown));
      return;
    }
    const inOrder = !commandTable[command.name].long && !UNORDERED.has(command.name);
    if (!(outcome instanceof Promise)) {
      run.end();
      const text = this.#tools.text.okReply(id, outcome.result, outcome.applied);
      if (inOrder) this.#answerInOrder(id, text);
      else this.#answer(id, text);
      return;
    }
    this.#running.set(id, run);
    const slot = inOrder ? this.#order.begin() : null;
    if (command.timeoutMs !== undefined) this.#expireAfter(command.timeoutMs, run, slot);
    outcome.then(
      (done) => {
        if (run.end()) this.#settle(run, slot, this.#tools.text.okReply(id, done.result, done.applied));
      },
      (thrown: unknown) => {
        if (run.end()) this.#settle(run, slot, this.#errorText(id, thrown));
      },
    );
  }

  #expireAfter(timeoutMs: number, run: CommandRun, slot: ReplySlot | null): void {
    run.expireAfter(timeoutMs, () => {
      if (!run.end()) return;
      run.abort();
      const message = `${run.name} was not done within ${String(timeoutMs)} ms. It may still take hold; ask for the state.`;
      this.#settle(run, slot, this.#errorText(run.id, new CommandError("TIMEOUT", message)));
    });
  }

  #settle(run: CommandRun, slot: ReplySlot | null, text: string): void {
    this.#running.delete(run.id);
    if (slot === null) {
      this.#answer(run.id, text);
      return;
    }
    this.#answered.add(run.id, this.#fitting(run.id, text));
    this.#order.fill(slot, this.#fitting(run.id, text));
  }

  #answerInOrder(id: string, text: string): void {
    if (!this.#order.busy) {
      this.#answer(id, text);
      return;
    }
    const fitting = this.#fitting(id, text);
    this.#answered.add(id, fitting);
    this.#order.fill(this.#order.begin(), fitting);
  }

  #answer(id: string, text: string): void {
    const fitting = this.#fitting(id, text);
    this.#answered.add(id, fitting);
    this.#connection?.sendReply(fitting);
  }

  /** A reply larger than the client takes is answered by an error that says so. */
  #fitting(id: string, text: string): string {
    const { maxFrameBytes } = this.#tools.limits;
    // Three bytes hold any UTF-16 code unit.
    if (text.length * 3 <= maxFrameBytes || Buffer.byteLength(text) <= maxFrameBytes) return text;
    const message = `The result takes more than the ${String(maxFrameBytes)} bytes of one message. Start Signal with a larger --max-frame-bytes.`;
    return this.#errorText(id, new CommandError("RESOURCE_EXHAUSTED", message, { maxFrameBytes }));
  }

  #errorText(id: string, thrown: unknown): string {
    const known = errorWords(thrown);
    if (known !== null) return this.#tools.text.errorReply(id, this.id, known);
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    this.#tools.log.error("a command failed for a reason nobody foresaw", {
      sessionId: this.id,
      command: id,
      error: error.stack ?? error.message,
    });
    const message = "Something went wrong inside the engine; its log has the details.";
    return this.#tools.text.errorReply(id, this.id, { code: "INTERNAL", message, details: null });
  }
}
