/** Places of the sampler's parameters, in the order of schemas/devices/sampler.json. */
export const AMP_ATTACK = 0;
export const AMP_DECAY = 1;
export const AMP_SUSTAIN = 2;
export const AMP_RELEASE = 3;
export const FILTER_ON = 4;
export const CUTOFF = 5;
export const RESONANCE = 6;
export const TRANSPOSE = 7;
export const TUNE = 8;
export const VOICE_LIMIT = 9;
export const BEND_RANGE = 10;
export const VELOCITY_AMPLITUDE = 11;
export const GAIN = 12;
export const PARAMETER_COUNT = 13;
