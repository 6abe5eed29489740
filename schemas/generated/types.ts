// Generated from schemas/json by "npm run generate". Do not edit.
/**
 * One change to the document. Each has an inverse of the same kind of value, so that undo is an edit too.
 */
export type Edit =
  | AddTrackEdit
  | RemoveTrackEdit
  | MoveTrackEdit
  | SetTrackEdit
  | AddClipEdit
  | RemoveClipEdit
  | SetClipEdit
  | MoveClipEdit
  | AddMediaEdit
  | RemoveMediaEdit
  | SetTimelineEdit
  | SetMasterEdit
  | SetProjectEdit
  | BatchEdit;
/**
 * Name of a track, clip, sample or other part of the song; chosen by whoever creates it.
 */
export type EntityId = string;
/**
 * A name a person gave; any script, no control characters.
 */
export type Name = string;
/**
 * One of the twelve track colours.
 */
export type ColorIndex = number;
/**
 * Gain in dB. -144 stands for silence (minus infinity).
 */
export type GainDb = number;
/**
 * -1 is left, 0 centre, 1 right. Equal-power law with 0 dB at the centre and +3.01 dB at the sides: left sqrt(2)*cos((pan+1)*pi/4), right sqrt(2)*sin((pan+1)*pi/4).
 */
export type Pan = number;
/**
 * Musical time, 960 ticks per quarter note, from the start of the song.
 */
export type Tick = number;
/**
 * A length or position in an audio file, in frames at the file's own sample rate.
 */
export type SourceFrames = number;
/**
 * Frames per second, in Hz.
 */
export type SampleRate = number;
/**
 * Quarter notes per minute.
 */
export type Bpm = number;
/**
 * UTC, ISO 8601 with microseconds and Z.
 */
export type Timestamp = string;
export type BridgeReply = BridgeOk | BridgeFailure;
/**
 * A sample rate the engine runs at, in Hz.
 */
export type EngineRate = number;
/**
 * What was asked for at start. auto takes a device if one opens, else null.
 */
export type AudioMode = "auto" | "portaudio" | "null" | "offline";
/**
 * How the engine reaches a device. null is a paced virtual device that is not heard; offline renders only when debug.advance moves the time.
 */
export type Backend = "portaudio" | "null" | "offline";
/**
 * Frames rendered at a time.
 */
export type BlockSize = number;
/**
 * A point in time in frames at the engine's sample rate.
 */
export type Sample = number;
/**
 * From the host.
 */
export type HostMessage =
  | BridgeReply
  | DocumentMessage
  | EditedMessage
  | SavedMessage
  | EngineStatus
  | TransportUpdate
  | HealthUpdate
  | MediaUpdate
  | TaskUpdate
  | Notice;
/**
 * UUID version 4 in lower case; names one message.
 */
export type MessageId = string;
/**
 * UUID version 4 in lower case; names one message.
 */
export type SessionId = string;
/**
 * Count of changes to the engine's graph; every change that takes effect adds one.
 */
export type Revision = number;
/**
 * SHA-256, in hexadecimal, of the graph (see docs/specs/ipc/graph-hash.md).
 */
export type GraphHash = string;
/**
 * Absolute path on the machine the engine runs on.
 */
export type FilePath = string;
/**
 * What kind of error a message reports.
 */
export type ErrorCode =
  | "AUTHENTICATION_FAILED"
  | "UNSUPPORTED_VERSION"
  | "MALFORMED_DATA"
  | "FRAME_TOO_LARGE"
  | "UNKNOWN_COMMAND"
  | "INVALID_PARAMS"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "BUSY"
  | "RATE_LIMIT_EXCEEDED"
  | "RESOURCE_EXHAUSTED"
  | "CANCELLED"
  | "TIMEOUT"
  | "DEVICE_UNAVAILABLE"
  | "NETWORK_ERROR"
  | "INTERNAL";
/**
 * controller: the one client that owns the song; control: may play and stop; observer: may read and subscribe.
 */
export type Role = "controller" | "control" | "observer";
/**
 * How a payload is written.
 */
export type Encoding = "json" | "msgpack" | "binary-telemetry";
/**
 * What an engine may be able to do beyond the least that the protocol asks for. audio-clips: plays files in clips. clip-loop: part of a file repeats inside a clip. render: render.start. sample-wav, sample-flac: file formats. peaks: sample.peaks. ndjson: newline-delimited JSON. msgpack, binary-telemetry: encodings. scheduled-commands: `at`. expect-revision: `expect`. debug: debug.*. offline-clock: debug.advance moves the time. midi, record, session-recording, device-open, analysis: the groups and topics of those names.
 */
export type Capability =
  | "audio-clips"
  | "clip-loop"
  | "render"
  | "sample-wav"
  | "sample-flac"
  | "peaks"
  | "ndjson"
  | "msgpack"
  | "binary-telemetry"
  | "scheduled-commands"
  | "expect-revision"
  | "debug"
  | "offline-clock"
  | "midi"
  | "record"
  | "session-recording"
  | "device-open"
  | "analysis";
export type DebugFaultParams = BlockControlFault | StallAudioFault | CrashFault | HalfFrameFault;
/**
 * Milliseconds.
 */
export type FaultMs = number;
/**
 * When a command takes hold: at a frame of the engine's clock, or when the playing song reaches a tick. For commands that can be scheduled, on engines with the capability scheduled-commands; others answer INVALID_PARAMS. What lies in the past takes hold at once, and the reply's applied.late says by how much it was late.
 */
export type At = AtSample | AtTick;
/**
 * The one answer to a command.
 */
export type Reply = OkReply | ErrorReply;
/**
 * Codes of diagnostics that are not errors of a command. Engines may add others.
 */
export type DiagnosticCode =
  | "PROGRESS"
  | "DEVICE_OPENED"
  | "DEVICE_FALLBACK"
  | "DEVICE_LOST"
  | "UNDERRUN"
  | "DEADLINE_MISSED"
  | "DIAGNOSTICS_DROPPED"
  | "HELLO_TIMEOUT"
  | "SESSION_TAKEN_OVER"
  | "SHUTTING_DOWN"
  | "AUDIO_STALLED"
  | "AUDIO_RESUMED"
  | "AUDIO_FAILED"
  | "FILE_WARNING"
  | "SAMPLES_MISSING"
  | "CLIENT_CUT_OFF"
  | "TRAFFIC";
/**
 * One change. Ids are unique: tracks in the graph, clips in the whole graph.
 */
export type GraphOp =
  ReplaceGraphOp | AddTrackOp | RemoveTrackOp | MoveTrackOp | AddClipOp | RemoveClipOp | SetClipOp;
export type ParameterSetParams = SetGain | SetPan | SetSwitch;
/**
 * A place in the song, in frames from its start or in ticks.
 */
export type SongPosition = SamplePosition | TickPosition;
/**
 * What telemetry is about. An engine grants the topics it has; analysis needs the capability of that name.
 */
export type Topic = "meters" | "transport" | "health" | "analysis";
/**
 * Newest wins: a client that does not read in time gets the newest message of each topic and a count of those it missed.
 */
export type Telemetry = MetersMessage | TransportMessage | HealthMessage | AnalysisMessage;

export interface Nothing {}
/**
 * From the window: something to be done. params are checked against the method's schema.
 */
export interface BridgeRequest {
  type: "request";
  /**
   * Counts up in one window.
   */
  id: number;
  method: string;
  params: {};
}
export interface EditRequest {
  edit: Edit;
  gesture?: EntityId;
}
export interface AddTrackEdit {
  type: "track.add";
  track: Track;
  index: number;
}
export interface Track {
  id: EntityId;
  name: Name;
  color: ColorIndex;
  gain: GainDb;
  pan: Pan;
  mute: boolean;
  solo: boolean;
  /**
   * @maxItems 100000
   */
  clips: Clip[];
}
/**
 * A stretch of a media file on a track; its times are as in GraphClip.
 */
export interface Clip {
  id: EntityId;
  name: Name;
  media: EntityId;
  start: Tick;
  offset: SourceFrames;
  length: SourceFrames;
  gain: GainDb;
  fadeIn: SourceFrames;
  fadeOut: SourceFrames;
  loop?: SourceLoop;
}
/**
 * Part of an audio file that repeats inside a clip: playback that reaches end goes on at start. end must be after start.
 */
export interface SourceLoop {
  start: SourceFrames;
  end: SourceFrames;
}
export interface RemoveTrackEdit {
  type: "track.remove";
  trackId: EntityId;
}
export interface MoveTrackEdit {
  type: "track.move";
  trackId: EntityId;
  index: number;
}
export interface SetTrackEdit {
  type: "track.set";
  trackId: EntityId;
  values: {
    name?: Name;
    color?: ColorIndex;
    gain?: GainDb;
    pan?: Pan;
    mute?: boolean;
    solo?: boolean;
  };
}
export interface AddClipEdit {
  type: "clip.add";
  trackId: EntityId;
  clip: Clip;
  /**
   * Position among the track's clips; at the end without it.
   */
  index?: number;
}
export interface RemoveClipEdit {
  type: "clip.remove";
  clipId: EntityId;
}
export interface SetClipEdit {
  type: "clip.set";
  clipId: EntityId;
  values: {
    name?: Name;
    start?: Tick;
    offset?: SourceFrames;
    length?: SourceFrames;
    gain?: GainDb;
    fadeIn?: SourceFrames;
    fadeOut?: SourceFrames;
    /**
     * null ends the loop.
     */
    loop?: SourceLoop | null;
  };
}
export interface MoveClipEdit {
  type: "clip.move";
  clipId: EntityId;
  trackId: EntityId;
  start: Tick;
  /**
   * Position among the track's clips; where it was, or at the end of another track, without it.
   */
  index?: number;
}
export interface AddMediaEdit {
  type: "media.add";
  media: Media;
  index?: number;
}
/**
 * An audio file of the project.
 */
export interface Media {
  id: EntityId;
  name: Name;
  /**
   * Path below the project's folder, with forward slashes and no '..'.
   */
  file: string;
  sampleRate: SampleRate;
  channels: number;
  frames: SourceFrames;
}
/**
 * Refused while a clip uses it.
 */
export interface RemoveMediaEdit {
  type: "media.remove";
  mediaId: EntityId;
}
export interface SetTimelineEdit {
  type: "timeline.set";
  values: TimelineSetParams;
}
export interface TimelineSetParams {
  bpm?: Bpm;
  meter?: Meter;
  loop?: LoopRegion;
}
/**
 * Time signature.
 */
export interface Meter {
  numerator: number;
  denominator: 1 | 2 | 4 | 8 | 16 | 32;
}
/**
 * The part of the song that repeats while enabled. A region whose end is not after its start does not repeat.
 */
export interface LoopRegion {
  enabled: boolean;
  start: Tick;
  end: Tick;
}
export interface SetMasterEdit {
  type: "master.set";
  values: {
    gain?: GainDb;
  };
}
export interface SetProjectEdit {
  type: "project.set";
  values: {
    name?: Name;
  };
}
/**
 * Several edits as one: wholly or not at all, one step of undo.
 */
export interface BatchEdit {
  type: "batch";
  /**
   * What undo calls it: 'Split clip'.
   */
  label: string;
  /**
   * @minItems 1
   * @maxItems 100000
   */
  edits: Edit[];
}
export interface EditDone {
  revision: number;
}
export interface LocateRequest {
  tick: Tick;
}
/**
 * Announces a file whose bytes follow as binary messages.
 */
export interface ImportBegin {
  /**
   * The file's name, without folders.
   */
  name: string;
  /**
   * Bytes.
   */
  size: number;
  trackId?: EntityId;
  tick: Tick;
}
export interface ImportStarted {
  importId: number;
  /**
   * Bytes of the file in a binary message, at most.
   */
  chunkBytes: number;
  /**
   * Binary messages that may be under way before an import progress confirms them.
   */
  window: number;
}
export interface ImportEnd {
  importId: number;
}
export interface ImportDone {
  mediaId: EntityId;
  trackId: EntityId;
  clipId: EntityId;
}
export interface PeaksRequest {
  mediaId: EntityId;
}
/**
 * The peak file follows as a binary message with this number.
 */
export interface PeaksReady {
  transferId: number;
  bytes: number;
}
export interface ProjectList {
  folder: string;
  projects: {
    name: string;
    path: string;
    modified: Timestamp;
  }[];
}
export interface ProjectNew {
  name: Name;
}
export interface ProjectOpen {
  /**
   * A project's folder, as project.list gave it.
   */
  path: string;
}
export interface BridgeError {
  code: string;
  /**
   * In the user's words: what happened and what to do.
   */
  message: string;
  /**
   * For a bug report.
   */
  details?: string;
}
export interface BridgeOk {
  type: "reply";
  id: number;
  ok: true;
  result: {};
}
export interface BridgeFailure {
  type: "reply";
  id: number;
  ok: false;
  error: BridgeError;
}
export interface HistoryState {
  /**
   * What undo would undo; null when there is nothing.
   */
  undo: string | null;
  redo: string | null;
}
export interface SaveState {
  state: "saved" | "saving" | "changed" | "failed";
  /**
   * The project's folder.
   */
  path: string;
  message?: string;
}
/**
 * The whole song: when a window attaches and when another project is opened.
 */
export interface DocumentMessage {
  type: "document";
  revision: number;
  project: Project;
  history: HistoryState;
  save: SaveState;
}
/**
 * The document Pulse keeps. Track and clip ids are unique in the whole project.
 */
export interface Project {
  format: "loophole-project";
  /**
   * Version of this layout; older ones are migrated when opened.
   */
  version: 1;
  id: EntityId;
  name: Name;
  sampleRate: EngineRate;
  timeline: Timeline;
  master: Master;
  /**
   * @maxItems 100000
   */
  media: Media[];
  /**
   * @maxItems 4096
   */
  tracks: Track[];
}
export interface Timeline {
  bpm: Bpm;
  meter: Meter;
  loop: LoopRegion;
}
export interface Master {
  gain: GainDb;
}
/**
 * An edit took place (undo and redo are edits too). The window applies the same edit to its copy.
 */
export interface EditedMessage {
  type: "edited";
  /**
   * The document's revision after the edit; one more than before.
   */
  revision: number;
  edit: Edit;
  history: HistoryState;
}
export interface SavedMessage {
  type: "saved";
  save: SaveState;
}
export interface EngineStatus {
  type: "engine";
  state: "spawning" | "listening" | "connected" | "syncing" | "running" | "silent" | "restarting" | "stopped";
  /**
   * The state in words, with the reason where there is one.
   */
  text: string;
  since: Timestamp;
  /**
   * Times the engine was started again since the app started.
   */
  restarts: number;
  pid?: number;
  device?: OpenDevice;
  /**
   * Last heartbeat.
   */
  roundTripMs?: number;
  /**
   * How the engine ended the last time, in words, with the last lines of its log.
   */
  lastDeath?: string;
}
export interface OpenDevice {
  requested: AudioMode;
  backend: Backend;
  /**
   * The name of what was really opened.
   */
  name: string;
  /**
   * ALSA, Core Audio, WASAPI and so on.
   */
  hostApi?: string;
  sampleRate: EngineRate;
  blockSize: BlockSize;
  /**
   * Frames queued between rendering and the device.
   */
  latencyFrames: number;
  /**
   * Why this device, in words: what was tried and what it answered.
   */
  reason: string;
}
export interface TransportUpdate {
  type: "transport";
  playing: boolean;
  position: Sample;
  tick: number;
  sampleRate: EngineRate;
}
export interface HealthUpdate {
  type: "health";
  health: HealthData;
}
export interface HealthData {
  /**
   * Mean time to render a block divided by the block's duration, since the last message.
   */
  load: number;
  blockMeanUs: number;
  /**
   * Worst since the last message this client was sent.
   */
  blockWorstUs: number;
  blockBudgetUs: number;
  /**
   * Blocks that were ready too late, since start.
   */
  missedDeadlines: number;
  /**
   * Times the device ran dry, since start.
   */
  underruns: number;
  /**
   * Blocks rendered since start.
   */
  blocks: number;
  /**
   * Frames rendered and not yet played.
   */
  queuedFrames: number;
  /**
   * Memory held by samples.
   */
  sampleBytes: number;
  heapBytes: number;
  rssBytes: number;
}
export interface MediaUpdate {
  type: "media";
  mediaId: EntityId;
  state: "loading" | "ready" | "failed";
  message?: string;
}
/**
 * Progress of something long.
 */
export interface TaskUpdate {
  type: "task";
  /**
   * import-<importId> for imports.
   */
  task: string;
  label: string;
  fraction: number;
  state: "running" | "done" | "failed" | "cancelled";
  /**
   * For imports: binary messages taken so far.
   */
  confirmed?: number;
  message?: string;
}
/**
 * Something the musician should know.
 */
export interface Notice {
  type: "notice";
  severity: "info" | "warning" | "error";
  message: string;
  details?: string;
}
/**
 * Why a command was not done. message says what happened and what to do; details depend on the code: UNSUPPORTED_VERSION has supportedMin and supportedMax, INVALID_PARAMS has pointer (JSON Pointer) and rule, CONFLICT has revision, file errors have path and found.
 */
export interface WireError {
  code: ErrorCode;
  message: string;
  /**
   * null before a session exists.
   */
  sessionId: SessionId | null;
  timestamp: Timestamp;
  details?: {};
}
/**
 * The protocol versions a peer speaks, both ends included.
 */
export interface ProtocolRange {
  min: number;
  max: number;
}
/**
 * A command without parameters.
 */
export interface EmptyParams {}
export interface DebugTapParams {
  enabled: boolean;
}
export interface DebugTapResult {
  enabled: boolean;
}
/**
 * One message as it went over the wire.
 */
export interface TrafficFrame {
  /**
   * Microseconds on the engine's monotonic clock.
   */
  at: number;
  /**
   * null before a session exists.
   */
  sessionId: SessionId | null;
  /**
   * The client's name, or its address before it has said one.
   */
  client: string;
  /**
   * in: from the client.
   */
  direction: "in" | "out";
  encoding: Encoding;
  /**
   * Bytes of the payload.
   */
  bytes: number;
  /**
   * The message as JSON text, for json and msgpack.
   */
  text?: string;
  /**
   * The payload, for binary telemetry.
   */
  base64?: string;
}
/**
 * data of a diagnostic whose code is TRAFFIC.
 */
export interface TrafficData {
  frames: TrafficFrame[];
  /**
   * Messages left out since the last diagnostic because this client did not read fast enough.
   */
  lost: number;
}
/**
 * The control thread is busy for so long: nothing is answered, the audio goes on.
 */
export interface BlockControlFault {
  fault: "block-control";
  ms: FaultMs;
}
/**
 * The audio thread is busy for so long: pings are answered, their blocks stand still.
 */
export interface StallAudioFault {
  fault: "stall-audio";
  ms: FaultMs;
}
/**
 * The process ends like one that was killed.
 */
export interface CrashFault {
  fault: "crash";
}
/**
 * This connection gets half a wire frame and is closed.
 */
export interface HalfFrameFault {
  fault: "half-frame";
}
export interface DebugFaultResult {}
export interface DebugCaptureParams {
  enabled: boolean;
  path?: FilePath;
}
export interface DebugCaptureResult {
  sample: Sample;
  /**
   * Frames heard.
   */
  frames: number;
  /**
   * Frames missed because the control thread was too slow; not 0 makes the hash worthless.
   */
  lost: number;
  /**
   * SHA-256, in hexadecimal, of the frames heard: 32-bit floats, little-endian, left and right interleaved.
   */
  hash: string;
}
export interface DebugAdvanceParams {
  /**
   * A multiple of the block size.
   */
  frames: number;
}
export interface DebugAdvanceResult {
  sample: Sample;
}
export interface DeviceListResult {
  devices: {
    backend: Backend;
    name: string;
    hostApi: string;
    outputChannels: number;
    defaultSampleRate: number;
    isDefault: boolean;
  }[];
  /**
   * Empty, or why devices cannot be listed.
   */
  note: string;
}
export interface DeviceOpenParams {
  backend: Backend;
  /**
   * As device.list tells it; the backend's default without it.
   */
  name?: string;
  sampleRate?: EngineRate;
  blockSize?: BlockSize;
}
/**
 * The client's first message, within two seconds.
 */
export interface Hello {
  type: "hello";
  id: MessageId;
  ts: Timestamp;
  protocol: ProtocolRange;
  client: {
    /**
     * aura, debug, render, test or another short word.
     */
    kind: string;
    name: string;
    version: string;
    pid?: number;
  };
  /**
   * The secret Signal was started with.
   */
  token: string;
  role: Role;
  /**
   * @minItems 1
   * @maxItems 8
   */
  encodings: Encoding[];
  resume?: {
    sessionId: SessionId;
  };
}
/**
 * Signal's answer to a hello it accepts.
 */
export interface Welcome {
  type: "welcome";
  id: MessageId;
  re: MessageId;
  ts: Timestamp;
  /**
   * The version both sides speak from here on.
   */
  protocol: number;
  engine: {
    name: string;
    version: string;
    pid: number;
    startedAt: Timestamp;
  };
  sessionId: SessionId;
  role: Role;
  /**
   * What both sides understand, by the client's preference: Signal writes messages in the first of json and msgpack, and meters as binary blocks where binary-telemetry is among them; the client may write any of json and msgpack that is listed.
   */
  encodings: Encoding[];
  limits: {
    maxFrameBytes: number;
    maxInFlight: number;
    maxClients: number;
    /**
     * How often a client should ping.
     */
    heartbeatMs: number;
    /**
     * Commands a client may send in the long run; system.ping is not counted. Over it the answer is RATE_LIMIT_EXCEEDED with details.retryAfterMs.
     */
    commandsPerSecond?: number;
    /**
     * Commands a client may send at once after it has been quiet.
     */
    commandBurst?: number;
    /**
     * A client that does not read for so long is cut off.
     */
    outputStallMs?: number;
    /**
     * A client for which more than this waits when a reply is due is cut off.
     */
    outputBytes?: number;
  };
  /**
   * What the engine can do beyond the least (see Capability); words a client does not know mean nothing to it.
   */
  capabilities: string[];
  revision: Revision;
  sampleRate: EngineRate;
  blockSize: BlockSize;
  device: OpenDevice;
  /**
   * Whether an earlier session goes on.
   */
  resumed: boolean;
}
/**
 * Something a client asks for; it gets exactly one reply.
 */
export interface Command {
  type: "command";
  id: MessageId;
  ts: Timestamp;
  name: string;
  params: {};
  at?: At;
  timeoutMs?: number;
  expect?: Expect;
}
export interface AtSample {
  sample: Sample;
}
export interface AtTick {
  tick: Tick;
}
/**
 * What must be true for the command to be done; checked when the command is begun.
 */
export interface Expect {
  revision: Revision;
}
export interface OkReply {
  type: "reply";
  id: MessageId;
  re: MessageId;
  ts: Timestamp;
  ok: true;
  result: {};
  applied?: Applied;
}
/**
 * When a change took hold: the engine clock's frame, the graph's revision and hash from then on.
 */
export interface Applied {
  sample: Sample;
  revision: Revision;
  hash?: GraphHash;
  /**
   * Only for a command with `at`: frames between the time asked for and the time it took hold; 0 when it was kept.
   */
  late?: number;
}
export interface ErrorReply {
  type: "reply";
  id: MessageId;
  re: MessageId;
  ts: Timestamp;
  ok: false;
  error: WireError;
}
/**
 * Something the engine wants known: progress of long work, a device that changed, a broken frame.
 */
export interface Diagnostic {
  type: "diagnostic";
  id: MessageId;
  ts: Timestamp;
  severity: "debug" | "info" | "warning" | "error";
  /**
   * An error code, or a code of DiagnosticCode; a reader that does not know it shows the message.
   */
  code: string;
  message: string;
  data?: {};
  re?: MessageId;
}
/**
 * data of a diagnostic whose code is PROGRESS.
 */
export interface ProgressData {
  /**
   * 0 to 1.
   */
  fraction: number;
  /**
   * What is being done, in words.
   */
  stage: string;
}
/**
 * A stretch of an audio file on a track. Silent while its sample is not loaded.
 */
export interface GraphClip {
  id: EntityId;
  sample: EntityId;
  start: Tick;
  offset: SourceFrames;
  length: SourceFrames;
  gain: GainDb;
  fadeIn: SourceFrames;
  fadeOut: SourceFrames;
  loop?: SourceLoop;
}
export interface GraphTrack {
  id: EntityId;
  gain: GainDb;
  pan: Pan;
  mute: boolean;
  /**
   * While any track is soloed, tracks that are not are silent.
   */
  solo: boolean;
  /**
   * @maxItems 100000
   */
  clips: GraphClip[];
}
export interface GraphMaster {
  gain: GainDb;
}
export interface GraphTimeline {
  bpm: Bpm;
  meter: Meter;
  loop: LoopRegion;
}
/**
 * Everything the engine plays, apart from the audio itself.
 */
export interface Graph {
  /**
   * @maxItems 4096
   */
  tracks: GraphTrack[];
  master: GraphMaster;
  timeline: GraphTimeline;
}
/**
 * Puts a whole graph in place of the present one.
 */
export interface ReplaceGraphOp {
  op: "graph.replace";
  graph: Graph;
}
export interface AddTrackOp {
  op: "track.add";
  track: GraphTrack;
  /**
   * Position among the tracks; at the end without it.
   */
  index?: number;
}
export interface RemoveTrackOp {
  op: "track.remove";
  id: EntityId;
}
export interface MoveTrackOp {
  op: "track.move";
  id: EntityId;
  /**
   * Position after the move.
   */
  index: number;
}
export interface AddClipOp {
  op: "clip.add";
  track: EntityId;
  clip: GraphClip;
  /**
   * Position among the track's clips; at the end without it.
   */
  index?: number;
}
export interface RemoveClipOp {
  op: "clip.remove";
  track: EntityId;
  id: EntityId;
}
/**
 * Puts a clip in place of the one with the same id on the same track.
 */
export interface SetClipOp {
  op: "clip.set";
  track: EntityId;
  clip: GraphClip;
}
export interface GraphApplyParams {
  baseRevision: Revision;
  /**
   * @minItems 1
   * @maxItems 100000
   */
  ops: GraphOp[];
}
export interface GraphApplyResult {
  revision: Revision;
  hash: GraphHash;
}
export interface GraphGetResult {
  revision: Revision;
  hash: GraphHash;
  graph: Graph;
  /**
   * Samples that clips name and that are not loaded.
   */
  missingSamples: EntityId[];
}
export interface MidiDevicesResult {
  inputs: {
    id: string;
    name: string;
  }[];
}
export interface MidiSendParams {
  track: EntityId;
  /**
   * MIDI 1.0 channel messages, status byte first.
   *
   * @minItems 1
   * @maxItems 256
   */
  messages: number[][];
}
export interface MidiSendResult {
  /**
   * Messages that reached the track.
   */
  played: number;
}
export interface SetGain {
  target: EntityId;
  parameter: "gain";
  value: GainDb;
}
export interface SetPan {
  target: EntityId;
  parameter: "pan";
  value: Pan;
}
export interface SetSwitch {
  target: EntityId;
  parameter: "mute" | "solo";
  value: boolean;
}
export interface RevisionResult {
  revision: Revision;
}
/**
 * The JSON after SIGNAL-READY on stdout.
 */
export interface ReadyLine {
  host: string;
  port: number;
  pid: number;
  protocol: ProtocolRange;
}
/**
 * signal-<pid>.json in the discovery directory, mode 0600.
 */
export interface DiscoveryFile {
  host: string;
  port: number;
  pid: number;
  token: string;
  protocol: ProtocolRange;
  startedAt: Timestamp;
}
export interface RecordArmParams {
  /**
   * @maxItems 1024
   */
  tracks: EntityId[];
}
export interface RecordStartParams {
  folder: FilePath;
}
export interface RecordState {
  recording: boolean;
  armed: EntityId[];
  takes: {
    track: EntityId;
    path: FilePath;
    start: Sample;
    /**
     * Frames recorded so far.
     */
    frames: number;
  }[];
}
export interface RenderStartParams {
  path: FilePath;
  /**
   * int16 and int24 without dither. float32 without it.
   */
  format?: "int16" | "int24" | "float32";
  from?: SongPosition;
  to?: SongPosition;
}
export interface SamplePosition {
  sample: Sample;
}
export interface TickPosition {
  tick: Tick;
}
export interface RenderResult {
  path: FilePath;
  frames: Sample;
  sampleRate: EngineRate;
  channels: number;
  format: "int16" | "int24" | "float32";
  audioHash: GraphHash;
  /**
   * Highest sample in dBFS; -144 for silence.
   */
  peakDb: number;
  /**
   * Samples beyond full scale that an integer format had to limit.
   */
  clippedSamples: number;
  /**
   * Seconds of sound per second of work.
   */
  realtimeFactor: number;
}
export interface SampleLoadParams {
  sample: EntityId;
  path: FilePath;
}
export interface SampleInfo {
  sample: EntityId;
  path: FilePath;
  /**
   * What the file is, in words: 'FLAC 16-bit', 'WAV 32-bit float'.
   */
  format: string;
  sampleRate: SampleRate;
  channels: number;
  frames: SourceFrames;
  /**
   * Memory its audio takes at the engine's rate.
   */
  bytes: number;
}
export interface SampleIdParams {
  sample: EntityId;
}
export interface SampleUnloadResult {
  /**
   * Memory that was freed.
   */
  bytes: number;
}
export interface SampleListResult {
  samples: SampleInfo[];
  bytes: number;
}
export interface SamplePeaksParams {
  sample: EntityId;
  path: FilePath;
}
export interface SamplePeaksResult {
  path: FilePath;
  levels: number;
  bytes: number;
}
export interface SessionListResult {
  sessions: {
    session: SessionId;
    client: string;
    startedAt: Timestamp;
    /**
     * Messages both ways.
     */
    messages: number;
  }[];
}
export interface SessionShowParams {
  session: SessionId;
  /**
   * First message, counted from 0.
   */
  from?: number;
  /**
   * Most messages in the answer.
   */
  limit?: number;
}
export interface SessionShowResult {
  messages: TrafficFrame[];
  more: boolean;
}
export interface PingParams {
  /**
   * Returned as it came.
   */
  nonce?: string;
}
export interface PingResult {
  nonce?: string;
  sample: Sample;
  /**
   * Blocks rendered since start. It grows while the audio thread runs: an answer with a count that stands still means that the control thread lives and the audio thread does not.
   */
  blocks: number;
}
export interface StatusResult {
  uptimeMs: number;
  revision: Revision;
  hash: GraphHash;
  tracks: number;
  clips: number;
  /**
   * Audio files in memory.
   */
  samples: number;
  clients: {
    name: string;
    kind: string;
    role: Role;
    connectedMs: number;
  }[];
  transport: TransportState;
  device: OpenDevice;
  health: HealthData;
}
export interface TransportState {
  playing: boolean;
  position: Sample;
  /**
   * The same place in musical time, with a fraction.
   */
  tick: number;
  bpm: Bpm;
  loop: LoopRegion;
}
export interface SyncResult {
  sample: Sample;
  revision: Revision;
  hash: GraphHash;
}
export interface CancelParams {
  id: MessageId;
}
export interface CancelResult {
  /**
   * false when nothing with that id was under way.
   */
  cancelled: boolean;
}
export interface ShutdownResult {}
export interface Subscription {
  topic: Topic;
  /**
   * Messages per second. Signal grants at most 60.
   */
  rate: number;
}
export interface SubscribeParams {
  /**
   * @minItems 1
   * @maxItems 16
   */
  topics: Subscription[];
}
export interface UnsubscribeParams {
  /**
   * @minItems 1
   * @maxItems 16
   */
  topics: Topic[];
}
export interface SubscribeResult {
  /**
   * Every topic this session now receives.
   */
  granted: Subscription[];
}
/**
 * Levels of every track in graph order, then the master, after gain and pan. Two values a strip: left, right.
 */
export interface MetersData {
  /**
   * Track ids; the last is master.
   */
  strips: EntityId[];
  /**
   * Highest absolute sample since the last message this client was sent, linear, 1 is full scale.
   */
  peak: number[];
  /**
   * Mean square over the last 300 ms or so (exponential), linear.
   */
  meanSquare: number[];
  /**
   * Samples beyond full scale since the engine started, one value a strip.
   */
  clips: number[];
  /**
   * Names the list of strips; a binary block refers to the last message that had the same number.
   */
  layout?: number;
}
export interface MetersMessage {
  type: "telemetry";
  topic: "meters";
  seq: number;
  ts: Timestamp;
  sample: Sample;
  revision: Revision;
  dropped: number;
  hash?: GraphHash;
  data: MetersData;
}
export interface TransportMessage {
  type: "telemetry";
  topic: "transport";
  seq: number;
  ts: Timestamp;
  sample: Sample;
  revision: Revision;
  dropped: number;
  hash?: GraphHash;
  data: TransportState;
}
export interface HealthMessage {
  type: "telemetry";
  topic: "health";
  seq: number;
  ts: Timestamp;
  sample: Sample;
  revision: Revision;
  dropped: number;
  hash?: GraphHash;
  data: HealthData;
}
export interface AnalysisMessage {
  type: "telemetry";
  topic: "analysis";
  seq: number;
  ts: Timestamp;
  sample: Sample;
  revision: Revision;
  dropped: number;
  hash?: GraphHash;
  data: AnalysisData;
}
/**
 * Measurements of the master's output.
 */
export interface AnalysisData {
  /**
   * Loudness of the last 400 ms (ITU-R BS.1770), in LUFS; -144 is silence.
   */
  momentaryLufs: number;
  /**
   * Loudness of the last 3 s, in LUFS.
   */
  shortTermLufs: number;
  /**
   * Gated loudness since the transport started, in LUFS.
   */
  integratedLufs: number;
  /**
   * Highest true peak since the transport started, in dBTP.
   */
  truePeakDb: number;
}
export interface TransportPlayParams {
  position?: SongPosition;
}
export interface TransportLocateParams {
  position: SongPosition;
}
