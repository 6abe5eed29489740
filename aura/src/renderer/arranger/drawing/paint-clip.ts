import { gainFromDb } from "@loophole/protocol";
import type { Clip } from "@loophole/schemas/types";
import type { PlacedClip } from "../geometry/lane-index.ts";
import { loopSeams, shaped } from "../waveform/clip-time.ts";
import { traceExtremes, traceRms } from "../waveform/clip-outline.ts";
import type { WaveformState } from "../waveform/waveform-state.ts";
import { computeColumns, type WaveformColumns } from "../waveform/waveform-columns.ts";
import { paintNotes } from "./paint-notes.ts";
import type { ClipColors, LaneColors } from "./palette.ts";

/** CSS pixels of the strip with the clip's name. */
export const TITLE_HEIGHT = 15;
/** CSS pixels of body from which the channels of a file are drawn apart. */
const SPLIT_HEIGHT = 64;
const HATCH_PIXELS = 7;

export interface ClipPaint {
  readonly placed: PlacedClip;
  readonly waveform: WaveformState;
  readonly colors: ClipColors;
  readonly lane: LaneColors;
  readonly selected: boolean;
  /** Everything below in device pixels; left and right are whole, and may lie outside the canvas. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly canvasWidth: number;
  /** Ticks in a device pixel, and the tick at the canvas's left edge. */
  readonly ticksPerPixel: number;
  readonly leftTick: number;
  readonly pixelRatio: number;
}

/** Draws a clip: body, waveform or what stands for it, loop seams, fades, border. The name is not drawn here. */
export function paintClip(
  context: CanvasRenderingContext2D,
  paint: ClipPaint,
  columns: WaveformColumns,
): void {
  const { left, right, top, height, colors, pixelRatio } = paint;
  const width = Math.max(1, right - left);
  if (width <= 2 * pixelRatio) {
    context.fillStyle = colors.wave;
    context.fillRect(left, top, width, height);
    return;
  }
  const title = titleHeight(height, pixelRatio);
  context.save();
  context.beginPath();
  context.roundRect(left, top, width, height, Math.min(2 * pixelRatio, width / 2));
  context.clip();
  context.fillStyle = paint.selected ? colors.fillSelected : colors.fill;
  context.fillRect(left, top, width, height);
  if (title > 0) {
    context.fillStyle = paint.selected ? colors.titleSelected : colors.title;
    context.fillRect(left, top, width, title);
  }
  if (paint.placed.notes !== null) paintNotes(context, paint, paint.placed.notes, title);
  else if (paint.waveform.kind === "ready") {
    paintWaveform(context, paint, columns, title);
    paintSeams(context, paint, title);
    paintFades(context, paint, title);
  } else if (paint.waveform.kind === "loading") paintLoading(context, paint, title);
  else paintHatch(context, paint, title);
  context.restore();
  paintBorder(context, paint, width);
}

/** Low tracks have no room for a strip of names: the waveform comes first. */
export function titleHeight(height: number, pixelRatio: number): number {
  const title = Math.round(TITLE_HEIGHT * pixelRatio);
  return height >= title * 2 ? title : 0;
}

function paintWaveform(
  context: CanvasRenderingContext2D,
  paint: ClipPaint,
  columns: WaveformColumns,
  title: number,
): void {
  if (paint.waveform.kind !== "ready") return;
  const { file } = paint.waveform;
  const { placed, colors } = paint;
  const first = Math.max(0, paint.left);
  const last = Math.min(paint.canvasWidth, paint.right);
  if (last <= first) return;
  const framesPerColumn = paint.ticksPerPixel * placed.framesPerTick;
  const from = (paint.leftTick + first * paint.ticksPerPixel - placed.start) * placed.framesPerTick;
  const gain = gainFromDb(placed.clip.gain);
  const body = paint.height - title;
  const split = file.channels === 2 && body >= SPLIT_HEIGHT * paint.pixelRatio;
  const bands = split ? 2 : 1;
  const bandHeight = body / bands;
  for (let band = 0; band < bands; band++) {
    const channel = split ? band : "all";
    computeColumns(columns, file, placed.clip, { from, framesPerColumn, count: last - first, channel });
    const middle = Math.round(paint.top + title + bandHeight * (band + 0.5));
    const half = bandHeight / 2 - paint.pixelRatio;
    const place = { x: first, middle, half, gain };
    context.fillStyle = columns.fine ? colors.rms : colors.wave;
    context.beginPath();
    traceExtremes(context, columns, place);
    context.fill();
    if (!columns.fine) {
      context.fillStyle = colors.rms;
      context.beginPath();
      traceRms(context, columns, place);
      context.fill();
    }
    paintClipMarks(context, paint, columns, { x: first, top: middle - half, bottom: middle + half });
  }
}

/** A red tick at both edges wherever the recording itself reaches full scale. */
function paintClipMarks(
  context: CanvasRenderingContext2D,
  paint: ClipPaint,
  columns: WaveformColumns,
  at: { x: number; top: number; bottom: number },
): void {
  const size = Math.round(2 * paint.pixelRatio);
  const width = Math.max(1, Math.round(paint.pixelRatio));
  context.fillStyle = paint.lane.clipMark;
  for (let i = 0; i < columns.length; i++) {
    if (columns.clipped[i] !== 1) continue;
    context.fillRect(at.x + i, at.top, width, size);
    context.fillRect(at.x + i, at.bottom - size, width, size);
  }
}

function toX(paint: ClipPaint, frames: number): number {
  return paint.left + frames / paint.placed.framesPerTick / paint.ticksPerPixel;
}

/** A notch at top and bottom and a faint line wherever the source begins again. */
function paintSeams(context: CanvasRenderingContext2D, paint: ClipPaint, title: number): void {
  const { placed, pixelRatio, top, height } = paint;
  const framesPerPixel = paint.ticksPerPixel * placed.framesPerTick;
  const from = Math.max(0, -paint.left) * framesPerPixel;
  const to = (paint.canvasWidth - paint.left) * framesPerPixel;
  if (placed.clip.loop && (placed.clip.loop.end - placed.clip.loop.start) / framesPerPixel < 4 * pixelRatio)
    return;
  const seams = loopSeams(placed.clip, from, to);
  const line = Math.max(1, Math.round(pixelRatio));
  const notch = Math.round(4 * pixelRatio);
  for (const seam of seams) {
    const x = Math.round(toX(paint, seam));
    context.fillStyle = paint.colors.border;
    context.globalAlpha = 0.55;
    context.fillRect(x, top + title, line, height - title);
    context.globalAlpha = 1;
    context.fillStyle = paint.lane.lane;
    context.beginPath();
    context.moveTo(x - notch, top);
    context.lineTo(x + notch, top);
    context.lineTo(x, top + notch);
    context.moveTo(x - notch, top + height);
    context.lineTo(x + notch, top + height);
    context.lineTo(x, top + height - notch);
    context.fill();
  }
}

/** Points that a fade's line is drawn through. */
const FADE_POINTS = 16;

/** What a fade takes away is shaded; its shape is the line over it. */
function paintFades(context: CanvasRenderingContext2D, paint: ClipPaint, title: number): void {
  const { placed, top, height, pixelRatio } = paint;
  const { clip } = placed;
  const upper = top + title;
  const lower = top + height;
  const ends: [silent: number, full: number, shape: Clip["fadeInShape"]][] = [];
  if (clip.fadeIn > 0) ends.push([paint.left, toX(paint, clip.fadeIn), clip.fadeInShape]);
  if (clip.fadeOut > 0) {
    ends.push([paint.right, toX(paint, clip.length - clip.fadeOut), clip.fadeOutShape]);
  }
  for (const [silent, full, shape] of ends) {
    const trace = (): void => {
      for (let point = 0; point <= FADE_POINTS; point++) {
        const x = point / FADE_POINTS;
        context.lineTo(silent + (full - silent) * x, lower - (lower - upper) * shaped(shape, x));
      }
    };
    context.fillStyle = paint.lane.lane;
    context.globalAlpha = 0.4;
    context.beginPath();
    context.moveTo(silent, upper);
    trace();
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = paint.colors.fade;
    context.lineWidth = Math.max(1, pixelRatio);
    context.beginPath();
    trace();
    context.stroke();
  }
}

/** A still line where the waveform will be. */
function paintLoading(context: CanvasRenderingContext2D, paint: ClipPaint, title: number): void {
  const { left, right, top, height, pixelRatio } = paint;
  const inset = 4 * pixelRatio;
  const from = Math.max(left, 0) + inset;
  const width = Math.min(right, paint.canvasWidth) - inset - from;
  if (width < 8 * pixelRatio) return;
  const thickness = Math.max(1, Math.round(pixelRatio));
  context.fillStyle = paint.colors.wave;
  context.fillRect(from, Math.round(top + title + (height - title) / 2), width, thickness);
}

/** Diagonal lines: there is no audio here. */
function paintHatch(context: CanvasRenderingContext2D, paint: ClipPaint, title: number): void {
  const { left, right, top, height, pixelRatio } = paint;
  const step = Math.round(HATCH_PIXELS * pixelRatio);
  const from = Math.max(left, 0) - height;
  const to = Math.min(right, paint.canvasWidth);
  context.strokeStyle = paint.lane.hatch;
  context.lineWidth = Math.max(1, pixelRatio);
  context.beginPath();
  for (let x = from - ((((from - left) % step) + step) % step); x < to; x += step) {
    context.moveTo(x, top + height);
    context.lineTo(x + height - title, top + title);
  }
  context.stroke();
}

function paintBorder(context: CanvasRenderingContext2D, paint: ClipPaint, width: number): void {
  const thick = paint.selected && width > 16 * paint.pixelRatio;
  const line = Math.max(1, Math.round((thick ? 2 : 1) * paint.pixelRatio));
  context.strokeStyle = paint.selected ? paint.lane.selection : paint.colors.border;
  context.lineWidth = line;
  context.beginPath();
  context.roundRect(
    paint.left + line / 2,
    paint.top + line / 2,
    Math.max(1, width - line),
    paint.height - line,
    Math.min(2 * paint.pixelRatio, width / 2),
  );
  context.stroke();
}
