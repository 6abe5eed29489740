/**
 * The sampler's low-pass. As it is the same for all voices, it works on their sum; synthesiser-filter.ts says where it
 * is from. While it is switched it is crossfaded, while it is off it has no state.
 */
import { tangent, power } from "./math";
import { settled } from "./settle";
import * as S from "./sampler-state";

/** Where its coefficients go, for a corner and a resonance as the kernel gets them. */
export function designFilter(state: usize, rate: f64, corner: f64, damping: f64): void {
  const g = <f64>f32x4.extract_lane(tangent(power(f32x4.splat(<f32>min<f64>(-1.074, corner)))), 0);
  const a1 = 1.0 / (1.0 + g * (g + damping));
  store<f32>(state, <f32>a1, S.RAMP_A1 + 4);
  store<f32>(state, <f32>(g * a1), S.RAMP_A2 + 4);
  store<f32>(state, <f32>(g * g * a1), S.RAMP_A3 + 4);
}

/** Filters a quantum of the sum. */
export function filterSum(state: usize): void {
  let mix = load<f32>(state, S.RAMP_FILTER);
  const mixTo = load<f32>(state, S.RAMP_FILTER + 4);
  if (mix == 0 && mixTo == 0) return;
  const share = <f32>0.03125;
  let a1 = load<f32>(state, S.RAMP_A1), a2 = load<f32>(state, S.RAMP_A2), a3 = load<f32>(state, S.RAMP_A3);
  const d1 = (load<f32>(state, S.RAMP_A1 + 4) - a1) * share, d2 = (load<f32>(state, S.RAMP_A2 + 4) - a2) * share;
  const d3 = (load<f32>(state, S.RAMP_A3 + 4) - a3) * share, dm = (mixTo - mix) * share;
  let l1 = load<f32>(state, S.FILTER), r1 = load<f32>(state, S.FILTER + 4);
  let l2 = load<f32>(state, S.FILTER + 8), r2 = load<f32>(state, S.FILTER + 12);
  for (let at = state + S.SUM, end = at + 256; at < end; at += 8) {
    a1 += d1;
    a2 += d2;
    a3 += d3;
    mix += dm;
    const x = load<f32>(at), y = load<f32>(at, 4);
    const w = x - l2, z = y - r2;
    const lBand = a1 * l1 + a2 * w, rBand = a1 * r1 + a2 * z;
    const lLow = l2 + a2 * l1 + a3 * w, rLow = r2 + a2 * r1 + a3 * z;
    l1 = lBand + lBand - l1;
    r1 = rBand + rBand - r1;
    l2 = lLow + lLow - l2;
    r2 = rLow + rLow - r2;
    store<f32>(at, x + mix * (lLow - x));
    store<f32>(at, y + mix * (rLow - y), 4);
  }
  const on = mixTo != 0;
  store<f32>(state, on ? settled(l1) : 0, S.FILTER), store<f32>(state, on ? settled(r1) : 0, S.FILTER + 4);
  store<f32>(state, on ? settled(l2) : 0, S.FILTER + 8), store<f32>(state, on ? settled(r2) : 0, S.FILTER + 12);
}

/** Whether the filter still has something to say. */
export function rings(state: usize): bool {
  return v128.any_true(v128.load(state, S.FILTER));
}
