/** One window's connection, whatever carries it: a WebSocket or a MessagePort. */
export interface BridgePort {
  /** Text is JSON; bytes must not be changed afterwards. After the end messages are dropped. */
  send(message: string | Uint8Array): void;
  /** Bytes that wait to be taken by the window. */
  readonly bufferedAmount: number;
  onMessage(listener: (message: string | Uint8Array) => void): void;
  onClose(listener: () => void): void;
  /** Ends the connection; the reason is for whoever looks at the window's console. */
  close(why: "going-away" | "broken-rules", reason: string): void;
}
