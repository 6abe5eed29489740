import { automation, songAt } from "./parameters";
import { CONTEXT_FRAME, QUANTUM, RECORD_BUFFER, RECORD_BYPASS, RECORD_CONTEXT, RECORD_KERNEL, RECORD_LAG, RECORD_LANE, RECORD_LATENCY, RECORD_MOVING } from "./abi";
import { process } from "./dispatch";
import { ALWAYS_MOVING, BYPASS_MIX, BYPASS_REMAINING, BYPASS_RING, BYPASS_RING_MASK, BYPASS_TABLE, BYPASS_TO } from "./plan-abi";

/**
 * A device with its bypass: the kernel alone where nothing is passed by, else a crossfade with the input, delayed as
 * the device delays. The device goes on listening while it is passed by, so that it is as it should be when it comes
 * back.
 *
 * @param scratch room for a lane group of 1024 frames
 */
export function device(record: usize, frames: i32, scratch: usize): void {
  const bypass = <usize>load<u32>(record, RECORD_BYPASS);
  const kernel = load<i32>(record, RECORD_KERNEL);
  const ring = <usize>load<u32>(bypass, BYPASS_RING);
  const whole = f32x4.splat(1);
  const steady = !v128.any_true(v128.or(v128.load(bypass, BYPASS_REMAINING), v128.load(bypass, BYPASS_TABLE)));
  const heard = steady && v128.all_true<i32>(f32x4.eq(v128.load(bypass, BYPASS_MIX), whole));
  if (heard && ring == 0) {
    process(kernel, record, frames);
  } else {
    const buffer = <usize>load<u32>(record, RECORD_BUFFER);
    takeInput(record, buffer, frames, scratch, ring, bypass);
    process(kernel, record, frames);
    if (!heard) blend(record, bypass, buffer, scratch, frames);
  }
  // Automation moves parameters for ever; a ramp's frames are counted.
  const moving = load<i32>(record, RECORD_MOVING);
  if (moving > 0 && moving < ALWAYS_MOVING) store<i32>(record, max(0, moving - frames), RECORD_MOVING);
}

/** Copies the input, as late as the output will be. */
function takeInput(record: usize, buffer: usize, frames: i32, scratch: usize, ring: usize, bypass: usize): void {
  if (ring == 0) {
    memory.copy(scratch, buffer, (<usize>frames) << 5);
    return;
  }
  const mask = load<i32>(bypass, BYPASS_RING_MASK);
  const latency = load<i32>(record, RECORD_LATENCY);
  const clock = load<i32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_FRAME);
  for (let i = 0; i < frames; i++) {
    const at = (<usize>i) << 5;
    const slot = ring + ((<usize>((clock + i) & mask)) << 5);
    v128.store(slot, v128.load(buffer + at));
    v128.store(slot, v128.load(buffer + at, 16), 16);
    const tap = ring + ((<usize>((clock + i - latency) & mask)) << 5);
    v128.store(scratch + at, v128.load(tap));
    v128.store(scratch + at, v128.load(tap, 16), 16);
  }
}

function blend(record: usize, bypass: usize, buffer: usize, dry: usize, frames: i32): void {
  const one = f32x4.splat(1);
  for (let start = 0; start < frames; start += QUANTUM) {
    const from = v128.load(bypass, BYPASS_MIX);
    advanceMix(record, bypass, start / QUANTUM);
    const step = f32x4.mul(f32x4.sub(v128.load(bypass, BYPASS_MIX), from), f32x4.splat(1.0 / <f32>QUANTUM));
    let mix = from;
    const first = (<usize>start) << 5;
    const lane = load<i32>(record, RECORD_LANE);
    for (let i = first; i < first + ((<usize>QUANTUM) << 5); i += 32) {
      mix = f32x4.add(mix, step);
      if (lane >= 0) {
        const at = i + ((<usize>lane) << 2);
        const share = f32x4.extract_lane(mix, 0);
        const left = load<f32>(dry + at), right = load<f32>(dry + at, 16);
        store<f32>(buffer + at, left + (load<f32>(buffer + at) - left) * share);
        store<f32>(buffer + at, right + (load<f32>(buffer + at, 16) - right) * share, 16);
        continue;
      }
      // Lanes that nothing is passed by in stay as they are, to the bit.
      const whole = f32x4.eq(mix, one);
      const left = v128.load(dry + i), right = v128.load(dry + i, 16);
      const wetLeft = v128.load(buffer + i), wetRight = v128.load(buffer + i, 16);
      const mixedLeft = f32x4.add(left, f32x4.mul(mix, f32x4.sub(wetLeft, left)));
      const mixedRight = f32x4.add(right, f32x4.mul(mix, f32x4.sub(wetRight, right)));
      v128.store(buffer + i, v128.bitselect(wetLeft, mixedLeft, whole));
      v128.store(buffer + i, v128.bitselect(wetRight, mixedRight, whole), 16);
    }
  }
}

function advanceMix(record: usize, bypass: usize, quantum: i32): void {
  for (let at = bypass; at < bypass + 16; at += 4) {
    const table = <usize>load<u32>(at, BYPASS_TABLE);
    if (table != 0) {
      const position = songAt(<usize>load<u32>(record, RECORD_CONTEXT), quantum, load<i32>(record, RECORD_LAG));
      const to: f32 = automation(table, position) >= 0.5 ? 0 : 1;
      if (to != load<f32>(at, BYPASS_TO)) {
        store<f32>(at, to, BYPASS_TO);
        store<i32>(at, BYPASS_FRAMES, BYPASS_REMAINING);
      }
    }
    const remaining = load<i32>(at, BYPASS_REMAINING);
    if (remaining == 0) continue;
    const to = load<f32>(at, BYPASS_TO), now = load<f32>(at, BYPASS_MIX);
    store<f32>(at, remaining <= QUANTUM ? to : now + ((to - now) * <f32>QUANTUM) / <f32>remaining, BYPASS_MIX);
    store<i32>(at, max(0, remaining - QUANTUM), BYPASS_REMAINING);
  }
}

/** Frames of a bypass crossfade. */
export const BYPASS_FRAMES = 256;
