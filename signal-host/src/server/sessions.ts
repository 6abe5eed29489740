import { messageId } from "@loophole/protocol";
import type { Hello } from "@loophole/schemas/types";
import { CommandError } from "../control/command-error.ts";
import type { Connection, ConnectionTools, CutOff } from "./connection.ts";
import type { Dispatcher } from "./dispatcher.ts";
import { Session } from "./session.ts";
import type { DiagnosticWords } from "./wire-text.ts";

/** What a session's coming and going means to the rest of Signal. */
export interface SessionEvents {
  /** A session has a connection again, or for the first time. */
  connected(session: Session): void;
  /** A session's connection is gone; it may be resumed for a while. */
  disconnected(session: Session): void;
  /** A session is over for good. */
  ended(session: Session): void;
  /** The graph's revision, which a CONFLICT tells. */
  revision(): number;
}

export interface Admission {
  readonly session: Session;
  readonly resumed: boolean;
}

/**
 * Every session there is. Sessions whose connection broke wait for a grace time to be resumed; the controller's
 * lease is held for it that long, unless it left in good order: a connection that ended properly with nothing
 * under way frees the lease at once, and may still be resumed while no other controller has come.
 */
export class Sessions {
  readonly #tools: ConnectionTools;
  readonly #dispatcher: Dispatcher;
  readonly #events: SessionEvents;
  readonly #sessions = new Map<string, Session>();
  /** Monotonic ms at which a session without a connection ends. */
  readonly #deadlines = new Map<string, number>();
  #controller: Session | null = null;
  /** The controller has left in good order, so another may take its place. */
  #leaseFree = false;

  constructor(dispatcher: Dispatcher, events: SessionEvents, tools: ConnectionTools) {
    this.#dispatcher = dispatcher;
    this.#events = events;
    this.#tools = tools;
  }

  get connected(): Session[] {
    return [...this.#sessions.values()].filter((session) => session.isConnected);
  }

  /**
   * Finds or makes the session a hello asks for. Throws CommandError: CONFLICT while another client holds the
   * controller's lease, RESOURCE_EXHAUSTED when there are too many clients.
   */
  admit(hello: Hello): Admission {
    const earlier = hello.resume === undefined ? undefined : this.#sessions.get(hello.resume.sessionId);
    const resumed = earlier?.role === hello.role ? earlier : undefined;
    if (hello.role === "controller") this.#checkLease(resumed);
    const { maxClients } = this.#tools.limits;
    if (resumed?.isConnected !== true && this.connected.length >= maxClients) {
      const message = `This engine serves ${String(maxClients)} clients already. Close one and connect again.`;
      throw new CommandError("RESOURCE_EXHAUSTED", message, { maxClients });
    }
    const session = resumed ?? this.#make(hello);
    if (session.role === "controller") this.#lease(session);
    return { session, resumed: resumed !== undefined };
  }

  /** Puts a session on a connection. */
  connect(session: Session, connection: Connection): void {
    this.#deadlines.delete(session.id);
    // Its former connection is taken over.
    if (session.isConnected) this.#events.disconnected(session);
    session.attach(connection, {
      detached: (broken) => {
        this.#disconnected(session, broken);
      },
      cutOff: (cut) => {
        this.#tellCutOff(session, cut);
      },
    });
    this.#record(session, "connected");
    this.#events.connected(session);
  }

  broadcast(words: DiagnosticWords): void {
    for (const session of this.#sessions.values()) session.tell(words);
  }

  /** Ends sessions whose grace is over. */
  sweep(): void {
    const now = this.#tools.now();
    for (const [id, deadline] of this.#deadlines) {
      if (now < deadline) continue;
      const session = this.#sessions.get(id);
      if (session !== undefined) this.#end(session);
    }
  }

  close(): void {
    for (const session of [...this.#sessions.values()]) this.#end(session);
  }

  #tellCutOff({ id, client: { name } }: Session, { waitingBytes, stalledMs }: CutOff): void {
    const message = `'${name}' was cut off: it did not read what it was sent.`;
    const data = { name, waitingBytes, stalledMs };
    for (const session of this.#sessions.values()) {
      if (session.id === id || session.role === "observer") continue;
      session.tell({ severity: "warning", code: "CLIENT_CUT_OFF", message, data });
    }
  }

  #record({ id, role, client }: Session, event: "connected" | "disconnected"): void {
    this.#tools.audit.add({ event, sessionId: id, client: client.name, role });
  }

  #make(hello: Hello): Session {
    const session = new Session(messageId(), hello, this.#dispatcher, this.#tools);
    this.#sessions.set(session.id, session);
    // Should the connection be gone before the session is put on it, it ends like one that broke.
    this.#deadlines.set(session.id, this.#tools.now() + this.#tools.limits.resumeGraceMs);
    this.#boundWaiting();
    return session;
  }

  /** No more sessions wait for their clients than there may be clients; the longest gone goes first. */
  #boundWaiting(): void {
    for (const id of this.#deadlines.keys()) {
      if (this.#deadlines.size <= this.#tools.limits.maxClients) return;
      const session = this.#sessions.get(id);
      if (session !== undefined && session !== this.#controller) this.#end(session);
    }
  }

  #lease(session: Session): void {
    if (this.#controller !== null && this.#controller !== session) this.#end(this.#controller);
    this.#controller = session;
    this.#leaseFree = false;
  }

  #checkLease(resumed: Session | undefined): void {
    const holder = this.#controller;
    if (holder === null || holder === resumed || this.#leaseFree) return;
    const { name, kind, pid } = holder.client;
    const who = pid === undefined ? `'${name}' (${kind})` : `'${name}' (${kind}, process ${String(pid)})`;
    const deadline = this.#deadlines.get(holder.id);
    const retryAfterMs =
      deadline === undefined ? undefined : Math.max(0, Math.ceil(deadline - this.#tools.now()));
    const message =
      retryAfterMs === undefined
        ? `${who} controls this engine. Close it, or connect with the role 'control' or 'observer'.`
        : `${who} controls this engine and lost its connection; it has ${String(retryAfterMs)} ms to come back. Try again after that.`;
    throw new CommandError("CONFLICT", message, {
      revision: this.#events.revision(),
      controller: { name, kind, ...(pid !== undefined && { pid }) },
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    });
  }

  #disconnected(session: Session, broken: boolean): void {
    if (!this.#sessions.has(session.id)) return;
    this.#events.disconnected(session);
    this.#deadlines.set(session.id, this.#tools.now() + this.#tools.limits.resumeGraceMs);
    if (session === this.#controller) this.#leaseFree = !broken && session.isIdle;
    this.#record(session, "disconnected");
    this.#tools.log.info("client gone", { sessionId: session.id, name: session.client.name, broken });
    this.#boundWaiting();
  }

  #end(session: Session): void {
    this.#sessions.delete(session.id);
    this.#deadlines.delete(session.id);
    if (session === this.#controller) this.#controller = null;
    const wasConnected = session.isConnected;
    if (wasConnected) this.#record(session, "disconnected");
    session.end();
    if (wasConnected) this.#events.disconnected(session);
    this.#events.ended(session);
  }
}
