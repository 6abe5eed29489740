import { QUANTUM } from "./abi";

/** Lines of the network. */
export const LINES: usize = 16;

/** The smallest prime from n on, n above 2: lines of prime lengths have no echo in common. */
function prime(n: i32): i32 {
  n |= 1;
  let divisor = 3;
  while (divisor * divisor <= n) {
    if (n % divisor == 0) {
      n += 2;
      divisor = 3;
    } else divisor += 2;
  }
  return n;
}

/** Frames of the lines for a size of 0 to 1: from 17 to 97 ms at 1, a quarter of that at 0, each by the same ratio. */
export function lengths(into: usize, size: f32, rate: f32): void {
  const scale = <f64>(0.25 + 0.75 * size) * <f64>rate;
  let seconds = 0.017;
  for (let line: usize = 0; line < LINES; line++) {
    store<i32>(into + (line << 2), prime(<i32>(seconds * scale)));
    // The fifteenth root of 97/17.
    seconds *= 1.12309;
  }
}

/** A quantum of all lines, from their rings to frames of sixteen numbers. */
export function fetch(into: usize, rings: usize, frames: i32, place: i32, old: usize, next: usize, left: i32, total: i32): void {
  const stride = <usize>(frames + QUANTUM) << 2;
  const step: f32 = 1 / (<f32>total * <f32>QUANTUM);
  const four = f32x4.splat(4 * step);
  for (let line: usize = 0; line < LINES; line += 4) {
    const ring = rings + line * stride;
    const a = at(ring, frames, place, load<i32>(old + (line << 2)));
    const b = at(ring + stride, frames, place, load<i32>(old + (line << 2), 4));
    const c = at(ring + stride * 2, frames, place, load<i32>(old + (line << 2), 8));
    const d = at(ring + stride * 3, frames, place, load<i32>(old + (line << 2), 12));
    let out = into + (line << 2);
    if (left == 0) {
      for (let t: usize = 0; t < 128; t += 16, out += 256) {
        transpose(out, 64, v128.load(a + t), v128.load(b + t), v128.load(c + t), v128.load(d + t));
      }
      continue;
    }
    const A = at(ring, frames, place, load<i32>(next + (line << 2)));
    const B = at(ring + stride, frames, place, load<i32>(next + (line << 2), 4));
    const C = at(ring + stride * 2, frames, place, load<i32>(next + (line << 2), 8));
    const D = at(ring + stride * 3, frames, place, load<i32>(next + (line << 2), 12));
    let fade = f32x4.add(f32x4.splat(<f32>(total - left) / <f32>total), f32x4.mul(f32x4.splat(step), f32x4(1, 2, 3, 4)));
    for (let t: usize = 0; t < 128; t += 16, out += 256) {
      transpose(out, 64, between(a + t, A + t, fade), between(b + t, B + t, fade), between(c + t, C + t, fade), between(d + t, D + t, fade));
      fade = f32x4.add(fade, four);
    }
  }
}

/** A quantum of all lines, from frames of sixteen numbers to their rings. */
export function put(from: usize, rings: usize, frames: i32, place: i32): void {
  const stride = <usize>(frames + QUANTUM) << 2;
  for (let line: usize = 0; line < LINES; line += 4) {
    const ring = rings + line * stride;
    let source = from + (line << 2);
    for (let t: usize = 0; t < 128; t += 16, source += 256) {
      const a = v128.load(source), b = v128.load(source, 64), c = v128.load(source, 128), d = v128.load(source, 192);
      transpose(ring + (<usize>place << 2) + t, stride, a, b, c, d);
      // What is read across the end is there once more.
      if (place == 0) transpose(ring + (<usize>frames << 2) + t, stride, a, b, c, d);
    }
  }
}

/** Where a quantum of n frames ago begins in a ring. */
@inline
function at(ring: usize, frames: i32, place: i32, n: i32): usize {
  const from = place - n;
  return ring + (<usize>(from < 0 ? from + frames : from) << 2);
}

@inline
function between(old: usize, next: usize, fade: v128): v128 {
  const x = v128.load(old);
  return f32x4.add(x, f32x4.mul(fade, f32x4.sub(v128.load(next), x)));
}

/** Four vectors, rows to columns, to addresses `stride` apart. */
@inline
function transpose(into: usize, stride: usize, a: v128, b: v128, c: v128, d: v128): void {
  const ab = i32x4.shuffle(a, b, 0, 4, 1, 5), cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
  const AB = i32x4.shuffle(a, b, 2, 6, 3, 7), CD = i32x4.shuffle(c, d, 2, 6, 3, 7);
  v128.store(into, i32x4.shuffle(ab, cd, 0, 1, 4, 5));
  v128.store(into + stride, i32x4.shuffle(ab, cd, 2, 3, 6, 7));
  v128.store(into + stride * 2, i32x4.shuffle(AB, CD, 0, 1, 4, 5));
  v128.store(into + stride * 3, i32x4.shuffle(AB, CD, 2, 3, 6, 7));
}
