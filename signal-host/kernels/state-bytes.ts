/** Bytes of the state of devices whose state has one size. Read by AssemblyScript and by TypeScript alike. */
export const UTILITY_STATE = 192;
export const EQUALISER_STATE = 3696;
/** Without the ring of its look-ahead. */
export const COMPRESSOR_STATE = 1840;
/** With room to work in at the end, which means nothing between calls. */
export const SYNTHESISER_STATE = 16880;
export const SYNTHESISER_ROOM = 1344;
/** Without what depends on the length of its window. */
export const LIMITER_STATE = 3456;
/** Frames by which a limiter's latency is above its window's. */
export const LIMITER_BEYOND_WINDOW = 14;
export const SAMPLER_STATE = 19440;
export const SAMPLER_ROOM = 256;
/** Without the ring of its echoes, which holds a quantum more than this many seconds, rounded up to a power of two. */
export const DELAY_STATE = 128;
export const DELAY_SECONDS = 4;
/** Without its rings: two of pre-delay, sixteen lines, eight diffusers of 16 ms. */
export const REVERB_STATE = 4144;
export const REVERB_PRE_DELAY_MS = 250;
export const REVERB_LINE_MS = 98;
export const REVERB_DIFFUSER_MS = 16;
