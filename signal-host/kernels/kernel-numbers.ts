/** The number of each device's kernel, as it stands in RECORD_KERNEL. Read by AssemblyScript and by TypeScript alike. */
export const KERNEL_EQUALISER = 1;
export const KERNEL_COMPRESSOR = 2;
export const KERNEL_LIMITER = 3;
export const KERNEL_UTILITY = 4;
export const KERNEL_DELAY = 5;
export const KERNEL_REVERB = 6;
export const KERNEL_SAMPLER = 7;
export const KERNEL_SYNTHESISER = 8;
