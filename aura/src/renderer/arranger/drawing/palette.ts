/** The colours a lane is painted with, resolved from the design tokens for one track colour and theme. */
export interface ClipColors {
  readonly fill: string;
  readonly fillSelected: string;
  readonly title: string;
  readonly titleSelected: string;
  readonly border: string;
  readonly wave: string;
  readonly rms: string;
  readonly fade: string;
}

export interface LaneColors {
  readonly lane: string;
  readonly laneSelected: string;
  readonly barLine: string;
  readonly beatLine: string;
  readonly divisionLine: string;
  readonly separator: string;
  readonly loopWash: string;
  readonly selection: string;
  readonly clipMark: string;
  readonly hatch: string;
}

/**
 * Reads the tokens as they are at an element now. Canvas knows no CSS variables, so they are read once for each
 * theme and kept until {@link ThemeColors.reset}.
 */
export class ThemeColors {
  #lane: LaneColors | null = null;
  #clips = new Map<string, ClipColors>();
  #style: CSSStyleDeclaration | null = null;

  constructor(private readonly element: Element) {}

  /** Forgets what was read: the theme has changed. */
  reset(): void {
    this.#lane = null;
    this.#style = null;
    this.#clips.clear();
  }

  get lane(): LaneColors {
    this.#lane ??= this.#readLane();
    return this.#lane;
  }

  /** Colours of a clip on a track with this colour number; `dim` for tracks that are not heard. */
  clip(color: number, dim: boolean): ClipColors {
    const key = `${color}${dim ? "d" : ""}`;
    let colors = this.#clips.get(key);
    if (!colors) {
      colors = this.#readClip(color, dim);
      this.#clips.set(key, colors);
    }
    return colors;
  }

  #token(name: string): string {
    this.#style ??= getComputedStyle(this.element);
    return this.#style.getPropertyValue(name).trim();
  }

  #readLane(): LaneColors {
    const surface = this.#token("--ground");
    const text = this.#token("--text");
    return {
      lane: surface,
      laneSelected: mix(text, 4, surface),
      barLine: this.#token("--grid-bar"),
      beatLine: this.#token("--grid-beat"),
      divisionLine: mix(this.#token("--grid-beat"), 50, surface),
      separator: this.#token("--line"),
      loopWash: mix(this.#token("--accent"), 5, surface),
      selection: this.#token("--text"),
      clipMark: this.#token("--danger"),
      hatch: mix(text, 30, surface),
    };
  }

  #readClip(color: number, dim: boolean): ClipColors {
    const surface = this.#token("--ground");
    const text = this.#token("--text");
    const track = this.#token(`--track-${color}`);
    const base = dim ? mix(track, 30, mix(text, 35, surface)) : track;
    return {
      fill: mix(base, 22, surface),
      fillSelected: mix(base, 34, surface),
      title: mix(base, 46, surface),
      titleSelected: mix(base, 62, surface),
      border: mix(base, 70, surface),
      wave: mix(base, 72, surface),
      rms: mix(base, 72, text),
      fade: mix(base, 70, text),
    };
  }
}

function mix(color: string, percent: number, other: string): string {
  return `color-mix(in oklab, ${color} ${percent}%, ${other})`;
}
