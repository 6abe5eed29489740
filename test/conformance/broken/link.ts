import { connect, type Socket } from "node:net";
import { frameHeader } from "../wire/frame-reader.ts";
import { textAt, type Message } from "../wire/messages.ts";
import type { Endpoint } from "../wire/peer.ts";
import type { Fault } from "./fault.ts";
import { FramePipe, readPayload, writeLike } from "./frame-pipe.ts";

/** What all connections of a broken engine share. */
export interface World {
  readonly token: string;
  readonly links: Set<Link>;
  /** For a fault to remember what it needs, beyond one connection. */
  readonly memory: Map<string, unknown>;
}

/** A client's connection and the one to Signal behind it. */
export class Link {
  readonly world: World;
  /** For a fault to remember what it needs. */
  readonly memory = new Map<string, unknown>();
  readonly #client: Socket;
  readonly #engine: Socket;
  readonly #fault: Fault;
  #welcomed = false;
  /** A payload of the kind that the client is sent. */
  #model: Buffer = Buffer.from("{}");
  #clientEnded = false;

  constructor(client: Socket, endpoint: Endpoint, fault: Fault, world: World) {
    this.world = world;
    this.#client = client;
    this.#fault = fault;
    this.#engine = connect({ ...endpoint, noDelay: true, allowHalfOpen: true });
    this.#pipe();
    this.#endings();
    world.links.add(this);
  }

  /** Whether a welcome has gone to the client, and the client has not left. */
  get isWelcomed(): boolean {
    return this.#welcomed && !this.#clientEnded;
  }

  /** Sends the client something of the broken engine's own. */
  tell(message: Message): void {
    if (!this.#client.destroyed && !this.#clientEnded) this.#client.write(writeLike(this.#model, message));
  }

  /** Ends the client's connection. */
  end(): void {
    this.#client.end();
  }

  #pipe(): void {
    const fault = this.#fault;
    const up = new FramePipe({
      swallowsOversized: fault.swallowsOversized === true,
      payload: (payload) => this.#up(payload),
      write: (bytes) => {
        if (!this.#engine.write(bytes)) this.#client.pause();
      },
    });
    const down = new FramePipe({
      swallowsOversized: false,
      payload: (payload) => this.#down(payload),
      write: (bytes) => {
        if (!this.#client.write(bytes) && fault.keepsEverything !== true) this.#engine.pause();
      },
    });
    this.#engine.on("drain", () => this.#client.resume());
    this.#client.on("drain", () => this.#engine.resume());
    let first = true;
    let lines = false;
    const changesUp = fault.fromClient !== undefined || fault.swallowsOversized === true;
    this.#client.on("data", (piece: Buffer) => {
      if (first) lines = piece[0] === 0x7b;
      first = false;
      if (changesUp && !lines) up.push(piece);
      else if (!this.#engine.write(piece)) this.#client.pause();
    });
    this.#engine.on("data", (piece: Buffer) => {
      if (!lines) down.push(piece);
      else if (!this.#client.write(piece)) this.#engine.pause();
    });
    this.#client.on("end", () => {
      this.#clientEnded = true;
      up.flush();
      this.#engine.end();
    });
    this.#engine.on("end", () => {
      down.flush();
      if (fault.staysOpen?.(this) !== true) this.#client.end();
    });
  }

  #endings(): void {
    const tie = (one: Socket, other: Socket) => {
      one.on("error", () => undefined);
      one.on("close", (broken) => {
        if (one === this.#client) {
          this.#clientEnded = true;
          this.world.links.delete(this);
        }
        if (broken) other.resetAndDestroy();
        else if (one === this.#client) other.end();
      });
    };
    tie(this.#client, this.#engine);
    tie(this.#engine, this.#client);
  }

  #up(payload: Buffer): Buffer {
    const message = readPayload(payload);
    const changed = message === null ? null : (this.#fault.fromClient?.(message, this) ?? null);
    if (changed === null) return Buffer.concat([frameHeader(payload.length), payload]);
    return Buffer.concat(changed.map((one) => writeLike(payload, one)));
  }

  #down(payload: Buffer): Buffer {
    const header = this.#fault.header ?? frameHeader;
    const same = (bytes: Buffer) => Buffer.concat([header(bytes.length), bytes]);
    if (payload[0] === 2) return same(this.#fault.block?.(payload) ?? payload);
    const message = readPayload(payload);
    if (message === null) return same(payload);
    if (message["type"] === "welcome") this.#welcomed = true;
    else this.#model = payload.subarray(0, 1);
    const changed = this.#fault.fromEngine?.(message, this) ?? null;
    if (changed === null) return same(payload);
    return Buffer.concat(changed.map((one) => writeLike(payload, one, header)));
  }
}

/** Whether a message is a reply without an error. */
export function isOk(message: Message): boolean {
  return message["type"] === "reply" && message["ok"] === true;
}

/** The code of an error reply; empty for anything else. */
export function errorCode(message: Message): string {
  return message["type"] === "reply" ? textAt(message, "error", "code") : "";
}
