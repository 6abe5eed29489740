import { messageId, PROTOCOL_VERSION, type Transport } from "@loophole/protocol";
import { MessagePackCodec } from "@loophole/protocol/msgpack";
import type { Encoding, Hello, OpenDevice, Welcome } from "@loophole/schemas/types";
import type { CommandHandlers } from "../control/command-context.ts";
import type { AuditLog } from "../process/audit-trail.ts";
import type { Log } from "../process/log.ts";
import type { GraphVersion } from "../control/graph-state.ts";
import { Connection, type ConnectionTools } from "./connection.ts";
import type { CommandNotes } from "./command-notes.ts";
import { Dispatcher } from "./dispatcher.ts";
import { Greeting, type GreetingTools } from "./greeting.ts";
import type { ServerLimits } from "./limits.ts";
import type { Session } from "./session.ts";
import { Sessions, type Admission } from "./sessions.ts";
import { TokenCheck } from "./token-check.ts";
import { Traffic } from "./traffic.ts";
import { WireText, type DiagnosticWords } from "./wire-text.ts";

/** How often time limits are looked after, in ms. */
const SWEEP_MS = 250;

export interface SignalServerOptions {
  readonly token: string;
  readonly limits: ServerLimits;
  readonly handlers: CommandHandlers;
  readonly log: Log;
  readonly audit: AuditLog;
  /** Told of every command before it is begun. */
  readonly notes: CommandNotes;
  /** Takes secrets and the user's folders out of what a tap is shown. */
  redact(text: string): string;
  /** What the graph is at present. */
  readonly graph: GraphVersion;
  /** Monotonic ms. */
  readonly now: () => number;
  readonly engine: Welcome["engine"];
  readonly capabilities: readonly string[];
  /** What a welcome tells of the present moment. */
  present(): { sampleRate: number; blockSize: number; device: OpenDevice };
  onConnected(session: Session): void;
  onDisconnected(session: Session): void;
  onEnded(session: Session): void;
}

/** Serves clients over any transport. Control thread only. */
export class SignalServer {
  readonly #options: SignalServerOptions;
  readonly #traffic: Traffic;
  readonly #tools: GreetingTools;
  readonly #sessions: Sessions;
  readonly #connections = new Set<Connection>();
  readonly #greetings = new Set<Greeting>();
  readonly #sweeper: ReturnType<typeof setInterval>;
  #closed = false;

  constructor(options: SignalServerOptions) {
    const { limits, log, audit, notes, now, handlers, graph } = options;
    // A quarter, since text inside of text takes escapes.
    const maxCharacters = limits.maxFrameBytes / 4;
    this.#traffic = new Traffic({ now, maxCharacters, redact: options.redact });
    const tools: ConnectionTools = {
      limits,
      text: new WireText(),
      log,
      audit,
      notes,
      traffic: this.#traffic,
      msgpack: new MessagePackCodec(),
      now,
    };
    this.#options = options;
    this.#sessions = new Sessions(
      new Dispatcher(handlers, graph),
      {
        connected: options.onConnected,
        disconnected: options.onDisconnected,
        ended: options.onEnded,
        revision: () => graph.revision,
      },
      tools,
    );
    this.#tools = {
      ...tools,
      sessions: this.#sessions,
      tokens: new TokenCheck(options.token, now),
      welcome: (hello, admission, encodings) => this.#welcome(hello, admission, encodings),
    };
    this.#sweeper = setInterval(() => {
      this.sweep();
    }, SWEEP_MS);
    this.#sweeper.unref();
  }

  /** Sessions that have a client now. */
  get sessions(): Session[] {
    return this.#sessions.connected;
  }

  accept(transport: Transport): void {
    if (this.#closed) {
      transport.destroy();
      return;
    }
    const connection: Connection = new Connection(transport, this.#tools, {
      message: (message) => {
        greeting.message(message);
      },
      closed: () => {
        greeting.closed();
      },
      cutOff: () => {
        greeting.cutOff();
      },
    });
    const greeting = new Greeting(connection, this.#tools, () => {
      this.#greetings.delete(greeting);
    });
    this.#greetings.add(greeting);
    this.#connections.add(connection);
    if (this.#greetings.size > this.#options.limits.maxGreetings) {
      connection.fail(
        "RESOURCE_EXHAUSTED",
        "Too many connections have not said hello. Try again in a moment.",
      );
    }
  }

  /** A diagnostic for every client. */
  broadcast(words: DiagnosticWords): void {
    this.#sessions.broadcast(words);
  }

  /** Ends what took too long: called by the server's own timer, or by a test's clock. */
  sweep(): void {
    for (const greeting of this.#greetings) greeting.sweep();
    for (const connection of this.#connections) {
      if (connection.isOpen) connection.sweep();
      else this.#connections.delete(connection);
    }
    this.#sessions.sweep();
  }

  /** Tells every client, sends what waits, and closes. */
  close(): void {
    this.#closed = true;
    clearInterval(this.#sweeper);
    for (const connection of this.#connections)
      connection.fail("SHUTTING_DOWN", "The engine is shutting down.");
    this.#sessions.close();
    this.#traffic.close();
  }

  #welcome(hello: Hello, { session, resumed }: Admission, encodings: Encoding[]): Welcome {
    const { engine, capabilities, limits, graph, present } = this.#options;
    const { maxFrameBytes, maxInFlight, maxClients, heartbeatMs, commandsPerSecond, commandBurst } = limits;
    return {
      type: "welcome",
      id: messageId(),
      re: hello.id,
      ts: this.#tools.text.now(),
      protocol: PROTOCOL_VERSION,
      engine,
      sessionId: session.id,
      role: session.role,
      encodings,
      limits: {
        maxFrameBytes,
        maxInFlight,
        maxClients,
        heartbeatMs,
        commandsPerSecond,
        commandBurst,
        outputStallMs: limits.stalledOutputMs,
        outputBytes: limits.maxWaitingBytes,
      },
      capabilities: [...capabilities],
      revision: graph.revision,
      ...present(),
      resumed,
    };
  }
}
