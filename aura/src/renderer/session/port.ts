/** A two-way channel to the host: text is JSON, binary is one message a buffer. */
export interface BridgePort {
  /** Throws once the port is closed. */
  send(message: string | ArrayBuffer): void;
  close(): void;
}

export interface PortEvents {
  onText(text: string): void;
  onBinary(bytes: ArrayBuffer): void;
  /** Once, when the host is gone or the port was closed. `reason` is in the user's words. */
  onClose(reason: string): void;
}

/**
 * Opens a channel to the host. Rejects with {@link PortRefused} when trying again is of no use, with any other
 * error when it may be.
 */
export type OpenPort = (events: PortEvents) => Promise<BridgePort>;

/** The host is there and will not have this window: the message says why and what to do. */
export class PortRefused extends Error {
  override readonly name = "PortRefused";
}
