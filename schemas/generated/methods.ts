// Generated from schemas/json by "npm run generate". Do not edit.
import type {
  CancelParams,
  CancelResult,
  DebugAdvanceParams,
  DebugAdvanceResult,
  DebugCaptureParams,
  DebugCaptureResult,
  DebugFaultParams,
  DebugFaultResult,
  DebugTapParams,
  DebugTapResult,
  DeviceListResult,
  DeviceOpenParams,
  EditDone,
  EditRequest,
  EmptyParams,
  GraphApplyParams,
  GraphApplyResult,
  GraphGetResult,
  ImportBegin,
  ImportDone,
  ImportEnd,
  ImportStarted,
  LocateRequest,
  MidiDevicesResult,
  MidiSendParams,
  MidiSendResult,
  Nothing,
  OpenDevice,
  ParameterSetParams,
  PeaksReady,
  PeaksRequest,
  PingParams,
  PingResult,
  ProjectList,
  ProjectNew,
  ProjectOpen,
  ReadmitRequest,
  RecordArmParams,
  RecordStartParams,
  RecordState,
  RenderResult,
  RenderStartParams,
  RevisionResult,
  SampleIdParams,
  SampleInfo,
  SampleListResult,
  SampleLoadParams,
  SamplePeaksParams,
  SamplePeaksResult,
  SampleUnloadResult,
  SessionListResult,
  SessionShowParams,
  SessionShowResult,
  ShutdownResult,
  StatusResult,
  SubscribeParams,
  SubscribeResult,
  SyncResult,
  TimelineSetParams,
  TransportLocateParams,
  TransportPlayParams,
  TransportState,
  UnsubscribeParams,
  WindowKeep,
  Capability,
  Role,
  Topic,
} from "./types.ts";

/** Parameters and result of every command on the wire. */
export interface CommandMap {
  "debug.tap": { params: DebugTapParams; result: DebugTapResult };
  "debug.fault": { params: DebugFaultParams; result: DebugFaultResult };
  "debug.capture": { params: DebugCaptureParams; result: DebugCaptureResult };
  "debug.advance": { params: DebugAdvanceParams; result: DebugAdvanceResult };
  "device.list": { params: EmptyParams; result: DeviceListResult };
  "device.get": { params: EmptyParams; result: OpenDevice };
  "device.open": { params: DeviceOpenParams; result: OpenDevice };
  "graph.apply": { params: GraphApplyParams; result: GraphApplyResult };
  "graph.get": { params: EmptyParams; result: GraphGetResult };
  "midi.devices": { params: EmptyParams; result: MidiDevicesResult };
  "midi.send": { params: MidiSendParams; result: MidiSendResult };
  "parameter.set": { params: ParameterSetParams; result: RevisionResult };
  "record.arm": { params: RecordArmParams; result: RecordState };
  "record.start": { params: RecordStartParams; result: RecordState };
  "record.stop": { params: EmptyParams; result: RecordState };
  "render.start": { params: RenderStartParams; result: RenderResult };
  "sample.load": { params: SampleLoadParams; result: SampleInfo };
  "sample.unload": { params: SampleIdParams; result: SampleUnloadResult };
  "sample.list": { params: EmptyParams; result: SampleListResult };
  "sample.peaks": { params: SamplePeaksParams; result: SamplePeaksResult };
  "session.list": { params: EmptyParams; result: SessionListResult };
  "session.show": { params: SessionShowParams; result: SessionShowResult };
  "system.ping": { params: PingParams; result: PingResult };
  "system.status": { params: EmptyParams; result: StatusResult };
  "system.sync": { params: EmptyParams; result: SyncResult };
  "system.cancel": { params: CancelParams; result: CancelResult };
  "system.shutdown": { params: EmptyParams; result: ShutdownResult };
  "telemetry.subscribe": { params: SubscribeParams; result: SubscribeResult };
  "telemetry.unsubscribe": { params: UnsubscribeParams; result: SubscribeResult };
  "timeline.set": { params: TimelineSetParams; result: RevisionResult };
  "transport.play": { params: TransportPlayParams; result: TransportState };
  "transport.stop": { params: EmptyParams; result: TransportState };
  "transport.locate": { params: TransportLocateParams; result: TransportState };
  "transport.get": { params: EmptyParams; result: TransportState };
}
export type CommandName = keyof CommandMap;

/** What the schemas say of a command. */
export interface CommandInfo {
  readonly group: string;
  /** The least role that may send it. */
  readonly role: Role;
  /** Long work: reports progress, can be cancelled. */
  readonly long: boolean;
  /** Answered when its answer is known, whatever was asked before; so is long work. */
  readonly unordered: boolean;
  /** Changes the graph: its reply carries `applied`. */
  readonly changes: boolean;
  /** Changes what is heard without changing the graph: its reply carries `applied` too. */
  readonly applies: boolean;
  /** May be sent with `at`, to engines with the capability scheduled-commands. */
  readonly schedulable: boolean;
  /** planned: its shape may still change, and engines answer UNKNOWN_COMMAND. */
  readonly status: "stable" | "planned";
  /** An engine without this capability answers UNKNOWN_COMMAND; null where every engine knows the command. */
  readonly capability: Capability | null;
  /** The protocol version that brought it. */
  readonly since: number;
  /** What to use instead, where it is going away. */
  readonly deprecated: string | null;
  readonly summary: string;
}

export const commandTable: { readonly [Name in CommandName]: CommandInfo } = {
  "debug.tap": {"group":"debug","role":"control","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":"debug","deprecated":null,"since":1,"summary":"Sends this client the messages of all other clients, in diagnostics of code TRAFFIC whose data is TrafficData; tokens are blacked out."},
  "debug.fault": {"group":"debug","role":"control","long":false,"unordered":true,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":"debug","deprecated":null,"since":1,"summary":"Breaks something on purpose, after the reply has been sent."},
  "debug.capture": {"group":"debug","role":"control","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":"debug","deprecated":null,"since":1,"summary":"Begins or ends listening to what the master puts out; answers what was heard since it began."},
  "debug.advance": {"group":"debug","role":"control","long":true,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":"offline-clock","deprecated":null,"since":1,"summary":"Renders the next blocks now. For an engine started with --audio offline, whose time stands still otherwise."},
  "device.list": {"group":"device","role":"observer","long":false,"unordered":true,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Output devices the engine can see."},
  "device.get": {"group":"device","role":"observer","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"The device that is open."},
  "device.open": {"group":"device","role":"controller","long":true,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"planned","capability":"device-open","deprecated":null,"since":1,"summary":"Changes to another device; the song goes on."},
  "graph.apply": {"group":"graph","role":"controller","long":false,"unordered":false,"changes":true,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Applies operations wholly or not at all."},
  "graph.get": {"group":"graph","role":"observer","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"The whole graph."},
  "midi.devices": {"group":"midi","role":"observer","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"planned","capability":"midi","deprecated":null,"since":1,"summary":"MIDI inputs the engine can see."},
  "midi.send": {"group":"midi","role":"control","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":true,"status":"stable","capability":"midi-send","deprecated":null,"since":1,"summary":"Plays MIDI messages on a track, live."},
  "parameter.set": {"group":"parameter","role":"controller","long":false,"unordered":false,"changes":true,"applies":false,"schedulable":true,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Sets one value of a track, of the master, of a device or of a send; the audio goes there smoothly."},
  "record.arm": {"group":"record","role":"controller","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"planned","capability":"record","deprecated":null,"since":1,"summary":"Chooses the tracks that record."},
  "record.start": {"group":"record","role":"controller","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"planned","capability":"record","deprecated":null,"since":1,"summary":"Records the armed tracks while the transport plays."},
  "record.stop": {"group":"record","role":"controller","long":true,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"planned","capability":"record","deprecated":null,"since":1,"summary":"Ends the takes and finishes their files."},
  "render.start": {"group":"render","role":"controller","long":true,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Renders the present graph to a WAV or FLAC file at the engine's rate, as fast as it goes, while playback goes on; tracks too, each to a file of its own."},
  "sample.load": {"group":"sample","role":"controller","long":true,"unordered":false,"changes":false,"applies":true,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Reads an audio file, of the formats that the welcome's capabilities name, and converts it to the engine's rate. Loading an id again with the same path answers at once; with another path it replaces the audio."},
  "sample.unload": {"group":"sample","role":"controller","long":false,"unordered":false,"changes":false,"applies":true,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Frees a sample's memory. Clips that name it fall silent."},
  "sample.list": {"group":"sample","role":"observer","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"What is loaded."},
  "sample.peaks": {"group":"sample","role":"controller","long":true,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Writes a loaded sample's peak pyramid to a file (see docs/specs/ipc/peaks.md)."},
  "session.list": {"group":"session","role":"observer","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"planned","capability":"session-recording","deprecated":null,"since":1,"summary":"Recorded sessions the engine keeps."},
  "session.show": {"group":"session","role":"observer","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"planned","capability":"session-recording","deprecated":null,"since":1,"summary":"What was sent in a recorded session, a page at a time."},
  "system.ping": {"group":"system","role":"observer","long":false,"unordered":true,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Answers at once; the heartbeat."},
  "system.status": {"group":"system","role":"observer","long":false,"unordered":true,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"What the engine is doing."},
  "system.sync": {"group":"system","role":"observer","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Answers after everything before it has reached the audio thread."},
  "system.cancel": {"group":"system","role":"observer","long":false,"unordered":true,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Cancels a long command of the same session."},
  "system.shutdown": {"group":"system","role":"controller","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Ends the engine after the reply has been sent."},
  "telemetry.subscribe": {"group":"telemetry","role":"observer","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Asks for topics at rates; answers what is granted. A topic asked for again changes its rate."},
  "telemetry.unsubscribe": {"group":"telemetry","role":"observer","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Ends topics; answers what is left."},
  "timeline.set": {"group":"timeline","role":"controller","long":false,"unordered":false,"changes":true,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Changes what is given. A playing transport keeps its musical position when the tempo changes."},
  "transport.play": {"group":"transport","role":"control","long":false,"unordered":false,"changes":false,"applies":true,"schedulable":true,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Plays from the present position, or from the one given. Playing already, it goes on."},
  "transport.stop": {"group":"transport","role":"control","long":false,"unordered":false,"changes":false,"applies":true,"schedulable":true,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Stops, with a fade of a few milliseconds, and stays where it is."},
  "transport.locate": {"group":"transport","role":"control","long":false,"unordered":false,"changes":false,"applies":true,"schedulable":true,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Goes to a position, playing or not."},
  "transport.get": {"group":"transport","role":"observer","long":false,"unordered":false,"changes":false,"applies":false,"schedulable":false,"status":"stable","capability":null,"deprecated":null,"since":1,"summary":"Where the song is."},
};

/** The definitions of each command's params and result. */
export const paramsDefinition = {
  "debug.tap": "DebugTapParams",
  "debug.fault": "DebugFaultParams",
  "debug.capture": "DebugCaptureParams",
  "debug.advance": "DebugAdvanceParams",
  "device.list": "EmptyParams",
  "device.get": "EmptyParams",
  "device.open": "DeviceOpenParams",
  "graph.apply": "GraphApplyParams",
  "graph.get": "EmptyParams",
  "midi.devices": "EmptyParams",
  "midi.send": "MidiSendParams",
  "parameter.set": "ParameterSetParams",
  "record.arm": "RecordArmParams",
  "record.start": "RecordStartParams",
  "record.stop": "EmptyParams",
  "render.start": "RenderStartParams",
  "sample.load": "SampleLoadParams",
  "sample.unload": "SampleIdParams",
  "sample.list": "EmptyParams",
  "sample.peaks": "SamplePeaksParams",
  "session.list": "EmptyParams",
  "session.show": "SessionShowParams",
  "system.ping": "PingParams",
  "system.status": "EmptyParams",
  "system.sync": "EmptyParams",
  "system.cancel": "CancelParams",
  "system.shutdown": "EmptyParams",
  "telemetry.subscribe": "SubscribeParams",
  "telemetry.unsubscribe": "UnsubscribeParams",
  "timeline.set": "TimelineSetParams",
  "transport.play": "TransportPlayParams",
  "transport.stop": "EmptyParams",
  "transport.locate": "TransportLocateParams",
  "transport.get": "EmptyParams"
} as const satisfies Record<CommandName, string>;
export const resultDefinition = {
  "debug.tap": "DebugTapResult",
  "debug.fault": "DebugFaultResult",
  "debug.capture": "DebugCaptureResult",
  "debug.advance": "DebugAdvanceResult",
  "device.list": "DeviceListResult",
  "device.get": "OpenDevice",
  "device.open": "OpenDevice",
  "graph.apply": "GraphApplyResult",
  "graph.get": "GraphGetResult",
  "midi.devices": "MidiDevicesResult",
  "midi.send": "MidiSendResult",
  "parameter.set": "RevisionResult",
  "record.arm": "RecordState",
  "record.start": "RecordState",
  "record.stop": "RecordState",
  "render.start": "RenderResult",
  "sample.load": "SampleInfo",
  "sample.unload": "SampleUnloadResult",
  "sample.list": "SampleListResult",
  "sample.peaks": "SamplePeaksResult",
  "session.list": "SessionListResult",
  "session.show": "SessionShowResult",
  "system.ping": "PingResult",
  "system.status": "StatusResult",
  "system.sync": "SyncResult",
  "system.cancel": "CancelResult",
  "system.shutdown": "ShutdownResult",
  "telemetry.subscribe": "SubscribeResult",
  "telemetry.unsubscribe": "SubscribeResult",
  "timeline.set": "RevisionResult",
  "transport.play": "TransportState",
  "transport.stop": "TransportState",
  "transport.locate": "TransportState",
  "transport.get": "TransportState"
} as const satisfies Record<CommandName, string>;

/** Commands that no engine has yet. */
export type PlannedCommandName = "device.open" | "midi.devices" | "record.arm" | "record.start" | "record.stop" | "session.list" | "session.show";

/** What is promised of a message on its way. */
export type DeliveryClass = "lossless" | "newest" | "bounded";

export interface MessageInfo {
  readonly type: string;
  /** The definition it follows. */
  readonly schema: string;
  readonly from: "client" | "signal";
  readonly delivery: DeliveryClass;
  readonly since: number;
}

export const messageTable: readonly MessageInfo[] = [
  {"type":"hello","schema":"Hello","from":"client","delivery":"lossless","since":1},
  {"type":"welcome","schema":"Welcome","from":"signal","delivery":"lossless","since":1},
  {"type":"command","schema":"Command","from":"client","delivery":"lossless","since":1},
  {"type":"reply","schema":"Reply","from":"signal","delivery":"lossless","since":1},
  {"type":"telemetry","schema":"Telemetry","from":"signal","delivery":"newest","since":1},
  {"type":"diagnostic","schema":"Diagnostic","from":"signal","delivery":"bounded","since":1},
];

export interface TopicInfo {
  readonly topic: Topic;
  /** The definition its data follows. */
  readonly data: string;
  /** Most messages a second that are granted. */
  readonly maxRate: number;
  readonly capability: Capability | null;
  readonly status: "stable" | "planned";
}

export const topicTable: readonly TopicInfo[] = [
  {"capability":null,"status":"stable","topic":"meters","data":"MetersData","maxRate":60},
  {"capability":null,"status":"stable","topic":"transport","data":"TransportState","maxRate":60},
  {"capability":null,"status":"stable","topic":"health","data":"HealthData","maxRate":60},
  {"capability":"analysis","status":"planned","topic":"analysis","data":"AnalysisData","maxRate":60},
];

/** Numbers that both sides rely on. */
export const protocol = {
  "version": 1,
  "framing": {
    "header": "length of the payload: u32, big-endian",
    "headerBytes": 4,
    "defaultMaxFrameBytes": 16777216,
    "payloads": [
      {
        "encoding": "json",
        "firstByte": 123,
        "holds": "one JSON object in UTF-8; the byte is its {"
      },
      {
        "encoding": "msgpack",
        "firstByte": 1,
        "holds": "after the byte, one MessagePack map: the same envelope"
      },
      {
        "encoding": "binary-telemetry",
        "firstByte": 2,
        "holds": "a binary block; the byte is its first"
      }
    ],
    "lines": {
      "firstByte": 123,
      "holds": "where this is a connection's first byte: newline-delimited JSON both ways, ended by LF or CR LF"
    }
  },
  "bounds": {
    "helloTimeoutMs": 2000,
    "heartbeatMs": 500,
    "maxClients": 16,
    "resumeGraceMs": 10000,
    "partialMessageMs": 10000,
    "maxScheduled": 1024
  }
} as const;

/** Parameters and result of every request the window makes of its host. */
export interface BridgeMap {
  "edit": { params: EditRequest; result: EditDone };
  "undo": { params: EmptyParams; result: EditDone };
  "redo": { params: EmptyParams; result: EditDone };
  "transport.play": { params: EmptyParams; result: Nothing };
  "transport.stop": { params: EmptyParams; result: Nothing };
  "transport.locate": { params: LocateRequest; result: Nothing };
  "import.begin": { params: ImportBegin; result: ImportStarted };
  "import.end": { params: ImportEnd; result: ImportDone };
  "import.cancel": { params: ImportEnd; result: Nothing };
  "media.peaks": { params: PeaksRequest; result: PeaksReady };
  "project.list": { params: EmptyParams; result: ProjectList };
  "project.new": { params: ProjectNew; result: Nothing };
  "project.open": { params: ProjectOpen; result: Nothing };
  "project.demo": { params: EmptyParams; result: Nothing };
  "project.save": { params: EmptyParams; result: Nothing };
  "window.keep": { params: WindowKeep; result: Nothing };
  "engine.restart": { params: EmptyParams; result: Nothing };
  "engine.readmit": { params: ReadmitRequest; result: Nothing };
}
export type BridgeMethod = keyof BridgeMap;
