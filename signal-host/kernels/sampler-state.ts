/** Where things are in the sampler's state, in bytes. */
import { PARAMETER_COUNT } from "./sampler-parameters";
import { SLOTS, SLOT_BYTES } from "./voices";

/** Twice what can be asked for: what gives way fades in voices of its own. */
export const VOICE_COUNT = 128;

/** The parameters' values for which the following was computed. */
export const SEEN = SLOTS + VOICE_COUNT * SLOT_BYTES;
/** What follows from them, at the quantum's end: see the synthesiser's. */
const DERIVED = SEEN + PARAMETER_COUNT * 4;
export const ATTACK_RATE = DERIVED;
export const DECAY_RATE = DERIVED + 4;
export const RELEASE_RATE = DERIVED + 8;
export const SUSTAIN_LEVEL = DERIVED + 12;
export const CUT_STEP = DERIVED + 16;
export const SILENCE_STEP = DERIVED + 20;
export const CONTROLLER_SHARE = DERIVED + 24;
export const OUTPUT = DERIVED + 28;
export const STARTED = DERIVED + 32;
/** Frames in which what ends early fades. */
export const CUT_FRAMES = DERIVED + 36;
/** Octaves (f64): transposition and tuning, and with them the wheel. */
export const TUNING = (DERIVED + 47) & ~7;
export const PITCH = TUNING + 8;

/** Straight from a quantum's start to its end: gain, share of the filter, its coefficients (f32). */
export const RAMPS = PITCH + 8;
export const RAMP_GAIN = RAMPS;
export const RAMP_FILTER = RAMPS + 8;
export const RAMP_A1 = RAMPS + 16;
export const RAMP_A2 = RAMPS + 24;
export const RAMP_A3 = RAMPS + 32;
export const RAMP_COUNT = 5;
/** The filter's state: left and right of the first, then of the second. */
export const FILTER = RAMPS + 40;

/** A voice: addresses of its audio and frames of it, the zone that it came from. */
export const VOICE_STATE = (FILTER + 16 + 15) & ~15;
export const LEFT = 0;
export const RIGHT = 4;
export const FRAMES = 8;
export const ZONE = 12;
/** Where it is, how far it goes in a frame now and at the quantum's end: 1/2^32 frames (i64). */
export const POSITION = 16;
export const STEP = 24;
export const STEP_TO = 32;
/** Length of its loop, in the same unit; 0 without. Then its first frame, and whether it came round (i32). */
export const LOOP_LENGTH = 40;
export const LOOP_START = 48;
export const LOOPED = 52;
/** Frame before which it ends, and whether that is before the recording's end (i32). */
export const END = 56;
export const ENDS_EARLY = 60;
/** Octaves above the recording's pitch, and PITCH when the steps were computed (f64). */
export const INTERVAL = 64;
export const TUNED = 72;
/** Where the table begins that interpolates it, from the first (i32). */
export const TABLE = 80;
/** Linear gains (f32). */
export const GAIN_LEFT = 84;
export const GAIN_RIGHT = 88;
/** Envelope: stage, level, what it loses a frame while it fades, level that is heard and that at the quantum's end. */
export const STAGE = 92;
export const LEVEL = 96;
export const FADE_STEP = 100;
export const HEARD = 104;
export const HEARD_TO = 108;
export const ONE_SHOT = 112;
export const FRESH = 116;
export const VOICE_BYTES = 128;

/** Room to work, meaningless between calls: the voices' sum, left and right of each frame. */
export const SUM = VOICE_STATE + VOICE_COUNT * VOICE_BYTES;
export const BYTES = SUM + 32 * 8;
