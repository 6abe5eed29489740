import { commandTable, type CommandMap, type CommandName } from "@loophole/schemas/methods";
import type { Applied, Diagnostic, ProgressData, Telemetry, Topic, Welcome } from "@loophole/schemas/types";
import { commandValidators } from "@loophole/schemas/validators";
import { DEFAULT_COMMAND_TIMEOUT_MS } from "../constants.ts";
import { ConnectionError, InvalidMessageError, WireCommandError } from "../errors.ts";
import { MessageIds } from "../ids.ts";
import { firstViolation } from "../json/first-violation.ts";
import { MessageStream } from "../message-stream.ts";
import { timestamp, TimestampWriter } from "../timestamp.ts";
import type { Transport } from "../transport.ts";
import { shakeHands, type Introduction } from "./handshake.ts";
import { Heartbeat, type HeartbeatState } from "./heartbeat.ts";
import { Inbox } from "./inbox.ts";
import { Listeners } from "./listeners.ts";
import { PendingCommands } from "./pending-commands.ts";

export interface ConnectOptions extends Introduction {
  /** Ping as often as the welcome asks. On unless false. */
  heartbeat?: boolean;
  maxFrameBytes?: number;
}

export interface CommandOptions {
  /** Give up after this long; Signal is told too. Without it long work waits, other commands ten seconds. */
  timeoutMs?: number;
  /** Aborting asks Signal to cancel; the command still settles by its own reply, usually CANCELLED. */
  signal?: AbortSignal;
  onProgress?: (progress: ProgressData) => void;
  /** The id of an earlier attempt: within a session Signal does a command once and gives its first reply again. */
  id?: string;
}

export interface CommandOutcome<Name extends CommandName> {
  result: CommandMap[Name]["result"];
  /** When a change took hold, for commands that change something. */
  applied?: Applied;
}

/** A telemetry message of one topic. */
export type TelemetryOf<T extends Topic> = Extract<Telemetry, { topic: T }>;

/**
 * A client's end of a connection to Signal. Checks what it sends and what it gets against the schemas.
 * Commands that are under way when the connection ends reject with ConnectionError.
 */
export class SignalClient {
  readonly welcome: Welcome;
  readonly #stream: MessageStream;
  readonly #inbox: Inbox;
  readonly #pending: PendingCommands;
  readonly #ids = new MessageIds();
  readonly #timestamps = new TimestampWriter();
  readonly #heartbeats = new Listeners<[HeartbeatState]>();
  readonly #closings = new Listeners<[Error | null]>();
  readonly #heartbeat: Heartbeat | null;
  #closed: { error: Error | null } | null = null;

  /** Says hello on a fresh transport. Rejects with WireCommandError (refused), ConnectionError or InvalidMessageError. */
  static connect(transport: Transport, options: ConnectOptions): Promise<SignalClient> {
    const stream = new MessageStream(transport, {
      side: "client",
      ...(options.maxFrameBytes !== undefined && { maxFrameBytes: options.maxFrameBytes }),
    });
    return new Promise((resolve, reject) => {
      shakeHands(stream, options, (outcome) => {
        if (outcome instanceof Error) reject(outcome);
        else resolve(new SignalClient(stream, outcome, options.heartbeat ?? true));
      });
    });
  }

  private constructor(stream: MessageStream, welcome: Welcome, heartbeat: boolean) {
    this.welcome = welcome;
    this.#stream = stream;
    this.#pending = new PendingCommands((command) => {
      if (commandTable[command.name].long) this.#cancel(command.id);
    });
    this.#inbox = new Inbox(this.#pending);
    stream.onMessage((message) => this.#inbox.take(message));
    stream.onError((error) => {
      this.#end(new ConnectionError(`${stream.remote} sent what cannot be read: ${error.message}`));
      stream.destroy();
    });
    stream.onClose((reason) => {
      this.#end(reason && new ConnectionError(`The connection to ${stream.remote} broke: ${reason.message}`));
    });
    this.#heartbeat = heartbeat ? this.#startHeartbeat(welcome.limits.heartbeatMs) : null;
  }

  /** Milliseconds since Signal last sent a byte. */
  get silentMs(): number {
    return performance.now() - this.#stream.lastReceivedAt;
  }

  /** Bytes and characters that wait to be sent. */
  get bufferedBytes(): number {
    return this.#stream.bufferedBytes;
  }

  get closed(): boolean {
    return this.#closed !== null;
  }

  /**
   * Sends a command and settles by its one reply. Rejects with InvalidMessageError when the parameters (nothing is
   * sent) or the result do not follow the schema, WireCommandError when Signal refuses, CommandTimeoutError,
   * ConnectionError.
   */
  command<Name extends CommandName>(
    name: Name,
    params: CommandMap[Name]["params"],
    options: CommandOptions = {},
  ): Promise<CommandOutcome<Name>> {
    return new Promise((resolve, reject) => {
      const { timeoutMs, signal, id = this.#ids.next() } = options;
      const obstacle = this.#obstacle(name, params, options);
      if (obstacle !== null) {
        reject(obstacle);
        return;
      }
      const limit = timeoutMs ?? (commandTable[name].long ? null : DEFAULT_COMMAND_TIMEOUT_MS);
      const cancel = signal && ((): void => this.#cancel(id));
      if (cancel) signal.addEventListener("abort", cancel, { once: true });
      this.#pending.add({
        id,
        name,
        timeoutMs: limit,
        deadline: limit === null ? Number.POSITIVE_INFINITY : performance.now() + limit,
        // The inbox has checked the result against this command's schema.
        resolve: resolve as (outcome: { result: unknown; applied?: Applied }) => void,
        reject,
        onProgress: options.onProgress,
        release: cancel && ((): void => signal.removeEventListener("abort", cancel)),
      });
      this.#sendCommand(id, name, params, timeoutMs);
    });
  }

  /** Telemetry of one topic; subscribe with telemetry.subscribe. Returns what ends the listening. */
  onTelemetry<T extends Topic>(topic: T, callback: (message: TelemetryOf<T>) => void): () => void {
    return this.#inbox.telemetry.add((message) => {
      if (isTopic(message, topic)) callback(message);
    });
  }

  /** Diagnostics, progress included. Those that came before the first listener are kept for it (the last 64). */
  onDiagnostic(callback: (diagnostic: Diagnostic) => void): () => void {
    return this.#inbox.onDiagnostic(callback);
  }

  /** Messages that do not follow their schema and belong to no command; they are dropped otherwise. */
  onInvalidMessage(callback: (error: InvalidMessageError) => void): () => void {
    return this.#inbox.invalid.add(callback);
  }

  /** Every answered ping. */
  onHeartbeat(callback: (state: HeartbeatState) => void): () => void {
    return this.#heartbeats.add(callback);
  }

  /** The end of the connection, once; null when it was closed in good order. Called soon if it has ended already. */
  onClose(callback: (error: Error | null) => void): () => void {
    const remove = this.#closings.add(callback);
    const { error } = this.#closed ?? { error: undefined };
    if (error !== undefined) queueMicrotask(() => callback(error));
    return remove;
  }

  /** Sends what waits, then closes. Pending commands reject with ConnectionError. */
  close(): void {
    this.#end(null);
    this.#stream.close();
  }

  /** Why a command cannot be sent, if so. */
  #obstacle(name: CommandName, params: unknown, { id, signal }: CommandOptions): Error | null {
    if (this.#closed !== null) return this.#connectionError(name, this.#closed.error);
    if (id !== undefined && this.#pending.get(id))
      return new Error(`${name}: a command with the id ${id} is under way.`);
    if (signal?.aborted) {
      return new WireCommandError({
        code: "CANCELLED",
        message: `${name} was cancelled before it was sent.`,
        sessionId: this.welcome.sessionId,
        timestamp: timestamp(),
      });
    }
    const { params: isParams } = commandValidators[name];
    return isParams(params) ? null : new InvalidMessageError(`${name}: parameters`, firstViolation(isParams));
  }

  #sendCommand(id: string, name: CommandName, params: unknown, timeoutMs: number | undefined): void {
    // Ids, times and names hold nothing that JSON would have to escape.
    const limit = timeoutMs === undefined ? "" : `,"timeoutMs":${Math.max(1, Math.ceil(timeoutMs))}`;
    this.#stream.sendText(
      `{"type":"command","id":"${id}","ts":"${this.#timestamps.write()}","name":"${name}",` +
        `"params":${JSON.stringify(params)}${limit}}`,
    );
  }

  #cancel(id: string): void {
    // Whether it was still under way shows in the command's own reply; so does a connection that has ended.
    this.command("system.cancel", { id }).catch(() => undefined);
  }

  #startHeartbeat(intervalMs: number): Heartbeat {
    return new Heartbeat(
      intervalMs,
      async () => (await this.command("system.ping", {})).result,
      (state) => this.#heartbeats.emit(state),
    );
  }

  #end(error: Error | null): void {
    if (this.#closed !== null) return;
    this.#closed = { error };
    this.#heartbeat?.close();
    this.#pending.rejectAll((name) => this.#connectionError(name, error));
    this.#closings.emit(error);
  }

  #connectionError(name: CommandName, error: Error | null): ConnectionError {
    const why = error?.message ?? `the connection to ${this.#stream.remote} is closed.`;
    return new ConnectionError(`${name} has no answer: ${why}`);
  }
}

function isTopic<T extends Topic>(message: Telemetry, topic: T): message is TelemetryOf<T> {
  return message.topic === topic;
}
