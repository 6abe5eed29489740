import { FRAME_BYTES, QUANTUM } from "../../kernels/abi.ts";

/** Bytes of a lane group's ring (kernels/ring.ts) that delays by so many frames; none for no delay. */
export function ringBytes(delay: number): number {
  if (delay === 0) return 0;
  let frames = QUANTUM * 2;
  while (frames < delay + QUANTUM) frames *= 2;
  return frames * FRAME_BYTES;
}
