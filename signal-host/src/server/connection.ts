import {
  MessageStream,
  WIRE_FRAME_HEADER_BYTES,
  type Framing,
  type Transport,
  type WireFrameError,
} from "@loophole/protocol";
import type { MessagePackCodec } from "@loophole/protocol/msgpack";
import type { Encoding, ErrorCode, TrafficData } from "@loophole/schemas/types";
import type { AuditLog } from "../process/audit-trail.ts";
import type { Log } from "../process/log.ts";
import { writtenEncoding } from "./encodings.ts";
import type { CommandNotes } from "./command-notes.ts";
import type { ServerLimits } from "./limits.ts";
import type { Party, Traffic } from "./traffic.ts";
import type { DiagnosticWords, WireText } from "./wire-text.ts";

const OPEN_BRACE = 0x7b;

export type IncomingMessage = Readonly<Record<string, unknown>>;

export interface ConnectionTaker {
  message(message: IncomingMessage): void;
  /** The connection is gone; `broken` is false when the client ended it in good order. */
  closed(broken: boolean): void;
  /** The client did not read; its connection ends now. */
  cutOff(cut: CutOff): void;
}

/** How far a client was behind that was cut off. */
export interface CutOff {
  readonly waitingBytes: number;
  readonly stalledMs: number;
}

/** A message as it is sent: JSON text, or a whole wire frame of MessagePack. */
export type Outgoing = string | Uint8Array;

export interface ConnectionTools {
  readonly limits: ServerLimits;
  readonly text: WireText;
  readonly log: Log;
  readonly audit: AuditLog;
  readonly notes: CommandNotes;
  readonly traffic: Traffic;
  readonly msgpack: MessagePackCodec;
  /** Monotonic ms. */
  readonly now: () => number;
}

/**
 * One client's connection, whoever it turns out to be: sends with bounded memory, and ends a connection that
 * sends what cannot be read, begins a wire frame and falls silent, or does not read. It waits for nobody.
 */
export class Connection {
  readonly #transport: Transport;
  readonly #stream: MessageStream;
  readonly #tools: ConnectionTools;
  #taker: ConnectionTaker;
  #party: Party;
  #takesBlocks = false;
  #open = true;
  /** Ended by this side for a reason, so the client may want to come back. */
  #failed = false;
  #receivedBytes = 0;
  #receivedAt: number;
  #pressedSince: number | null = null;
  #diagnostics: string[] = [];
  #droppedDiagnostics = 0;

  constructor(transport: Transport, tools: ConnectionTools, taker: ConnectionTaker) {
    this.#transport = transport;
    this.#tools = tools;
    this.#taker = taker;
    this.#receivedAt = tools.now();
    this.#party = { sessionId: null, client: transport.remote };
    this.#stream = new MessageStream(transport, {
      side: "server",
      maxFrameBytes: tools.limits.maxFrameBytes,
    });
    this.#stream.onMessage((message, payload) => {
      if (tools.traffic.isTapped) this.#noteIncoming(message, payload);
      if (this.#open) this.#taker.message(message);
    });
    this.#stream.onError((error: WireFrameError) => {
      this.fail(error.code, error.message);
    });
    this.#stream.onDrain(() => {
      this.#releaseDiagnostics();
    });
    this.#stream.onClose((reason) => {
      const broken = reason !== null || this.#failed;
      this.#open = false;
      this.#taker.closed(broken);
    });
  }

  get remote(): string {
    return this.#stream.remote;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  get framing(): Framing {
    return this.#stream.framing;
  }

  /** Whoever takes what comes from here on, and who it turned out to be. */
  handTo(taker: ConnectionTaker, party: Party): void {
    this.#taker = taker;
    this.#party = party;
  }

  /** What was agreed on in the welcome, which has been sent. */
  use(encodings: readonly Encoding[]): void {
    this.#stream.use({
      writes: writtenEncoding(encodings),
      ...(encodings.includes("msgpack") && { msgpack: this.#tools.msgpack }),
    });
    this.#takesBlocks = encodings.includes("binary-telemetry");
  }

  /** Whether messages leave as MessagePack, so that frames of it need not be translated. */
  get writesMessagePack(): boolean {
    return this.#stream.writesMessagePack;
  }

  /** Whether meters go as binary blocks. */
  get takesBlocks(): boolean {
    return this.#takesBlocks;
  }

  /** Lossless: a client with too much waiting is cut off instead. */
  sendReply(message: Outgoing): void {
    if (!this.#open) return;
    if (this.#stream.bufferedBytes > this.#tools.limits.maxWaitingBytes) {
      this.#cutOff("too much is waiting for it");
      return;
    }
    this.#send(message);
  }

  /** Whether telemetry would reach the client soon; if not, it is to be skipped. */
  get canTakeTelemetry(): boolean {
    return this.#open && !this.#pressed;
  }

  sendTelemetry(text: string): void {
    if (this.#open) this.#send(text);
  }

  /** @param frame a whole wire frame */
  sendBlock(frame: Uint8Array): void {
    if (!this.#open) return;
    this.#stream.sendFrame(frame);
    const { traffic } = this.#tools;
    if (traffic.isTapped) traffic.noteBytes(this.#party, "out", frame.subarray(WIRE_FRAME_HEADER_BYTES));
  }

  /** News for a tap, which other taps do not see. */
  sendTraffic(data: TrafficData): void {
    if (!this.#open) return;
    const words: DiagnosticWords = {
      severity: "debug",
      code: "TRAFFIC",
      message: "Traffic",
      data: { ...data },
    };
    this.#stream.sendText(this.#tools.text.diagnostic(words));
  }

  /** Sent in order; under back-pressure they wait, at most so many, and the rest is counted. */
  sendDiagnostic(words: DiagnosticWords): void {
    if (!this.#open) return;
    const text = this.#tools.text.diagnostic(words);
    if (!this.#pressed && this.#diagnostics.length === 0) this.#send(text);
    else if (this.#diagnostics.length < this.#tools.limits.maxQueuedDiagnostics) this.#diagnostics.push(text);
    else this.#droppedDiagnostics += 1;
  }

  /** Says in one diagnostic what is wrong, and closes. */
  fail(code: ErrorCode | "HELLO_TIMEOUT" | "SESSION_TAKEN_OVER" | "SHUTTING_DOWN", message: string): void {
    if (!this.#open) return;
    this.#tools.log.warning("connection closed", { remote: this.remote, code, reason: message });
    this.#send(this.#tools.text.diagnostic({ severity: "error", code, message }));
    this.#failed = true;
    this.close();
  }

  /** A fault on purpose: after what waits, half a message leaves, and the connection ends. */
  breakOff(): void {
    if (!this.#open) return;
    this.#stream.flush();
    const whole = Buffer.from(
      this.#tools.text.diagnostic({ severity: "info", code: "HALF", message: "half" }),
    );
    const length = Buffer.alloc(4);
    length.writeUInt32BE(whole.length);
    const half = whole.subarray(0, whole.length >> 1);
    this.#transport.send(this.#stream.framing === "lines" ? half : Buffer.concat([length, half]));
    this.#failed = true;
    this.close();
  }

  /** Sends what waits and closes; nothing more is taken from the client. */
  close(): void {
    this.#open = false;
    this.#stream.close();
  }

  /** Looks after the time limits; to be called a few times a second. */
  sweep(): void {
    if (!this.#open) return;
    const { now, limits } = this.#tools;
    const time = now();
    if (this.#stream.receivedBytes !== this.#receivedBytes || this.#stream.partialBytes === 0) {
      this.#receivedBytes = this.#stream.receivedBytes;
      this.#receivedAt = time;
    } else if (time - this.#receivedAt > limits.partialFrameMs) {
      const begun = `A message was begun and not ended within ${String(limits.partialFrameMs / 1000)} s.`;
      this.fail("MALFORMED_DATA", `${begun} Connect again and send whole messages.`);
      return;
    }
    if (!this.#pressed) {
      this.#pressedSince = null;
      this.#releaseDiagnostics();
    } else if ((this.#pressedSince ??= time) + limits.stalledOutputMs < time) {
      this.#cutOff("it does not read");
    }
  }

  #send(message: Outgoing): void {
    if (typeof message === "string" && !this.#stream.writesMessagePack) {
      this.#stream.sendText(message);
      if (this.#tools.traffic.isTapped) {
        this.#tools.traffic.noteText(this.#party, "out", "json", Buffer.byteLength(message), message);
      }
      return;
    }
    const { msgpack, traffic } = this.#tools;
    if (typeof message !== "string" && !this.#stream.writesMessagePack) {
      // First answered on a connection that spoke MessagePack, and asked again on one that does not.
      this.#send(JSON.stringify(msgpack.decode(message.subarray(WIRE_FRAME_HEADER_BYTES))));
      return;
    }
    const frame = typeof message === "string" ? msgpack.encodeFrame(JSON.parse(message) as object) : message;
    this.#stream.sendFrame(frame);
    if (!traffic.isTapped) return;
    const payload = frame.subarray(WIRE_FRAME_HEADER_BYTES);
    const text = JSON.stringify(msgpack.decode(payload));
    traffic.noteText(this.#party, "out", "msgpack", payload.length, text);
  }

  #noteIncoming(message: IncomingMessage, payload: Uint8Array): void {
    const isText = payload[0] === OPEN_BRACE;
    const text = isText ? Buffer.from(payload).toString("utf8") : JSON.stringify(message);
    const { traffic } = this.#tools;
    traffic.noteText(this.#party, "in", isText ? "json" : "msgpack", payload.length, text);
  }

  get #pressed(): boolean {
    return this.#stream.bufferedBytes > this.#tools.limits.highWaterBytes;
  }

  #releaseDiagnostics(): void {
    if (!this.#open || this.#pressed || this.#diagnostics.length === 0) return;
    for (const text of this.#diagnostics) this.#send(text);
    this.#diagnostics = [];
    if (this.#droppedDiagnostics === 0) return;
    const count = this.#droppedDiagnostics;
    this.#droppedDiagnostics = 0;
    const message = `${String(count)} diagnostics were left out because they were not read in time.`;
    this.sendDiagnostic({ severity: "warning", code: "DIAGNOSTICS_DROPPED", message, data: { count } });
  }

  #cutOff(reason: string): void {
    const waitingBytes = this.#stream.bufferedBytes;
    const now = this.#tools.now();
    const stalledMs = Math.round(now - (this.#pressedSince ?? now));
    const { remote } = this;
    this.#tools.log.warning("client cut off", {
      code: "CLIENT_CUT_OFF",
      remote,
      reason,
      waitingBytes,
      stalledMs,
    });
    this.#failed = true;
    this.#open = false;
    this.#stream.destroy();
    this.#taker.cutOff({ waitingBytes, stalledMs });
  }
}
