/**
 * Filters in series over one lane group, in place: four strips side by side, left and right as two vectors a frame.
 *
 * The trapezoidal state-variable filter (A. Simper, "Solving the continuous SVF equations using trapezoidal
 * integration and equivalent currents", 2013), written so that the shortest path from one state to the next is three
 * operations: w = x − s2, s1' = p·s1 + t·w, s2' = (s2 + t·s1) + h·w, y = d·x + (c1·s1 + c2·w). Low frequencies keep
 * their precision in 32 bits, which a direct form would not. Two bands a pass: half the loads and stores.
 *
 * @param buffer frames of 32 bytes
 * @param coefficients for each band p, t, h, d, c1, c2, a vector each
 * @param states for each band left s1, s2, right s1, s2, a vector each
 * @param bands an even number
 */
export function equalise(buffer: usize, frames: i32, coefficients: usize, states: usize, bands: i32): void {
  const end = buffer + ((<usize>frames) << 5);
  for (let band = 0; band < bands; band += 2) {
    const c = coefficients + <usize>(band * 96);
    const s = states + <usize>(band * 64);
    const p = v128.load(c), t = v128.load(c, 16), h = v128.load(c, 32);
    const d = v128.load(c, 48), c1 = v128.load(c, 64), c2 = v128.load(c, 80);
    const P = v128.load(c, 96), T = v128.load(c, 112), H = v128.load(c, 128);
    const D = v128.load(c, 144), C1 = v128.load(c, 160), C2 = v128.load(c, 176);
    let l1 = v128.load(s), l2 = v128.load(s, 16), r1 = v128.load(s, 32), r2 = v128.load(s, 48);
    let L1 = v128.load(s, 64), L2 = v128.load(s, 80), R1 = v128.load(s, 96), R2 = v128.load(s, 112);
    for (let at = buffer; at < end; at += 32) {
      let x = v128.load(at), y = v128.load(at, 16);
      let w = f32x4.sub(x, l2), z = f32x4.sub(y, r2);
      x = f32x4.add(f32x4.mul(d, x), f32x4.add(f32x4.mul(c1, l1), f32x4.mul(c2, w)));
      y = f32x4.add(f32x4.mul(d, y), f32x4.add(f32x4.mul(c1, r1), f32x4.mul(c2, z)));
      l2 = f32x4.add(f32x4.add(l2, f32x4.mul(t, l1)), f32x4.mul(h, w));
      r2 = f32x4.add(f32x4.add(r2, f32x4.mul(t, r1)), f32x4.mul(h, z));
      l1 = f32x4.add(f32x4.mul(p, l1), f32x4.mul(t, w));
      r1 = f32x4.add(f32x4.mul(p, r1), f32x4.mul(t, z));
      w = f32x4.sub(x, L2);
      z = f32x4.sub(y, R2);
      v128.store(at, f32x4.add(f32x4.mul(D, x), f32x4.add(f32x4.mul(C1, L1), f32x4.mul(C2, w))));
      v128.store(at, f32x4.add(f32x4.mul(D, y), f32x4.add(f32x4.mul(C1, R1), f32x4.mul(C2, z))), 16);
      L2 = f32x4.add(f32x4.add(L2, f32x4.mul(T, L1)), f32x4.mul(H, w));
      R2 = f32x4.add(f32x4.add(R2, f32x4.mul(T, R1)), f32x4.mul(H, z));
      L1 = f32x4.add(f32x4.mul(P, L1), f32x4.mul(T, w));
      R1 = f32x4.add(f32x4.mul(P, R1), f32x4.mul(T, z));
    }
    v128.store(s, l1), v128.store(s, l2, 16), v128.store(s, r1, 32), v128.store(s, r2, 48);
    v128.store(s, L1, 64), v128.store(s, L2, 80), v128.store(s, R1, 96), v128.store(s, R2, 112);
  }
}
