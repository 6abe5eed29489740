/** Functions of one number in 64 bits, without the tables that the standard library's have. */

/** 2 to the power of x, −1000 to 1000; exact for integers. Relative error below 1e-15. */
export function twoTo(x: f64): f64 {
  const whole = nearest<f64>(x);
  const r = (x - whole) * 0.6931471805599453;
  let q = 1.0 / 6227020800.0;
  q = q * r + 1.0 / 479001600.0;
  q = q * r + 1.0 / 39916800.0;
  q = q * r + 1.0 / 3628800.0;
  q = q * r + 1.0 / 362880.0;
  q = q * r + 1.0 / 40320.0;
  q = q * r + 1.0 / 5040.0;
  q = q * r + 1.0 / 720.0;
  q = q * r + 1.0 / 120.0;
  q = q * r + 1.0 / 24.0;
  q = q * r + 1.0 / 6.0;
  q = q * r + 0.5;
  q = q * r + 1.0;
  q = q * r + 1.0;
  return q * reinterpret<f64>((<i64>whole + 1023) << 52);
}

/** The base-2 logarithm of positive, normal numbers. Error below 1e-14. */
export function log2Of(x: f64): f64 {
  const bits = reinterpret<i64>(x);
  let exponent = (bits >> 52) - 1023;
  let m = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    exponent++;
  }
  // ln m = 2 artanh((m − 1) / (m + 1))
  const s = (m - 1.0) / (m + 1.0);
  const s2 = s * s;
  let q = 1.0 / 19.0;
  q = q * s2 + 1.0 / 17.0;
  q = q * s2 + 1.0 / 15.0;
  q = q * s2 + 1.0 / 13.0;
  q = q * s2 + 1.0 / 11.0;
  q = q * s2 + 1.0 / 9.0;
  q = q * s2 + 1.0 / 7.0;
  q = q * s2 + 1.0 / 5.0;
  q = q * s2 + 1.0 / 3.0;
  q = q * s2 + 1.0;
  return <f64>exponent + 2.8853900817779268 * s * q;
}

/** A gain in dB as a factor; 0 dB is exactly 1. */
@inline
export function decibels(gain: f64): f64 {
  return twoTo(gain * 0.16609640474436813);
}

/** What a velocity of 0 to 1 does to the gain: 40 dB a decade at an amount of 1, nothing at 0. */
export function velocityGain(velocity: f32, amount: f32): f32 {
  return <f32>twoTo(2.0 * <f64>amount * log2Of(<f64>max<f32>(velocity, 0.0001)));
}
