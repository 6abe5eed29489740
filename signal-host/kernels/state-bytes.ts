/** Bytes of the state of devices whose state has one size. Read by AssemblyScript and by TypeScript alike. */
export const UTILITY_STATE = 192;
export const EQUALISER_STATE = 3264;
/** Without the ring of its look-ahead. */
export const COMPRESSOR_STATE = 1712;
export const SYNTHESISER_STATE = 16880;
