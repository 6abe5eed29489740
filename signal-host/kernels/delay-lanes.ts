import { CONTEXT_FRAME } from "./abi";
import { DELAY_BUFFER, DELAY_CONTEXT, DELAY_FRAMES, DELAY_MASK, DELAY_RING } from "./plan-abi";

/** Delays the lanes of a buffer, each by its own number of frames, in place. */
export function delayLanes(record: usize, frames: i32): void {
  const buffer = <usize>load<u32>(record, DELAY_BUFFER);
  const ring = <usize>load<u32>(record, DELAY_RING);
  const mask = load<i32>(record, DELAY_MASK);
  const clock = load<i32>(<usize>load<u32>(record, DELAY_CONTEXT), CONTEXT_FRAME);
  for (let i = 0; i < frames; i++) {
    const at = buffer + ((<usize>i) << 5);
    const slot = ring + ((<usize>((clock + i) & mask)) << 5);
    v128.store(slot, v128.load(at));
    v128.store(slot, v128.load(at, 16), 16);
    for (let lane: usize = 0; lane < 16; lane += 4) {
      const tap = ring + ((<usize>((clock + i - load<i32>(record + lane, DELAY_FRAMES)) & mask)) << 5) + lane;
      store<f32>(at + lane, load<f32>(tap));
      store<f32>(at + lane, load<f32>(tap, 16), 16);
    }
  }
}
