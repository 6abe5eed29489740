export {
  DEFAULT_COMMAND_TIMEOUT_MS,
  DEFAULT_MAX_FRAME_BYTES,
  HEARTBEAT_MS,
  HELLO_TIMEOUT_MS,
  MAX_CLIENTS,
  PROTOCOL_RANGE,
  PROTOCOL_VERSION,
  WIRE_FRAME_HEADER_BYTES,
} from "./constants.ts";
export {
  CommandTimeoutError,
  ConnectionError,
  InvalidMessageError,
  MissingCapabilityError,
  WireCommandError,
  WireFrameError,
} from "./errors.ts";
export type { Transport } from "./transport.ts";
export { encodeWireFrame, WireFrameDecoder } from "./framing/wire-frame.ts";
export { LineDecoder } from "./framing/line.ts";
export {
  MessageStream,
  type AgreedEncodings,
  type Framing,
  type MessageStreamOptions,
} from "./message-stream.ts";
export type { JsonObject } from "./json/parse-object.ts";
export { canonicalJson } from "./json/canonical-json.ts";
export { firstViolation, type Violation } from "./json/first-violation.ts";
export {
  SignalClient,
  type CommandOptions,
  type CommandOutcome,
  type ConnectOptions,
  type TelemetryOf,
} from "./client/signal-client.ts";
export { ResumingClient, type ResumingOptions } from "./client/resuming-client.ts";
export type { HeartbeatState } from "./client/heartbeat.ts";
export { isCommandName } from "./commands.ts";
export { messageId, MessageIds } from "./ids.ts";
export { decodeMetersBlock, encodeMetersFrame, type MeterLevels } from "./telemetry/meters-block.ts";
export { FIRST_BYTE, type PayloadCodec } from "./framing/payload-codec.ts";
export { HIDDEN_TOKEN, redactor, type RedactOptions } from "./redact.ts";
export { timestamp, TimestampWriter, wallClockMs } from "./timestamp.ts";
export {
  dbFromGain,
  framesFromTicks,
  gainFromDb,
  SILENCE_DB,
  TICKS_PER_QUARTER,
  ticksFromFrames,
  type Frames,
  type Ticks,
} from "./units.ts";
export {
  CRASH_AUDIO,
  CRASH_AUDIO_STATE,
  CRASH_CONTROL,
  CRASH_HEADER,
  CRASH_LAYOUT,
  CRASH_NAME,
  crashChecksum,
} from "./crash/crash-layout.ts";
export {
  bpmAtFrame,
  compileTempo,
  framesAtTick,
  TempoField,
  TempoMap,
  tickAtFrame,
  type TempoCourse,
} from "./tempo-map.ts";
