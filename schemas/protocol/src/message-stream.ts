import { DEFAULT_MAX_FRAME_BYTES } from "./constants.ts";
import { WireFrameError } from "./errors.ts";
import { LineDecoder } from "./framing/line.ts";
import { Outbox } from "./framing/outbox.ts";
import { FIRST_BYTE, type PayloadCodec } from "./framing/payload-codec.ts";
import { WireFrameDecoder } from "./framing/wire-frame.ts";
import { ObjectParser, type JsonObject } from "./json/parse-object.ts";
import type { Transport } from "./transport.ts";

export interface MessageStreamOptions {
  /** The server side takes framing from the first byte it receives; the client side speaks wire frames. */
  side: "client" | "server";
  /** Largest payload taken, in bytes. */
  maxFrameBytes?: number;
  /** Calls back at the end of the event-loop turn: everything sent until then leaves in one write. */
  schedule?: (flush: () => void) => void;
}

/** What both sides have agreed on in the handshake. */
export interface AgreedEncodings {
  /** MessagePack is taken from here on. */
  readonly msgpack?: PayloadCodec;
  /** Messages are written as MessagePack from here on. */
  readonly writes: "json" | "msgpack";
  /** Binary telemetry is taken from here on; a payload is only valid during the call. */
  readonly onBinary?: (payload: Uint8Array) => void;
}

/** How messages are told apart; `unknown` on a server that has received nothing yet (it sends wire frames then). */
export type Framing = "unknown" | "frames" | "lines";

/**
 * Messages over a transport. Incoming: framing, UTF-8, JSON, one object each; nothing about its members is checked here.
 * Outgoing: what is sent while a chunk is read leaves in one write when it has been read, so that answers do not wait;
 * what is sent at other times leaves in one write at the end of the turn of the event loop.
 *
 * After a framing error nothing more is read; sending still works, so that the peer can be told why.
 */
export class MessageStream {
  readonly #transport: Transport;
  readonly #schedule: (flush: () => void) => void;
  readonly #parser = new ObjectParser();
  readonly #outbox = new Outbox();
  readonly #frames: WireFrameDecoder;
  readonly #lines: LineDecoder;
  #framing: Framing;
  #state: "open" | "deaf" | "closed" = "open";
  #flushing = false;
  /** A chunk is being read: what is sent meanwhile leaves when it has been read. */
  #reading = false;
  #lastReceived = performance.now();
  #received = 0;
  #agreed: AgreedEncodings = { writes: "json" };
  #onMessage: (message: JsonObject, payload: Uint8Array) => void = ignore;
  #onError: (error: WireFrameError) => void = ignore;
  #onClose: (reason: Error | null) => void = ignore;

  constructor(transport: Transport, options: MessageStreamOptions) {
    const limits = { maxFrameBytes: options.maxFrameBytes ?? DEFAULT_MAX_FRAME_BYTES };
    this.#transport = transport;
    this.#schedule = options.schedule ?? endOfTurn;
    this.#frames = new WireFrameDecoder(limits);
    this.#lines = new LineDecoder(limits);
    this.#framing = options.side === "client" ? "frames" : "unknown";
    transport.onData(this.#receive);
    transport.onClose((reason) => {
      this.#state = "closed";
      this.#onClose(reason);
    });
  }

  get framing(): Framing {
    return this.#framing;
  }

  get remote(): string {
    return this.#transport.remote;
  }

  /** What waits to be sent: bytes in the transport and characters not yet encoded. */
  get bufferedBytes(): number {
    return this.#transport.bufferedBytes + this.#outbox.characters;
  }

  /** Bytes received so far. */
  get receivedBytes(): number {
    return this.#received;
  }

  /** Bytes of a message that was begun and is not whole yet. */
  get partialBytes(): number {
    return this.#frames.buffered + this.#lines.buffered;
  }

  /** When the last byte came (performance.now, ms); when the stream was made, if none has. */
  get lastReceivedAt(): number {
    return this.#lastReceived;
  }

  /** `payload` is what the message was read from; it is only valid during the call. */
  onMessage(callback: (message: JsonObject, payload: Uint8Array) => void): void {
    this.#onMessage = callback;
  }

  /** Called once, at the first byte that breaks the rules. */
  onError(callback: (error: WireFrameError) => void): void {
    this.#onError = callback;
  }

  onClose(callback: (reason: Error | null) => void): void {
    this.#onClose = callback;
  }

  onDrain(callback: () => void): void {
    this.#transport.onDrain(callback);
  }

  /** What may come and how it is written from here on. Throws TypeError where MessagePack lacks its codec. */
  use(agreed: AgreedEncodings): void {
    if (agreed.writes === "msgpack" && agreed.msgpack === undefined) {
      throw new TypeError("MessagePack can only be written with a codec for it");
    }
    this.#agreed = agreed;
    const firstBytes = new Set<number>([FIRST_BYTE.json]);
    if (agreed.msgpack !== undefined) firstBytes.add(FIRST_BYTE.msgpack);
    if (agreed.onBinary !== undefined) firstBytes.add(FIRST_BYTE.binary);
    this.#frames.allow(firstBytes);
  }

  /** Whether messages leave as MessagePack: then {@link send} is cheaper than {@link sendText}. */
  get writesMessagePack(): boolean {
    return this.#agreed.writes === "msgpack";
  }

  send(message: object): void {
    const { writes, msgpack } = this.#agreed;
    if (writes === "msgpack" && msgpack !== undefined) this.sendFrame(msgpack.encodeFrame(message));
    else this.#sendJson(JSON.stringify(message));
  }

  /** Sends a message that is JSON text already: one object, without line breaks. */
  sendText(json: string): void {
    if (this.#agreed.writes === "msgpack") this.send(JSON.parse(json) as object);
    else this.#sendJson(json);
  }

  /** Sends a whole wire frame in an encoding that was agreed on; its bytes must not change afterwards. */
  sendFrame(frame: Uint8Array): void {
    if (this.#state === "closed") return;
    this.#outbox.addFrame(frame);
    this.#flushSoon();
  }

  #sendJson(json: string): void {
    if (this.#state === "closed") return;
    this.#outbox.add(json);
    this.#flushSoon();
  }

  #flushSoon(): void {
    if (this.#flushing || this.#reading) return;
    this.#flushing = true;
    this.#schedule(this.flush);
  }

  /** Writes what waits now instead of at the end of the turn. */
  readonly flush = (): void => {
    this.#flushing = false;
    if (this.#outbox.empty || this.#state === "closed") return;
    const bytes = this.#framing === "lines" ? this.#outbox.takeLines() : this.#outbox.takeFrames();
    this.#transport.send(bytes);
    // The kernel or the peer did not take all of it at once: that memory is the transport's now.
    if (this.#transport.bufferedBytes > 0) this.#outbox.giveAway();
  };

  /** Sends what waits, then closes; what still arrives is dropped. */
  close(): void {
    this.flush();
    if (this.#state === "open") this.#state = "deaf";
    this.#transport.close();
  }

  destroy(): void {
    if (this.#state === "open") this.#state = "deaf";
    this.#transport.destroy();
  }

  readonly #receive = (chunk: Uint8Array): void => {
    this.#lastReceived = performance.now();
    this.#received += chunk.length;
    if (this.#state !== "open" || chunk.length === 0) return;
    if (this.#framing === "unknown") this.#framing = chunk[0] === FIRST_BYTE.json ? "lines" : "frames";
    this.#reading = true;
    try {
      if (this.#framing === "lines") this.#lines.decode(chunk, this.#take);
      else this.#frames.decode(chunk, this.#take);
    } catch (error) {
      if (!(error instanceof WireFrameError)) throw error;
      if (this.#state === "open") this.#state = "deaf";
      this.#onError(error);
    } finally {
      this.#reading = false;
      if (!this.#flushing) this.flush();
    }
  };

  readonly #take = (payload: Uint8Array): void => {
    // A message may have closed the stream while later ones of the same chunk wait.
    if (this.#state !== "open") return;
    const first = payload[0];
    const { msgpack, onBinary } = this.#agreed;
    if (first === FIRST_BYTE.msgpack && msgpack !== undefined)
      this.#onMessage(msgpack.decode(payload), payload);
    else if (first === FIRST_BYTE.binary && onBinary !== undefined) onBinary(payload);
    else this.#onMessage(this.#parser.parse(payload), payload);
  };
}

function ignore(): void {}

/** In Node once per turn, after all sockets have been read; in a browser after the present task. */
function endOfTurn(flush: () => void): void {
  const { setImmediate: immediate } = globalThis as { setImmediate?: (callback: () => void) => unknown };
  if (immediate) immediate(flush);
  else queueMicrotask(flush);
}
