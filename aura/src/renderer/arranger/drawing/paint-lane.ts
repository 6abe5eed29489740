import type { GridLine } from "../geometry/ruler-marks.ts";
import type { PlacedClip } from "../geometry/lane-index.ts";
import { xToTick, type TimeAxis } from "../geometry/time-axis.ts";
import type { WaveformState } from "../waveform/waveform-state.ts";
import { WaveformColumns } from "../waveform/waveform-columns.ts";
import { paintClip } from "./paint-clip.ts";
import type { ThemeColors } from "./palette.ts";

/** CSS pixels between a clip and the lane's edges. */
export const LANE_PADDING = 2;

/** One track's stretch of the time line, as it is to be drawn. Sizes in CSS pixels. */
export interface LaneScene {
  readonly axis: TimeAxis;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly lines: readonly GridLine[];
  /** What overlaps the view, by start. */
  readonly placed: readonly PlacedClip[];
  readonly isSelected: (clipId: string) => boolean;
  readonly waveform: (mediaId: string) => WaveformState;
  readonly color: number;
  /** The track is muted, or another is soloed. */
  readonly dim: boolean;
  readonly trackSelected: boolean;
  /** The loop region, while it is on. */
  readonly loop: { readonly start: number; readonly end: number } | null;
}

/** Draws lanes. One serves all canvases of a window, so that its buffers are shared. */
export class LanePainter {
  readonly #columns = new WaveformColumns();

  constructor(private readonly colors: ThemeColors) {}

  /** Draws a whole lane. The canvas gets the scene's size first. */
  paint(canvas: HTMLCanvasElement, scene: LaneScene): void {
    const ratio = scene.pixelRatio;
    const width = Math.max(1, Math.round(scene.width * ratio));
    const height = Math.max(1, Math.round(scene.height * ratio));
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = canvas.getContext("2d", { alpha: false });
    if (!context) throw new Error("The browser gave no drawing surface for a track.");
    this.#paintGround(context, scene, width, height);
    this.#paintClips(context, scene, width, height);
  }

  #paintGround(context: CanvasRenderingContext2D, scene: LaneScene, width: number, height: number): void {
    const colors = this.colors.lane;
    const ratio = scene.pixelRatio;
    context.fillStyle = scene.trackSelected ? colors.laneSelected : colors.lane;
    context.fillRect(0, 0, width, height);
    const toPixel = (tick: number): number =>
      Math.round((tick / scene.axis.ticksPerPixel - scene.axis.scrollX) * ratio);
    if (scene.loop) {
      const from = Math.max(0, toPixel(scene.loop.start));
      context.fillStyle = colors.loopWash;
      context.fillRect(from, 0, Math.max(0, Math.min(width, toPixel(scene.loop.end)) - from), height);
    }
    const line = Math.max(1, Math.round(ratio));
    for (const mark of scene.lines) {
      context.fillStyle =
        mark.strength === "bar"
          ? colors.barLine
          : mark.strength === "beat"
            ? colors.beatLine
            : colors.divisionLine;
      context.fillRect(toPixel(mark.tick), 0, line, height);
    }
    context.fillStyle = colors.separator;
    context.fillRect(0, height - line, width, line);
  }

  #paintClips(context: CanvasRenderingContext2D, scene: LaneScene, width: number, height: number): void {
    const ratio = scene.pixelRatio;
    const ticksPerPixel = scene.axis.ticksPerPixel / ratio;
    const scroll = scene.axis.scrollX * ratio;
    const top = Math.round(LANE_PADDING * ratio);
    const colors = this.colors.clip(scene.color, scene.dim);
    const leftTick = xToTick(scene.axis, 0);
    let covered = -Infinity;
    for (const placed of scene.placed) {
      const left = Math.round(placed.start / ticksPerPixel - scroll);
      const right = Math.max(left + 1, Math.round(placed.end / ticksPerPixel - scroll));
      // Thousands of clips may share a pixel when all of a long song is in view: one of them is enough.
      if (right <= covered && right - left <= 1) continue;
      covered = Math.max(covered, right);
      paintClip(
        context,
        {
          placed,
          waveform: scene.waveform(placed.clip.media),
          colors,
          lane: this.colors.lane,
          selected: scene.isSelected(placed.clip.id),
          left,
          right,
          top,
          height: height - 2 * top - Math.max(1, Math.round(ratio)),
          canvasWidth: width,
          ticksPerPixel,
          leftTick,
          pixelRatio: ratio,
        },
        this.#columns,
      );
    }
  }
}
