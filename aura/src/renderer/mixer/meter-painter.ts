import {
  METER_HIGH_DB,
  METER_LINES_DB,
  METER_OVER_DB,
  METER_TOP_DB,
  METER_BOTTOM_DB,
  meterDeflection,
} from "./meter-scale.ts";

/** Levels of all strips in dBFS, `[left, right]` a strip. */
export interface MeterLevels {
  readonly peakDb: Float32Array;
  readonly rmsDb: Float32Array;
  readonly holdDb: Float32Array;
}

/** Where a strip's meter is, in CSS pixels of the canvas. */
export interface MeterPlace {
  readonly strip: number;
  readonly x: number;
}

export interface MeterGeometry {
  readonly top: number;
  readonly height: number;
  /** Of one channel. */
  readonly width: number;
  readonly gap: number;
}

/** The zones of a meter from below, with the colours of peak and body. */
export interface MeterColours {
  readonly well: string;
  readonly line: string;
  readonly hold: string;
  readonly zones: readonly {
    readonly fromDb: number;
    readonly toDb: number;
    readonly peak: string;
    readonly body: string;
  }[];
}

/** The colours of the theme that `element` is in. */
export function meterColours(element: Element): MeterColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const zone = (fromDb: number, toDb: number, name: string) => ({
    fromDb,
    toDb,
    peak: token(`--meter-${name}-peak`),
    body: token(`--meter-${name}`),
  });
  return {
    well: token("--meter-well"),
    line: token("--meter-tick"),
    hold: token("--text"),
    zones: [
      zone(METER_BOTTOM_DB, METER_HIGH_DB, "low"),
      zone(METER_HIGH_DB, METER_OVER_DB, "high"),
      zone(METER_OVER_DB, METER_TOP_DB, "over"),
    ],
  };
}

/**
 * Draws meters: the RMS body, the peak above it, the held peak as a line. The canvas is scaled so that one unit is
 * a CSS pixel; `ratio` is device pixels to one of them, for edges that fall on device pixels.
 */
export function paintMeters(
  context: CanvasRenderingContext2D,
  places: readonly MeterPlace[],
  levels: MeterLevels,
  geometry: MeterGeometry,
  colours: MeterColours,
  ratio: number,
): void {
  const { top, height, width, gap } = geometry;
  const snap = (value: number) => Math.round(value * ratio) / ratio;
  const y = (db: number) => snap(top + height - meterDeflection(db) * height);
  const hairline = 1 / ratio;
  const bottom = snap(top + height);

  context.fillStyle = colours.well;
  for (const { x } of places) {
    context.fillRect(x, top, width, height);
    context.fillRect(x + width + gap, top, width, height);
  }
  for (const { fromDb, toDb, peak, body } of colours.zones) {
    const zoneBottom = fromDb === METER_BOTTOM_DB ? bottom : y(fromDb);
    const zoneTop = y(toDb);
    for (const [style, values] of [
      [peak, levels.peakDb],
      [body, levels.rmsDb],
    ] as const) {
      context.fillStyle = style;
      for (const { strip, x } of places) {
        for (let channel = 0; channel < 2; channel++) {
          const db = values[strip * 2 + channel] ?? METER_BOTTOM_DB;
          if (db <= fromDb) continue;
          const from = Math.max(zoneTop, y(db));
          context.fillRect(x + channel * (width + gap), from, width, zoneBottom - from);
        }
      }
    }
  }
  context.fillStyle = colours.line;
  for (const db of METER_LINES_DB) {
    const at = y(db);
    for (const { x } of places) context.fillRect(x, at, width * 2 + gap, hairline);
  }
  for (const { strip, x } of places) {
    for (let channel = 0; channel < 2; channel++) {
      const db = levels.holdDb[strip * 2 + channel] ?? METER_BOTTOM_DB;
      if (db <= METER_BOTTOM_DB) continue;
      context.fillStyle = db > METER_OVER_DB ? (colours.zones[2]?.peak ?? colours.hold) : colours.hold;
      context.fillRect(x + channel * (width + gap), y(db), width, Math.max(hairline, snap(1)));
    }
  }
}
