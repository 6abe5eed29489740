import {
  STRIP_KEY_POST,
  STRIP_KEY_PRE,
  STRIP_PRE,
  STRIP_TAPS_CLEAR,
  STRIP_TO_LEFT,
  STRIP_TO_RIGHT,
  STRIP_TO_SEND,
} from "./plan-abi";
import { isOpen } from "./strip-gates";

/** Copies a lane of frames `first` to `end`. */
export function copyLane(out: usize, from: usize, first: i32, end: i32): void {
  for (let i = (<usize>first) << 5; i < (<usize>end) << 5; i += 32) {
    store<f32>(out + i, load<f32>(from + i));
    store<f32>(out + i, load<f32>(from + i, 16), 16);
  }
}

/**
 * Fills what is tapped before the faders have been at it.
 *
 * @param gated whether the gains of this block lie where the taps will be
 * @param open whether solo lets all lanes through
 */
export function tapBefore(record: usize, buffer: usize, frames: i32, gated: bool, open: bool): void {
  const bytes = (<usize>frames) << 5;
  const pre = <usize>load<u32>(record, STRIP_PRE);
  if (pre != 0) {
    if (gated) {
      for (let i: usize = 0; i < bytes; i += 32) {
        const gain = v128.load(pre + i);
        v128.store(pre + i, f32x4.mul(v128.load(buffer + i), gain));
        v128.store(pre + i, f32x4.mul(v128.load(buffer + i, 16), gain), 16);
      }
    } else if (isOpen(record, STRIP_TO_SEND)) {
      memory.copy(pre, buffer, bytes);
    } else {
      const gain = v128.load(record, STRIP_TO_SEND);
      for (let i: usize = 0; i < bytes; i += 32) {
        v128.store(pre + i, f32x4.mul(v128.load(buffer + i), gain));
        v128.store(pre + i, f32x4.mul(v128.load(buffer + i, 16), gain), 16);
      }
    }
  }
  const keyPre = <usize>load<u32>(record, STRIP_KEY_PRE);
  if (keyPre != 0) memory.copy(keyPre, buffer, bytes);
  const key = <usize>load<u32>(record, STRIP_KEY_POST);
  if (key == 0 || (open && !gated)) return;
  const left = v128.load(record, STRIP_TO_LEFT), right = v128.load(record, STRIP_TO_RIGHT);
  for (let i: usize = 0; i < bytes; i += 32) {
    v128.store(key + i, finite(f32x4.mul(v128.load(buffer + i), gated ? v128.load(key + i) : left)));
    v128.store(key + i, finite(f32x4.mul(v128.load(buffer + i, 16), gated ? v128.load(key + i, 16) : right)), 16);
  }
}

/** What is no number, or infinite, becomes 0: what is keyed behind the faders is not measured. */
function finite(x: v128): v128 {
  return v128.and(x, f32x4.le(f32x4.abs(x), f32x4.splat(f32.MAX_VALUE)));
}

/** Nothing is tapped from strips that are silent. */
export function clearTaps(record: usize, frames: i32): void {
  const bytes = (<usize>frames) << 5;
  const pre = <usize>load<u32>(record, STRIP_PRE);
  const keyPre = <usize>load<u32>(record, STRIP_KEY_PRE);
  const keyPost = <usize>load<u32>(record, STRIP_KEY_POST);
  if (pre != 0) memory.fill(pre, 0, bytes);
  if (keyPre != 0) memory.fill(keyPre, 0, bytes);
  if (keyPost != 0) memory.fill(keyPost, 0, bytes);
  store<i32>(record, 1, STRIP_TAPS_CLEAR);
}
