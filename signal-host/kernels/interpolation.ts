/**
 * Layout of the sampler's interpolation, read by AssemblyScript and by TypeScript alike: tables of a windowed sinc, each
 * in rows of what TAPS samples weigh at a place between two of them, from 0 to 1 in PLACES steps. A table is for
 * recordings that are played up to its ratio faster: what would be beyond half the sample rate is left out.
 */
export const TAPS = 16;
/** Taps before the sample that was reached. */
export const TAPS_BEFORE = 7;
export const PLACES = 128;
export const PLACE_BYTES = TAPS * 4;
export const RATIO_BYTES = (PLACES + 1) * PLACE_BYTES;
/** Ratios are 1 and a quarter of an octave more each. */
export const RATIOS = 9;
export const INTERPOLATION_BYTES = RATIOS * RATIO_BYTES;
