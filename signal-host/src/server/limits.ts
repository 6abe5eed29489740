import { HEARTBEAT_MS, HELLO_TIMEOUT_MS, MAX_CLIENTS } from "@loophole/protocol";
import { protocol } from "@loophole/schemas/methods";

/** Every bound of the server, by name. Times in ms, sizes in bytes. */
export interface ServerLimits {
  readonly maxFrameBytes: number;
  /** Clients that have been welcomed. */
  readonly maxClients: number;
  /** Connections that have not been welcomed yet. */
  readonly maxGreetings: number;
  /** Commands of one session that wait for their reply; the next one is answered BUSY. */
  readonly maxInFlight: number;
  /** Commands that a session may send a second in the long run. */
  readonly commandsPerSecond: number;
  /** Commands that a session may send at once after it has been quiet. */
  readonly commandBurst: number;
  readonly heartbeatMs: number;
  readonly helloTimeoutMs: number;
  /** Wrong tokens, or commands before the hello, after which a connection is closed. */
  readonly maxHelloAttempts: number;
  /** How long a session whose connection broke can be resumed, and a controller's lease is kept. */
  readonly resumeGraceMs: number;
  /** A wire frame that was begun and does not grow for so long closes its connection. */
  readonly partialFrameMs: number;
  /** Output waiting beyond this is back-pressure: telemetry is skipped, diagnostics queue. */
  readonly highWaterBytes: number;
  /** Back-pressure that lasts so long cuts the client off. */
  readonly stalledOutputMs: number;
  /** More than this waiting when another reply is due cuts the client off. */
  readonly maxWaitingBytes: number;
  /** Diagnostics that wait while there is back-pressure; the rest is counted. */
  readonly maxQueuedDiagnostics: number;
  /** First replies kept for commands sent again, by count and by characters. */
  readonly replyCacheEntries: number;
  readonly replyCacheCharacters: number;
}

/** The bounds that no option changes. */
export const SERVER_LIMITS: Omit<ServerLimits, "maxFrameBytes" | "commandsPerSecond" | "commandBurst"> = {
  maxClients: MAX_CLIENTS,
  maxGreetings: 32,
  maxInFlight: 4096,
  heartbeatMs: HEARTBEAT_MS,
  helloTimeoutMs: HELLO_TIMEOUT_MS,
  maxHelloAttempts: 4,
  resumeGraceMs: protocol.bounds.resumeGraceMs,
  partialFrameMs: protocol.bounds.partialMessageMs,
  highWaterBytes: 64 * 1024,
  stalledOutputMs: 10_000,
  maxWaitingBytes: 8 * 1024 * 1024,
  maxQueuedDiagnostics: 256,
  replyCacheEntries: 4096,
  replyCacheCharacters: 4 * 1024 * 1024,
};
