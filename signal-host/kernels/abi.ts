/**
 * What the kernels and the engine agree on: where things are in a device's record and in the blocks it refers to.
 * Read by AssemblyScript and by TypeScript alike, so that no number is stated twice. Addresses are bytes.
 */

/** Frames of a quantum. Every block is a multiple of it; parameters are evaluated at its ends. */
export const QUANTUM = 32;

/** Bytes of one frame of a lane group: left of four strips, then right of four strips, 32-bit floats. */
export const FRAME_BYTES = 32;

/** A device's record: 32-bit words. */
export const RECORD_BUFFER = 0;
/** 0 to 3 for a device that serves one strip; -1 for one that serves all four lanes. */
export const RECORD_LANE = 4;
export const RECORD_PARAMETERS = 8;
export const RECORD_STATE = 12;
/** Lane group that the detectors listen to, laid out as the buffer; 0 without one. */
export const RECORD_SIDECHAIN = 16;
/** Events for an instrument, ordered by offset, and how many. */
export const RECORD_EVENTS = 20;
export const RECORD_EVENT_COUNT = 24;
/** Not 0 while parameters may move in this block: then they are advanced each quantum. */
export const RECORD_MOVING = 28;
export const RECORD_CONTEXT = 32;
/** What a device has beside its parameters, as a sampler's zones; 0 without. */
export const RECORD_DATA = 36;
/** Frames by which the device's input lags behind the song: latency of what is before it. */
export const RECORD_LAG = 40;
/** Number of parameters. */
export const RECORD_PARAMETER_COUNT = 44;
/** Bypass: address of its block. */
export const RECORD_BYPASS = 48;
/** Which kernel: see dispatch.ts. */
export const RECORD_KERNEL = 52;
/** Frames by which the output lags behind the input. */
export const RECORD_LATENCY = 56;
/** Not 0 once a parameter was set since the plan was taken up: then nobody knows how long the device goes on. */
export const RECORD_LED = 60;
/** Numbers by which the devices of the lanes are known to health and to the crash record; 0 for none. */
export const RECORD_NODES = 64;
export const RECORD_BYTES = 80;

/** One parameter of four lanes. A device that serves one strip uses lane 0. */
export const PARAMETER_VALUE = 0;
export const PARAMETER_TO = 16;
/** Frames until it is there (i32x4). */
export const PARAMETER_REMAINING = 32;
/** Automation tables (i32x4); 0 without. */
export const PARAMETER_AUTOMATION = 48;
export const PARAMETER_BYTES = 64;

/** What is the same for all devices during a block. */
export const CONTEXT_RATE = 0;
/** Frames rendered since the engine started, modulo 2^30: the phase of every ring. */
export const CONTEXT_FRAME = 4;
export const CONTEXT_PLAYING = 8;
/** Address of QUANTA_MAX + 1 song positions in frames (f64): where each quantum begins, and the end. */
export const CONTEXT_POSITIONS = 16;
/** Address of as many tempi (f64, quarter notes a minute). */
export const CONTEXT_TEMPI = 20;
/** Address of what is left of a mean square after 0 to QUANTUM frames (f64). */
export const CONTEXT_DECAYS = 24;
/**
 * Address of a ring of HISTORY_QUANTA rows, by the quantum of CONTEXT_FRAME: song position in frames, and frames since
 * the loop went round (f64 each); 0 without.
 */
export const CONTEXT_HISTORY = 28;
export const HISTORY_QUANTA = 512;
export const CONTEXT_BYTES = 64;
export const QUANTA_MAX = 32;

/** An automation table: number of points, the point last used, then points by rising frame. */
export const AUTOMATION_COUNT = 0;
export const AUTOMATION_CURSOR = 4;
export const AUTOMATION_POINTS = 8;
/** A point: song position in frames (f64), value (f64), CURVE_… (i32). */
export const POINT_FRAME = 0;
export const POINT_VALUE = 8;
export const POINT_CURVE = 16;
export const POINT_BYTES = 24;
export const CURVE_HOLD = 0;
export const CURVE_LINEAR = 1;
export const CURVE_SMOOTH = 2;

/** An event for an instrument: frame of the block (i32), EVENT_… (i32), two floats. */
export const EVENT_OFFSET = 0;
export const EVENT_KIND = 4;
export const EVENT_FIRST = 8;
export const EVENT_SECOND = 12;
export const EVENT_BYTES = 16;
/** key, velocity 0 to 1 */
export const EVENT_NOTE_ON = 1;
/** key */
export const EVENT_NOTE_OFF = 2;
/** number, value 0 to 1 */
export const EVENT_CONTROLLER = 3;
/** -1 to 1 */
export const EVENT_BEND = 4;
/** 0 to 1 */
export const EVENT_PRESSURE = 5;
/** Lets every key and the pedal go: after a stop, a locate, a clip's end. */
export const EVENT_RELEASE_ALL = 6;
/** Silences every voice within 5 ms. */
export const EVENT_SILENCE = 7;

/**
 * A zone of a sampler, after the number of zones (16 bytes): 32-bit words, audio at the engine's rate. After the zones
 * come the tables of interpolation.ts.
 */
export const ZONES_COUNT = 0;
export const ZONES_FIRST = 16;
export const ZONE_LEFT = 0;
export const ZONE_RIGHT = 4;
/** Frames of the audio (i32). */
export const ZONE_FRAMES = 8;
export const ZONE_LOW_KEY = 12;
export const ZONE_HIGH_KEY = 16;
/** 0 to 1 (f32). */
export const ZONE_LOW_VELOCITY = 20;
export const ZONE_HIGH_VELOCITY = 24;
/** Key, with cents, at which it is heard as recorded (f32). */
export const ZONE_ROOT = 28;
/** Linear (f32). */
export const ZONE_GAIN_LEFT = 32;
export const ZONE_GAIN_RIGHT = 36;
export const ZONE_START = 40;
export const ZONE_END = 44;
export const ZONE_LOOP_START = 48;
/** 0 without a loop. */
export const ZONE_LOOP_END = 52;
export const ZONE_ONE_SHOT = 56;
/** 0 without. */
export const ZONE_CHOKE = 60;
/** Part of a frame by which the loop is longer, so that a short one keeps its pitch after a conversion (f32). */
export const ZONE_LOOP_FRACTION = 64;
export const ZONE_BYTES = 80;
