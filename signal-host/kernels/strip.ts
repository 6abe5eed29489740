/**
 * Gain and pan of four strips with a linear ramp over the block, their meters, and their sum into a stereo bus.
 * gains: left, right, step left, step right, a vector each, advanced. levels: peak and sum of squares of left and
 * right, a vector each, updated. bus: frames of 8 bytes, added to.
 */
export function strip(buffer: usize, frames: i32, gains: usize, levels: usize, bus: usize): void {
  const end = buffer + ((<usize>frames) << 5);
  let l = v128.load(gains), r = v128.load(gains, 16);
  const dl = v128.load(gains, 32), dr = v128.load(gains, 48);
  let pl = v128.load(levels), pr = v128.load(levels, 16), sl = v128.load(levels, 32), sr = v128.load(levels, 48);
  let out = bus;
  for (let at = buffer; at < end; at += 32) {
    const x = f32x4.mul(v128.load(at), l), y = f32x4.mul(v128.load(at, 16), r);
    l = f32x4.add(l, dl);
    r = f32x4.add(r, dr);
    pl = f32x4.pmax(pl, f32x4.abs(x));
    pr = f32x4.pmax(pr, f32x4.abs(y));
    sl = f32x4.add(sl, f32x4.mul(x, x));
    sr = f32x4.add(sr, f32x4.mul(y, y));
    // [l0+l2, l1+l3, r0+r2, r1+r3]
    const a = f32x4.add(i32x4.shuffle(x, y, 0, 1, 4, 5), i32x4.shuffle(x, y, 2, 3, 6, 7));
    const b = f32x4.add(a, i32x4.shuffle(a, a, 1, 0, 3, 2));
    f32.store(out, f32.load(out) + f32x4.extract_lane(b, 0));
    f32.store(out, f32.load(out, 4) + f32x4.extract_lane(b, 2), 4);
    out += 8;
  }
  v128.store(gains, l), v128.store(gains, r, 16);
  v128.store(levels, pl), v128.store(levels, pr, 16), v128.store(levels, sl, 32), v128.store(levels, sr, 48);
}
