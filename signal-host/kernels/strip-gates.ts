import { automation, songAt } from "./parameters";
import { QUANTUM } from "./abi";
import {
  STRIP_AUTO_SEND,
  STRIP_FROM_HEARD,
  STRIP_GATE_AT,
  STRIP_KEY_POST,
  STRIP_MUTE_TABLE,
  STRIP_PRE,
  STRIP_RAMP_FRAMES,
  STRIP_TO_HEARD,
  STRIP_WRITTEN,
} from "./plan-abi";

/** Whether a gate of all four lanes lets everything through, once its ramps are over. */
export function isOpen(record: usize, gate: usize): bool {
  return v128.all_true<i32>(f32x4.eq(v128.load(record + gate), f32x4.splat(1)));
}

/** Whether, where gains move, those of the taps are others than none at all and those of the faders. */
export function needsGates(record: usize, open: bool): bool {
  const key = load<u32>(record, STRIP_KEY_POST) != 0;
  if (load<u32>(record, STRIP_PRE) == 0 && !key) return false;
  if (load<i32>(record, STRIP_WRITTEN) != 0 || v128.any_true(v128.load(record, STRIP_MUTE_TABLE))) return true;
  if (key && !open) return true;
  return v128.any_true(i32x4.lt_s(v128.load(record, STRIP_GATE_AT), i32x4.splat(load<i32>(record, STRIP_RAMP_FRAMES))));
}

/** Multiplies a lane's gains by what solo lets through. */
export function hear(lane: usize, out: usize, from: i32, to: i32, at: i32, length: i32): void {
  const first = load<f32>(lane, STRIP_FROM_HEARD), last = load<f32>(lane, STRIP_TO_HEARD);
  if (at >= length && last == 1) return;
  for (let i = from; i < to; i++) {
    const gain = at < length ? <f32>(<f64>first + <f64>(last - first) * (<f64>at / <f64>length)) : last;
    const here = out + ((<usize>i) << 5);
    store<f32>(here, load<f32>(here) * gain);
    store<f32>(here, load<f32>(here, 16) * gain, 16);
    at++;
  }
}

/** Multiplies a lane's gate of sends before the fader by what the automation of mute says. @param out 0: only time goes by */
export function automateSend(lane: usize, context: usize, lag: i32, out: usize, from: i32, to: i32): void {
  const table = <usize>load<u32>(lane, STRIP_MUTE_TABLE);
  for (let start = from & ~(QUANTUM - 1); start < to; start += QUANTUM) {
    const now = songAt(context, start / QUANTUM, lag);
    const open: f32 = automation(table, now) >= 0.5 ? 0 : 1;
    let was = load<f32>(lane, STRIP_AUTO_SEND);
    if (was < 0) was = open;
    const end = min(start + QUANTUM, to);
    if (out != 0) {
      for (let i = max(start, from); i < end; i++) {
        const here = out + ((<usize>i) << 5);
        store<f32>(here, load<f32>(here) * (was + (open - was) * (<f32>(i - start + 1) / <f32>QUANTUM)));
      }
    }
    if (end == start + QUANTUM) store<f32>(lane, open, STRIP_AUTO_SEND);
  }
}
