/** A session as telemetry sees it. */
export interface TelemetrySink {
  /** Whether a client is there to receive anything. */
  readonly isConnected: boolean;
  /** Whether it reads fast enough to be sent something now. */
  readonly canTakeTelemetry: boolean;
  /** @param text one message as JSON text */
  sendTelemetry(text: string): void;
}
