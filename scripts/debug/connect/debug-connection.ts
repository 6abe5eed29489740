import {
  ConnectionError,
  InvalidMessageError,
  MessageStream,
  PROTOCOL_RANGE,
  WireCommandError,
  firstViolation,
  isCommandName,
  messageId,
  timestamp,
  type JsonObject,
} from "@loophole/protocol";
import { MessagePackCodec } from "@loophole/protocol/msgpack";
import { connectTcp } from "@loophole/protocol/node";
import type { CommandMap, CommandName } from "@loophole/schemas/methods";
import type {
  Applied,
  At,
  Diagnostic,
  Encoding,
  ErrorReply,
  OkReply,
  Role,
  Telemetry,
  Welcome,
} from "@loophole/schemas/types";
import {
  commandValidators,
  isDiagnostic,
  isErrorReply,
  isOkReply,
  isTelemetry,
  isWelcome,
} from "@loophole/schemas/validators";
import { VERSION } from "../version.ts";
import type { Target } from "./target.ts";

const WELCOME_LIMIT_MS = 5_000;

export type Reply = OkReply | ErrorReply;

export interface ConnectionOptions {
  readonly role: Role;
  /** How messages are written, if the engine grants it. */
  readonly encoding: "json" | "msgpack";
}

/** What happened on a connection, for whoever shows it. */
export interface ConnectionListener {
  telemetry?(message: Telemetry): void;
  diagnostic?(diagnostic: Diagnostic): void;
  /** The engine sent what its schema does not allow. */
  invalid?(error: InvalidMessageError): void;
  /** Once; null when it was closed here, or in good order. */
  closed?(error: Error | null): void;
}

/** What a command may carry beside its parameters. */
export interface CommandExtras {
  readonly at?: At | undefined;
  readonly expect?: { readonly revision: number } | undefined;
  readonly timeoutMs?: number | undefined;
}

interface Waiting {
  readonly name: string;
  resolve(reply: Reply): void;
  reject(error: Error): void;
}

/**
 * A connection as somebody who debugs wants it: messages go out as they were written, right or wrong, and replies come
 * back whole. What the engine sends is checked, and told when it is wrong, but not kept back.
 */
export class DebugConnection {
  readonly welcome: Welcome;
  readonly target: Target;
  readonly #stream: MessageStream;
  readonly #listeners = new Set<ConnectionListener>();
  /** By command id; the same id may be sent again while it is under way. */
  readonly #waiting = new Map<string, Waiting[]>();
  #early: (Diagnostic | Telemetry)[] | null = [];
  #ended: { error: Error | null } | null = null;

  /** Rejects with ConnectionError (nobody there), WireCommandError (refused) or InvalidMessageError (no Signal). */
  static async connect(target: Target, options: ConnectionOptions): Promise<DebugConnection> {
    const transport = await connectTcp({ host: target.host, port: target.port });
    const stream = new MessageStream(transport, { side: "client" });
    return await new Promise((resolve, reject) => {
      // The next message may be in the same chunk as the welcome: the connection must be there before it is read.
      sayHello(stream, target, options, (outcome) => {
        if (outcome instanceof Error) reject(outcome);
        else resolve(new DebugConnection(stream, target, outcome));
      });
    });
  }

  private constructor(stream: MessageStream, target: Target, welcome: Welcome) {
    this.#stream = stream;
    this.target = target;
    this.welcome = welcome;
    stream.onMessage((message) => this.#take(message));
    stream.onError((error) => {
      this.#end(new ConnectionError(`${stream.remote} sent what cannot be read: ${error.message}`));
      stream.destroy();
    });
    stream.onClose((reason) => {
      const why = reason?.message ?? "the engine closed it";
      this.#end(new ConnectionError(`The connection to ${stream.remote} ended: ${why}.`));
    });
  }

  get closed(): boolean {
    return this.#ended !== null;
  }

  /** The first listener also gets what came before it. Returns what ends the listening. */
  listen(listener: ConnectionListener): () => void {
    this.#listeners.add(listener);
    const early = this.#early ?? [];
    this.#early = null;
    for (const message of early) this.#tell(message);
    return () => void this.#listeners.delete(listener);
  }

  /** Sends a command and settles by its reply, good or bad. Rejects with ConnectionError when none will come. */
  request(name: string, params: object, extras: CommandExtras = {}): Promise<Reply> {
    const { at, expect, timeoutMs } = extras;
    return this.sendCommand({
      type: "command",
      id: messageId(),
      ts: timestamp(),
      name,
      params,
      ...(at && { at }),
      ...(expect && { expect }),
      ...(timeoutMs !== undefined && { timeoutMs }),
    });
  }

  /** Like request, for commands that must succeed: rejects with WireCommandError otherwise. */
  async command<Name extends CommandName>(
    name: Name,
    params: CommandMap[Name]["params"],
    extras: CommandExtras = {},
  ): Promise<{ result: CommandMap[Name]["result"]; applied?: Applied }> {
    const reply = await this.request(name, params, extras);
    if (!reply.ok) throw new WireCommandError(reply.error);
    const { result: isResult } = commandValidators[name];
    if (!isResult(reply.result))
      throw new InvalidMessageError(`The result of ${name}`, firstViolation(isResult));
    return { result: reply.result, ...(reply.applied && { applied: reply.applied }) };
  }

  /** Sends a command message as it is; its id must be a text. */
  sendCommand(message: JsonObject & { id: string }): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== null) {
        reject(this.#ended.error ?? new ConnectionError("The connection is closed."));
        return;
      }
      const { id, name } = message;
      const waiting = this.#waiting.get(id) ?? [];
      waiting.push({ name: typeof name === "string" ? name : "", resolve, reject });
      this.#waiting.set(id, waiting);
      this.#stream.send(message);
    });
  }

  /** Sends any message and expects nothing. */
  send(message: JsonObject): void {
    this.#stream.send(message);
  }

  /** Sends what waits, then closes. */
  close(): void {
    this.#end(null);
    this.#stream.close();
  }

  #take(message: JsonObject): void {
    switch (message["type"]) {
      case "reply":
        this.#takeReply(message);
        return;
      case "telemetry":
        if (isTelemetry(message)) this.#deliver(message);
        else this.#complain(new InvalidMessageError("A telemetry message", firstViolation(isTelemetry)));
        return;
      case "diagnostic":
        if (isDiagnostic(message)) this.#deliver(message);
        else this.#complain(new InvalidMessageError("A diagnostic", firstViolation(isDiagnostic)));
        return;
    }
  }

  #takeReply(message: JsonObject): void {
    const isReply = message["ok"] === true ? isOkReply : isErrorReply;
    if (!isReply(message)) {
      this.#complain(new InvalidMessageError("A reply", firstViolation(isReply)));
    }
    const id = String(message["re"]);
    const [first, ...others] = this.#waiting.get(id) ?? [];
    if (others.length > 0) this.#waiting.set(id, others);
    else this.#waiting.delete(id);
    if (first === undefined) return;
    if (isOkReply(message)) {
      const validators = isCommandName(first.name) ? commandValidators[first.name] : undefined;
      if (validators && !validators.result(message.result)) {
        this.#complain(
          new InvalidMessageError(`The result of ${first.name}`, firstViolation(validators.result)),
        );
      }
      first.resolve(message);
    } else if (isErrorReply(message)) first.resolve(message);
    else first.reject(new ConnectionError(`The reply to ${first.name} breaks its schema.`));
  }

  #deliver(message: Diagnostic | Telemetry): void {
    if (this.#early !== null) {
      if (this.#early.length < 64) this.#early.push(message);
    } else this.#tell(message);
  }

  #tell(message: Diagnostic | Telemetry): void {
    for (const listener of [...this.#listeners]) {
      if (message.type === "telemetry") listener.telemetry?.(message);
      else listener.diagnostic?.(message);
    }
  }

  #complain(error: InvalidMessageError): void {
    for (const listener of [...this.#listeners]) listener.invalid?.(error);
  }

  #end(error: Error | null): void {
    if (this.#ended !== null) return;
    this.#ended = { error };
    for (const waiting of [...this.#waiting.values()].flat()) {
      waiting.reject(error ?? new ConnectionError("The connection was closed before the reply came."));
    }
    this.#waiting.clear();
    for (const listener of [...this.#listeners]) listener.closed?.(error);
  }
}

function sayHello(
  stream: MessageStream,
  target: Target,
  options: ConnectionOptions,
  done: (outcome: Welcome | Error) => void,
): void {
  const encodings: Encoding[] = options.encoding === "msgpack" ? ["msgpack", "json"] : ["json"];
  const fail = (error: Error): void => {
    clearTimeout(timer);
    stream.onClose(() => undefined);
    stream.destroy();
    done(error);
  };
  const timer = setTimeout(() => {
    fail(new ConnectionError(`${stream.remote} did not answer the hello within ${WELCOME_LIMIT_MS} ms.`));
  }, WELCOME_LIMIT_MS);
  let complaint = "";
  stream.onClose((reason) => {
    const why = complaint || (reason?.message ?? "it closed the connection.");
    fail(new ConnectionError(`${stream.remote} gave no welcome: ${why}`));
  });
  stream.onError((error) => fail(new ConnectionError(`${stream.remote} is no Signal: ${error.message}`)));
  stream.onMessage((message) => {
    if (isErrorReply(message)) fail(new WireCommandError(message.error));
    else if (isDiagnostic(message)) complaint = message.message;
    else if (!isWelcome(message)) fail(new InvalidMessageError("The welcome", firstViolation(isWelcome)));
    else {
      clearTimeout(timer);
      if (message.encodings.includes("msgpack"))
        stream.use({ msgpack: new MessagePackCodec(), writes: "msgpack" });
      done(message);
    }
  });
  stream.send({
    type: "hello",
    id: messageId(),
    ts: timestamp(),
    protocol: { ...PROTOCOL_RANGE },
    client: { kind: "debug", name: "loophole-debug", version: VERSION, pid: process.pid },
    token: target.token,
    role: options.role,
    encodings,
  });
}
