/** dB, ms, and shares of 1. */
export interface CompressorSettings {
  readonly threshold: number;
  readonly ratio: number;
  readonly knee: number;
  readonly attack: number;
  readonly release: number;
  readonly makeUp: number;
  readonly mix: number;
}

/** The gain in dB at a steady level in dBFS (Giannoulis, Massberg, Reiss 2012, equation 4, less the level). */
export function staticGain(level: number, { threshold, ratio, knee }: CompressorSettings): number {
  const over = level - threshold;
  if (2 * over <= -knee) return 0;
  if (2 * over < knee) return ((1 / ratio - 1) * (over + knee / 2) ** 2) / (2 * knee);
  return over / ratio - over;
}

/**
 * The factors by which a signal at constant settings is multiplied, one a frame, from the peaks of what the detector
 * hears: four frames have one gain, to which the factor goes straight.
 */
export function factors(peaks: Float64Array, settings: CompressorSettings, rate: number): Float64Array {
  const share = (ms: number) => 1 - Math.exp(-4000 / (rate * ms));
  const fall = share(settings.attack);
  const rise = share(settings.release);
  const factorOf = (gain: number) => 1 + settings.mix * (10 ** ((gain + settings.makeUp) / 20) - 1);
  let gain = 0;
  let factor = factorOf(0);
  const out = new Float64Array(peaks.length);
  for (let frame = 0; frame < peaks.length; frame += 4) {
    const peak = Math.max(1e-10, ...peaks.subarray(frame, frame + 4));
    const way = staticGain(20 * Math.log10(peak), settings) - gain;
    gain += (way < 0 ? fall : rise) * way;
    const target = factorOf(gain);
    for (let step = 1; step <= 4; step++) out[frame + step - 1] = factor + ((target - factor) * step) / 4;
    factor = target;
  }
  return out;
}
