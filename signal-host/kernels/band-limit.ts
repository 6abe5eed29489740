/**
 * Layout of the synthesiser's data, read by AssemblyScript and by TypeScript alike: what to add around a jump of 1,
 * then around a bend by 1 a frame, in rows by the time since it happened, from 0 to 1 frame.
 */
export const POINTS = 16;
export const STEP_ROWS = 128;
export const ROW_BYTES = POINTS * 4;
export const TABLE_BYTES = (STEP_ROWS + 1) * ROW_BYTES;
export const SYNTHESISER_DATA = 2 * TABLE_BYTES;
