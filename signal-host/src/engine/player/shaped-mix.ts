import { CURVE_HOLD, CURVE_SMOOTH } from "../../../kernels/abi.ts";
import { ClipField, EnvelopeField, FadeShape } from "../plan/plan-layout.ts";

/** Frames whose gains are computed at once. */
const PIECE = 256;

/**
 * Adds clips whose fades have shapes, that have a gain envelope or are played backwards: every frame by its place in the
 * clip, so that splitting a stretch changes nothing. Audio thread; allocates nothing, also where nothing is inlined:
 * numbers with a fraction go from function to function in arrays.
 */
export class ShapedMix {
  /** Gains of a piece's frames, and what a fade does to them. */
  readonly #gains = new Float64Array(PIECE);
  readonly #fade = new Float64Array(PIECE);

  /**
   * @param source Float32 array with both channels' samples, the clip's first frame at `fromLeft` and `fromRight`
   * @param step 1, or −1 backwards @param row Float64 index of the clip @param clipFrame its frame that comes first
   */
  add(
    left: Float32Array,
    right: Float32Array,
    targetAt: number,
    source: Float32Array,
    fromLeft: number,
    fromRight: number,
    step: number,
    frames: number,
    f64: Float64Array,
    row: number,
    clipFrame: number,
  ): void {
    for (let done = 0; done < frames; done += PIECE) {
      const count = Math.min(PIECE, frames - done);
      this.#computeGains(count, f64, row, clipFrame + done);
      addScaled(left, targetAt + done, source, fromLeft + done * step, step, count, this.#gains);
      addScaled(right, targetAt + done, source, fromRight + done * step, step, count, this.#gains);
    }
  }

  #computeGains(count: number, f64: Float64Array, row: number, clipFrame: number): void {
    const gains = this.#gains;
    const fade = this.#fade;
    const gain = f64[row + ClipField.gain] ?? 0;
    const length = f64[row + ClipField.length] ?? 0;
    const fadeIn = f64[row + ClipField.fadeIn] ?? 0;
    const fadeOut = f64[row + ClipField.fadeOut] ?? 0;
    for (let i = 0; i < count; i++) gains[i] = gain;
    if (clipFrame < fadeIn) {
      for (let i = 0; i < count; i++) fade[i] = clipFrame + i < fadeIn ? (clipFrame + i) / fadeIn : 1;
      applyFade(gains, fade, count, f64[row + ClipField.fadeInShape] ?? 0);
    }
    const left = length - clipFrame;
    if (left - (count - 1) < fadeOut) {
      for (let i = 0; i < count; i++) fade[i] = left - i < fadeOut ? (left - i) / fadeOut : 1;
      applyFade(gains, fade, count, f64[row + ClipField.fadeOutShape] ?? 0);
    }
    if (f64[row + ClipField.envelopeCount] !== 0) applyEnvelope(gains, count, f64, row, clipFrame);
  }
}

function addScaled(
  target: Float32Array,
  targetAt: number,
  source: Float32Array,
  sourceAt: number,
  step: number,
  count: number,
  gains: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const at = targetAt + i;
    target[at] = (target[at] ?? 0) + (source[sourceAt + i * step] ?? 0) * (gains[i] ?? 0);
  }
}

/** Multiplies gains by a fade's, which is at `fade`, from 0 to 1, along its shape: see the schema's FadeShape. */
function applyFade(gains: Float64Array, fade: Float64Array, count: number, shape: number): void {
  for (let i = 0; i < count; i++) {
    const x = fade[i] ?? 0;
    let gain = x;
    if (shape === FadeShape.equalPower) gain = Math.sin((x * Math.PI) / 2);
    else if (shape === FadeShape.exponential) gain = x * x;
    else if (shape === FadeShape.smooth) gain = x * x * (3 - 2 * x);
    gains[i] = (gains[i] ?? 0) * gain;
  }
}

/** Multiplies gains by those of a clip's envelope, from its frame `clipFrame` on. */
function applyEnvelope(
  gains: Float64Array,
  count: number,
  f64: Float64Array,
  row: number,
  clipFrame: number,
): void {
  const envelope = f64[row + ClipField.envelope] ?? 0;
  const points = f64[row + ClipField.envelopeCount] ?? 0;
  let point = pointAt(f64, envelope, points, clipFrame);
  for (let i = 0; i < count; i++) {
    const q = clipFrame + i;
    while (point + 1 < points && (f64[envelope + (point + 1) * EnvelopeField.count] ?? 0) <= q) point++;
    const at = envelope + point * EnvelopeField.count;
    const next = at + EnvelopeField.count;
    const start = f64[at + EnvelopeField.frame] ?? 0;
    const curve = f64[at + EnvelopeField.curve] ?? 0;
    let gain = f64[at + EnvelopeField.gain] ?? 0;
    if (curve !== CURVE_HOLD && point + 1 < points && q > start) {
      let x = (q - start) / ((f64[next + EnvelopeField.frame] ?? 0) - start);
      if (curve === CURVE_SMOOTH) x = x * x * (3 - 2 * x);
      gain += ((f64[next + EnvelopeField.gain] ?? 0) - gain) * x;
    }
    gains[i] = (gains[i] ?? 0) * gain;
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
