/**
 * An ordered, reliable stream of bytes between two peers: a socket, or a pair in memory.
 * Each callback has one taker; setting it again replaces it. What arrives before a taker is set waits for it.
 */
export interface Transport {
  /**
   * Queues bytes. False: more than the high-water mark is waiting; `onDrain` tells when it no longer is.
   * The bytes belong to the transport until `bufferedBytes` is back to 0, which it often is on return.
   * After `close` or `destroy` bytes are dropped and the answer is true.
   */
  send(bytes: Uint8Array): boolean;
  /** Bytes queued here that the peer's side has not taken yet. */
  readonly bufferedBytes: number;
  /** The chunk is only valid during the call: its memory is used again. */
  onData(callback: (chunk: Uint8Array) => void): void;
  onDrain(callback: () => void): void;
  /** Called once, when the connection is gone; the reason is null when it ended in good order. */
  onClose(callback: (reason: Error | null) => void): void;
  /** Sends what is queued, then closes. Data that still arrives is dropped; a peer that does not read is not waited for. */
  close(): void;
  /** Closes at once and drops what is queued. */
  destroy(): void;
  /** The peer in words, for logs: `127.0.0.1:54321`. */
  readonly remote: string;
}
