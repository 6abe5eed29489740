/**
 * A low-pass's impulse response: a sinc in a Kaiser window (J. F. Kaiser, "Nonrecursive digital filter design using the
 * I0-sinh window function", ISCAS 1974).
 *
 * @param time frames from its centre
 * @param half frames from its centre to its end, beyond which it is 0
 * @param cutoff cycles a frame
 * @param shape of the window: the higher, the more is kept out and the less steep it is
 */
export function windowedSinc(time: number, half: number, cutoff: number, shape: number): number {
  const edge = time / half;
  if (Math.abs(edge) > 1) return 0;
  const angle = 2 * Math.PI * cutoff * time;
  const sinc = angle === 0 ? 1 : Math.sin(angle) / angle;
  return (2 * cutoff * sinc * bessel(shape * Math.sqrt(1 - edge ** 2))) / bessel(shape);
}

/** Modified Bessel function of the first kind of order 0. */
function bessel(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
