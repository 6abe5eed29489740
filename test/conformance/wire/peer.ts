import { connect, type Socket } from "node:net";
import { Failure } from "../failure.ts";
import { ByteLog } from "./byte-log.ts";
import { frame, FrameReader, LineReader } from "./frame-reader.ts";
import { textAt, type Message } from "./messages.ts";
import { readMetersBlock, type MetersBlock } from "./meters-block.ts";
import { decodeMsgpack } from "./msgpack-decode.ts";
import { encodeMsgpack } from "./msgpack-encode.ts";

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export type WireEncoding = "json" | "msgpack" | "binary";

/** One thing the engine sent. `message` is empty for a binary block. */
export interface Received {
  readonly encoding: WireEncoding;
  readonly payload: Uint8Array;
  readonly message: Message;
  readonly block: MetersBlock | null;
  /** performance.now() at its arrival. */
  readonly at: number;
}

export interface PeerEvents {
  sent(peer: Peer, message: Message): void;
  received(peer: Peer, received: Received): void;
  /** Bytes came that are no message. */
  unreadable(peer: Peer, why: string): void;
}

export interface PeerOptions {
  readonly label: string;
  readonly framing?: "frames" | "lines";
  /** How long to wait for what must come, in ms. */
  readonly patienceMs: number;
  readonly events: PeerEvents;
}

/** How a connection ended: `reset` when it was broken. */
export type PeerEnd = "ended" | "reset";

/** A connection that sends any bytes it is told to and keeps everything that comes. */
export class Peer {
  readonly log: ByteLog;
  /** Everything received, in order. */
  readonly inbox: Received[] = [];
  /** Places in the inbox of the replies to a message, by its id: there may be thousands of both. */
  readonly #replies = new Map<string, number[]>();
  readonly #socket: Socket;
  readonly #options: PeerOptions;
  readonly #reader: FrameReader | LineReader;
  readonly #waiting = new Set<() => void>();
  #end: PeerEnd | null = null;
  #finished = false;
  #broken: string | null = null;

  static async open({ host, port }: Endpoint, options: PeerOptions): Promise<Peer> {
    const socket = connect({ host, port, noDelay: true });
    try {
      await new Promise<void>((resolve, reject) => {
        socket.once("connect", resolve);
        socket.once("error", reject);
      });
    } catch (error) {
      throw new Failure("a connection", `${host}:${String(port)} refused it: ${String(error)}`);
    }
    return new Peer(socket, options);
  }

  private constructor(socket: Socket, options: PeerOptions) {
    this.#socket = socket;
    this.#options = options;
    this.log = new ByteLog(options.label);
    this.#reader = options.framing === "lines" ? new LineReader() : new FrameReader();
    socket.on("data", this.#receive);
    socket.once("end", () => {
      this.#finish("ended");
    });
    socket.on("error", () => {
      this.#finish("reset");
    });
    socket.once("close", () => {
      this.#finish("ended");
    });
  }

  get isOpen(): boolean {
    return this.#end === null;
  }

  get partial(): Uint8Array {
    return this.#reader.partial;
  }

  /** Sends bytes as one piece. */
  send(bytes: Uint8Array): void {
    this.log.add("sent", bytes);
    if (!this.#socket.writableEnded) this.#socket.write(bytes);
  }

  /** Sends bytes and waits until they have left this process. */
  async sendNow(bytes: Uint8Array): Promise<void> {
    this.log.add("sent", bytes);
    await new Promise<void>((resolve) => {
      this.#socket.write(bytes, () => {
        resolve();
      });
    });
  }

  sendMessage(message: Message, encoding: "json" | "msgpack" = "json"): void {
    this.noteSent(message);
    this.send(this.encode(message, encoding));
  }

  /** Several messages as one piece of bytes. */
  sendMessages(messages: readonly Message[]): void {
    for (const message of messages) this.noteSent(message);
    this.send(Buffer.concat(messages.map((message) => this.encode(message))));
  }

  /** Tells the observers of a message whose bytes the case sends itself. */
  noteSent(message: Message): void {
    this.#options.events.sent(this, message);
  }

  encode(message: Message, encoding: "json" | "msgpack" = "json"): Buffer {
    if (this.#options.framing === "lines") return Buffer.from(`${JSON.stringify(message)}\n`);
    if (encoding === "json") return frame(JSON.stringify(message));
    return frame(Buffer.concat([Buffer.from([1]), encodeMsgpack(message)]));
  }

  /** Stops reading, so that the engine's bytes pile up; the kernel still takes some. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** Ends the connection in good order. */
  close(): void {
    this.log.end("closed by the kit");
    this.#socket.end();
    this.#socket.resume();
  }

  /** Breaks the connection. */
  abort(): void {
    this.log.end("broken by the kit");
    this.#socket.resetAndDestroy();
    this.#finish("ended");
  }

  /** Waits for the first thing received, from the n-th on, that `look` accepts. */
  wait(what: string, look: (received: Received) => boolean, from = 0): Promise<Received> {
    let at = from;
    return this.#until(what, () => {
      for (; at < this.inbox.length; at++) {
        const received = this.inbox[at];
        if (received !== undefined && look(received)) return received;
      }
      return undefined;
    });
  }

  /** Waits for the first reply to a message, by its id, from the n-th thing received on. */
  reply(what: string, id: string, from = 0): Promise<Received> {
    return this.#until(what, () => {
      const at = this.#replies.get(id)?.find((place) => place >= from);
      return at === undefined ? undefined : this.inbox[at];
    });
  }

  /** Waits until a condition on what was received holds. */
  async holds(what: string, condition: () => boolean): Promise<void> {
    await this.#until(what, () => (condition() ? true : undefined));
  }

  /** Waits until the engine has ended the connection. */
  async ended(patienceMs = this.#options.patienceMs): Promise<PeerEnd> {
    return await this.#until("the engine ends the connection", () => this.#end ?? undefined, patienceMs);
  }

  #until<T>(what: string, look: () => T | undefined, patienceMs = this.#options.patienceMs): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const settle = (): boolean => {
        const found = look();
        if (found === undefined && !(this.#finished || this.#broken !== null)) return false;
        this.#waiting.delete(check);
        clearTimeout(timer);
        if (found !== undefined) resolve(found);
        else reject(new Failure(what, this.#broken ?? this.#endInWords()));
        return true;
      };
      const check = (): void => void settle();
      const timer = setTimeout(() => {
        if (settle()) return;
        this.#waiting.delete(check);
        reject(new Failure(what, `nothing of the kind within ${String(patienceMs / 1000)} s`));
      }, patienceMs);
      if (!settle()) this.#waiting.add(check);
    });
  }

  /** How the connection ended, and what the engine said of it last. */
  #endInWords(): string {
    const said = this.inbox.findLast(({ message }) => message["type"] === "diagnostic")?.message;
    const why = said === undefined ? "" : `, saying ${textAt(said, "code")}: ${textAt(said, "message")}`;
    return `the engine ${this.#end === "reset" ? "broke" : "ended"} the connection before${why}`;
  }

  #finish(end: PeerEnd): void {
    this.#finished = true;
    if (this.#end === null) {
      this.#end = end;
      this.log.end(end === "reset" ? "broken by the engine" : "closed by the engine");
    }
    this.#wake();
  }

  #keep(received: Received): void {
    const { type, re } = received.message;
    const place = this.inbox.push(received) - 1;
    if (type !== "reply" || typeof re !== "string") return;
    const places = this.#replies.get(re);
    if (places === undefined) this.#replies.set(re, [place]);
    else places.push(place);
  }

  #wake(): void {
    for (const check of [...this.#waiting]) check();
  }

  readonly #receive = (piece: Buffer): void => {
    this.log.add("received", piece);
    if (this.#broken !== null) return;
    try {
      for (const payload of this.#reader.push(piece)) {
        const received = read(payload);
        this.#keep(received);
        this.#options.events.received(this, received);
      }
    } catch (error) {
      this.#broken = error instanceof Error ? error.message : String(error);
      this.#options.events.unreadable(this, this.#broken);
    }
    this.#wake();
  };
}

function read(payload: Buffer): Received {
  const at = performance.now();
  if (payload[0] === 2) {
    return { encoding: "binary", payload, message: {}, block: readMetersBlock(payload), at };
  }
  const value: unknown =
    payload[0] === 1
      ? decodeMsgpack(payload.subarray(1))
      : JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error("a payload that is no object");
  }
  return {
    encoding: payload[0] === 1 ? "msgpack" : "json",
    payload,
    message: value as Message,
    block: null,
    at,
  };
}
