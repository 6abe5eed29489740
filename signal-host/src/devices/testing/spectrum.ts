/** Magnitudes of a signal's spectrum, 0 Hz to half the rate; a power of two samples, in a Blackman-Harris window. */
export function spectrum(samples: ArrayLike<number>): Float64Array {
  const size = samples.length;
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const angle = (2 * Math.PI * at) / size;
    const window =
      0.35875 - 0.48829 * Math.cos(angle) + 0.14128 * Math.cos(2 * angle) - 0.01168 * Math.cos(3 * angle);
    real[at] = (samples[at] as number) * window;
  }
  transform(real, imaginary);
  return Float64Array.from({ length: size / 2 }, (_, bin) =>
    Math.hypot(real[bin] as number, imaginary[bin] as number),
  );
}

/** Fast Fourier transform in place, radix 2. */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let at = 1, reversed = 0; at < size; at++) {
    let bit = size >> 1;
    for (; reversed & bit; bit >>= 1) reversed ^= bit;
    reversed ^= bit;
    if (at >= reversed) continue;
    for (const part of [real, imaginary]) {
      const kept = part[at] as number;
      part[at] = part[reversed] as number;
      part[reversed] = kept;
    }
  }
  for (let length = 2; length <= size; length <<= 1) {
    const half = length >> 1;
    for (let turn = 0; turn < half; turn++) {
      const cosine = Math.cos((2 * Math.PI * turn) / length);
      const sine = -Math.sin((2 * Math.PI * turn) / length);
      for (let at = turn; at < size; at += length) {
        const other = at + half;
        const x = (real[other] as number) * cosine - (imaginary[other] as number) * sine;
        const y = (real[other] as number) * sine + (imaginary[other] as number) * cosine;
        real[other] = (real[at] as number) - x;
        imaginary[other] = (imaginary[at] as number) - y;
        real[at] = (real[at] as number) + x;
        imaginary[at] = (imaginary[at] as number) + y;
      }
    }
  }
}

/** A signal's frequency in Hz: where the turning of its strongest part from the first half to the second puts it. */
export function frequencyOf(samples: Float32Array, near: number, rate: number): number {
  const half = samples.length >> 1;
  const phaseFrom = (start: number) => {
    let real = 0;
    let imaginary = 0;
    for (let at = 0; at < half; at++) {
      const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / half);
      const angle = (2 * Math.PI * near * (start + at)) / rate;
      real += window * (samples[start + at] as number) * Math.cos(angle);
      imaginary -= window * (samples[start + at] as number) * Math.sin(angle);
    }
    return Math.atan2(imaginary, real);
  };
  const turn = phaseFrom(half) - phaseFrom(0);
  const wrapped = turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  return near + (wrapped * rate) / (2 * Math.PI * half);
}

export const cents = (hertz: number, reference: number) => 1200 * Math.log2(hertz / reference);
export const keyFrequency = (key: number) => 440 * 2 ** ((key - 69) / 12);
