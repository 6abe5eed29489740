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
  | AddDeviceEdit
  | RemoveDeviceEdit
  | MoveDeviceEdit
  | SetDeviceEdit
  | AddSendEdit
  | RemoveSendEdit
  | SetSendEdit
  | AddNotesEdit
  | RemoveNotesEdit
  | SetNotesEdit
  | MoveNotesEdit
  | SetAutomationEdit
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
 * What a track is fed by. audio: its audio clips. instrument: its first device, which plays its note clips. bus: tracks that put out to it. return: sends.
 */
export type TrackKind = "audio" | "instrument" | "bus" | "return";
/**
 * Gain in dB. -144 stands for silence (minus infinity).
 */
export type GainDb = number;
/**
 * -1 is left, 0 centre, 1 right. Equal-power law with 0 dB at the centre and +3.01 dB at the sides: left sqrt(2)*cos((pan+1)*pi/4), right sqrt(2)*sin((pan+1)*pi/4).
 */
export type Pan = number;
/**
 * A device on a strip: an effect, or an instrument, which comes first on its track.
 */
export type Device =
  | CompressorDevice
  | DelayDevice
  | EqualiserDevice
  | LimiterDevice
  | ReverbDevice
  | SamplerDevice
  | SynthesiserDevice
  | UtilityDevice;
/**
 * Where a signal is taken from a track: pre, after its devices and before gain, pan and mute; post, after them. A muted track sends nothing at either.
 */
export type TapPoint = "pre" | "post";
/**
 * A length or position in an audio file, in frames at the file's own sample rate.
 */
export type SourceFrames = number;
/**
 * Musical time, 960 ticks per quarter note, from the start of the song.
 */
export type Tick = number;
/**
 * Shape of a fade, x going from 0 to 1: linear x; equalPower sin(xπ/2), for material that differs; exponential x², slow at its quiet end; smooth 3x² − 2x³.
 */
export type FadeShape = "linear" | "equalPower" | "exponential" | "smooth";
/**
 * How a value goes to the next point: hold stays and jumps there, linear goes straight, smooth begins and ends slowly (3x² − 2x³).
 */
export type CurveShape = "hold" | "linear" | "smooth";
/**
 * A parameter: gain, pan or mute of a track, gain of the master, gain of a send, bypass or one of a device's own parameters.
 */
export type ParameterName = string;
/**
 * Frames per second, in Hz.
 */
export type SampleRate = number;
/**
 * Quarter notes per minute.
 */
export type Bpm = number;
/**
 * Tempo changes by rising tick. The song's bpm holds before the first.
 *
 * @maxItems 10000
 */
export type TempoMap = TempoPoint[];
/**
 * Changes of the time signature by rising tick. The song's meter holds before the first.
 *
 * @maxItems 10000
 */
export type MeterMap = MeterPoint[];
/**
 * Bars by which playback begins before the position that it is to arrive at; none without it.
 */
export type PreRoll = number;
/**
 * UTC, ISO 8601 with microseconds and Z.
 */
export type Timestamp = string;
/**
 * The one answer to a request of the window.
 */
export type BridgeReply = BridgeOk | BridgeFailure;
/**
 * A sample rate the engine runs at, in Hz.
 */
export type EngineRate = number;
/**
 * What was asked for at start. auto takes a device if one opens, else null.
 */
export type AudioMode = "auto" | "portaudio" | "rtaudio" | "null" | "offline";
/**
 * How the engine reaches a device. null is a paced virtual device that is not heard; offline renders only when debug.advance moves the time.
 */
export type Backend = "portaudio" | "rtaudio" | "null" | "offline";
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
  | Notice
  | KeptMessage;
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
 * What an engine may be able to do beyond the least that the protocol asks for. audio-clips: plays files in clips. clip-loop: part of a file repeats inside a clip. render: render.start. sample-wav, sample-flac, sample-mp3, sample-vorbis (in Ogg): file formats. peaks: sample.peaks. ndjson: newline-delimited JSON. msgpack, binary-telemetry: encodings. scheduled-commands: `at`. expect-revision: `expect`. debug: debug.*. offline-clock: debug.advance moves the time. midi, record, session-recording, device-open, analysis: the groups and topics of those names. mixing: buses, returns, sends and side-chains. devices: effects and instruments on tracks. automation: curves of parameters. tempo-map: tempo and meter that change. metronome: clicks and count-in. pre-roll: `preRoll` of transport.play. note-clips: clips of notes and controllers. midi-send: midi.send. clip-shapes: shapes of fades, gain envelopes and clips played backwards. render-flac, render-stems: renders as FLAC, and of single tracks.
 */
export type Capability =
  | "audio-clips"
  | "clip-loop"
  | "render"
  | "sample-wav"
  | "sample-flac"
  | "sample-mp3"
  | "sample-vorbis"
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
  | "analysis"
  | "mixing"
  | "devices"
  | "automation"
  | "tempo-map"
  | "metronome"
  | "note-clips"
  | "midi-send"
  | "clip-shapes"
  | "render-flac"
  | "render-stems"
  | "pre-roll";
/**
 * What is to break.
 */
export type DebugFaultParams = BlockControlFault | StallAudioFault | CrashFault | HalfFrameFault | NodeFault;
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
  | "TRAFFIC"
  | "OVERLOAD"
  | "OVERLOAD_OVER"
  | "DISK_UNDERRUN"
  | "DISK_FAILED"
  | "SAMPLE_TOO_LONG";
/**
 * One change. Ids are unique in the whole graph: those of tracks, devices and sends among themselves, those of clips of audio and of notes among themselves.
 */
export type GraphOp =
  | ReplaceGraphOp
  | AddTrackOp
  | RemoveTrackOp
  | MoveTrackOp
  | AddClipOp
  | RemoveClipOp
  | SetClipOp
  | SetTrackOp
  | AddDeviceOp
  | RemoveDeviceOp
  | MoveDeviceOp
  | SetDeviceOp
  | AddSendOp
  | RemoveSendOp
  | SetSendOp
  | AddNotesOp
  | RemoveNotesOp
  | SetNotesOp
  | SetAutomationOp;
/**
 * One value of a track, of the master, of a device or of a send.
 */
export type ParameterSetParams = SetGain | SetPan | SetSwitch | SetBypass | SetDeviceParameter;
/**
 * A place in the song, in frames from its start or in ticks.
 */
export type SongPosition = SamplePosition | TickPosition;
/**
 * Kind of an audio file.
 */
export type RenderContainer = "wav" | "flac";
/**
 * tpdf: noise of triangular distribution, two steps wide, the same each time, so that what is below a step stays audible. none: plain rounding.
 */
export type RenderDither = "none" | "tpdf";
/**
 * What telemetry is about. An engine grants the topics it has; analysis needs the capability of that name.
 */
export type Topic = "meters" | "transport" | "health" | "analysis";
/**
 * Newest wins: a client that does not read in time gets the newest message of each topic and a count of those it missed.
 */
export type Telemetry = MetersMessage | TransportMessage | HealthMessage | AnalysisMessage;

/**
 * A result that says nothing.
 */
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
  /**
   * What is asked for, a name of the bridge's table.
   */
  method: string;
  /**
   * The method's parameters, as its schema has them.
   */
  params: {};
}
/**
 * A change of the document that the window asks for.
 */
export interface EditRequest {
  edit: Edit;
  gesture?: EntityId;
}
/**
 * Puts a new track into the song.
 */
export interface AddTrackEdit {
  type: "track.add";
  track: Track;
  /**
   * Position among the tracks.
   */
  index: number;
}
/**
 * A track of the song.
 */
export interface Track {
  id: EntityId;
  name: Name;
  color: ColorIndex;
  kind: TrackKind;
  gain: GainDb;
  pan: Pan;
  /**
   * Whether the track is silent.
   */
  mute: boolean;
  /**
   * While any track is soloed, tracks that are not are silent.
   */
  solo: boolean;
  /**
   * Whether it is heard while others are soloed.
   */
  soloSafe: boolean;
  output: EntityId;
  /**
   * Effects in the order in which the signal passes them; on an instrument track the instrument is the first. Zones of a sampler name media of the project.
   *
   * @maxItems 64
   */
  devices: Device[];
  /**
   * Copies of its signal that go to buses and returns.
   *
   * @maxItems 64
   */
  sends: Send[];
  /**
   * Clips of audio files; audio tracks only.
   *
   * @maxItems 100000
   */
  clips: Clip[];
  /**
   * Clips of notes; instrument tracks only.
   *
   * @maxItems 100000
   */
  notes: NoteClip[];
  /**
   * Courses of its parameters, one each at most, each with a point at least.
   *
   * @maxItems 4096
   */
  automation: Automation[];
}
/**
 * Feed-forward compressor with a soft knee, look-ahead and a side-chain; left and right are linked.
 */
export interface CompressorDevice {
  id: EntityId;
  type: "compressor";
  /**
   * Whether the signal passes it by.
   */
  bypass?: boolean;
  parameters?: CompressorParameters;
  sidechain?: SideChain;
}
/**
 * Parameters of the compressor; those left out have their defaults.
 */
export interface CompressorParameters {
  /**
   * Level above which the gain is lowered, in dBFS of the higher channel's peak.
   */
  threshold?: number;
  /**
   * How many dB above the threshold become one.
   */
  ratio?: number;
  /**
   * Width of the soft bend around the threshold.
   */
  knee?: number;
  /**
   * Time in which the gain falls by 63 % of the way.
   */
  attack?: number;
  /**
   * Time in which the gain rises by 63 % of the way.
   */
  release?: number;
  /**
   * How early the detector hears the signal; it is the device's latency.
   */
  lookAhead?: number;
  /**
   * Gain after compression.
   */
  makeUp?: number;
  /**
   * Share of the compressed signal; the rest is the signal as it came.
   */
  mix?: number;
}
/**
 * What a device listens to beside its own input.
 */
export interface SideChain {
  track: EntityId;
  tap: TapPoint;
}
/**
 * Stereo echo, in time with the song or free.
 */
export interface DelayDevice {
  id: EntityId;
  type: "delay";
  /**
   * Whether the signal passes it by.
   */
  bypass?: boolean;
  parameters?: DelayParameters;
}
/**
 * Parameters of the delay; those left out have their defaults.
 */
export interface DelayParameters {
  /**
   * Whether the time is a note value of the song's tempo.
   */
  sync?: boolean;
  /**
   * Time between echoes while in sync; D is dotted, T a triplet.
   */
  division?:
    | "1/1"
    | "1/2D"
    | "1/2"
    | "1/2T"
    | "1/4D"
    | "1/4"
    | "1/4T"
    | "1/8D"
    | "1/8"
    | "1/8T"
    | "1/16D"
    | "1/16"
    | "1/16T"
    | "1/32";
  /**
   * Time between echoes while not in sync.
   */
  time?: number;
  /**
   * Share of an echo that is echoed again.
   */
  feedback?: number;
  /**
   * Echoes change sides each time.
   */
  pingPong?: boolean;
  /**
   * High-pass on the echoes, 6 dB an octave each time around.
   */
  lowCut?: number;
  /**
   * Low-pass on the echoes, 6 dB an octave each time around.
   */
  highCut?: number;
  /**
   * Share of the echoes; the rest is the signal as it came.
   */
  mix?: number;
}
/**
 * Parametric equaliser of eight bands.
 */
export interface EqualiserDevice {
  id: EntityId;
  type: "equaliser";
  /**
   * Whether the signal passes it by.
   */
  bypass?: boolean;
  parameters?: EqualiserParameters;
}
/**
 * Parameters of the equaliser; those left out have their defaults.
 */
export interface EqualiserParameters {
  /**
   * Whether band 1 is heard.
   */
  band1On?: boolean;
  /**
   * Shape of band 1. Cuts fall by 12 dB an octave.
   */
  band1Type?: "bell" | "lowShelf" | "highShelf" | "lowCut" | "highCut" | "bandPass" | "notch" | "allPass";
  /**
   * Centre or corner of band 1.
   */
  band1Frequency?: number;
  /**
   * Boost or cut of band 1; bell and shelves only.
   */
  band1Gain?: number;
  /**
   * Q of band 1: the higher, the narrower.
   */
  band1Q?: number;
  /**
   * Whether band 2 is heard.
   */
  band2On?: boolean;
  /**
   * Shape of band 2. Cuts fall by 12 dB an octave.
   */
  band2Type?: "bell" | "lowShelf" | "highShelf" | "lowCut" | "highCut" | "bandPass" | "notch" | "allPass";
  /**
   * Centre or corner of band 2.
   */
  band2Frequency?: number;
  /**
   * Boost or cut of band 2; bell and shelves only.
   */
  band2Gain?: number;
  /**
   * Q of band 2: the higher, the narrower.
   */
  band2Q?: number;
  /**
   * Whether band 3 is heard.
   */
  band3On?: boolean;
  /**
   * Shape of band 3. Cuts fall by 12 dB an octave.
   */
  band3Type?: "bell" | "lowShelf" | "highShelf" | "lowCut" | "highCut" | "bandPass" | "notch" | "allPass";
  /**
   * Centre or corner of band 3.
   */
  band3Frequency?: number;
  /**
   * Boost or cut of band 3; bell and shelves only.
   */
  band3Gain?: number;
  /**
   * Q of band 3: the higher, the narrower.
   */
  band3Q?: number;
  /**
   * Whether band 4 is heard.
   */
  band4On?: boolean;
  /**
   * Shape of band 4. Cuts fall by 12 dB an octave.
   */
  band4Type?: "bell" | "lowShelf" | "highShelf" | "lowCut" | "highCut" | "bandPass" | "notch" | "allPass";
  /**
   * Centre or corner of band 4.
   */
  band4Frequency?: number;
  /**
   * Boost or cut of band 4; bell and shelves only.
   */
  band4Gain?: number;
  /**
   * Q of band 4: the higher, the narrower.
   */
  band4Q?: number;
  /**
   * Whether band 5 is heard.
   */
  band5On?: boolean;
  /**
   * Shape of band 5. Cuts fall by 12 dB an octave.
   */
  band5Type?: "bell" | "lowShelf" | "highShelf" | "lowCut" | "highCut" | "bandPass" | "notch" | "allPass";
  /**
   * Centre or corner of band 5.
   */
  band5Frequency?: number;
  /**
   * Boost or cut of band 5; bell and shelves only.
   */
  band5Gain?: number;
  /**
   * Q of band 5: the higher, the narrower.
   */
  band5Q?: number;
  /**
   * Whether band 6 is heard.
   */
  band6On?: boolean;
  /**
   * Shape of band 6. Cuts fall by 12 dB an octave.
   */
  band6Type?: "bell" | "lowShelf" | "highShelf" | "lowCut" | "highCut" | "bandPass" | "notch" | "allPass";
  /**
   * Centre or corner of band 6.
   */
  band6Frequency?: number;
  /**
   * Boost or cut of band 6; bell and shelves only.
   */
  band6Gain?: number;
  /**
   * Q of band 6: the higher, the narrower.
   */
  band6Q?: number;
  /**
   * Whether band 7 is heard.
   */
  band7On?: boolean;
  /**
   * Shape of band 7. Cuts fall by 12 dB an octave.
   */
  band7Type?: "bell" | "lowShelf" | "highShelf" | "lowCut" | "highCut" | "bandPass" | "notch" | "allPass";
  /**
   * Centre or corner of band 7.
   */
  band7Frequency?: number;
  /**
   * Boost or cut of band 7; bell and shelves only.
   */
  band7Gain?: number;
  /**
   * Q of band 7: the higher, the narrower.
   */
  band7Q?: number;
  /**
   * Whether band 8 is heard.
   */
  band8On?: boolean;
  /**
   * Shape of band 8. Cuts fall by 12 dB an octave.
   */
  band8Type?: "bell" | "lowShelf" | "highShelf" | "lowCut" | "highCut" | "bandPass" | "notch" | "allPass";
  /**
   * Centre or corner of band 8.
   */
  band8Frequency?: number;
  /**
   * Boost or cut of band 8; bell and shelves only.
   */
  band8Gain?: number;
  /**
   * Q of band 8: the higher, the narrower.
   */
  band8Q?: number;
  /**
   * Gain after all bands.
   */
  output?: number;
}
/**
 * Keeps true peaks (ITU-R BS.1770, four times oversampled) below a ceiling.
 */
export interface LimiterDevice {
  id: EntityId;
  type: "limiter";
  /**
   * Whether the signal passes it by.
   */
  bypass?: boolean;
  parameters?: LimiterParameters;
}
/**
 * Parameters of the true-peak limiter; those left out have their defaults.
 */
export interface LimiterParameters {
  /**
   * Gain before the limiter.
   */
  gain?: number;
  /**
   * Highest true peak that comes out.
   */
  ceiling?: number;
  /**
   * Time in which the gain rises by 63 % of the way.
   */
  release?: number;
}
/**
 * Algorithmic reverberation by a feedback delay network.
 */
export interface ReverbDevice {
  id: EntityId;
  type: "reverb";
  /**
   * Whether the signal passes it by.
   */
  bypass?: boolean;
  parameters?: ReverbParameters;
}
/**
 * Parameters of the reverb; those left out have their defaults.
 */
export interface ReverbParameters {
  /**
   * Time in which the reverberation falls by 60 dB at middle frequencies.
   */
  decay?: number;
  /**
   * Time before the reverberation begins.
   */
  preDelay?: number;
  /**
   * Size of the room, which is the spacing of the reflections.
   */
  size?: number;
  /**
   * Frequency above which the decay is twice as fast and more.
   */
  damping?: number;
  /**
   * High-pass on what is reverberated.
   */
  lowCut?: number;
  /**
   * 0 is mono, 1 the widest.
   */
  width?: number;
  /**
   * Share of the reverberation; the rest is the signal as it came. 1 on a return.
   */
  mix?: number;
}
/**
 * Plays recordings by key and velocity: drum kits and sampled instruments.
 */
export interface SamplerDevice {
  id: EntityId;
  type: "sampler";
  /**
   * Whether the signal passes it by.
   */
  bypass?: boolean;
  parameters?: SamplerParameters;
  /**
   * Recordings by key and velocity.
   *
   * @maxItems 1024
   */
  zones?: SamplerZone[];
}
/**
 * Parameters of the sampler; those left out have their defaults.
 */
export interface SamplerParameters {
  /**
   * Time to rise to the top, quickly at first.
   */
  ampAttack?: number;
  /**
   * Time to fall by 60 dB towards the sustain level.
   */
  ampDecay?: number;
  /**
   * Level while the key is held, 1 is the top.
   */
  ampSustain?: number;
  /**
   * Time to fall by 60 dB after the key is let go; one-shots play to their end.
   */
  ampRelease?: number;
  /**
   * Whether the low-pass filter is heard.
   */
  filterOn?: boolean;
  /**
   * Corner of the low-pass, 12 dB an octave.
   */
  cutoff?: number;
  /**
   * 0 is none (Q of 0.5), 1 just below self-oscillation (Q of 25).
   */
  resonance?: number;
  /**
   * Pitch of all zones.
   */
  transpose?: number;
  /**
   * Fine pitch of all zones.
   */
  tune?: number;
  /**
   * Zones that sound at once; then the oldest of those let go gives way, or else the oldest. One-shots count as let go.
   */
  voices?: number;
  /**
   * How far the pitch wheel bends.
   */
  bendRange?: number;
  /**
   * How far velocity makes notes louder: at 1 by 40 dB a decade. It applies to the notes that begin.
   */
  velocityAmplitude?: number;
  /**
   * Level of the instrument.
   */
  gain?: number;
}
/**
 * A recording and the keys that play it.
 */
export interface SamplerZone {
  sample: EntityId;
  /**
   * Lowest key.
   */
  lowKey: number;
  /**
   * Highest key, not below the lowest.
   */
  highKey: number;
  /**
   * The key at which it is heard as recorded.
   */
  rootKey: number;
  /**
   * Lowest velocity; 1 without it.
   */
  lowVelocity?: number;
  /**
   * Highest velocity; 127 without it.
   */
  highVelocity?: number;
  gain?: GainDb;
  pan?: Pan;
  /**
   * Cents.
   */
  tune?: number;
  start?: SourceFrames;
  end?: SourceFrames;
  loop?: SourceLoop;
  /**
   * gate plays while the key is held; oneShot to its end, as drums do. gate without it.
   */
  trigger?: "gate" | "oneShot";
  /**
   * A new note of one choke group silences the others in it, as a closed hi-hat does the open one.
   */
  choke?: number;
}
/**
 * Part of an audio file that repeats inside a clip: playback that reaches end goes on at start. end must be after start.
 */
export interface SourceLoop {
  start: SourceFrames;
  end: SourceFrames;
}
/**
 * Subtractive polyphonic synthesiser: two band-limited oscillators and noise, a state-variable filter, two envelopes, an LFO.
 */
export interface SynthesiserDevice {
  id: EntityId;
  type: "synthesiser";
  /**
   * Whether the signal passes it by.
   */
  bypass?: boolean;
  parameters?: SynthesiserParameters;
}
/**
 * Parameters of the synthesiser; those left out have their defaults.
 */
export interface SynthesiserParameters {
  /**
   * Wave form; all are band-limited.
   */
  osc1Wave?: "sine" | "triangle" | "saw" | "pulse";
  /**
   * Linear level.
   */
  osc1Level?: number;
  /**
   * Pitch against the key.
   */
  osc1Semitones?: number;
  /**
   * Fine pitch.
   */
  osc1Cents?: number;
  /**
   * Share of a period that a pulse is high; it has no direct current at any width.
   */
  osc1Width?: number;
  /**
   * Wave form; all are band-limited.
   */
  osc2Wave?: "sine" | "triangle" | "saw" | "pulse";
  /**
   * Linear level.
   */
  osc2Level?: number;
  /**
   * Pitch against the key.
   */
  osc2Semitones?: number;
  /**
   * Fine pitch.
   */
  osc2Cents?: number;
  /**
   * Share of a period that a pulse is high; it has no direct current at any width.
   */
  osc2Width?: number;
  /**
   * Linear level of white noise.
   */
  noiseLevel?: number;
  /**
   * Response of the filter, 12 dB an octave (6 dB on each side of the band-pass, whose peak is 0 dB).
   */
  filterType?: "lowPass" | "bandPass" | "highPass" | "notch";
  /**
   * Corner of the filter.
   */
  cutoff?: number;
  /**
   * 0 is none (Q of 0.5), 1 just below self-oscillation (Q of 25).
   */
  resonance?: number;
  /**
   * How far the cutoff follows the key, around middle C.
   */
  keyTrack?: number;
  /**
   * How far the filter's envelope moves the cutoff.
   */
  envelopeAmount?: number;
  /**
   * Time to rise to the top, quickly at first.
   */
  filterAttack?: number;
  /**
   * Time to fall by 60 dB towards the sustain level.
   */
  filterDecay?: number;
  /**
   * Level while the key is held, 1 is the top.
   */
  filterSustain?: number;
  /**
   * Time to fall by 60 dB after the key is let go.
   */
  filterRelease?: number;
  /**
   * Time to rise to the top, quickly at first.
   */
  ampAttack?: number;
  /**
   * Time to fall by 60 dB towards the sustain level.
   */
  ampDecay?: number;
  /**
   * Level while the key is held, 1 is the top.
   */
  ampSustain?: number;
  /**
   * Time to fall by 60 dB after the key is let go.
   */
  ampRelease?: number;
  /**
   * Wave form of the LFO.
   */
  lfoWave?: "sine" | "triangle" | "saw" | "square";
  /**
   * Speed of the LFO, which starts with each note.
   */
  lfoRate?: number;
  /**
   * How far the LFO bends the pitch; the modulation wheel and channel pressure together add up to half a semitone.
   */
  lfoPitch?: number;
  /**
   * How far the LFO moves the cutoff.
   */
  lfoCutoff?: number;
  /**
   * How far the LFO lowers the amplitude, at its lowest.
   */
  lfoAmplitude?: number;
  /**
   * Poly plays keys together; mono one at a time, and goes back to the last that is still down; legato also without new envelopes while keys overlap.
   */
  mode?: "poly" | "mono" | "legato";
  /**
   * Notes that sound at once; then the oldest of those let go gives way, or else the oldest.
   */
  voices?: number;
  /**
   * Time from one pitch to the next in mono and legato.
   */
  glide?: number;
  /**
   * How far the pitch wheel bends.
   */
  bendRange?: number;
  /**
   * How far velocity makes notes louder: at 1 by 40 dB a decade. It applies to the notes that begin.
   */
  velocityAmplitude?: number;
  /**
   * How far full velocity opens the filter.
   */
  velocityCutoff?: number;
  /**
   * Level of the instrument.
   */
  gain?: number;
}
/**
 * Gain, width, phase and direct current.
 */
export interface UtilityDevice {
  id: EntityId;
  type: "utility";
  /**
   * Whether the signal passes it by.
   */
  bypass?: boolean;
  parameters?: UtilityParameters;
}
/**
 * Parameters of the utility; those left out have their defaults.
 */
export interface UtilityParameters {
  /**
   * Gain; the lowest value is silence.
   */
  gain?: number;
  /**
   * 0 is mono, 1 as it came, 2 the side signal doubled.
   */
  width?: number;
  /**
   * Attenuates one side: -1 leaves the left only, 1 the right only.
   */
  balance?: number;
  /**
   * Turns the left channel's phase.
   */
  invertLeft?: boolean;
  /**
   * Turns the right channel's phase.
   */
  invertRight?: boolean;
  /**
   * Left becomes right, right becomes left.
   */
  swap?: boolean;
  /**
   * Takes direct current out, by a first-order high-pass at 5 Hz.
   */
  dcBlock?: boolean;
}
/**
 * A copy of a track's signal that is added to a bus or return.
 */
export interface Send {
  id: EntityId;
  target: EntityId;
  gain: GainDb;
  tap: TapPoint;
  /**
   * Whether it is silent.
   */
  mute?: boolean;
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
  fadeInShape?: FadeShape;
  fadeOutShape?: FadeShape;
  /**
   * Gain along the clip, beside its gain.
   *
   * @maxItems 10000
   */
  envelope?: EnvelopePoint[];
  /**
   * Whether it is played backwards.
   */
  reverse?: boolean;
  /**
   * Whether it is silent.
   */
  mute?: boolean;
}
/**
 * A gain inside a clip.
 */
export interface EnvelopePoint {
  frame: SourceFrames;
  gain: GainDb;
  curve?: CurveShape;
}
/**
 * A stretch of notes on an instrument track; its times are as in GraphNoteClip.
 */
export interface NoteClip {
  id: EntityId;
  name: Name;
  start: Tick;
  /**
   * How many ticks it lasts.
   */
  length: number;
  offset?: Tick;
  loop?: TickLoop;
  /**
   * Whether it is silent.
   */
  mute?: boolean;
  /**
   * Notes in any order.
   *
   * @maxItems 100000
   */
  notes: Note[];
  /**
   * Controllers in any order.
   *
   * @maxItems 100000
   */
  controllers?: ControllerPoint[];
  /**
   * Places of the pitch wheel.
   *
   * @maxItems 100000
   */
  pitchBend?: WheelPoint[];
  /**
   * Channel pressure.
   *
   * @maxItems 100000
   */
  pressure?: PressurePoint[];
}
/**
 * Part of a clip's content that repeats: what reaches end goes on at start. end must be after start.
 */
export interface TickLoop {
  start: Tick;
  end: Tick;
}
/**
 * A note in a clip.
 */
export interface Note {
  start: Tick;
  /**
   * Ticks until the key is let go.
   */
  length: number;
  /**
   * MIDI key, 60 is middle C.
   */
  key: number;
  /**
   * MIDI velocity.
   */
  velocity: number;
}
/**
 * A MIDI controller's value at a tick.
 */
export interface ControllerPoint {
  tick: Tick;
  /**
   * MIDI controller; 1 is the modulation wheel, 64 the sustain pedal.
   */
  controller: number;
  /**
   * MIDI value.
   */
  value: number;
}
/**
 * The pitch wheel's place at a tick.
 */
export interface WheelPoint {
  tick: Tick;
  /**
   * From -1, all down, to 1, all up.
   */
  value: number;
}
/**
 * Channel pressure at a tick.
 */
export interface PressurePoint {
  tick: Tick;
  /**
   * From 0 to 1.
   */
  value: number;
}
/**
 * The course of one parameter over the song. Before the first point its value holds, after the last point that one's. While there are points and it is enabled, the parameter's own value is not heard.
 */
export interface Automation {
  target: EntityId;
  parameter: ParameterName;
  /**
   * Whether it is followed; true without it.
   */
  enabled?: boolean;
  /**
   * Points by rising tick; of two at one tick the later is jumped to.
   *
   * @maxItems 100000
   */
  points: AutomationPoint[];
}
/**
 * A value at a tick, and how it goes on.
 */
export interface AutomationPoint {
  tick: Tick;
  /**
   * In the parameter's unit; a switch is off at 0 and on at 1, a choice counts its options from 0.
   */
  value: number;
  curve?: CurveShape;
}
/**
 * Takes a track out of the song. Refused while another track puts out to it, sends to it or listens to it.
 */
export interface RemoveTrackEdit {
  type: "track.remove";
  trackId: EntityId;
}
/**
 * Moves a track to another place in the list.
 */
export interface MoveTrackEdit {
  type: "track.move";
  trackId: EntityId;
  /**
   * Position after the move.
   */
  index: number;
}
/**
 * Changes values of a track.
 */
export interface SetTrackEdit {
  type: "track.set";
  trackId: EntityId;
  /**
   * What changes; the rest stays.
   */
  values: {
    name?: Name;
    color?: ColorIndex;
    gain?: GainDb;
    pan?: Pan;
    /**
     * Whether the track is silent.
     */
    mute?: boolean;
    /**
     * Whether only this track and other soloed ones are heard.
     */
    solo?: boolean;
    /**
     * Whether it is heard while others are soloed.
     */
    soloSafe?: boolean;
    output?: EntityId;
  };
}
/**
 * Puts a clip on a track.
 */
export interface AddClipEdit {
  type: "clip.add";
  trackId: EntityId;
  clip: Clip;
  /**
   * Position among the track's clips; at the end without it.
   */
  index?: number;
}
/**
 * Takes a clip off its track.
 */
export interface RemoveClipEdit {
  type: "clip.remove";
  clipId: EntityId;
}
/**
 * Changes values of a clip.
 */
export interface SetClipEdit {
  type: "clip.set";
  clipId: EntityId;
  /**
   * What changes; the rest stays.
   */
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
    /**
     * null is linear.
     */
    fadeInShape?: FadeShape | null;
    /**
     * null is linear.
     */
    fadeOutShape?: FadeShape | null;
    /**
     * null takes it away.
     */
    envelope?: EnvelopePoint[] | null;
    /**
     * Whether it is played backwards; null is no.
     */
    reverse?: boolean | null;
    /**
     * Whether it is silent; null is no.
     */
    mute?: boolean | null;
  };
}
/**
 * Moves a clip to another track or time.
 */
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
/**
 * Puts a device on a track or on the master.
 */
export interface AddDeviceEdit {
  type: "device.add";
  trackId: EntityId;
  device: Device;
  /**
   * Position among the devices; at the end without it.
   */
  index?: number;
}
/**
 * Takes a device away, with the automation of its parameters.
 */
export interface RemoveDeviceEdit {
  type: "device.remove";
  deviceId: EntityId;
}
/**
 * Moves a device to another place on its track.
 */
export interface MoveDeviceEdit {
  type: "device.move";
  deviceId: EntityId;
  /**
   * Position after the move.
   */
  index: number;
}
/**
 * Changes values of a device.
 */
export interface SetDeviceEdit {
  type: "device.set";
  deviceId: EntityId;
  /**
   * What changes; the rest stays.
   */
  values: {
    /**
     * Whether the signal passes it by; null is no.
     */
    bypass?: boolean | null;
    /**
     * Parameters that change, by name; null gives one its default. null in the place of all gives all their defaults.
     */
    parameters?: {
      [k: string]: number | boolean | string | null | undefined;
    } | null;
    /**
     * What it listens to beside its own input; null for nothing.
     */
    sidechain?: SideChain | null;
    /**
     * A sampler's recordings; null takes all away.
     */
    zones?: SamplerZone[] | null;
  };
}
/**
 * Adds a send to a track.
 */
export interface AddSendEdit {
  type: "send.add";
  trackId: EntityId;
  send: Send;
  /**
   * Position among the sends; at the end without it.
   */
  index?: number;
}
/**
 * Takes a send away, with the automation of its gain.
 */
export interface RemoveSendEdit {
  type: "send.remove";
  sendId: EntityId;
}
/**
 * Changes values of a send.
 */
export interface SetSendEdit {
  type: "send.set";
  sendId: EntityId;
  /**
   * What changes; the rest stays.
   */
  values: {
    target?: EntityId;
    gain?: GainDb;
    tap?: TapPoint;
    /**
     * Whether it is silent; null is no.
     */
    mute?: boolean | null;
  };
}
/**
 * Puts a clip of notes on an instrument track.
 */
export interface AddNotesEdit {
  type: "notes.add";
  trackId: EntityId;
  clip: NoteClip;
  /**
   * Position among the track's clips of notes; at the end without it.
   */
  index?: number;
}
/**
 * Takes a clip of notes off its track.
 */
export interface RemoveNotesEdit {
  type: "notes.remove";
  clipId: EntityId;
}
/**
 * Changes values of a clip of notes.
 */
export interface SetNotesEdit {
  type: "notes.set";
  clipId: EntityId;
  /**
   * What changes; the rest stays.
   */
  values: {
    name?: Name;
    start?: Tick;
    /**
     * How many ticks it lasts.
     */
    length?: number;
    /**
     * Notes in any order.
     *
     * @maxItems 100000
     */
    notes?: Note[];
    /**
     * Where in the content it begins; null is 0.
     */
    offset?: Tick | null;
    /**
     * null ends the loop.
     */
    loop?: TickLoop | null;
    /**
     * Whether it is silent; null is no.
     */
    mute?: boolean | null;
    /**
     * null takes them away.
     */
    controllers?: ControllerPoint[] | null;
    /**
     * null takes it away.
     */
    pitchBend?: WheelPoint[] | null;
    /**
     * null takes it away.
     */
    pressure?: PressurePoint[] | null;
  };
}
/**
 * Moves a clip of notes to another instrument track or time.
 */
export interface MoveNotesEdit {
  type: "notes.move";
  clipId: EntityId;
  trackId: EntityId;
  start: Tick;
  /**
   * Position among the track's clips of notes; where it was, or at the end of another track, without it.
   */
  index?: number;
}
/**
 * Puts the course of one parameter in place of the one there was; without points there is none.
 */
export interface SetAutomationEdit {
  type: "automation.set";
  trackId: EntityId;
  automation: Automation;
  /**
   * Position among the courses of a new one; at the end without it.
   */
  index?: number;
}
/**
 * Adds a media file to the project.
 */
export interface AddMediaEdit {
  type: "media.add";
  media: Media;
  /**
   * Position among the media files; at the end without it.
   */
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
  /**
   * Channels of the file.
   */
  channels: number;
  frames: SourceFrames;
}
/**
 * Refused while a clip or a sampler uses it.
 */
export interface RemoveMediaEdit {
  type: "media.remove";
  mediaId: EntityId;
}
/**
 * Changes tempo, meter, loop, metronome or pre-roll.
 */
export interface SetTimelineEdit {
  type: "timeline.set";
  /**
   * What changes; the rest stays.
   */
  values: {
    bpm?: Bpm;
    meter?: Meter;
    loop?: LoopRegion;
    tempo?: TempoMap;
    meters?: MeterMap;
    metronome?: Metronome;
    /**
     * null takes it away.
     */
    preRoll?: PreRoll | null;
  };
}
/**
 * Time signature.
 */
export interface Meter {
  /**
   * Beats in a bar.
   */
  numerator: number;
  /**
   * The note that is one beat.
   */
  denominator: 1 | 2 | 4 | 8 | 16 | 32;
}
/**
 * The part of the song that repeats while enabled. A region whose end is not after its start does not repeat.
 */
export interface LoopRegion {
  /**
   * Whether the region repeats.
   */
  enabled: boolean;
  start: Tick;
  end: Tick;
}
/**
 * A tempo from a tick on.
 */
export interface TempoPoint {
  tick: Tick;
  bpm: Bpm;
  /**
   * Whether the tempo goes straight, over ticks, to that of the next point; without it or false it stays until there.
   */
  ramp?: boolean;
}
/**
 * A time signature from a tick on; a bar begins there.
 */
export interface MeterPoint {
  tick: Tick;
  meter: Meter;
}
/**
 * Clicks on the beats while the song plays. It is heard, and never rendered.
 */
export interface Metronome {
  /**
   * Whether it clicks.
   */
  enabled: boolean;
  gain?: GainDb;
  /**
   * Bars that are counted before the song moves when it is played; 0 without it.
   */
  countIn?: number;
}
/**
 * Changes values of the master.
 */
export interface SetMasterEdit {
  type: "master.set";
  /**
   * What changes; the rest stays.
   */
  values: {
    gain?: GainDb;
  };
}
/**
 * Changes values of the project itself.
 */
export interface SetProjectEdit {
  type: "project.set";
  /**
   * What changes; the rest stays.
   */
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
   * Edits in the order in which they are done.
   *
   * @minItems 1
   * @maxItems 100000
   */
  edits: Edit[];
}
/**
 * The change is in the document.
 */
export interface EditDone {
  /**
   * The document's revision with the change in it.
   */
  revision: number;
}
/**
 * Where the playhead is to go.
 */
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
/**
 * The import may begin; its bytes come in binary messages.
 */
export interface ImportStarted {
  /**
   * Number that the import's binary messages carry.
   */
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
/**
 * Names an import whose bytes have all been sent, or that is to be given up.
 */
export interface ImportEnd {
  /**
   * Number from import.begin's result.
   */
  importId: number;
}
/**
 * What the import has become.
 */
export interface ImportDone {
  mediaId?: EntityId;
  trackId: EntityId;
  clipId: EntityId;
}
/**
 * Asks for the peak file of a media file.
 */
export interface PeaksRequest {
  mediaId: EntityId;
}
/**
 * The peak file follows as a binary message with this number.
 */
export interface PeaksReady {
  /**
   * Number that the binary message carries.
   */
  transferId: number;
  /**
   * Size of the peak file.
   */
  bytes: number;
}
/**
 * Projects the host can see, the latest first.
 */
export interface ProjectList {
  /**
   * Where projects are looked for.
   */
  folder: string;
  /**
   * Projects in the folder.
   */
  projects: {
    /**
     * The project's name.
     */
    name: string;
    /**
     * The project's folder.
     */
    path: string;
    modified: Timestamp;
  }[];
}
/**
 * A new project.
 */
export interface ProjectNew {
  name: Name;
}
/**
 * A project to be opened.
 */
export interface ProjectOpen {
  /**
   * A project's folder, as project.list gave it.
   */
  path: string;
}
/**
 * Why a request was not done.
 */
export interface BridgeError {
  /**
   * What kind of error it is, for programs.
   */
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
/**
 * The request was done.
 */
export interface BridgeOk {
  type: "reply";
  /**
   * Id of the request.
   */
  id: number;
  ok: true;
  /**
   * The method's result, as its schema has it.
   */
  result: {};
}
/**
 * The request was not done.
 */
export interface BridgeFailure {
  type: "reply";
  /**
   * Id of the request.
   */
  id: number;
  ok: false;
  error: BridgeError;
}
/**
 * What undo and redo would do.
 */
export interface HistoryState {
  /**
   * What undo would undo; null when there is nothing.
   */
  undo: string | null;
  /**
   * What redo would do, in words; null when there is nothing.
   */
  redo: string | null;
}
/**
 * Whether the document is on disk.
 */
export interface SaveState {
  /**
   * saved: the file has everything; unsaved: changes are only in memory; saving: under way; failed: message says why.
   */
  state: "saved" | "saving" | "changed" | "failed";
  /**
   * The project's folder.
   */
  path: string;
  /**
   * Why saving failed and what to do.
   */
  message?: string;
}
/**
 * The whole song: when a window attaches and when another project is opened.
 */
export interface DocumentMessage {
  type: "document";
  /**
   * The document's revision.
   */
  revision: number;
  project: Project;
  history: HistoryState;
  save: SaveState;
}
/**
 * The document Pulse keeps. Ids of tracks, clips, devices and sends are unique in the whole project.
 */
export interface Project {
  format: "loophole-project";
  /**
   * Version of this layout; older ones are migrated when opened.
   */
  version: 2;
  id: EntityId;
  name: Name;
  sampleRate: EngineRate;
  timeline: Timeline;
  master: Master;
  /**
   * Audio files the song uses.
   *
   * @maxItems 100000
   */
  media: Media[];
  /**
   * Tracks in the order of the window.
   *
   * @maxItems 4096
   */
  tracks: Track[];
}
/**
 * Tempo, meter, loop and metronome of the song.
 */
export interface Timeline {
  bpm: Bpm;
  meter: Meter;
  loop: LoopRegion;
  tempo: TempoMap;
  meters: MeterMap;
  metronome: Metronome;
  preRoll?: PreRoll;
}
/**
 * What all tracks sum into.
 */
export interface Master {
  gain: GainDb;
  /**
   * Effects in the order in which the signal passes them. Zones of a sampler name media of the project.
   *
   * @maxItems 64
   */
  devices: Device[];
  /**
   * Courses of its parameters, one each at most, each with a point at least.
   *
   * @maxItems 4096
   */
  automation: Automation[];
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
/**
 * The state of saving has changed.
 */
export interface SavedMessage {
  type: "saved";
  save: SaveState;
}
/**
 * What the window shows of the engine.
 */
export interface EngineStatus {
  type: "engine";
  /**
   * Where the supervisor is with the engine.
   */
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
  /**
   * The engine's process.
   */
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
/**
 * The audio device that is open, and why it is that one.
 */
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
   * Frames from where the device takes one to where it is heard, as the device tells; absent where it does not tell. What is heard was rendered latencyFrames and these ago.
   */
  deviceLatencyFrames?: number;
  /**
   * Why this device, in words: what was tried and what it answered.
   */
  reason: string;
}
/**
 * Where the song is.
 */
export interface TransportUpdate {
  type: "transport";
  /**
   * Whether it plays.
   */
  playing: boolean;
  position: Sample;
  /**
   * Position in musical time, with a fraction.
   */
  tick: number;
  sampleRate: EngineRate;
  /**
   * Beats that are still counted before the song moves, with a fraction; absent when none are.
   */
  countIn?: number;
}
/**
 * The engine's health.
 */
export interface HealthUpdate {
  type: "health";
  health: HealthData;
}
/**
 * How the audio thread keeps up, and what memory is used.
 */
export interface HealthData {
  /**
   * Mean time to render a block divided by the block's duration, since the last message.
   */
  load: number;
  /**
   * Mean time to render a block, in microseconds, since the last message.
   */
  blockMeanUs: number;
  /**
   * Worst since the last message this client was sent.
   */
  blockWorstUs: number;
  /**
   * Duration of a block, in microseconds.
   */
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
   * Memory held by samples, what streaming shares included.
   */
  sampleBytes: number;
  /**
   * Times since start that audio which is streamed was not there when it was to be heard, and silence was heard instead; absent while nothing is streamed.
   */
  diskUnderruns?: number;
  /**
   * Memory of the control thread's heap.
   */
  heapBytes: number;
  /**
   * Memory the process holds in all.
   */
  rssBytes: number;
  /**
   * The costliest nodes over the last second or so, the costliest first; absent where none were measured.
   *
   * @maxItems 16
   */
  nodes?: NodeCost[];
  overload?: Overload;
}
/**
 * What rendering a node costs.
 */
export interface NodeCost {
  track: EntityId;
  device?: EntityId;
  /**
   * Mean over the blocks that were measured.
   */
  microsecondsPerBlock: number;
  /**
   * The longest of them.
   */
  worstMicroseconds: number;
}
/**
 * What the engine goes without because rendering takes nearly all the time there is; absent while all is well.
 */
export interface Overload {
  /**
   * How far it has come, in this order. analysis: no analysis is sent. meters: and meters come more seldom. The sound is never made worse.
   */
  stage: "analysis" | "meters";
  /**
   * With meters: messages a second that a client gets at most.
   */
  metersRate?: number;
}
/**
 * Whether a media file can be heard.
 */
export interface MediaUpdate {
  type: "media";
  mediaId: EntityId;
  /**
   * Where loading it has come.
   */
  state: "loading" | "ready" | "failed";
  /**
   * Why it cannot be heard, and what to do.
   */
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
  /**
   * What is being done, in words.
   */
  label: string;
  /**
   * How much of it is done, 0 to 1.
   */
  fraction: number;
  /**
   * Where the task is.
   */
  state: "running" | "done" | "failed" | "cancelled";
  /**
   * For imports: binary messages taken so far.
   */
  confirmed?: number;
  /**
   * Why it failed, and what to do.
   */
  message?: string;
}
/**
 * Something the musician should know.
 */
export interface Notice {
  type: "notice";
  /**
   * How much it matters.
   */
  severity: "info" | "warning" | "error";
  /**
   * What happened and what to do.
   */
  message: string;
  /**
   * More for those who want to know.
   */
  details?: string;
  readmit?: EngineNode;
}
/**
 * A part of the graph that is rendered by itself: a device, or a track without its devices.
 */
export interface EngineNode {
  track: EntityId;
  device?: EntityId;
}
/**
 * A device or track that was taken out because the engine died of it is to be tried again.
 */
export interface ReadmitRequest {
  node: EngineNode;
}
/**
 * What windows have asked to be kept; told before the song.
 */
export interface KeptMessage {
  /**
   * Names the message.
   */
  type: "kept";
  /**
   * Everything kept.
   *
   * @maxItems 512
   */
  values: KeptValue[];
}
/**
 * A small text that a window has asked to be kept.
 */
export interface KeptValue {
  /**
   * What it is; the window's own name for it.
   */
  key: string;
  /**
   * As the window gave it.
   */
  value: string;
}
/**
 * A small text that the window wants to find again: its theme, how panels stand, what part of a song was in sight.
 */
export interface WindowKeep {
  /**
   * What it is; the window's own name for it.
   */
  key: string;
  /**
   * null forgets it.
   */
  value: string | null;
}
/**
 * Why a command was not done. message says what happened and what to do; details depend on the code: UNSUPPORTED_VERSION has supportedMin and supportedMax, INVALID_PARAMS has pointer (JSON Pointer) and rule, CONFLICT has revision, file errors have path and found.
 */
export interface WireError {
  code: ErrorCode;
  /**
   * What happened and what to do.
   */
  message: string;
  /**
   * null before a session exists.
   */
  sessionId: SessionId | null;
  timestamp: Timestamp;
  /**
   * For programs; which members there are depends on the code.
   */
  details?: {};
}
/**
 * The protocol versions a peer speaks, both ends included.
 */
export interface ProtocolRange {
  /**
   * The lowest version.
   */
  min: number;
  /**
   * The highest version.
   */
  max: number;
}
/**
 * A command without parameters.
 */
export interface EmptyParams {}
/**
 * Whether this client is to see the traffic of the others.
 */
export interface DebugTapParams {
  /**
   * true begins the tap, false ends it.
   */
  enabled: boolean;
}
/**
 * Whether the tap is on.
 */
export interface DebugTapResult {
  /**
   * Whether this client sees the traffic.
   */
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
  /**
   * Messages in the order in which they went.
   */
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
/**
 * A node goes wrong inside the audio thread when it is next rendered. NOT_FOUND without such a node.
 */
export interface NodeFault {
  fault: "node";
  track: EntityId;
  device?: EntityId;
  /**
   * trap: as a kernel that breaks its rules, which ends the audio thread. hang: it does not come back.
   */
  how: "trap" | "hang";
}
/**
 * The fault follows.
 */
export interface DebugFaultResult {}
/**
 * Begins or ends listening to the master.
 */
export interface DebugCaptureParams {
  /**
   * true begins anew, false ends.
   */
  enabled: boolean;
  path?: FilePath;
}
/**
 * What was heard since listening began.
 */
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
/**
 * How far the time is to move.
 */
export interface DebugAdvanceParams {
  /**
   * A multiple of the block size.
   */
  frames: number;
}
/**
 * Where the clock stands now.
 */
export interface DebugAdvanceResult {
  sample: Sample;
}
/**
 * Output devices.
 */
export interface DeviceListResult {
  /**
   * Every output device of every backend.
   */
  devices: {
    backend: Backend;
    /**
     * The device's name, as device.open takes it.
     */
    name: string;
    /**
     * ALSA, Core Audio, WASAPI and so on.
     */
    hostApi: string;
    /**
     * Channels it can play.
     */
    outputChannels: number;
    /**
     * The rate it prefers, in Hz.
     */
    defaultSampleRate: number;
    /**
     * Whether the system plays here when nothing else is asked for.
     */
    isDefault: boolean;
  }[];
  /**
   * Empty, or why devices cannot be listed.
   */
  note: string;
}
/**
 * The device to change to.
 */
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
  /**
   * Who is connecting.
   */
  client: {
    /**
     * aura, debug, render, test or another short word.
     */
    kind: string;
    /**
     * The program's name, for people.
     */
    name: string;
    /**
     * The program's version.
     */
    version: string;
    /**
     * The program's process, where it has one.
     */
    pid?: number;
  };
  /**
   * The secret Signal was started with.
   */
  token: string;
  role: Role;
  /**
   * Encodings the client understands, the one it likes best first.
   *
   * @minItems 1
   * @maxItems 8
   */
  encodings: Encoding[];
  /**
   * Takes an earlier session up again, where it is still there.
   */
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
  /**
   * Who answers.
   */
  engine: {
    /**
     * The engine's name.
     */
    name: string;
    /**
     * The engine's version.
     */
    version: string;
    /**
     * The engine's process.
     */
    pid: number;
    startedAt: Timestamp;
  };
  sessionId: SessionId;
  role: Role;
  /**
   * What both sides understand, by the client's preference: Signal writes messages in the first of json and msgpack, and meters as binary blocks where binary-telemetry is among them; the client may write any of json and msgpack that is listed.
   */
  encodings: Encoding[];
  /**
   * What the engine takes from this client.
   */
  limits: {
    /**
     * Bytes of the largest payload or line, both ways.
     */
    maxFrameBytes: number;
    /**
     * Commands that may wait for their replies; over it the answer is BUSY.
     */
    maxInFlight: number;
    /**
     * Clients that may be connected at once.
     */
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
  /**
   * Group and command, as in transport.play.
   */
  name: string;
  /**
   * The command's parameters, as its schema has them.
   */
  params: {};
  at?: At;
  /**
   * Milliseconds after which the answer is TIMEOUT.
   */
  timeoutMs?: number;
  expect?: Expect;
}
/**
 * At a frame of the engine's clock.
 */
export interface AtSample {
  sample: Sample;
}
/**
 * When the playing song reaches a tick.
 */
export interface AtTick {
  tick: Tick;
}
/**
 * What must be true for the command to be done; checked when the command is begun.
 */
export interface Expect {
  revision: Revision;
}
/**
 * The command was done.
 */
export interface OkReply {
  type: "reply";
  id: MessageId;
  re: MessageId;
  ts: Timestamp;
  ok: true;
  /**
   * The command's result, as its schema has it.
   */
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
/**
 * The command was not done.
 */
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
  /**
   * How much it matters.
   */
  severity: "debug" | "info" | "warning" | "error";
  /**
   * An error code, or a code of DiagnosticCode; a reader that does not know it shows the message.
   */
  code: string;
  /**
   * What happened, for people.
   */
  message: string;
  /**
   * More for programs; which members there are depends on the code.
   */
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
  fadeInShape?: FadeShape;
  fadeOutShape?: FadeShape;
  /**
   * Gain along the clip, beside its gain. Before the first point and after the last their gains hold.
   *
   * @maxItems 10000
   */
  envelope?: EnvelopePoint[];
  /**
   * Whether the clip is played backwards: the same stretch of the file, its last frame first. A loop inside it is then not followed.
   */
  reverse?: boolean;
  /**
   * Whether the clip is silent.
   */
  mute?: boolean;
}
/**
 * A track: its clips and how they are mixed.
 */
export interface GraphTrack {
  id: EntityId;
  gain: GainDb;
  pan: Pan;
  /**
   * Whether the track is silent.
   */
  mute: boolean;
  /**
   * While any track is soloed, tracks that are not are silent.
   */
  solo: boolean;
  /**
   * Clips in any order; where they overlap they sum.
   *
   * @maxItems 100000
   */
  clips: GraphClip[];
  kind?: TrackKind;
  output?: EntityId;
  /**
   * Whether it is heard while others are soloed. Returns always are.
   */
  soloSafe?: boolean;
  /**
   * Effects in the order in which the signal passes them; on an instrument track the instrument is the first.
   *
   * @maxItems 64
   */
  devices?: Device[];
  /**
   * Copies of its signal that go elsewhere.
   *
   * @maxItems 64
   */
  sends?: Send[];
  /**
   * Clips of notes, for its instrument.
   *
   * @maxItems 100000
   */
  notes?: GraphNoteClip[];
  /**
   * Courses of its parameters, one each at most.
   *
   * @maxItems 4096
   */
  automation?: Automation[];
}
/**
 * A stretch of notes on an instrument track. Notes that begin inside it sound, and end at its end at the latest.
 */
export interface GraphNoteClip {
  id: EntityId;
  start: Tick;
  /**
   * How many ticks it lasts.
   */
  length: number;
  offset?: Tick;
  loop?: TickLoop;
  /**
   * Whether it is silent.
   */
  mute?: boolean;
  /**
   * Notes in any order.
   *
   * @maxItems 100000
   */
  notes: Note[];
  /**
   * Controllers in any order.
   *
   * @maxItems 100000
   */
  controllers?: ControllerPoint[];
  /**
   * Places of the pitch wheel.
   *
   * @maxItems 100000
   */
  pitchBend?: WheelPoint[];
  /**
   * Channel pressure.
   *
   * @maxItems 100000
   */
  pressure?: PressurePoint[];
}
/**
 * What all tracks sum into.
 */
export interface GraphMaster {
  gain: GainDb;
  /**
   * Effects in the order in which the signal passes them.
   *
   * @maxItems 64
   */
  devices?: Device[];
  /**
   * Courses of its parameters, one each at most.
   *
   * @maxItems 4096
   */
  automation?: Automation[];
}
/**
 * Tempo, meter and loop.
 */
export interface GraphTimeline {
  bpm: Bpm;
  meter: Meter;
  loop: LoopRegion;
  tempo?: TempoMap;
  meters?: MeterMap;
  metronome?: Metronome;
}
/**
 * Everything the engine plays, apart from the audio itself.
 */
export interface Graph {
  /**
   * Tracks in the order of the mixer.
   *
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
/**
 * Adds a track.
 */
export interface AddTrackOp {
  op: "track.add";
  track: GraphTrack;
  /**
   * Position among the tracks; at the end without it.
   */
  index?: number;
}
/**
 * Removes a track with what is on it; refused while others put out to it, send to it or listen to it.
 */
export interface RemoveTrackOp {
  op: "track.remove";
  id: EntityId;
}
/**
 * Moves a track to another place in the list.
 */
export interface MoveTrackOp {
  op: "track.move";
  id: EntityId;
  /**
   * Position after the move.
   */
  index: number;
}
/**
 * Adds a clip to a track.
 */
export interface AddClipOp {
  op: "clip.add";
  track: EntityId;
  clip: GraphClip;
  /**
   * Position among the track's clips; at the end without it.
   */
  index?: number;
}
/**
 * Removes a clip.
 */
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
/**
 * Changes where a track puts out to, or what it is. What is not given stays.
 */
export interface SetTrackOp {
  op: "track.set";
  id: EntityId;
  kind?: TrackKind;
  output?: EntityId;
  /**
   * Whether it is heard while others are soloed.
   */
  soloSafe?: boolean;
}
/**
 * Puts a device on a track or on the master.
 */
export interface AddDeviceOp {
  op: "device.add";
  track: EntityId;
  device: Device;
  /**
   * Position among the devices; at the end without it.
   */
  index?: number;
}
/**
 * Takes a device away, with the automation of its parameters.
 */
export interface RemoveDeviceOp {
  op: "device.remove";
  track: EntityId;
  id: EntityId;
}
/**
 * Moves a device to another place on its track.
 */
export interface MoveDeviceOp {
  op: "device.move";
  track: EntityId;
  id: EntityId;
  /**
   * Position after the move.
   */
  index: number;
}
/**
 * Puts a device in place of the one with the same id on the same track.
 */
export interface SetDeviceOp {
  op: "device.set";
  track: EntityId;
  device: Device;
}
/**
 * Adds a send.
 */
export interface AddSendOp {
  op: "send.add";
  track: EntityId;
  send: Send;
  /**
   * Position among the sends; at the end without it.
   */
  index?: number;
}
/**
 * Takes a send away, with its automation.
 */
export interface RemoveSendOp {
  op: "send.remove";
  track: EntityId;
  id: EntityId;
}
/**
 * Puts a send in place of the one with the same id on the same track.
 */
export interface SetSendOp {
  op: "send.set";
  track: EntityId;
  send: Send;
}
/**
 * Adds a clip of notes to an instrument track.
 */
export interface AddNotesOp {
  op: "notes.add";
  track: EntityId;
  clip: GraphNoteClip;
  /**
   * Position among the track's note clips; at the end without it.
   */
  index?: number;
}
/**
 * Removes a clip of notes.
 */
export interface RemoveNotesOp {
  op: "notes.remove";
  track: EntityId;
  id: EntityId;
}
/**
 * Puts a clip of notes in place of the one with the same id on the same track.
 */
export interface SetNotesOp {
  op: "notes.set";
  track: EntityId;
  clip: GraphNoteClip;
}
/**
 * Puts the course of one parameter in place of the one there was; without points there is none.
 */
export interface SetAutomationOp {
  op: "automation.set";
  track: EntityId;
  automation: Automation;
}
/**
 * Changes of the graph, all of them or none.
 */
export interface GraphApplyParams {
  baseRevision: Revision;
  /**
   * Changes in the order in which they are done.
   *
   * @minItems 1
   * @maxItems 100000
   */
  ops: GraphOp[];
}
/**
 * The graph as it is now, by revision and hash.
 */
export interface GraphApplyResult {
  revision: Revision;
  hash: GraphHash;
}
/**
 * The graph with what names it.
 */
export interface GraphGetResult {
  revision: Revision;
  hash: GraphHash;
  graph: Graph;
  /**
   * Samples that clips name and that are not loaded.
   */
  missingSamples: EntityId[];
}
/**
 * MIDI inputs.
 */
export interface MidiDevicesResult {
  /**
   * Every MIDI input.
   */
  inputs: {
    /**
     * Names the input to the engine.
     */
    id: string;
    /**
     * The input's name, for people.
     */
    name: string;
  }[];
}
/**
 * MIDI messages for a track.
 */
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
/**
 * What became of the messages.
 */
export interface MidiSendResult {
  /**
   * Messages that reached the track.
   */
  played: number;
}
/**
 * Sets a gain.
 */
export interface SetGain {
  target: EntityId;
  parameter: "gain";
  value: GainDb;
}
/**
 * Sets a track's pan.
 */
export interface SetPan {
  target: EntityId;
  parameter: "pan";
  value: Pan;
}
/**
 * Sets a track's mute or solo.
 */
export interface SetSwitch {
  target: EntityId;
  /**
   * Which switch.
   */
  parameter: "mute" | "solo";
  /**
   * Whether it is on.
   */
  value: boolean;
}
/**
 * Passes a signal by a device, or not.
 */
export interface SetBypass {
  target: EntityId;
  parameter: "bypass";
  /**
   * Whether it is passed by.
   */
  value: boolean;
}
/**
 * Sets a device's own parameter.
 */
export interface SetDeviceParameter {
  target: EntityId;
  parameter: "device";
  name: ParameterName;
  /**
   * In the parameter's unit; a boolean for a switch, an option's name for a choice.
   */
  value: number | boolean | string;
}
/**
 * The graph's revision after the change.
 */
export interface RevisionResult {
  revision: Revision;
}
/**
 * The JSON after SIGNAL-READY on stdout.
 */
export interface ReadyLine {
  /**
   * The address it listens at.
   */
  host: string;
  /**
   * The port it listens at.
   */
  port: number;
  /**
   * Signal's process.
   */
  pid: number;
  protocol: ProtocolRange;
}
/**
 * signal-<pid>.json in the discovery directory, mode 0600.
 */
export interface DiscoveryFile {
  /**
   * The address it listens at.
   */
  host: string;
  /**
   * The port it listens at.
   */
  port: number;
  /**
   * Signal's process.
   */
  pid: number;
  /**
   * The secret a hello must carry.
   */
  token: string;
  protocol: ProtocolRange;
  startedAt: Timestamp;
}
/**
 * A node that was being rendered.
 */
export interface CrashNode {
  /**
   * Its number on the audio thread.
   */
  node: number;
  name?: EngineNode;
}
/**
 * A command that a client sent.
 */
export interface CrashCommand {
  /**
   * The command's name.
   */
  name: string;
  id: MessageId;
  target?: EntityId;
  sample: Sample;
}
/**
 * An operation that the audio thread took from the control thread.
 */
export interface CrashOperation {
  /**
   * The engine's own number for what was asked.
   */
  operation: number;
  /**
   * Counts the operations since the engine started.
   */
  sequence: number;
  sample: Sample;
}
/**
 * What the crash record file (--crash-record) says, decoded.
 */
export interface CrashRecord {
  /**
   * Of the file's layout.
   */
  version: 1;
  /**
   * The process that wrote it.
   */
  pid: number;
  startedAt: Timestamp;
  /**
   * running: all was well when it was last written. stalled: the audio thread stood still. failed: it ended by an error. ended: in good order.
   */
  state: "running" | "stalled" | "failed" | "ended";
  /**
   * Blocks rendered before.
   */
  block: number;
  sample: Sample;
  position: Sample;
  revision: Revision;
  /**
   * Number of the plan in force.
   */
  plan: number;
  /**
   * What was being rendered, one entry for each thread that was at work; the audio thread's own first.
   */
  nodes: CrashNode[];
  /**
   * With failed: the error's words.
   */
  error?: string;
  /**
   * The last commands of clients, the oldest first.
   *
   * @maxItems 16
   */
  commands: CrashCommand[];
  /**
   * The last operations of the audio thread, the oldest first.
   *
   * @maxItems 16
   */
  operations: CrashOperation[];
}
/**
 * Tracks that are to record.
 */
export interface RecordArmParams {
  /**
   * Every armed track; those left out are disarmed.
   *
   * @maxItems 1024
   */
  tracks: EntityId[];
}
/**
 * Where takes are to be written.
 */
export interface RecordStartParams {
  folder: FilePath;
}
/**
 * What is being recorded.
 */
export interface RecordState {
  /**
   * Whether takes are under way.
   */
  recording: boolean;
  /**
   * Tracks that record when recording starts.
   */
  armed: EntityId[];
  /**
   * Takes under way, or the ones just finished.
   */
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
/**
 * What is to be rendered, and where to.
 */
export interface RenderStartParams {
  path: FilePath;
  /**
   * How samples are written: int16 and int24 without dither unless it is asked for; float32 when it is left out.
   */
  format?: "int16" | "int24" | "float32";
  from?: SongPosition;
  to?: SongPosition;
  container?: RenderContainer;
  dither?: RenderDither;
  /**
   * Tracks, buses and returns that are written too, each after its gain and pan. Those that put out to the master sum to what the master's devices get. Needs the capability render-stems.
   *
   * @minItems 1
   * @maxItems 1024
   */
  stems?: RenderStem[];
  tail?: RenderTail;
}
/**
 * In frames at the engine's rate.
 */
export interface SamplePosition {
  sample: Sample;
}
/**
 * In ticks.
 */
export interface TickPosition {
  tick: Tick;
}
/**
 * A track, bus or return that is written to a file of its own.
 */
export interface RenderStem {
  track: EntityId;
  path: FilePath;
}
/**
 * When the sound behind the end is over.
 */
export interface RenderTail {
  /**
   * Longest tail; 0 for none.
   */
  maxSeconds: number;
  /**
   * Level of the master in dBFS below which it counts as silent; -90 when it is left out.
   */
  thresholdDb?: number;
  /**
   * How long it is silent before the file ends; 0.5 when it is left out.
   */
  holdSeconds?: number;
}
/**
 * The file that was written.
 */
export interface RenderResult {
  path: FilePath;
  frames: Sample;
  sampleRate: EngineRate;
  /**
   * Channels of the file.
   */
  channels: number;
  /**
   * How its samples are written.
   */
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
  container?: RenderContainer;
  dither?: RenderDither;
  tailFrames?: Sample;
  /**
   * Highest level between the samples too, in dBTP (ITU-R BS.1770-4, fourfold oversampling); -144 for silence.
   */
  truePeakDb?: number;
  /**
   * Integrated loudness (ITU-R BS.1770-4, EBU R 128). Absent where nothing is louder than -70 LUFS for 400 ms.
   */
  loudnessLufs?: number;
  /**
   * The stems' files, in the order asked for.
   */
  stems?: RenderedStem[];
}
/**
 * The file of one stem. Length, rate and format are the master's.
 */
export interface RenderedStem {
  track: EntityId;
  path: FilePath;
  audioHash: GraphHash;
  /**
   * Highest sample in dBFS; -144 for silence.
   */
  peakDb: number;
  /**
   * Samples beyond full scale that an integer format had to limit.
   */
  clippedSamples: number;
}
/**
 * The file to read, and the name its audio gets.
 */
export interface SampleLoadParams {
  sample: EntityId;
  path: FilePath;
}
/**
 * An audio file in memory.
 */
export interface SampleInfo {
  sample: EntityId;
  path: FilePath;
  /**
   * What the file is, in words: 'FLAC 16-bit', 'WAV 32-bit float'.
   */
  format: string;
  sampleRate: SampleRate;
  /**
   * Channels of the file.
   */
  channels: number;
  frames: SourceFrames;
  /**
   * Memory that is its own at the engine's rate. A sample that is streamed shares the rest with the others that are.
   */
  bytes: number;
  /**
   * Whether its audio is read from disk while it plays, because it is too long for memory; absent when all of it is in memory.
   */
  streamed?: boolean;
}
/**
 * Names a sample.
 */
export interface SampleIdParams {
  sample: EntityId;
}
/**
 * What unloading has freed.
 */
export interface SampleUnloadResult {
  /**
   * Memory that was freed.
   */
  bytes: number;
}
/**
 * Every sample in memory.
 */
export interface SampleListResult {
  /**
   * Every sample that is loaded.
   */
  samples: SampleInfo[];
  /**
   * Memory they take together, what streaming shares included.
   */
  bytes: number;
}
/**
 * The sample, and where its peaks are to be written.
 */
export interface SamplePeaksParams {
  sample: EntityId;
  path: FilePath;
}
/**
 * The file that was written.
 */
export interface SamplePeaksResult {
  path: FilePath;
  /**
   * Resolutions in it.
   */
  levels: number;
  /**
   * Its size.
   */
  bytes: number;
}
/**
 * Recorded sessions.
 */
export interface SessionListResult {
  /**
   * Sessions, the latest first.
   */
  sessions: {
    session: SessionId;
    /**
     * The client's name.
     */
    client: string;
    startedAt: Timestamp;
    /**
     * Messages both ways.
     */
    messages: number;
  }[];
}
/**
 * A page of a recorded session.
 */
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
/**
 * Messages of the page.
 */
export interface SessionShowResult {
  /**
   * Messages in the order in which they went.
   */
  messages: TrafficFrame[];
  /**
   * Whether messages follow after these.
   */
  more: boolean;
}
/**
 * A sign of life.
 */
export interface PingParams {
  /**
   * Returned as it came.
   */
  nonce?: string;
}
/**
 * Signs of life of the control thread and of the audio thread.
 */
export interface PingResult {
  /**
   * As it was sent; absent when none was.
   */
  nonce?: string;
  sample: Sample;
  /**
   * Blocks rendered since start. It grows while the audio thread runs: an answer with a count that stands still means that the control thread lives and the audio thread does not.
   */
  blocks: number;
}
/**
 * The engine at a glance.
 */
export interface StatusResult {
  /**
   * Milliseconds since the engine started.
   */
  uptimeMs: number;
  revision: Revision;
  hash: GraphHash;
  /**
   * Tracks in the graph.
   */
  tracks: number;
  /**
   * Clips in the graph.
   */
  clips: number;
  /**
   * Audio files in memory.
   */
  samples: number;
  /**
   * Clients that are connected.
   */
  clients: {
    /**
     * The client's name, from its hello.
     */
    name: string;
    /**
     * The client's kind, from its hello.
     */
    kind: string;
    role: Role;
    /**
     * Milliseconds since its session began.
     */
    connectedMs: number;
  }[];
  transport: TransportState;
  device: OpenDevice;
  health: HealthData;
}
/**
 * Whether the song plays, and where it is.
 */
export interface TransportState {
  /**
   * Whether it plays.
   */
  playing: boolean;
  position: Sample;
  /**
   * The same place in musical time, with a fraction.
   */
  tick: number;
  bpm: Bpm;
  loop: LoopRegion;
  /**
   * Frames from when one is rendered to when it is heard, in all: what the mix delays, what is queued for the device, and what the device tells of its own. A song that was heard at a place goes on there when it is played from so many frames further on. Absent where the engine does not tell.
   */
  latency?: number;
  /**
   * Beats that are still counted before the song moves, with a fraction; absent when none are.
   */
  countIn?: number;
  meter?: Meter;
}
/**
 * Everything before has reached the audio thread.
 */
export interface SyncResult {
  sample: Sample;
  revision: Revision;
  hash: GraphHash;
}
/**
 * Names the command to cancel.
 */
export interface CancelParams {
  id: MessageId;
}
/**
 * Whether there was something to cancel.
 */
export interface CancelResult {
  /**
   * false when nothing with that id was under way.
   */
  cancelled: boolean;
}
/**
 * The engine ends.
 */
export interface ShutdownResult {}
/**
 * A topic and how often.
 */
export interface Subscription {
  topic: Topic;
  /**
   * Messages per second. Signal grants at most 60.
   */
  rate: number;
}
/**
 * Topics to receive.
 */
export interface SubscribeParams {
  /**
   * Topics with their rates; topics not named stay as they are.
   *
   * @minItems 1
   * @maxItems 16
   */
  topics: Subscription[];
}
/**
 * Topics to end.
 */
export interface UnsubscribeParams {
  /**
   * Topics that are not wanted any more.
   *
   * @minItems 1
   * @maxItems 16
   */
  topics: Topic[];
}
/**
 * What is received from now on.
 */
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
/**
 * Levels.
 */
export interface MetersMessage {
  type: "telemetry";
  topic: "meters";
  /**
   * Counts messages of the topic, sent and skipped.
   */
  seq: number;
  ts: Timestamp;
  sample: Sample;
  revision: Revision;
  /**
   * Messages skipped since the last one sent.
   */
  dropped: number;
  hash?: GraphHash;
  data: MetersData;
}
/**
 * Where the song is.
 */
export interface TransportMessage {
  type: "telemetry";
  topic: "transport";
  /**
   * Counts messages of the topic, sent and skipped.
   */
  seq: number;
  ts: Timestamp;
  sample: Sample;
  revision: Revision;
  /**
   * Messages skipped since the last one sent.
   */
  dropped: number;
  hash?: GraphHash;
  data: TransportState;
}
/**
 * How the engine is.
 */
export interface HealthMessage {
  type: "telemetry";
  topic: "health";
  /**
   * Counts messages of the topic, sent and skipped.
   */
  seq: number;
  ts: Timestamp;
  sample: Sample;
  revision: Revision;
  /**
   * Messages skipped since the last one sent.
   */
  dropped: number;
  hash?: GraphHash;
  data: HealthData;
}
/**
 * Loudness.
 */
export interface AnalysisMessage {
  type: "telemetry";
  topic: "analysis";
  /**
   * Counts messages of the topic, sent and skipped.
   */
  seq: number;
  ts: Timestamp;
  sample: Sample;
  revision: Revision;
  /**
   * Messages skipped since the last one sent.
   */
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
/**
 * What changes; the rest stays.
 */
export interface TimelineSetParams {
  bpm?: Bpm;
  meter?: Meter;
  loop?: LoopRegion;
  tempo?: TempoMap;
  meters?: MeterMap;
  metronome?: Metronome;
}
/**
 * Where to play from.
 */
export interface TransportPlayParams {
  position?: SongPosition;
  /**
   * Whether bars are counted before the song moves, as many as the timeline's metronome says; false without it. The transport plays from then on, and stands where it is until they are counted.
   */
  countIn?: boolean;
  /**
   * Bars by which the song begins before the position, to arrive there: of the time signatures there are, and not before the song's start; 0 without it. For engines with the capability pre-roll.
   */
  preRoll?: number;
}
/**
 * Where to go.
 */
export interface TransportLocateParams {
  position: SongPosition;
}
