import { rulerMarks, type MeasureText } from "../geometry/ruler-marks.ts";
import type { TimeAxis } from "../geometry/time-axis.ts";
import type { Metered } from "@loophole/pulse";

export interface RulerScene {
  readonly axis: TimeAxis;
  readonly meter: Metered;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

const LABEL_INSET = 4;
const BASELINE = 11;

/** Draws the ruler: lines as long as they are strong, and as many labels as fit. */
export function paintRuler(canvas: HTMLCanvasElement, scene: RulerScene): void {
  const { width, height, pixelRatio: ratio } = scene;
  const pixels = {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
  };
  if (canvas.width !== pixels.width) canvas.width = pixels.width;
  if (canvas.height !== pixels.height) canvas.height = pixels.height;
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw new Error("The browser gave no drawing surface for the ruler.");
  const style = getComputedStyle(canvas);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = token("--panel");
  context.fillRect(0, 0, width, height);
  context.font = `${token("--text-1")} ${style.fontFamily}`;
  context.textBaseline = "alphabetic";
  const measure: MeasureText = (text) => context.measureText(text.replace(/\d/g, "0")).width;
  const line = Math.max(1, Math.round(ratio)) / ratio;
  const snap = (x: number): number => Math.round(x * ratio) / ratio;
  const color = {
    line: token("--line-soft"),
    labelled: token("--outline"),
    bar: token("--text-dim"),
    within: token("--text-faint"),
    edge: token("--line"),
  };
  for (const mark of rulerMarks(scene.axis, scene.meter, width, measure)) {
    const x = snap(mark.x);
    const length =
      mark.label !== null ? height : mark.strength === "bar" ? 9 : mark.strength === "beat" ? 6 : 4;
    context.fillStyle = mark.label !== null ? color.labelled : color.line;
    context.globalAlpha = mark.label !== null ? 0.5 : 1;
    context.fillRect(x, height - length, line, length);
    context.globalAlpha = 1;
    if (mark.label === null) continue;
    context.fillStyle = mark.strength === "bar" ? color.bar : color.within;
    context.fillText(mark.label, x + LABEL_INSET, BASELINE);
  }
  context.fillStyle = color.edge;
  context.fillRect(0, height - line, width, line);
}
