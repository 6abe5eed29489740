import { CURVE_HOLD, CURVE_SMOOTH } from "../../../kernels/abi.ts";
import { ClipField, EnvelopeField, FadeShape } from "../plan/plan-layout.ts";

/**
 * Adds a stretch of a clip whose fades have shapes, that has a gain envelope or is played backwards: every frame by its
 * place in the clip, so that splitting a stretch changes nothing. Audio thread; allocates nothing.
 *
 * @param row Float64 index of the clip @param clipFrame its frame that comes first
 * @param sourceAt Float32 index of that frame's sample @param step 1, or −1 backwards
 */
export function mixShaped(
  target: Float32Array,
  targetAt: number,
  source: Float32Array,
  sourceAt: number,
  step: number,
  frames: number,
  f64: Float64Array,
  row: number,
  clipFrame: number,
): void {
  const gain = f64[row + ClipField.gain] ?? 0;
  const length = f64[row + ClipField.length] ?? 0;
  const fadeIn = f64[row + ClipField.fadeIn] ?? 0;
  const fadeOut = f64[row + ClipField.fadeOut] ?? 0;
  const shapeIn = f64[row + ClipField.fadeInShape] ?? 0;
  const shapeOut = f64[row + ClipField.fadeOutShape] ?? 0;
  const envelope = f64[row + ClipField.envelope] ?? 0;
  const points = f64[row + ClipField.envelopeCount] ?? 0;
  let point = points === 0 ? 0 : pointAt(f64, envelope, points, clipFrame);
  for (let i = 0; i < frames; i++) {
    const q = clipFrame + i;
    let scale = gain;
    if (q < fadeIn) scale *= shaped(shapeIn, q / fadeIn);
    if (length - q < fadeOut) scale *= shaped(shapeOut, (length - q) / fadeOut);
    if (points > 0) {
      while (point + 1 < points && (f64[envelope + (point + 1) * EnvelopeField.count] ?? 0) <= q) point++;
      scale *= envelopeAt(f64, envelope, points, point, q);
    }
    const at = targetAt + i;
    target[at] = (target[at] ?? 0) + (source[sourceAt + i * step] ?? 0) * scale;
  }
}

/** The last point at or before a frame; the first when there is none. */
function pointAt(f64: Float64Array, envelope: number, points: number, frame: number): number {
  let low = 0;
  let high = points - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((f64[envelope + middle * EnvelopeField.count + EnvelopeField.frame] ?? 0) <= frame) low = middle;
    else high = middle - 1;
  }
  return low;
}

function envelopeAt(f64: Float64Array, envelope: number, points: number, point: number, q: number): number {
  const row = envelope + point * EnvelopeField.count;
  const from = f64[row + EnvelopeField.gain] ?? 0;
  const start = f64[row + EnvelopeField.frame] ?? 0;
  const curve = f64[row + EnvelopeField.curve] ?? 0;
  if (curve === CURVE_HOLD || point + 1 >= points || q <= start) return from;
  const next = row + EnvelopeField.count;
  let x = (q - start) / ((f64[next + EnvelopeField.frame] ?? 0) - start);
  if (curve === CURVE_SMOOTH) x = x * x * (3 - 2 * x);
  return from + ((f64[next + EnvelopeField.gain] ?? 0) - from) * x;
}

/** A fade's gain at x, from 0 to 1: see the schema's FadeShape. */
export function shaped(shape: number, x: number): number {
  switch (shape) {
    case FadeShape.equalPower:
      return Math.sin((x * Math.PI) / 2);
    case FadeShape.exponential:
      return x * x;
    case FadeShape.smooth:
      return x * x * (3 - 2 * x);
    default:
      return x;
  }
}
