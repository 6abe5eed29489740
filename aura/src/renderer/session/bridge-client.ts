import type { BridgeMap, BridgeMethod } from "@loophole/schemas/methods";
import type { BridgeReply, HostMessage } from "@loophole/schemas/types";
import { PortRefused, type BridgePort, type OpenPort } from "./port.ts";

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5000;
const METERS = 0x01;
const TRANSFER = 0x02;
const IMPORT_CHUNK = 0x03;
const HEADER_BYTES = 8;

/** How the window stands with its host. `reason` is in the user's words. */
export type LinkState =
  | { readonly kind: "connecting" }
  | { readonly kind: "open" }
  | { readonly kind: "lost"; readonly reason: string }
  | { readonly kind: "refused"; readonly reason: string };

/** Everything the host says of its own accord. */
export type HostEvent = Exclude<HostMessage, BridgeReply>;

export interface BridgeEvents {
  onLink(link: LinkState): void;
  onMessage(message: HostEvent): void;
  /** A whole meters message, its kind byte included. */
  onMeters(bytes: ArrayBuffer): void;
}

/** A request the host refused, or that found no host. The message is in the user's words. */
export class BridgeRequestError extends Error {
  override readonly name = "BridgeRequestError";
  constructor(
    readonly code: string,
    message: string,
    readonly details?: string,
  ) {
    super(message);
  }
}

interface Waiting {
  resolve(result: object): void;
  reject(error: BridgeRequestError): void;
}

/**
 * The window's end of the bridge: requests and their replies, binary messages by kind, and a connection that is
 * opened again by itself, 100 ms doubling to 5 s. The host sends everything anew when it attaches.
 */
export class BridgeClient {
  #port: BridgePort | null = null;
  #nextId = 1;
  #retryMs = FIRST_RETRY_MS;
  #retryTimer: ReturnType<typeof setTimeout> | null = null;
  #closed = false;
  #attempt = 0;
  readonly #waiting = new Map<number, Waiting>();
  readonly #transfers = new Map<number, (bytes: ArrayBuffer) => void>();
  readonly #early = new Map<number, ArrayBuffer>();

  constructor(
    private readonly open: OpenPort,
    private readonly events: BridgeEvents,
  ) {}

  /** Connects, and keeps connecting, until {@link close}. */
  start(): void {
    void this.#connect();
  }

  /** Rejects with {@link BridgeRequestError}: what the host answered, or `NOT_CONNECTED`. */
  request<M extends BridgeMethod>(
    method: M,
    params: BridgeMap[M]["params"],
  ): Promise<BridgeMap[M]["result"]> {
    const port = this.#port;
    if (port === null) return Promise.reject(notConnected());
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: object) => void, reject });
      port.send(JSON.stringify({ type: "request", id, method, params }));
    });
  }

  /** Sends a piece of a file. Throws {@link BridgeRequestError} without a connection. */
  sendChunk(importId: number, bytes: Uint8Array): void {
    if (this.#port === null) throw notConnected();
    const message = new Uint8Array(HEADER_BYTES + bytes.byteLength);
    message[0] = IMPORT_CHUNK;
    new DataView(message.buffer).setUint32(4, importId, true);
    message.set(bytes, HEADER_BYTES);
    this.#port.send(message.buffer);
  }

  /** The bytes of a transfer the host announced, whether they are here already or still to come. */
  transfer(transferId: number): Promise<ArrayBuffer> {
    const early = this.#early.get(transferId);
    if (early !== undefined) {
      this.#early.delete(transferId);
      return Promise.resolve(early);
    }
    return new Promise((resolve) => this.#transfers.set(transferId, resolve));
  }

  /** Drops the connection and opens it again at once, for a fresh copy of the document. */
  reconnect(): void {
    if (this.#closed || this.#port === null) return;
    this.#retryMs = FIRST_RETRY_MS;
    this.#lost(this.#attempt, "The window asked for the song anew.");
  }

  close(): void {
    this.#closed = true;
    if (this.#retryTimer !== null) clearTimeout(this.#retryTimer);
    this.#drop();
  }

  async #connect(): Promise<void> {
    this.#retryTimer = null;
    const attempt = ++this.#attempt;
    this.events.onLink({ kind: "connecting" });
    try {
      const port = await this.open({
        onText: (text) => {
          if (attempt === this.#attempt) this.#onText(text);
        },
        onBinary: (bytes) => {
          if (attempt === this.#attempt) this.#onBinary(bytes);
        },
        onClose: (reason) => {
          this.#lost(attempt, reason);
        },
      });
      if (this.#closed || attempt !== this.#attempt) {
        port.close();
        return;
      }
      this.#port = port;
      this.events.onLink({ kind: "open" });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (error instanceof PortRefused) this.events.onLink({ kind: "refused", reason });
      else this.#lost(attempt, reason);
    }
  }

  #lost(attempt: number, reason: string): void {
    if (this.#closed || attempt !== this.#attempt) return;
    this.#drop();
    this.events.onLink({ kind: "lost", reason });
    this.#retryTimer = setTimeout(() => void this.#connect(), this.#retryMs);
    this.#retryMs = Math.min(LAST_RETRY_MS, this.#retryMs * 2);
  }

  #drop(): void {
    this.#attempt++;
    const port = this.#port;
    this.#port = null;
    port?.close();
    for (const waiting of this.#waiting.values()) waiting.reject(notConnected());
    this.#waiting.clear();
    this.#transfers.clear();
    this.#early.clear();
  }

  #onText(text: string): void {
    // The host is part of the program: its messages are checked against the schema where they are written.
    const message = JSON.parse(text) as HostMessage;
    if (message.type !== "reply") {
      // The document is the first thing a host that stays says.
      if (message.type === "document") this.#retryMs = FIRST_RETRY_MS;
      this.events.onMessage(message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    this.#waiting.delete(message.id);
    if (message.ok) waiting.resolve(message.result);
    else
      waiting.reject(
        new BridgeRequestError(message.error.code, message.error.message, message.error.details),
      );
  }

  #onBinary(bytes: ArrayBuffer): void {
    if (bytes.byteLength < HEADER_BYTES) return;
    const view = new DataView(bytes);
    switch (view.getUint8(0)) {
      case METERS:
        this.events.onMeters(bytes);
        break;
      case TRANSFER: {
        const id = view.getUint32(4, true);
        const body = bytes.slice(HEADER_BYTES);
        const take = this.#transfers.get(id);
        this.#transfers.delete(id);
        if (take === undefined) this.#early.set(id, body);
        else take(body);
        break;
      }
    }
  }
}

function notConnected(): BridgeRequestError {
  return new BridgeRequestError(
    "NOT_CONNECTED",
    "The window is not connected to Loophole at the moment. It is trying again by itself.",
  );
}
