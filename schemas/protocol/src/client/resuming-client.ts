import type { CommandMap, CommandName } from "@loophole/schemas/methods";
import type { Diagnostic, Topic, Welcome } from "@loophole/schemas/types";
import { ConnectionError, WireCommandError } from "../errors.ts";
import { MessageIds } from "../ids.ts";
import type { Transport } from "../transport.ts";
import { Listeners } from "./listeners.ts";
import {
  SignalClient,
  type CommandOptions,
  type CommandOutcome,
  type ConnectOptions,
  type TelemetryOf,
} from "./signal-client.ts";

export interface ResumingOptions extends ConnectOptions {
  /** Opens another connection to the same engine. */
  open(): Promise<Transport>;
  /** How long a broken connection is tried again, in ms; Signal keeps a session for ten seconds. */
  resumeForMs?: number;
}

const RESUME_FOR_MS = 10_000;
const FIRST_RETRY_MS = 20;
const LAST_RETRY_MS = 1_000;

/**
 * A client whose session outlives its connection. When the connection breaks it connects again, takes the session up
 * where it was, and sends what has no answer yet once more with the same ids, in the same order: Signal does each once
 * and gives its first reply again. Where the session is gone, commands under way reject with a ConnectionError: they
 * may have been done or not.
 */
export class ResumingClient {
  readonly #options: ResumingOptions;
  readonly #ids = new MessageIds();
  readonly #closings = new Listeners<[Error | null]>();
  readonly #resumptions = new Listeners<[Welcome]>();
  readonly #attachments: ((client: SignalClient) => void)[] = [];
  #client: SignalClient;
  /** The client in force, once there is one; rejects when there will be none. */
  #current: Promise<SignalClient>;
  #ended = false;

  /** Rejects as {@link SignalClient.connect} does: the first connection is not tried again. */
  static async connect(options: ResumingOptions): Promise<ResumingClient> {
    return new ResumingClient(options, await SignalClient.connect(await options.open(), options));
  }

  private constructor(options: ResumingOptions, client: SignalClient) {
    this.#options = options;
    this.#client = client;
    this.#current = Promise.resolve(client);
    this.#watch(client);
  }

  /** Of the connection in force. */
  get welcome(): Welcome {
    return this.#client.welcome;
  }

  /** As {@link SignalClient.command}; a broken connection in between does not show, but for the time it takes. */
  async command<Name extends CommandName>(
    name: Name,
    params: CommandMap[Name]["params"],
    options: CommandOptions = {},
  ): Promise<CommandOutcome<Name>> {
    const withId = { ...options, id: options.id ?? this.#ids.next() };
    for (;;) {
      const client = await this.#current;
      try {
        return await client.command(name, params, withId);
      } catch (error) {
        if (!(error instanceof ConnectionError) || this.#ended) throw error;
        // The end of a connection is told to its commands before it is told to whoever watches it.
        if (client === this.#client && !client.closed) throw error;
      }
    }
  }

  /** Across all connections; subscriptions stay with the session. */
  onTelemetry<T extends Topic>(topic: T, callback: (message: TelemetryOf<T>) => void): void {
    this.#attach((client) => void client.onTelemetry(topic, callback));
  }

  onDiagnostic(callback: (diagnostic: Diagnostic) => void): void {
    this.#attach((client) => void client.onDiagnostic(callback));
  }

  /** The session goes on over another connection. */
  onResumed(callback: (welcome: Welcome) => void): () => void {
    return this.#resumptions.add(callback);
  }

  /** The end for good, once; null when it was closed here. */
  onClose(callback: (error: Error | null) => void): () => void {
    return this.#closings.add(callback);
  }

  close(): void {
    this.#end(null);
    this.#client.close();
  }

  #attach(attachment: (client: SignalClient) => void): void {
    this.#attachments.push(attachment);
    attachment(this.#client);
  }

  #watch(client: SignalClient): void {
    client.onClose((error) => {
      if (this.#ended || client !== this.#client) return;
      const resuming = this.#resume(error ?? new ConnectionError("Signal closed the connection."));
      this.#current = resuming;
      resuming.catch((reason: unknown) => {
        this.#end(reason instanceof Error ? reason : new Error(String(reason)));
      });
    });
  }

  async #resume(why: Error): Promise<SignalClient> {
    const { sessionId } = this.#client.welcome;
    const end = performance.now() + (this.#options.resumeForMs ?? RESUME_FOR_MS);
    for (let pause = FIRST_RETRY_MS; !this.#ended; pause = Math.min(2 * pause, LAST_RETRY_MS)) {
      try {
        const options = { ...this.#options, resume: { sessionId } };
        return this.#take(await SignalClient.connect(await this.#options.open(), options));
      } catch (error) {
        if (error instanceof SessionLostError || error instanceof WireCommandError) throw lost(error);
        if (performance.now() + pause >= end) throw lost(why);
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw lost(why);
  }

  #take(client: SignalClient): SignalClient {
    if (this.#ended || !client.welcome.resumed) {
      client.close();
      throw new SessionLostError("Signal does not know the session any more.");
    }
    this.#client = client;
    for (const attachment of this.#attachments) attachment(client);
    this.#watch(client);
    this.#resumptions.emit(client.welcome);
    return client;
  }

  #end(error: Error | null): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#closings.emit(error);
  }
}

class SessionLostError extends Error {}

function lost(why: Error): ConnectionError {
  return new ConnectionError(
    `The session could not be taken up again, and what had no answer may have been done or not: ${why.message}`,
  );
}
