/**
 * A plan: what the audio thread plays, as numbers. Everything is Float64, addressed by index into the whole
 * memory's Float64 view, so that the audio thread makes no objects when it takes a plan up.
 *
 * header, then one row a track in graph order, then each track's clips ordered by start, notes and controllers ordered
 * by time, the tempo map, lane groups in the order in which they are rendered, edges for solo, what is to be changed in
 * the memory of what sounds already, and scratch space for as many numbers as the fullest track has clips.
 */
export const PlanField = {
  trackCount: 0,
  masterGain: 1,
  loopEnabled: 2,
  /** frames */
  loopStart: 3,
  loopEnd: 4,
  /** index of the first track row */
  tracks: 5,
  scratch: 6,
  /** index of the first row of the tempo map (TempoField), and how many there are */
  tempo: 7,
  tempoCount: 8,
  groups: 9,
  groupCount: 10,
  edges: 11,
  edgeCount: 12,
  /** rows as kernels/plan-abi.ts says */
  adoption: 13,
  adoptionCount: 14,
  /** bytes: the master's record of gain and meters, and its buffer */
  masterStrip: 15,
  masterBuffer: 16,
  /** frames by which everything is heard late */
  latency: 17,
  /** index of the time signatures (ClickField), and how many there are */
  clicks: 18,
  clickCount: 19,
  /** linear gain of the metronome while the song plays; 0 when it is off. Bars that are counted before it moves. */
  clickGain: 20,
  countIn: 22,
  /** 1 when devices or edges are others than in the plan before */
  rewired: 21,
  /** index of the places of devices and sends by rising number (TargetField), and how many there are */
  targets: 23,
  targetCount: 24,
  /** linear gain of the clicks that count in */
  countGain: 25,
  count: 26,
} as const;

/** The tempo before there is a plan. */
export const INITIAL_BPM = 120;

export const TrackField = {
  slot: 0,
  /** differs from that of any earlier track in the same slot */
  generation: 1,
  /** differs when the track's clips or their audio differ */
  version: 2,
  /** linear */
  gain: 3,
  panLeft: 4,
  panRight: 5,
  mute: 6,
  solo: 7,
  clipCount: 8,
  /** index of the first clip row */
  clips: 9,
  /** bytes: the record of its gain and meters, with the lane added */
  strip: 10,
  /** place of its group among the plan's */
  group: 11,
  lane: 12,
  /** 1 when it is heard whatever is soloed */
  safe: 13,
  /** bytes: its instrument's record; 0 without */
  instrument: 14,
  /** index of its note events (EventField), how many, and a number that differs when they do */
  events: 15,
  eventCount: 16,
  eventVersion: 17,
  /** 1 when gain or pan is automated: the fader's own value is not heard */
  gainAutomated: 18,
  panAutomated: 19,
  muteAutomated: 20,
  /** 1 when what its clips play is heard as it is but for its own fader and the master's */
  bare: 21,
  count: 22,
} as const;

/** A lane group. */
export const GroupField = {
  /** bytes */
  address: 0,
  buffer: 1,
  /** SourceKind */
  source: 2,
  /** it may be run when so many of the groups before it, counted from the first, are done */
  after: 3,
  /** indices of the track rows of its lanes; 0 for none */
  tracks: 4,
  count: 8,
} as const;

export const SourceKind = { clips: 0, instrument: 1, edges: 2 } as const;

/** Where a device or a send is: its number, its record in bytes (an edge's with the lane added), its lane in bytes. */
export const TargetField = { number: 0, record: 1, lane: 2, count: 3 } as const;

/** An edge, from place to place among the tracks; the master comes after them. 1 when a device listens by it. */
export const EdgeField = { from: 0, to: 1, key: 2, count: 3 } as const;

/** An event of a note clip: song position in frames, EVENT_… (kernels/abi.ts), its two values, when its note ends. */
export const EventField = { frame: 0, kind: 1, first: 2, second: 3, until: 4, count: 5 } as const;

/** A time signature from a tick on: the tick, its frame, ticks of a beat, beats of a bar. */
export const ClickField = { tick: 0, frame: 1, beatTicks: 2, beats: 3, count: 4 } as const;

/** All times in frames at the engine's rate. */
export const ClipField = {
  start: 0,
  /** first frame that is silent */
  end: 1,
  /** greatest end of this and all earlier rows */
  latestEnd: 2,
  /** place among the track's clips in the graph: the order of summation */
  order: 3,
  /** index of the audio in the memory's Float32 view */
  left: 4,
  right: 5,
  sampleFrames: 6,
  offset: 7,
  /** nominal length, which the fade-out is counted from */
  length: 8,
  /** linear, a 32-bit float */
  gain: 9,
  fadeIn: 10,
  fadeOut: 11,
  loopStart: 12,
  /** 0 without a loop */
  loopEnd: 13,
  /** FadeShape */
  fadeInShape: 14,
  fadeOutShape: 15,
  /** 1 when it is played backwards */
  reverse: 16,
  /** index of its gain envelope (EnvelopeField), and how many points it has */
  envelope: 17,
  envelopeCount: 18,
  /** Int32 index of its page table when it streams from disk; 0 when it is in memory */
  stream: 19,
  count: 20,
} as const;

export const FadeShape = { linear: 0, equalPower: 1, exponential: 2, smooth: 3 } as const;

/** A point of a clip's gain envelope: frames from the clip's start, linear gain, CURVE_… (kernels/abi.ts). */
export const EnvelopeField = { frame: 0, gain: 1, curve: 2, count: 3 } as const;
