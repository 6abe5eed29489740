/** Adds a stretch of one stereo (or mono, twice) file to one lane of a group: four frames at a time. */
export function play(left: usize, right: usize, frames: i32, gain: f32, buffer: usize, lane: i32): void {
  const g = f32x4.splat(gain);
  let out = buffer + ((<usize>lane) << 2);
  let i: usize = 0;
  const end = (<usize>(frames & ~3)) << 2;
  for (; i < end; i += 16) {
    const x = f32x4.mul(v128.load(left + i), g), y = f32x4.mul(v128.load(right + i), g);
    f32.store(out, f32.load(out) + f32x4.extract_lane(x, 0)), f32.store(out, f32.load(out, 16) + f32x4.extract_lane(y, 0), 16);
    f32.store(out, f32.load(out, 32) + f32x4.extract_lane(x, 1), 32), f32.store(out, f32.load(out, 48) + f32x4.extract_lane(y, 1), 48);
    f32.store(out, f32.load(out, 64) + f32x4.extract_lane(x, 2), 64), f32.store(out, f32.load(out, 80) + f32x4.extract_lane(y, 2), 80);
    f32.store(out, f32.load(out, 96) + f32x4.extract_lane(x, 3), 96), f32.store(out, f32.load(out, 112) + f32x4.extract_lane(y, 3), 112);
    out += 128;
  }
}
/** Four full-block clips at once, transposed: the common case, overwriting the group. */
export function playFour(sources: usize, frames: i32, gains: usize, buffer: usize): void {
  const g = v128.load(gains);
  let out = buffer;
  for (let i: usize = 0, end = (<usize>frames) << 2; i < end; i += 16) {
    for (let side: usize = 0; side < 2; side++) {
      const s = sources + (side << 4);
      const a = v128.load(<usize>i32.load(s) + i), b = v128.load(<usize>i32.load(s, 4) + i);
      const c = v128.load(<usize>i32.load(s, 8) + i), d = v128.load(<usize>i32.load(s, 12) + i);
      const ab = i32x4.shuffle(a, b, 0, 4, 1, 5), cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
      const AB = i32x4.shuffle(a, b, 2, 6, 3, 7), CD = i32x4.shuffle(c, d, 2, 6, 3, 7);
      const o = out + (side << 4);
      v128.store(o, f32x4.mul(g, i32x4.shuffle(ab, cd, 0, 1, 4, 5)));
      v128.store(o, f32x4.mul(g, i32x4.shuffle(ab, cd, 2, 3, 6, 7)), 32);
      v128.store(o, f32x4.mul(g, i32x4.shuffle(AB, CD, 0, 1, 4, 5)), 64);
      v128.store(o, f32x4.mul(g, i32x4.shuffle(AB, CD, 2, 3, 6, 7)), 96);
    }
    out += 128;
  }
}
