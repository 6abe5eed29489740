// Generated from schemas/json by "npm run generate". Do not edit.
import type * as types from "./types.ts";
import type { BridgeMap, CommandMap } from "./methods.ts";

/** The first rule a value broke. */
export interface ValidationError {
  /** JSON Pointer to the offending value. */
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** True when the value is a T; else `errors` holds why, until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ValidationError[] | null;
}

export declare const isNothing: Validator<types.Nothing>;
export declare const isBridgeRequest: Validator<types.BridgeRequest>;
export declare const isEditRequest: Validator<types.EditRequest>;
export declare const isEditDone: Validator<types.EditDone>;
export declare const isLocateRequest: Validator<types.LocateRequest>;
export declare const isImportBegin: Validator<types.ImportBegin>;
export declare const isImportStarted: Validator<types.ImportStarted>;
export declare const isImportEnd: Validator<types.ImportEnd>;
export declare const isImportDone: Validator<types.ImportDone>;
export declare const isPeaksRequest: Validator<types.PeaksRequest>;
export declare const isPeaksReady: Validator<types.PeaksReady>;
export declare const isProjectList: Validator<types.ProjectList>;
export declare const isProjectNew: Validator<types.ProjectNew>;
export declare const isProjectOpen: Validator<types.ProjectOpen>;
export declare const isBridgeError: Validator<types.BridgeError>;
export declare const isBridgeReply: Validator<types.BridgeReply>;
export declare const isHistoryState: Validator<types.HistoryState>;
export declare const isSaveState: Validator<types.SaveState>;
export declare const isDocumentMessage: Validator<types.DocumentMessage>;
export declare const isEditedMessage: Validator<types.EditedMessage>;
export declare const isSavedMessage: Validator<types.SavedMessage>;
export declare const isEngineStatus: Validator<types.EngineStatus>;
export declare const isTransportUpdate: Validator<types.TransportUpdate>;
export declare const isHealthUpdate: Validator<types.HealthUpdate>;
export declare const isMediaUpdate: Validator<types.MediaUpdate>;
export declare const isTaskUpdate: Validator<types.TaskUpdate>;
export declare const isNotice: Validator<types.Notice>;
export declare const isHostMessage: Validator<types.HostMessage>;
export declare const isMessageId: Validator<types.MessageId>;
export declare const isSessionId: Validator<types.SessionId>;
export declare const isTimestamp: Validator<types.Timestamp>;
export declare const isEntityId: Validator<types.EntityId>;
export declare const isRevision: Validator<types.Revision>;
export declare const isGraphHash: Validator<types.GraphHash>;
export declare const isSample: Validator<types.Sample>;
export declare const isTick: Validator<types.Tick>;
export declare const isSourceFrames: Validator<types.SourceFrames>;
export declare const isSampleRate: Validator<types.SampleRate>;
export declare const isEngineRate: Validator<types.EngineRate>;
export declare const isBlockSize: Validator<types.BlockSize>;
export declare const isGainDb: Validator<types.GainDb>;
export declare const isPan: Validator<types.Pan>;
export declare const isBpm: Validator<types.Bpm>;
export declare const isMeter: Validator<types.Meter>;
export declare const isLoopRegion: Validator<types.LoopRegion>;
export declare const isSourceLoop: Validator<types.SourceLoop>;
export declare const isFilePath: Validator<types.FilePath>;
export declare const isErrorCode: Validator<types.ErrorCode>;
export declare const isWireError: Validator<types.WireError>;
export declare const isRole: Validator<types.Role>;
export declare const isProtocolRange: Validator<types.ProtocolRange>;
export declare const isEncoding: Validator<types.Encoding>;
export declare const isEmptyParams: Validator<types.EmptyParams>;
export declare const isBackend: Validator<types.Backend>;
export declare const isAudioMode: Validator<types.AudioMode>;
export declare const isOpenDevice: Validator<types.OpenDevice>;
export declare const isDeviceListResult: Validator<types.DeviceListResult>;
export declare const isEdit: Validator<types.Edit>;
export declare const isAddTrackEdit: Validator<types.AddTrackEdit>;
export declare const isRemoveTrackEdit: Validator<types.RemoveTrackEdit>;
export declare const isMoveTrackEdit: Validator<types.MoveTrackEdit>;
export declare const isSetTrackEdit: Validator<types.SetTrackEdit>;
export declare const isAddClipEdit: Validator<types.AddClipEdit>;
export declare const isRemoveClipEdit: Validator<types.RemoveClipEdit>;
export declare const isSetClipEdit: Validator<types.SetClipEdit>;
export declare const isMoveClipEdit: Validator<types.MoveClipEdit>;
export declare const isAddMediaEdit: Validator<types.AddMediaEdit>;
export declare const isRemoveMediaEdit: Validator<types.RemoveMediaEdit>;
export declare const isSetTimelineEdit: Validator<types.SetTimelineEdit>;
export declare const isSetMasterEdit: Validator<types.SetMasterEdit>;
export declare const isSetProjectEdit: Validator<types.SetProjectEdit>;
export declare const isBatchEdit: Validator<types.BatchEdit>;
export declare const isHello: Validator<types.Hello>;
export declare const isWelcome: Validator<types.Welcome>;
export declare const isCommand: Validator<types.Command>;
export declare const isOkReply: Validator<types.OkReply>;
export declare const isErrorReply: Validator<types.ErrorReply>;
export declare const isReply: Validator<types.Reply>;
export declare const isApplied: Validator<types.Applied>;
export declare const isDiagnostic: Validator<types.Diagnostic>;
export declare const isProgressData: Validator<types.ProgressData>;
export declare const isGraphClip: Validator<types.GraphClip>;
export declare const isGraphTrack: Validator<types.GraphTrack>;
export declare const isGraphMaster: Validator<types.GraphMaster>;
export declare const isGraphTimeline: Validator<types.GraphTimeline>;
export declare const isGraph: Validator<types.Graph>;
export declare const isGraphOp: Validator<types.GraphOp>;
export declare const isGraphApplyParams: Validator<types.GraphApplyParams>;
export declare const isGraphApplyResult: Validator<types.GraphApplyResult>;
export declare const isGraphGetResult: Validator<types.GraphGetResult>;
export declare const isParameterSetParams: Validator<types.ParameterSetParams>;
export declare const isRevisionResult: Validator<types.RevisionResult>;
export declare const isReadyLine: Validator<types.ReadyLine>;
export declare const isDiscoveryFile: Validator<types.DiscoveryFile>;
export declare const isProject: Validator<types.Project>;
export declare const isName: Validator<types.Name>;
export declare const isTimeline: Validator<types.Timeline>;
export declare const isMaster: Validator<types.Master>;
export declare const isMedia: Validator<types.Media>;
export declare const isColorIndex: Validator<types.ColorIndex>;
export declare const isTrack: Validator<types.Track>;
export declare const isClip: Validator<types.Clip>;
export declare const isRenderStartParams: Validator<types.RenderStartParams>;
export declare const isRenderResult: Validator<types.RenderResult>;
export declare const isSampleLoadParams: Validator<types.SampleLoadParams>;
export declare const isSampleInfo: Validator<types.SampleInfo>;
export declare const isSampleIdParams: Validator<types.SampleIdParams>;
export declare const isSampleUnloadResult: Validator<types.SampleUnloadResult>;
export declare const isSampleListResult: Validator<types.SampleListResult>;
export declare const isSamplePeaksParams: Validator<types.SamplePeaksParams>;
export declare const isSamplePeaksResult: Validator<types.SamplePeaksResult>;
export declare const isPingParams: Validator<types.PingParams>;
export declare const isPingResult: Validator<types.PingResult>;
export declare const isStatusResult: Validator<types.StatusResult>;
export declare const isSyncResult: Validator<types.SyncResult>;
export declare const isCancelParams: Validator<types.CancelParams>;
export declare const isCancelResult: Validator<types.CancelResult>;
export declare const isShutdownResult: Validator<types.ShutdownResult>;
export declare const isTopic: Validator<types.Topic>;
export declare const isSubscription: Validator<types.Subscription>;
export declare const isSubscribeParams: Validator<types.SubscribeParams>;
export declare const isUnsubscribeParams: Validator<types.UnsubscribeParams>;
export declare const isSubscribeResult: Validator<types.SubscribeResult>;
export declare const isMetersData: Validator<types.MetersData>;
export declare const isHealthData: Validator<types.HealthData>;
export declare const isTelemetry: Validator<types.Telemetry>;
export declare const isTimelineSetParams: Validator<types.TimelineSetParams>;
export declare const isSongPosition: Validator<types.SongPosition>;
export declare const isTransportPlayParams: Validator<types.TransportPlayParams>;
export declare const isTransportLocateParams: Validator<types.TransportLocateParams>;
export declare const isTransportState: Validator<types.TransportState>;

export declare const commandValidators: {
  readonly [Name in keyof CommandMap]: {
    readonly params: Validator<CommandMap[Name]["params"]>;
    readonly result: Validator<CommandMap[Name]["result"]>;
  };
};

export declare const bridgeValidators: {
  readonly [Name in keyof BridgeMap]: {
    readonly params: Validator<BridgeMap[Name]["params"]>;
    readonly result: Validator<BridgeMap[Name]["result"]>;
  };
};
