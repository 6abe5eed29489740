/** dB, shares of 1. */
export interface UtilitySettings {
  readonly gain: number;
  readonly width: number;
  readonly balance: number;
  readonly invertLeft: boolean;
  readonly invertRight: boolean;
  readonly swap: boolean;
  readonly dcBlock: boolean;
}

/** A first-order high-pass at 5 Hz by the trapezoidal rule. */
function highPass(rate: number): (x: number) => number {
  const g = Math.tan((5 * Math.PI) / rate);
  let lastIn = 0;
  let last = 0;
  return (x) => {
    last = (x - lastIn + (1 - g) * last) / (1 + g);
    lastIn = x;
    return last;
  };
}

/** A stereo signal through the utility at constant settings: direct current, phase, channels, width, balance, gain. */
export function treat(
  left: Float64Array,
  right: Float64Array,
  settings: UtilitySettings,
  rate: number,
): { left: Float64Array; right: Float64Array } {
  const { width, balance, swap } = settings;
  const gain = settings.gain <= -60 ? 0 : 10 ** (settings.gain / 20);
  const out = { left: new Float64Array(left.length), right: new Float64Array(left.length) };
  const blocks = [highPass(rate), highPass(rate)] as const;
  for (let frame = 0; frame < left.length; frame++) {
    let l = left[frame] as number;
    let r = right[frame] as number;
    if (settings.dcBlock) [l, r] = [blocks[0](l), blocks[1](r)];
    if (settings.invertLeft) l = -l;
    if (settings.invertRight) r = -r;
    if (swap) [l, r] = [r, l];
    const middle = (l + r) / 2;
    const side = (width * (l - r)) / 2;
    out.left[frame] = gain * Math.min(1, 1 - balance) * (middle + side);
    out.right[frame] = gain * Math.min(1, 1 + balance) * (middle - side);
  }
  return out;
}
