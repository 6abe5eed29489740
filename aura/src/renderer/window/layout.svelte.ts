export type DetailTab = "mixer" | "messages";

interface StoredLayout {
  readonly detailHeight: number;
  readonly detailOpen: boolean;
  readonly detailTab: DetailTab;
  readonly inspectorWidth: number;
  readonly inspectorOpen: boolean;
  readonly browserWidth: number;
  readonly browserOpen: boolean;
}

export const DETAIL_HEIGHT = { min: 180, initial: 300, max: 720 } as const;
export const BROWSER_WIDTH = { min: 160, initial: 216, max: 420 } as const;
export const INSPECTOR_WIDTH = { min: 180, initial: 216, max: 420 } as const;

const INITIAL: StoredLayout = {
  detailHeight: DETAIL_HEIGHT.initial,
  detailOpen: true,
  detailTab: "mixer",
  inspectorWidth: INSPECTOR_WIDTH.initial,
  inspectorOpen: true,
  browserWidth: BROWSER_WIDTH.initial,
  browserOpen: false,
};

/** How the panels stand, remembered per project. Sizes are in pixels: a larger window stretches nothing. */
export class Layout {
  #kept: StoredLayout = $state.raw(INITIAL);
  #key: string | null = null;

  constructor(private readonly storage: Pick<Storage, "getItem" | "setItem">) {}

  get kept(): StoredLayout {
    return this.#kept;
  }

  /** Brings back how the panels stood when this project was last open. */
  open(projectId: string): void {
    this.#key = `loophole.layout.${projectId}`;
    this.#kept = { ...INITIAL, ...parse(this.storage.getItem(this.#key)) };
  }

  set(change: Partial<StoredLayout>): void {
    this.#kept = { ...this.#kept, ...change };
    if (this.#key !== null) this.storage.setItem(this.#key, JSON.stringify(this.#kept));
  }
}

/** What of a stored layout makes sense; it may be from another version. */
function parse(text: string | null): Partial<StoredLayout> {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? "{}");
  } catch {
    return {}; // Not ours, or damaged: the panels stand as at first.
  }
  if (typeof stored !== "object" || stored === null) return {};
  const layout: { -readonly [Key in keyof StoredLayout]?: StoredLayout[Key] } = {};
  if ("detailHeight" in stored && isIn(stored.detailHeight, DETAIL_HEIGHT))
    layout.detailHeight = stored.detailHeight;
  if ("detailOpen" in stored && typeof stored.detailOpen === "boolean") layout.detailOpen = stored.detailOpen;
  if ("detailTab" in stored && stored.detailTab === "messages") layout.detailTab = "messages";
  if ("inspectorWidth" in stored && isIn(stored.inspectorWidth, INSPECTOR_WIDTH)) {
    layout.inspectorWidth = stored.inspectorWidth;
  }
  if ("browserWidth" in stored && isIn(stored.browserWidth, BROWSER_WIDTH)) {
    layout.browserWidth = stored.browserWidth;
  }
  if ("browserOpen" in stored && typeof stored.browserOpen === "boolean") {
    layout.browserOpen = stored.browserOpen;
  }
  if ("inspectorOpen" in stored && typeof stored.inspectorOpen === "boolean") {
    layout.inspectorOpen = stored.inspectorOpen;
  }
  return layout;
}

function isIn(value: unknown, range: { readonly min: number; readonly max: number }): value is number {
  return typeof value === "number" && value >= range.min && value <= range.max;
}
