import { GROUP_PLAY_GAIN, GROUP_PLAY_LEFT, GROUP_PLAY_RIGHT } from "./plan-abi";

/** Four clips that have played on are so many frames further; lanes that play nothing stay where they are. */
export function moveFour(group: usize, frames: i32): void {
  const way = v128.and(i32x4.splat(frames << 2), f32x4.ne(v128.load(group, GROUP_PLAY_GAIN), f32x4.splat(0)));
  v128.store(group, i32x4.add(v128.load(group, GROUP_PLAY_LEFT), way), GROUP_PLAY_LEFT);
  v128.store(group, i32x4.add(v128.load(group, GROUP_PLAY_RIGHT), way), GROUP_PLAY_RIGHT);
}

/** Four clips that play on, from where they are: transposed into the lanes of a group's buffer. */
export function playFour(group: usize, buffer: usize, frames: i32): void {
  const gain = v128.load(group, GROUP_PLAY_GAIN);
  const whole = (<usize>(frames & ~3)) << 2;
  for (let side: usize = 0; side < 2; side++) {
    const sources = group + GROUP_PLAY_LEFT + (side << 4);
    const s0 = <usize>load<u32>(sources), s1 = <usize>load<u32>(sources, 4);
    const s2 = <usize>load<u32>(sources, 8), s3 = <usize>load<u32>(sources, 12);
    let out = buffer + (side << 4);
    let i: usize = 0;
    for (; i < whole; i += 16) {
      const a = v128.load(s0 + i), b = v128.load(s1 + i), c = v128.load(s2 + i), d = v128.load(s3 + i);
      const ab = i32x4.shuffle(a, b, 0, 4, 1, 5), cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
      const AB = i32x4.shuffle(a, b, 2, 6, 3, 7), CD = i32x4.shuffle(c, d, 2, 6, 3, 7);
      v128.store(out, f32x4.mul(gain, i32x4.shuffle(ab, cd, 0, 1, 4, 5)));
      v128.store(out, f32x4.mul(gain, i32x4.shuffle(ab, cd, 2, 3, 6, 7)), 32);
      v128.store(out, f32x4.mul(gain, i32x4.shuffle(AB, CD, 0, 1, 4, 5)), 64);
      v128.store(out, f32x4.mul(gain, i32x4.shuffle(AB, CD, 2, 3, 6, 7)), 96);
      out += 128;
    }
    for (; i < (<usize>frames) << 2; i += 4) {
      store<f32>(out, load<f32>(s0 + i) * f32x4.extract_lane(gain, 0));
      store<f32>(out, load<f32>(s1 + i) * f32x4.extract_lane(gain, 1), 4);
      store<f32>(out, load<f32>(s2 + i) * f32x4.extract_lane(gain, 2), 8);
      store<f32>(out, load<f32>(s3 + i) * f32x4.extract_lane(gain, 3), 12);
      out += 32;
    }
  }
}
