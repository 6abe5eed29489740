import { connect, type Socket } from "node:net";
import {
  decodeMetersBlock,
  encodeWireFrame,
  FIRST_BYTE,
  LineDecoder,
  messageId,
  timestamp,
  WireFrameDecoder,
} from "@loophole/protocol";
import { MessagePackCodec } from "@loophole/protocol/msgpack";
import type { Encoding } from "@loophole/schemas/types";
import { isDiagnostic, isReply, isTelemetry, isWelcome, type Validator } from "@loophole/schemas/validators";
import type { JsonObject } from "../corpus.ts";

const MAX_FRAME_BYTES = 64 * 1024 * 1024;
const KNOWN: Readonly<Record<string, Validator<unknown>>> = {
  welcome: isWelcome,
  reply: isReply,
  telemetry: isTelemetry,
  diagnostic: isDiagnostic,
};

/** A connection to a real Signal that sends whatever it is given, and judges everything that comes back. */
export class AttackConnection {
  /** What Signal did that it must not do. */
  readonly faults: string[] = [];
  /** Number of replies by command id. */
  readonly replies = new Map<string, number>();
  readonly closed: Promise<void>;
  lastDiagnostic: JsonObject | null = null;
  isOpen = true;
  readonly #socket: Socket;
  #decoder: WireFrameDecoder | LineDecoder | null = null;
  readonly #msgpack = new MessagePackCodec();
  readonly #text = new TextDecoder("utf-8", { fatal: true });
  readonly #waiting = new Map<string, (message: JsonObject) => void>();

  constructor(port: number) {
    this.#socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket.on("data", (chunk) => {
      this.#receive(chunk);
    });
    // A refused or broken connection is what an attacker expects.
    this.#socket.on("error", () => undefined);
    this.closed = new Promise((resolve) => {
      this.#socket.on("close", () => {
        this.isOpen = false;
        for (const waiter of this.#waiting.values()) waiter({});
        this.#waiting.clear();
        resolve();
      });
    });
  }

  /** Says a sound hello; whether Signal welcomes it. */
  async hello(token: string, role: string, encodings: readonly Encoding[] = ["json"]): Promise<boolean> {
    const id = messageId();
    const client = { kind: "test", name: "fuzzer", version: "1" };
    const hello = { type: "hello", id, ts: timestamp(), protocol: { min: 1, max: 1 }, client, token, role };
    const answer = this.answerTo(id);
    this.send({ ...hello, encodings });
    return (await answer)["type"] === "welcome";
  }

  /** The message that answers an id; an empty object when the connection ends before. */
  answerTo(id: string): Promise<JsonObject> {
    if (!this.isOpen) return Promise.resolve({});
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  send(message: object): void {
    this.sendPayload(Buffer.from(JSON.stringify(message)));
  }

  sendPayload(payload: Uint8Array): void {
    if (payload.length > 0) this.sendBytes(encodeWireFrame(payload));
  }

  sendBytes(bytes: Uint8Array): void {
    if (this.isOpen) this.#socket.write(bytes);
  }

  /** Resolves when what was sent has left, so that nothing piles up here. */
  async flushed(): Promise<void> {
    if (!this.isOpen || !this.#socket.writableNeedDrain) return;
    await Promise.race([new Promise((resolve) => this.#socket.once("drain", resolve)), this.closed]);
  }

  pause(): void {
    this.#socket.pause();
  }

  end(): void {
    this.#socket.end();
  }

  /** Breaks the connection with a reset. */
  reset(): void {
    this.#socket.resetAndDestroy();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Uint8Array): void {
    // What begins like a line was answered in lines.
    this.#decoder ??= decoderFor(chunk[0]);
    try {
      this.#decoder.decode(chunk, (payload) => {
        this.#read(payload);
      });
    } catch (error) {
      this.faults.push(`sent what cannot be read: ${String(error)}`);
      this.destroy();
    }
  }

  #read(payload: Uint8Array): void {
    if (payload[0] === FIRST_BYTE.msgpack) this.#take({ ...this.#msgpack.decode(payload) });
    else if (payload[0] !== FIRST_BYTE.binary)
      this.#take(JSON.parse(this.#text.decode(payload)) as JsonObject);
    else if (decodeMetersBlock(payload) === null) this.faults.push("sent a binary block that cannot be read");
  }

  #take(message: JsonObject): void {
    const validator = KNOWN[String(message["type"])];
    if (validator?.(message) !== true) {
      this.faults.push(`sent a message that is not valid: ${JSON.stringify(message).slice(0, 300)}`);
      return;
    }
    if (message["type"] === "diagnostic") this.lastDiagnostic = message;
    const re = message["re"];
    if (typeof re !== "string" || message["type"] === "diagnostic") return;
    if (message["type"] === "reply") this.replies.set(re, (this.replies.get(re) ?? 0) + 1);
    this.#waiting.get(re)?.(message);
    this.#waiting.delete(re);
  }
}

/** What begins like a line was answered in lines; elsewhere any encoding may come. */
function decoderFor(first: number | undefined): WireFrameDecoder | LineDecoder {
  const limits = { maxFrameBytes: MAX_FRAME_BYTES };
  if (first === FIRST_BYTE.json) return new LineDecoder(limits);
  const decoder = new WireFrameDecoder(limits);
  decoder.allow(new Set(Object.values(FIRST_BYTE)));
  return decoder;
}
