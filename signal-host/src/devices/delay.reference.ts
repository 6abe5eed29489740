/** Frames, shares of 1, Hz. */
export interface DelaySettings {
  readonly frames: number;
  readonly feedback: number;
  readonly pingPong: boolean;
  readonly lowCut: number;
  readonly highCut: number;
  readonly mix: number;
}

/** A one-pole low-pass by the trapezoidal rule. */
function lowPass(hertz: number, rate: number): (x: number) => number {
  const g = Math.tan((Math.PI * hertz) / rate);
  let s = 0;
  return (x) => {
    const way = (g / (1 + g)) * (x - s);
    const y = s + way;
    s = y + way;
    return y;
  };
}

/** A stereo signal through the delay at constant settings, in 64 bits. */
export function echoes(
  left: Float64Array,
  right: Float64Array,
  settings: DelaySettings,
  rate: number,
): { left: Float64Array; right: Float64Array } {
  const { frames, feedback, pingPong, mix } = settings;
  const tap = () => {
    const high = lowPass(settings.highCut, rate);
    const low = lowPass(settings.lowCut, rate);
    return (x: number) => {
      const y = high(x);
      return y - low(y);
    };
  };
  const [filterLeft, filterRight] = [tap(), tap()];
  const line = [new Float64Array(left.length), new Float64Array(left.length)] as const;
  const out = { left: new Float64Array(left.length), right: new Float64Array(left.length) };
  for (let frame = 0; frame < left.length; frame++) {
    const [x, y] = [left[frame] as number, right[frame] as number];
    const echoLeft = filterLeft(line[0][frame - frames] ?? 0);
    const echoRight = filterRight(line[1][frame - frames] ?? 0);
    out.left[frame] = x + mix * (echoLeft - x);
    out.right[frame] = y + mix * (echoRight - y);
    line[0][frame] = pingPong ? (x + y) / 2 + feedback * echoRight : x + feedback * echoLeft;
    line[1][frame] = pingPong ? feedback * echoLeft : y + feedback * echoRight;
  }
  return out;
}
