import { protocol } from "@loophole/schemas/methods";

/** The protocol version this package speaks. */
export const PROTOCOL_VERSION = protocol.version;
/** Versions offered in a hello and in a ready line. */
export const PROTOCOL_RANGE = { min: PROTOCOL_VERSION, max: PROTOCOL_VERSION } as const;
/** Largest payload of a wire frame unless configured otherwise, in bytes. */
export const DEFAULT_MAX_FRAME_BYTES: number = protocol.framing.defaultMaxFrameBytes;
/** Bytes of the length that precedes a payload. */
export const WIRE_FRAME_HEADER_BYTES = protocol.framing.headerBytes;
/** A client that has not said hello by then is disconnected. */
export const HELLO_TIMEOUT_MS: number = protocol.bounds.helloTimeoutMs;
/** How often a client pings unless the welcome says otherwise. */
export const HEARTBEAT_MS: number = protocol.bounds.heartbeatMs;
/** Clients Signal serves at a time. */
export const MAX_CLIENTS: number = protocol.bounds.maxClients;
/** How long a client waits for a reply to a command that is not long work, unless it says otherwise. */
export const DEFAULT_COMMAND_TIMEOUT_MS = 10_000;
