import { commandTable, type CommandMap, type CommandName } from "@loophole/schemas/methods";
import type {
  Applied,
  At,
  Capability,
  Diagnostic,
  Expect,
  ProgressData,
  Telemetry,
  Topic,
  Welcome,
} from "@loophole/schemas/types";
import { commandValidators } from "@loophole/schemas/validators";
import { DEFAULT_COMMAND_TIMEOUT_MS } from "../constants.ts";
import { ConnectionError, InvalidMessageError, MissingCapabilityError, WireCommandError } from "../errors.ts";
import type { PayloadCodec } from "../framing/payload-codec.ts";
import { MessageIds } from "../ids.ts";
import { firstViolation } from "../json/first-violation.ts";
import { MessageStream, type AgreedEncodings } from "../message-stream.ts";
import { timestamp, TimestampWriter } from "../timestamp.ts";
import type { Transport } from "../transport.ts";
import { shakeHands, type Introduction } from "./handshake.ts";
import { Heartbeat, type HeartbeatState } from "./heartbeat.ts";
import { Inbox } from "./inbox.ts";
import { Listeners } from "./listeners.ts";
import { PendingCommands } from "./pending-commands.ts";

export interface ConnectOptions extends Introduction {
  /** Reads and writes MessagePack; needed where `encodings` has msgpack (@loophole/protocol/msgpack). */
  codec?: PayloadCodec;
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
  /** When it is to take hold, for commands that can be scheduled; it is answered then. */
  at?: At;
  /** What must be true for it to be done, else it is refused with CONFLICT. */
  expect?: Expect;
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
    if (options.encodings?.includes("msgpack") === true && options.codec === undefined) {
      return Promise.reject(new TypeError("MessagePack is offered and there is no codec for it"));
    }
    const stream = new MessageStream(transport, {
      side: "client",
      ...(options.maxFrameBytes !== undefined && { maxFrameBytes: options.maxFrameBytes }),
    });
    return new Promise((resolve, reject) => {
      shakeHands(stream, options, (outcome) => {
        if (outcome instanceof Error) reject(outcome);
        else resolve(new SignalClient(stream, outcome, options));
      });
    });
  }

  private constructor(stream: MessageStream, welcome: Welcome, options: ConnectOptions) {
    this.welcome = welcome;
    this.#stream = stream;
    this.#pending = new PendingCommands((command) => {
      if (command.overtaken) this.#cancel(command.id);
    });
    this.#inbox = new Inbox(this.#pending);
    stream.use(agreedEncodings(welcome, options.codec, (payload) => this.#inbox.takeBinary(payload)));
    stream.onMessage((message) => this.#inbox.take(message));
    stream.onError((error) => {
      this.#end(new ConnectionError(`${stream.remote} sent what cannot be read: ${error.message}`));
      stream.destroy();
    });
    stream.onClose((reason) => {
      this.#end(reason && new ConnectionError(`The connection to ${stream.remote} broke: ${reason.message}`));
    });
    this.#heartbeat = (options.heartbeat ?? true) ? this.#startHeartbeat(welcome.limits.heartbeatMs) : null;
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
   * Sends a command and settles by its one reply. Rejects with MissingCapabilityError (nothing is sent), InvalidMessageError when the parameters (nothing is
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
      const overtaken = commandTable[name].long || options.at !== undefined;
      const limit = timeoutMs ?? (overtaken ? null : DEFAULT_COMMAND_TIMEOUT_MS);
      const cancel = signal && ((): void => this.#cancel(id));
      if (cancel) signal.addEventListener("abort", cancel, { once: true });
      this.#pending.add({
        id,
        name,
        overtaken,
        timeoutMs: limit,
        deadline: limit === null ? Number.POSITIVE_INFINITY : performance.now() + limit,
        // The inbox has checked the result against this command's schema.
        resolve: resolve as (outcome: { result: unknown; applied?: Applied }) => void,
        reject,
        onProgress: options.onProgress,
        release: cancel && ((): void => signal.removeEventListener("abort", cancel)),
      });
      this.#sendCommand(id, name, params, options);
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
  #obstacle(name: CommandName, params: unknown, options: CommandOptions): Error | null {
    const { id, signal } = options;
    if (this.#closed !== null) return this.#connectionError(name, this.#closed.error);
    const missing = this.#missingCapability(options);
    if (missing !== null) return new MissingCapabilityError(name, missing);
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

  #missingCapability({ at, expect }: CommandOptions): Capability | null {
    const { capabilities } = this.welcome;
    if (at !== undefined && !capabilities.includes("scheduled-commands")) return "scheduled-commands";
    return expect !== undefined && !capabilities.includes("expect-revision") ? "expect-revision" : null;
  }

  #sendCommand(id: string, name: CommandName, params: unknown, options: CommandOptions): void {
    const { at, expect } = options;
    const timeoutMs = options.timeoutMs === undefined ? undefined : Math.max(1, Math.ceil(options.timeoutMs));
    if (this.#stream.writesMessagePack) {
      const ts = this.#timestamps.write();
      this.#stream.send({ type: "command", id, ts, name, params, at, expect, timeoutMs });
      return;
    }
    const limit = timeoutMs === undefined ? "" : `,"timeoutMs":${timeoutMs}`;
    const when = at === undefined ? "" : `,"at":${JSON.stringify(at)}`;
    const condition = expect === undefined ? "" : `,"expect":${JSON.stringify(expect)}`;
    // Ids, times and names hold nothing that JSON would have to escape.
    this.#stream.sendText(
      `{"type":"command","id":"${id}","ts":"${this.#timestamps.write()}","name":"${name}",` +
        `"params":${JSON.stringify(params)}${when}${condition}${limit}}`,
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
      this.welcome.device.backend !== "offline",
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

/** What was agreed on in the handshake, for the stream. */
function agreedEncodings(
  { encodings }: Welcome,
  codec: PayloadCodec | undefined,
  onBinary: (payload: Uint8Array) => void,
): AgreedEncodings {
  const msgpack = encodings.includes("msgpack") ? codec : undefined;
  const writes = encodings.find((encoding) => encoding === "json" || encoding === "msgpack");
  return {
    writes: writes === "msgpack" && msgpack !== undefined ? "msgpack" : "json",
    ...(msgpack !== undefined && { msgpack }),
    ...(encodings.includes("binary-telemetry") && { onBinary }),
  };
}

function isTopic<T extends Topic>(message: Telemetry, topic: T): message is TelemetryOf<T> {
  return message.topic === topic;
}
