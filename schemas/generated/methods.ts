// Generated from schemas/json by "npm run generate". Do not edit.
import type {
  CancelParams,
  CancelResult,
  DeviceListResult,
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
  Role,
} from "./types.ts";

/** Parameters and result of every command on the wire. */
export interface CommandMap {
  "device.list": { params: EmptyParams; result: DeviceListResult };
  "device.get": { params: EmptyParams; result: OpenDevice };
  "graph.apply": { params: GraphApplyParams; result: GraphApplyResult };
  "graph.get": { params: EmptyParams; result: GraphGetResult };
  "parameter.set": { params: ParameterSetParams; result: RevisionResult };
  "render.start": { params: RenderStartParams; result: RenderResult };
  "sample.load": { params: SampleLoadParams; result: SampleInfo };
  "sample.unload": { params: SampleIdParams; result: SampleUnloadResult };
  "sample.list": { params: EmptyParams; result: SampleListResult };
  "sample.peaks": { params: SamplePeaksParams; result: SamplePeaksResult };
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
  /** Changes the graph: its reply carries `applied`. */
  readonly changes: boolean;
  readonly summary: string;
}

export const commandTable: { readonly [Name in CommandName]: CommandInfo } = {
  "device.list": {"group":"device","role":"observer","long":false,"changes":false,"summary":"Output devices the engine can see."},
  "device.get": {"group":"device","role":"observer","long":false,"changes":false,"summary":"The device that is open."},
  "graph.apply": {"group":"graph","role":"controller","long":false,"changes":true,"summary":"Applies operations wholly or not at all."},
  "graph.get": {"group":"graph","role":"observer","long":false,"changes":false,"summary":"The whole graph."},
  "parameter.set": {"group":"parameter","role":"controller","long":false,"changes":true,"summary":"Sets one value of a track or of the master; the audio ramps to it in 5 ms."},
  "render.start": {"group":"render","role":"controller","long":true,"changes":false,"summary":"Renders the present graph to a WAV file at the engine's rate, as fast as it goes, while playback goes on."},
  "sample.load": {"group":"sample","role":"controller","long":true,"changes":false,"summary":"Reads a WAV or FLAC file and converts it to the engine's rate. Loading an id again with the same path answers at once; with another path it replaces the audio."},
  "sample.unload": {"group":"sample","role":"controller","long":false,"changes":false,"summary":"Frees a sample's memory. Clips that name it fall silent."},
  "sample.list": {"group":"sample","role":"observer","long":false,"changes":false,"summary":"What is loaded."},
  "sample.peaks": {"group":"sample","role":"controller","long":true,"changes":false,"summary":"Writes a loaded sample's peak pyramid to a file (see docs/specs/ipc/peaks.md)."},
  "system.ping": {"group":"system","role":"observer","long":false,"changes":false,"summary":"Answers at once; the heartbeat."},
  "system.status": {"group":"system","role":"observer","long":false,"changes":false,"summary":"What the engine is doing."},
  "system.sync": {"group":"system","role":"observer","long":false,"changes":false,"summary":"Answers after everything before it has reached the audio thread."},
  "system.cancel": {"group":"system","role":"observer","long":false,"changes":false,"summary":"Cancels a long command of the same session."},
  "system.shutdown": {"group":"system","role":"controller","long":false,"changes":false,"summary":"Ends the engine after the reply has been sent."},
  "telemetry.subscribe": {"group":"telemetry","role":"observer","long":false,"changes":false,"summary":"Asks for topics at rates; answers what is granted. A topic asked for again changes its rate."},
  "telemetry.unsubscribe": {"group":"telemetry","role":"observer","long":false,"changes":false,"summary":"Ends topics; answers what is left."},
  "timeline.set": {"group":"timeline","role":"controller","long":false,"changes":true,"summary":"Changes what is given. A playing transport keeps its musical position when the tempo changes."},
  "transport.play": {"group":"transport","role":"control","long":false,"changes":false,"summary":"Plays from the present position, or from the one given. Playing already, it goes on."},
  "transport.stop": {"group":"transport","role":"control","long":false,"changes":false,"summary":"Stops, with a fade of a few milliseconds, and stays where it is."},
  "transport.locate": {"group":"transport","role":"control","long":false,"changes":false,"summary":"Goes to a position, playing or not."},
  "transport.get": {"group":"transport","role":"observer","long":false,"changes":false,"summary":"Where the song is."},
};

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
  "engine.restart": { params: EmptyParams; result: Nothing };
}
export type BridgeMethod = keyof BridgeMap;
