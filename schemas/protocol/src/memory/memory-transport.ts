import type { Transport } from "../transport.ts";

export interface MemoryTransportOptions {
  /** Bytes that may wait on either side before `send` answers false. */
  highWaterMark?: number;
}

/** Two linked transports: what one sends the other receives, in a later microtask. For tests and in-process peers. */
export function memoryTransportPair(
  options: MemoryTransportOptions = {},
): [MemoryTransport, MemoryTransport] {
  const first = new MemoryTransport("memory:first", options);
  const second = new MemoryTransport("memory:second", options);
  first.link(second);
  second.link(first);
  return [first, second];
}

/** One end of a pair made by {@link memoryTransportPair}. */
export class MemoryTransport implements Transport {
  readonly remote: string;
  readonly #highWaterMark: number;
  /** Chunks on their way from here to the peer. */
  readonly #outgoing: Uint8Array[] = [];
  #peer: MemoryTransport | null = null;
  #buffered = 0;
  #full = false;
  #paused = false;
  #state: "open" | "closing" | "closed" = "open";
  #reason: Error | null = null;
  #onData: ((chunk: Uint8Array) => void) | null = null;
  #onDrain: (() => void) | null = null;
  #onClose: ((reason: Error | null) => void) | null = null;

  constructor(remote: string, options: MemoryTransportOptions) {
    this.remote = remote;
    this.#highWaterMark = options.highWaterMark ?? 64 * 1024;
  }

  get bufferedBytes(): number {
    return this.#buffered;
  }

  /** Joins this end to the other. */
  link(peer: MemoryTransport): void {
    this.#peer = peer;
  }

  /** This end stops taking data, like a peer that does not read; what is sent to it waits. */
  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#peer?.deliver();
  }

  send(bytes: Uint8Array): boolean {
    if (this.#state !== "open") return true;
    this.#outgoing.push(bytes.slice());
    this.#buffered += bytes.length;
    queueMicrotask(() => this.deliver());
    this.#full ||= this.#buffered > this.#highWaterMark;
    return !this.#full;
  }

  onData(callback: (chunk: Uint8Array) => void): void {
    this.#onData = callback;
    queueMicrotask(() => this.#peer?.deliver());
  }

  onDrain(callback: () => void): void {
    this.#onDrain = callback;
  }

  onClose(callback: (reason: Error | null) => void): void {
    this.#onClose = callback;
    if (this.#state === "closed") queueMicrotask(() => callback(this.#reason));
  }

  close(): void {
    if (this.#state !== "open") return;
    this.#state = "closing";
    this.#onData = () => undefined;
    queueMicrotask(() => this.deliver());
  }

  destroy(): void {
    this.#outgoing.length = 0;
    this.#buffered = 0;
    this.#end(null);
    this.#peer?.end(new Error("the other side destroyed the connection"));
  }

  /** The other side is gone. */
  end(reason: Error | null): void {
    queueMicrotask(() => this.#end(reason));
  }

  /** Hands the peer what waits for it, as far as it takes it. */
  deliver(): void {
    const peer = this.#peer;
    if (peer === null) return;
    while (this.#outgoing.length > 0 && peer.#takes()) {
      const chunk = this.#outgoing.shift() ?? new Uint8Array(0);
      this.#buffered -= chunk.length;
      peer.#onData?.(chunk);
    }
    if (this.#full && this.#buffered === 0) {
      this.#full = false;
      this.#onDrain?.();
    }
    if (this.#state === "closing" && this.#outgoing.length === 0) {
      this.#end(null);
      peer.end(null);
    }
  }

  #takes(): boolean {
    return this.#onData !== null && !this.#paused && this.#state !== "closed";
  }

  #end(reason: Error | null): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#reason = reason;
    this.#onClose?.(reason);
  }
}
