import { CONTEXT_FRAME, QUANTUM } from "./abi";
import { madd } from "./fused";
import { automation, songAt } from "./parameters";
import {
  EDGE_AUTO,
  EDGE_CONTEXT,
  EDGE_CROSSFADE,
  EDGE_DELAY,
  EDGE_FORMER_DELAY,
  EDGE_GAIN,
  EDGE_GAIN_TABLE,
  EDGE_LAG,
  EDGE_REMAINING,
  EDGE_RING,
  EDGE_RING_MASK,
  EDGE_TO,
} from "./plan-abi";

/** Frames of a crossfade between two delays: 5 ms and a little more at 48 kHz. */
const CROSSFADE_FRAMES = 256;
const SILENCE_DB: f64 = -144;

/** Adds the lanes of a group by their gains. */
export function add(source: usize, sums: usize, frames: i32, gain: v128): void {
  const bytes = (<usize>frames) << 5;
  for (let i: usize = 0; i < bytes; i += 32) {
    v128.store(sums + i, madd(v128.load(source + i), gain, v128.load(sums + i)));
    v128.store(sums + i, madd(v128.load(source + i, 16), gain, v128.load(sums + i, 16)), 16);
  }
}

/** The gain of a lane at the end of a quantum, on its ramp. */
@inline
function advanceGain(lane: usize): void {
  const remaining = load<i32>(lane, EDGE_REMAINING);
  if (remaining <= 0) return;
  const to = load<f32>(lane, EDGE_TO), now = load<f32>(lane, EDGE_GAIN);
  store<f32>(lane, remaining <= QUANTUM ? to : now + ((to - now) * <f32>QUANTUM) / <f32>remaining, EDGE_GAIN);
  store<i32>(lane, max(0, remaining - QUANTUM), EDGE_REMAINING);
}

function automated(record: usize, lane: usize, quantum: i32): f32 {
  const table = <usize>load<u32>(record + lane, EDGE_GAIN_TABLE);
  if (table == 0) return 1;
  // The gain is behind the ring: what it scales is as late as the source, and as the ring delays.
  const lag = load<i32>(record, EDGE_LAG) + load<i32>(record + lane, EDGE_DELAY);
  const db = automation(table, songAt(<usize>load<u32>(record, EDGE_CONTEXT), quantum, lag));
  return db <= SILENCE_DB ? 0 : <f32>Math.pow(10, db / 20);
}

/** Gains that automation has just taken over begin where it has them. */
function begin(record: usize, quantum: i32): void {
  for (let lane: usize = 0; lane < 16; lane += 4) {
    if (load<f32>(record + lane, EDGE_AUTO) < 0) store<f32>(record + lane, automated(record, lane, quantum - 1), EDGE_AUTO);
  }
}

/** The lanes of a group by gains on their way. */
export function addMoving(record: usize, source: usize, target: usize, frames: i32): void {
  for (let start = 0; start < frames; start += QUANTUM) {
    const count = min(QUANTUM, frames - start);
    begin(record, start / QUANTUM);
    const from = f32x4.mul(v128.load(record, EDGE_GAIN), v128.load(record, EDGE_AUTO));
    const quantum = start / QUANTUM;
    for (let lane: usize = 0; lane < 16; lane += 4) {
      advanceGain(record + lane);
      store<f32>(record + lane, automated(record, lane, quantum), EDGE_AUTO);
    }
    const to = f32x4.mul(v128.load(record, EDGE_GAIN), v128.load(record, EDGE_AUTO));
    const step = f32x4.mul(f32x4.sub(to, from), f32x4.splat(1.0 / <f32>QUANTUM));
    let gain = from;
    const first = (<usize>start) << 5;
    for (let i: usize = 0; i < (<usize>count) << 5; i += 32) {
      gain = f32x4.add(gain, step);
      add(source + first + i, target + first + i, 1, gain);
    }
  }
}

/** One lane through its ring. The ring's phase is the engine's clock, so that it survives a change of lanes. */
export function addDelayed(record: usize, lane: usize, source: usize, target: usize, frames: i32): void {
  const ring = <usize>load<u32>(record + lane, EDGE_RING);
  const mask = load<i32>(record, EDGE_RING_MASK);
  const clock = load<i32>(<usize>load<u32>(record, EDGE_CONTEXT), CONTEXT_FRAME);
  const delay = load<i32>(record + lane, EDGE_DELAY);
  const former = load<i32>(record + lane, EDGE_FORMER_DELAY);
  let fade = load<i32>(record + lane, EDGE_CROSSFADE);
  for (let start = 0; start < frames; start += QUANTUM) {
    const count = min(QUANTUM, frames - start);
    begin(record, start / QUANTUM);
    const from = load<f32>(record + lane, EDGE_GAIN) * load<f32>(record + lane, EDGE_AUTO);
    const quantum = start / QUANTUM;
    advanceGain(record + lane);
    store<f32>(record + lane, automated(record, lane, quantum), EDGE_AUTO);
    const step = (load<f32>(record + lane, EDGE_GAIN) * load<f32>(record + lane, EDGE_AUTO) - from) / <f32>QUANTUM;
    let gain = from;
    for (let i = start; i < start + count; i++) {
      gain += step;
      const at = source + ((<usize>i) << 5);
      let left = load<f32>(at), right = load<f32>(at, 16);
      if (ring != 0) {
        const now = clock + i;
        const slot = ring + ((<usize>(now & mask)) << 3);
        store<f32>(slot, left);
        store<f32>(slot, right, 4);
        const tap = ring + ((<usize>((now - delay) & mask)) << 3);
        left = load<f32>(tap);
        right = load<f32>(tap, 4);
        if (fade > 0) {
          const old = ring + ((<usize>((now - former) & mask)) << 3);
          const x = <f32>fade / <f32>CROSSFADE_FRAMES;
          left += (load<f32>(old) - left) * x;
          right += (load<f32>(old, 4) - right) * x;
          fade--;
        }
      }
      const out = target + ((<usize>i) << 5);
      // Rounded as in add, which this must agree with to the bit.
      const pair = f32x4.replace_lane(f32x4.splat(left), 1, right);
      const sum = f32x4.replace_lane(f32x4.splat(load<f32>(out)), 1, load<f32>(out, 16));
      const mixed = madd(pair, f32x4.splat(gain), sum);
      store<f32>(out, f32x4.extract_lane(mixed, 0));
      store<f32>(out, f32x4.extract_lane(mixed, 1), 16);
    }
  }
  store<i32>(record + lane, fade, EDGE_CROSSFADE);
}
