/**
 * A plan: what the audio thread plays, as numbers. Everything is Float64, addressed by index into the whole
 * memory's Float64 view, so that the audio thread makes no objects when it takes a plan up.
 *
 * header, then one row a track in graph order, then each track's clips ordered by start, then scratch space
 * for as many numbers as the fullest track has clips.
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
  bpm: 7,
  count: 8,
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
  count: 10,
} as const;

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
  /** linear */
  gain: 9,
  fadeIn: 10,
  fadeOut: 11,
  loopStart: 12,
  /** 0 without a loop */
  loopEnd: 13,
  count: 14,
} as const;
