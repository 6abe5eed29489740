/**
 * What the executor and the plan's writer agree on, as abi.ts does for devices: addresses and offsets in bytes.
 * Vectors hold one value for each of the four lanes.
 */

/** A lane group: strips set abreast, and what is done for them in a block. */
export const GROUP_BUFFER = 0;
/** Operations, as pairs of a kind and the address of a record. */
export const GROUP_OPERATIONS = 4;
export const GROUP_OPERATION_COUNT = 8;
/** The record of its faders and meters; 0 for a group that only sums part of what goes to a strip. */
export const GROUP_STRIP = 12;
/** SOURCE_…, for this block. */
export const GROUP_SOURCE = 16;
/** Not 0 when nothing sounds in this block: the buffers are zero. */
export const GROUP_SILENT = 20;
/** Frames since anything came in. */
export const GROUP_IDLE = 24;
/** Frames after which silence in is silence out; -1 when that never is so. */
export const GROUP_TAIL = 28;
/** Clips that play on steadily: left and right as byte addresses, and gains. */
export const GROUP_PLAY_LEFT = 32;
export const GROUP_PLAY_RIGHT = 48;
export const GROUP_PLAY_GAIN = 64;
export const GROUP_BYTES = 80;

/** Nothing, the buffer is filled already, four clips that play on, or edges that are summed. */
export const SOURCE_SILENT = 0;
export const SOURCE_FILLED = 1;
export const SOURCE_STEADY = 2;
export const SOURCE_EDGES = 3;
/** The instruments fill their lanes. */
export const SOURCE_INSTRUMENTS = 4;

export const OPERATION_EDGE = 1;
export const OPERATION_DEVICE = 2;
/** Clears a side-chain's buffer before its edges are added. */
export const OPERATION_CLEAR = 3;
/** Delays the lanes of a buffer: clips and instruments whose devices listen to something later. */
export const OPERATION_DELAY = 4;
export const OPERATION_BYTES = 8;

/** A delay of whole lanes: buffer, ring of frames, its frames less 1, and the lanes' delays. */
export const DELAY_BUFFER = 0;
export const DELAY_CONTEXT = 4;
export const DELAY_RING = 8;
export const DELAY_MASK = 12;
export const DELAY_FRAMES = 16;
export const DELAY_BYTES = 32;

/** Rows that the audio thread applies when it takes up a plan: kind and five arguments. */
export const ADOPT_WORDS = 6;
/** address, 32-bit integer */
export const ADOPT_INTEGER = 1;
/** address, 32-bit float */
export const ADOPT_FLOAT = 2;
/** from, its lane, to, its lane, vectors */
export const ADOPT_LANE = 3;
/** parameter's address with the lane added, target, frames */
export const ADOPT_PARAMETER = 4;
/** edge's address with the lane added, target, frames */
export const ADOPT_EDGE = 5;
/** edge's address with the lane added, delay, frames of the crossfade */
export const ADOPT_DELAY = 6;
/** bypass's address with the lane added, target, frames */
export const ADOPT_BYPASS = 7;

/** Gain, pan and meters of four strips. */
export const STRIP_BUFFER = 0;
/** Gets the signal as it is before gain, for sends; 0 without. */
export const STRIP_PRE = 4;
/** The gains of a block, frame by frame, while any of them moves. */
export const STRIP_ENVELOPE = 8;
/** Frames of this block for which the envelope is written already. */
export const STRIP_WRITTEN = 12;
export const STRIP_RAMP_FRAMES = 16;
export const STRIP_LAG = 20;
export const STRIP_CONTEXT = 24;
/** Samples that were no numbers, and were silenced. */
export const STRIP_FAULTS = 28;
/** Get the signal as it is in the mix, before and behind gain, for side-chains, which solo leaves alone; 0 without. */
export const STRIP_KEY_PRE = 32;
export const STRIP_KEY_POST = 36;
/** Not 0 when the buffers of all taps are zero. */
export const STRIP_TAPS_CLEAR = 40;
/** Automation tables of gain (dB), pan and mute; 0 without. */
export const STRIP_GAIN_TABLE = 48;
export const STRIP_PAN_TABLE = 64;
export const STRIP_MUTE_TABLE = 80;
/** Addresses of the lanes' meters; 0 for a lane without a strip. */
export const STRIP_METER = 96;
/** What goes with a strip when it changes its lane: ramps of left and right, frames of them gone by, … */
export const STRIP_STATE = 112;
export const STRIP_FROM_LEFT = 112;
export const STRIP_TO_LEFT = 128;
export const STRIP_FROM_RIGHT = 144;
export const STRIP_TO_RIGHT = 160;
export const STRIP_AT = 176;
/** … gains that automation came to, and what mute's came to for sends before the fader, … */
export const STRIP_AUTO_LEFT = 192;
export const STRIP_AUTO_RIGHT = 208;
export const STRIP_AUTO_SEND = 224;
/** … ramps of what solo lets through, and solo and mute together for sends before the fader, frames gone by, … */
export const STRIP_FROM_HEARD = 240;
export const STRIP_TO_HEARD = 256;
export const STRIP_FROM_SEND = 272;
export const STRIP_TO_SEND = 288;
export const STRIP_GATE_AT = 304;
/** … mean squares, samples beyond full scale. */
export const STRIP_MEAN_LEFT = 320;
export const STRIP_MEAN_RIGHT = 336;
export const STRIP_CLIPS = 352;
/** Room to take vectors apart. */
export const STRIP_SCRATCH = 368;
/** Numbers by which the strips are known to health and to the crash record; 0 for a lane without. */
export const STRIP_NODES = 400;
export const STRIP_BYTES = 416;

/** An edge: from the lanes of a group to one lane of another, each with its gain and its delay. */
export const EDGE_SOURCE_GROUP = 0;
export const EDGE_SOURCE = 4;
export const EDGE_TARGET = 8;
export const EDGE_LANE = 12;
export const EDGE_CONTEXT = 16;
/** Frames by which the source lags behind the song. */
export const EDGE_LAG = 20;
/** Not 0 when any lane has a ring. */
export const EDGE_DELAYED = 24;
/** Whether it is the first, and the last, of those that go to its place one after the other. */
export const EDGE_PLACE = 28;
export const PLACE_FIRST = 1;
export const PLACE_LAST = 2;
/** Frames of each ring, a power of two, less 1. */
export const EDGE_RING_MASK = 32;
/** Rings of stereo frames; 0 without. */
export const EDGE_RING = 48;
/** Frames that a lane is delayed by. */
export const EDGE_DELAY = 64;
/** Automation tables of the gain in dB; 0 without. */
export const EDGE_GAIN_TABLE = 80;
/** What goes with an edge when its source changes lanes. */
export const EDGE_STATE = 96;
export const EDGE_GAIN = 96;
export const EDGE_TO = 112;
export const EDGE_REMAINING = 128;
export const EDGE_AUTO = 144;
/** The delay that is crossfaded from, and frames of that still to come. */
export const EDGE_FORMER_DELAY = 160;
export const EDGE_CROSSFADE = 176;
export const EDGE_BYTES = 192;

/** In RECORD_MOVING: automation moves parameters for ever; below it are frames until all ramps are over. */
export const ALWAYS_MOVING = 0x40000000;
/**
 * Frames for which a device goes on after its parameters have arrived, in silence too: what kernels do themselves then
 * (switches in 10 ms, the reverb's size in up to 210 ms) has ended, at any rate up to 192 kHz.
 */
export const AFTERWARDS = 49152;

/** A device's bypass, four lanes: share of the device's output now, its target, frames until it is there. */
export const BYPASS_MIX = 0;
export const BYPASS_TO = 16;
export const BYPASS_REMAINING = 32;
/** Automation tables of bypass; 0 without. */
export const BYPASS_TABLE = 48;
/** Ring of frames for the delayed input; 0 without latency. Then the frames of it, less 1. */
export const BYPASS_RING = 64;
export const BYPASS_RING_MASK = 68;
export const BYPASS_BYTES = 80;

/** Indices into a meter: see memory/layout.ts. */
export const METER_PEAK_LEFT = 0;
export const METER_PEAK_RIGHT = 4;
export const METER_MEAN_LEFT = 8;
export const METER_MEAN_RIGHT = 12;
export const METER_CLIPS = 16;

/** Byte address of the node that is to trap (or to hang, when it is negative): Word.faultNode of memory/layout.ts. */
export const FAULT_NODE = 1351680 + 17 * 64;
