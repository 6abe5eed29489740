import type { Socket } from "node:net";
import type { Transport } from "../transport.ts";

/** How long a closing connection waits for the peer to read the rest and to close its side. */
const LINGER_MS = 1_000;

/** A transport over a connected socket, which it owns from then on. */
export class TcpTransport implements Transport {
  readonly remote: string;
  readonly #socket: Socket;
  #onData: ((chunk: Uint8Array) => void) | null = null;
  #onClose: ((reason: Error | null) => void) | null = null;
  /** What came before someone took data; copies, for the chunk's memory is used again. */
  #early: Uint8Array[] = [];
  #error: Error | null = null;
  #state: "open" | "closing" | "closed" = "open";

  constructor(socket: Socket) {
    this.#socket = socket;
    this.remote = `${socket.remoteAddress ?? "unknown"}:${socket.remotePort ?? 0}`;
    socket.setNoDelay(true);
    socket.on("error", (error) => {
      this.#error = error;
    });
    socket.on("close", () => {
      this.#state = "closed";
      this.#onClose?.(this.#error);
    });
  }

  get bufferedBytes(): number {
    return this.#socket.writableLength;
  }

  send(bytes: Uint8Array): boolean {
    if (this.#state !== "open" || !this.#socket.writable) return true;
    return this.#socket.write(bytes);
  }

  onData(callback: (chunk: Uint8Array) => void): void {
    this.#onData = callback;
    const early = this.#early;
    this.#early = [];
    for (const chunk of early) callback(chunk);
  }

  onDrain(callback: () => void): void {
    this.#socket.removeAllListeners("drain");
    this.#socket.on("drain", callback);
  }

  onClose(callback: (reason: Error | null) => void): void {
    this.#onClose = callback;
    if (this.#state === "closed") queueMicrotask(() => callback(this.#error));
  }

  close(): void {
    if (this.#state !== "open") return;
    this.#state = "closing";
    // Reading goes on until the peer has closed too: closing over unread data resets the connection, and the peer
    // would lose what was sent last.
    this.#socket.end();
    this.#socket.resume();
    const timer = setTimeout(() => this.#socket.destroy(), LINGER_MS);
    this.#socket.once("close", () => clearTimeout(timer));
  }

  destroy(): void {
    if (this.#state === "open") this.#state = "closing";
    this.#socket.destroy();
  }

  /** A chunk off the socket. */
  receive(chunk: Uint8Array): void {
    if (this.#state !== "open") return;
    if (this.#onData !== null) this.#onData(chunk);
    else this.#early.push(chunk.slice());
  }
}
