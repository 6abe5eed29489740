import { commandTable, type CommandName } from "@loophole/schemas/methods";
import { isCommandName, WIRE_FRAME_HEADER_BYTES } from "@loophole/protocol";
import type { Command, Hello, Role, TrafficData } from "@loophole/schemas/types";
import { isCommand, isMessageId } from "@loophole/schemas/validators";
import { CommandError } from "../control/command-error.ts";
import { CommandRun, type CommandHome } from "./command-run.ts";
import type { Connection, ConnectionTools, CutOff, IncomingMessage, Outgoing } from "./connection.ts";
import { complaintAbout, type AnyOutcome, type Dispatcher, type DoableCommand } from "./dispatcher.ts";
import { RateLimit } from "./rate-limit.ts";
import { ReplyCache } from "./reply-cache.ts";
import { ReplyOrder, type ReplySlot } from "./reply-order.ts";
import { errorWords, type DiagnosticWords, type ErrorWords } from "./wire-text.ts";

/** What a session's connection may come to. */
export interface SessionEvents {
  /** The connection is gone; `broken` is false when the client ended it in good order. */
  detached(broken: boolean): void;
  /** The client did not read, and the connection is about to be ended. */
  cutOff(cut: CutOff): void;
}

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
  readonly #rate: RateLimit;
  readonly #running = new Map<string, CommandRun>();
  readonly #answered: ReplyCache;
  readonly #order = new ReplyOrder((text) => this.#connection?.sendReply(text));
  #connection: Connection | null = null;

  constructor(id: string, hello: Hello, dispatcher: Dispatcher, tools: ConnectionTools) {
    const { limits, now } = tools;
    this.id = id;
    this.role = hello.role;
    this.client = hello.client;
    this.since = now();
    this.#tools = tools;
    this.#dispatcher = dispatcher;
    this.#rate = new RateLimit(limits.commandsPerSecond, limits.commandBurst, this.since);
    this.#answered = new ReplyCache(limits.replyCacheEntries, limits.replyCacheCharacters);
  }

  get isConnected(): boolean {
    return this.#connection !== null;
  }

  get isIdle(): boolean {
    return this.#running.size === 0;
  }

  /** From now on the session speaks through this connection; an earlier one is told and closed. */
  attach(connection: Connection, events: SessionEvents): void {
    this.#connection?.fail("SESSION_TAKEN_OVER", "This session goes on over another connection.");
    this.#connection = connection;
    connection.handTo(
      {
        message: (message) => {
          this.#receive(message, connection);
        },
        closed: (broken) => {
          if (this.#connection !== connection) return;
          this.#connection = null;
          events.detached(broken);
        },
        cutOff: (cut) => {
          if (this.#connection === connection) events.cutOff(cut);
        },
      },
      { sessionId: this.id, client: this.client.name },
    );
  }

  /** Ends what is under way; nobody will hear of it. */
  end(): void {
    for (const run of this.#running.values()) {
      if (run.end()) this.#record(run.command.name, run.id, "CANCELLED");
      run.abort();
    }
    this.#running.clear();
    this.tap(false);
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
    if (run?.isCancellable !== true) return false;
    run.abort();
    return true;
  }

  get takesBlocks(): boolean {
    return this.#connection?.takesBlocks ?? false;
  }

  sendBlock(frame: Uint8Array): void {
    this.#connection?.sendBlock(frame);
  }

  tap(enabled: boolean): void {
    this.#tools.traffic.tap(this, enabled);
  }

  sendTraffic(data: TrafficData): void {
    this.#connection?.sendTraffic(data);
  }

  breakConnection(): void {
    this.#connection?.breakOff();
  }

  #receive(message: IncomingMessage, connection: Connection): void {
    // What follows the schema of commands has a usable id.
    if (isCommand(message)) {
      this.#command(message.id, message, message);
      return;
    }
    const { id, type } = message;
    if (!isMessageId(id)) {
      connection.fail(
        "MALFORMED_DATA",
        "A message without a usable id came; ids are UUIDs of version 4 in lower case.",
      );
      return;
    }
    if (type === "command") {
      this.#command(id, message, null);
      return;
    }
    const words =
      "After the welcome a client sends messages of type 'command' only; connect again for another hello.";
    connection.sendReply(this.#tools.text.errorReply(id, this.id, new CommandError("MALFORMED_DATA", words)));
  }

  /** @param command the message, where it follows the schema of commands */
  #command(id: string, message: IncomingMessage, command: Command | null): void {
    const doable = command === null ? undefined : this.#dispatcher.find(command.name);
    const before = this.#answered.get(id);
    // Under way already: its one reply answers this one too.
    if (before === undefined && this.#running.size > 0 && this.#running.has(id)) return;
    const obstacle = this.#obstacle(message);
    if (obstacle !== null) {
      this.#connection?.sendReply(this.#tools.text.errorReply(id, this.id, obstacle));
      return;
    }
    if (before !== undefined) {
      this.#connection?.sendReply(before);
      return;
    }
    const { name } = message;
    if (command === null || doable === undefined) {
      const known = typeof name === "string" && isCommandName(name) ? name : null;
      this.#refuse(id, known, complaintAbout(message));
      return;
    }
    try {
      this.#dispatcher.check(doable, command, this.role);
    } catch (thrown) {
      this.#refuse(id, doable.name, thrown);
      return;
    }
    this.#run(id, doable, command);
  }

  /** Why a command is not even looked at; it may be sent again with the same id. */
  #obstacle({ name }: IncomingMessage): ErrorWords | null {
    if (name !== "system.ping" && name !== "system.cancel") {
      const retryAfterMs = this.#rate.take(this.#tools.now());
      if (retryAfterMs > 0) {
        const message = `Too many commands: the next one is taken in ${String(retryAfterMs)} ms. Send this one again then.`;
        return { code: "RATE_LIMIT_EXCEEDED", message, details: { retryAfterMs } };
      }
    }
    const { maxInFlight } = this.#tools.limits;
    if (this.#running.size < maxInFlight) return null;
    const message = `${String(maxInFlight)} commands wait for their replies. Send this one again when some have come.`;
    return { code: "BUSY", message, details: { maxInFlight } };
  }

  #run(id: string, doable: DoableCommand, command: Command): void {
    this.#tools.notes.begun(doable.name, id, command.params);
    const run = new CommandRun(id, doable, command.at, this, this.#tools.now);
    let outcome: AnyOutcome | Promise<AnyOutcome>;
    try {
      outcome = doable.run(command.params, run);
    } catch (thrown) {
      run.end();
      this.#refuse(id, doable.name, thrown);
      return;
    }
    if (!(outcome instanceof Promise)) {
      run.end();
      this.#finish(run, doable.ordered && this.#order.busy ? this.#order.begin() : null, outcome);
      return;
    }
    this.#running.set(id, run);
    const slot = doable.ordered && command.at === undefined ? this.#order.begin() : null;
    if (command.timeoutMs !== undefined) this.#expireAfter(command.timeoutMs, run, slot);
    outcome.then(
      (done) => {
        if (run.end()) this.#finish(run, slot, done);
      },
      (thrown: unknown) => {
        if (run.end()) this.#fail(run, slot, thrown);
      },
    );
  }

  #expireAfter(timeoutMs: number, run: CommandRun, slot: ReplySlot | null): void {
    run.expireAfter(timeoutMs, () => {
      if (!run.end()) return;
      run.abort();
      const message = `${run.command.name} was not done within ${String(timeoutMs)} ms. It may still take hold; ask for the state.`;
      this.#fail(run, slot, new CommandError("TIMEOUT", message));
    });
  }

  #finish({ id, command }: CommandRun, slot: ReplySlot | null, { result, applied }: AnyOutcome): void {
    this.#running.delete(id);
    const { text: wire, msgpack } = this.#tools;
    const reply =
      this.#connection?.writesMessagePack === true
        ? msgpack.encodeFrame(wire.okReplyObject(id, result, applied))
        : wire.okReply(id, result, applied);
    if (this.#fits(reply)) {
      this.#record(command.name, id, "ok");
      this.#answer(id, slot, reply);
      return;
    }
    const { maxFrameBytes } = this.#tools.limits;
    const message = `The result takes more than the ${String(maxFrameBytes)} bytes of one message. Start Signal with a larger --max-frame-bytes.`;
    const error = new CommandError("RESOURCE_EXHAUSTED", message, { maxFrameBytes });
    this.#answerError(id, command.name, slot, error);
  }

  #fail({ id, command }: CommandRun, slot: ReplySlot | null, thrown: unknown): void {
    this.#running.delete(id);
    this.#answerError(id, command.name, slot, thrown);
  }

  /** Answers a command that was not begun, after the replies to those before it. */
  #refuse(id: string, name: CommandName | null, thrown: unknown): void {
    this.#answerError(id, name, this.#order.busy ? this.#order.begin() : null, thrown);
  }

  #answerError(id: string, name: CommandName | null, slot: ReplySlot | null, thrown: unknown): void {
    const words = this.#wordsFor(id, thrown);
    if (name !== null) this.#record(name, id, words.code);
    this.#answer(id, slot, this.#tools.text.errorReply(id, this.id, words));
  }

  #answer(id: string, slot: ReplySlot | null, reply: Outgoing): void {
    this.#answered.add(id, reply);
    if (slot === null) this.#connection?.sendReply(reply);
    else this.#order.fill(slot, reply);
  }

  #fits(reply: Outgoing): boolean {
    const { maxFrameBytes } = this.#tools.limits;
    if (typeof reply !== "string") return reply.length - WIRE_FRAME_HEADER_BYTES <= maxFrameBytes;
    // Three bytes hold any UTF-16 code unit.
    return reply.length * 3 <= maxFrameBytes || Buffer.byteLength(reply) <= maxFrameBytes;
  }

  /** Notes commands that more than an observer may send. */
  #record(name: CommandName, id: string, outcome: string): void {
    if (commandTable[name].role === "observer") return;
    const { id: sessionId, role, client } = this;
    this.#tools.audit.add({ event: "command", sessionId, client: client.name, role, name, id, outcome });
  }

  #wordsFor(id: string, thrown: unknown): ErrorWords {
    const known = errorWords(thrown);
    if (known !== null) return known;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    this.#tools.log.error("a command failed for a reason nobody foresaw", {
      sessionId: this.id,
      command: id,
      error: error.stack ?? error.message,
    });
    const message = "Something went wrong inside the engine; its log has the details.";
    return { code: "INTERNAL", message, details: null };
  }
}
