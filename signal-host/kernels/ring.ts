import { QUANTUM } from "./abi";

/**
 * Delays a quantum of a lane group by `delay` frames, and leaves what came in at `fresh`. The ring is a power of two of
 * frames, at least a quantum more than the delay; `time` is the engine's frame, a multiple of a quantum.
 */
export function exchange(ring: usize, delay: i32, time: i32, buffer: usize, fresh: usize): void {
  const mask = ((<usize>ringFrames(delay)) << 5) - 1;
  let write = ((<usize>time) << 5) & mask;
  let read = (((<usize>time) << 5) - ((<usize>delay) << 5)) & mask;
  for (let at: usize = 0; at < <usize>QUANTUM << 5; at += 32) {
    const x = v128.load(buffer + at), y = v128.load(buffer + at, 16);
    v128.store(ring + write, x), v128.store(ring + write, y, 16);
    v128.store(fresh + at, x), v128.store(fresh + at, y, 16);
    v128.store(buffer + at, v128.load(ring + read)), v128.store(buffer + at, v128.load(ring + read, 16), 16);
    write += 32;
    read = (read + 32) & mask;
  }
}

/** Frames of such a ring. */
export function ringFrames(delay: i32): i32 {
  let frames = QUANTUM << 1;
  while (frames < delay + QUANTUM) frames <<= 1;
  return frames;
}
