/** A session as telemetry sees it. */
export interface TelemetrySink {
  /** Whether a client is there to receive anything. */
  readonly isConnected: boolean;
  /** Whether it reads fast enough to be sent something now. */
  readonly canTakeTelemetry: boolean;
  /** Whether it takes meters as binary blocks. */
  readonly takesBlocks: boolean;
  /** @param text one message as JSON text */
  sendTelemetry(text: string): void;
  /** @param frame a whole wire frame that holds one binary block */
  sendBlock(frame: Uint8Array): void;
}
