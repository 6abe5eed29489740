/** Where things are in the synthesiser's state, in bytes. */
import { POINTS } from "./band-limit";
import { PARAMETER_COUNT } from "./synthesiser-parameters";
import { SLOTS, SLOT_BYTES } from "./voices";

/** Twice what can be asked for: what gives way fades in voices of its own. */
export const VOICE_COUNT = 64;
export const GROUP_COUNT = VOICE_COUNT / 4;

/** The parameters' values for which the following was computed. */
export const SEEN = SLOTS + VOICE_COUNT * SLOT_BYTES;

/** What follows from the parameters, at the quantum's end. Rates are base-2 logarithms of what is left after a frame. */
const DERIVED = SEEN + PARAMETER_COUNT * 4;
export const AMP_ATTACK_RATE = DERIVED;
export const AMP_DECAY_RATE = DERIVED + 4;
export const AMP_RELEASE_RATE = DERIVED + 8;
export const AMP_SUSTAIN_LEVEL = DERIVED + 12;
export const FILTER_ATTACK_RATE = DERIVED + 16;
export const FILTER_DECAY_RATE = DERIVED + 20;
export const FILTER_RELEASE_RATE = DERIVED + 24;
export const FILTER_SUSTAIN_LEVEL = DERIVED + 28;
/** Of 2^32 a frame (i32). */
export const LFO_STEP = DERIVED + 32;
/** Of each oscillator: its step at A4, of 2^32, and its level. */
export const OSC1_STEP = DERIVED + 36;
export const OSC2_STEP = DERIVED + 40;
export const OSC1_VOLUME = DERIVED + 44;
export const OSC2_VOLUME = DERIVED + 48;
/** Base-2 logarithms of the corner's share of the sample rate: as set, and the highest. */
export const CORNER = DERIVED + 52;
export const CORNER_HIGHEST = DERIVED + 56;
/** Octaves: LFO to pitch, the pitch wheel's range. */
export const LFO_BEND = DERIVED + 60;
export const WHEEL_BEND = DERIVED + 64;
export const FREQUENCY_LIMIT = DERIVED + 68;
/** Frames of a glide; level a frame that voices lose that give way, or are silenced. */
export const GLIDE_FRAMES = DERIVED + 72;
export const CUT_STEP = DERIVED + 76;
export const SILENCE_STEP = DERIVED + 80;
/** Share of its way that a controller goes in a quantum. */
export const CONTROLLER_SHARE = DERIVED + 84;
export const DAMPING = DERIVED + 88;
export const OUTPUT = DERIVED + 92;
export const STARTED = DERIVED + 96;

/** What is common to all voices and goes straight from its value at a quantum's start to that at its end. */
export const RAMPS = DERIVED + 104;
export const RAMP_GAIN = RAMPS;
export const RAMP_NOISE = RAMPS + 8;
export const RAMP_WIDTH1 = RAMPS + 16;
export const RAMP_WIDTH2 = RAMPS + 24;
/** The filter's output: of its input, its first and its second state. */
export const RAMP_INPUT = RAMPS + 32;
export const RAMP_BAND = RAMPS + 40;
export const RAMP_LOW = RAMPS + 48;
export const RAMP_COUNT = 7;

/** Choices that are crossfaded: from, to (i32), share of `to` at the quantum's start and at its end. */
const CHOICES = RAMPS + 56;
export const CHOICE_FROM = 0;
export const CHOICE_TO = 4;
export const CHOICE_NOW = 8;
export const CHOICE_END = 12;
export const CHOICE_OSC1 = CHOICES;
export const CHOICE_OSC2 = CHOICES + 16;
export const CHOICE_LFO = CHOICES + 32;
export const CHOICE_FILTER = CHOICES + 48;

/** Four voices abreast: vectors. */
export const GROUPS = (CHOICES + 64 + 15) & ~15;
/** Of each oscillator: phase and its step a frame, of 2^32 (i32), level. The second's come 16 bytes later. */
export const PHASE = 0;
export const STEP = 32;
export const LEVEL = 64;
export const STEP_TO = 96;
export const LEVEL_TO = 128;
/** The filter's coefficients p, t and h, the voice's gain. */
export const COEFFICIENTS = 160;
export const VOICE_GAIN = 208;
export const COEFFICIENTS_TO = 224;
export const VOICE_GAIN_TO = 272;
export const FILTER1 = 288;
export const FILTER2 = 304;
/** Of the noise (i32). */
export const SEED = 320;
/** What moves the voices: now, and 64 bytes later at the end of what is rendered next. */
export const AMP_LEVEL = 336;
export const FILTER_LEVEL = 352;
export const LFO_PHASE = 368;
/** Octaves above A4. */
export const PITCH = 384;
export const AHEAD = 64;
/** Stages of the envelopes (i32), and what a fading one loses a frame. */
export const AMP_STAGE = 464;
export const FILTER_STAGE = 480;
export const FADE_STEP = 496;
export const PITCH_TO = 512;
export const PITCH_STEP = 528;
export const VELOCITY = 544;
export const VELOCITY_GAIN = 560;
/** Voices that begin, as a mask. */
export const FRESH = 576;
/** What the oscillators have made already of the frames to come. */
export const COMING = 592;

/** How far the oscillators are ahead, for what comes before a jump. */
export const LEAD = POINTS / 2;
export const GROUP_BYTES = COMING + POINTS * 16;

/** Room to work, meaningless between calls: oscillators, sum of the voices, vectors taken apart. */
export const MIX = GROUPS + GROUP_COUNT * GROUP_BYTES;
export const SUM = MIX + (32 + POINTS) * 16;
export const LANES = SUM + 32 * 16;
export const BYTES = LANES + 64;
