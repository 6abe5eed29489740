/** One movement of a value, and one step of undo. */
export interface ValueGesture {
  change(value: number): void;
  finish(): void;
  /** Puts back what was there when the gesture began. */
  cancel(): void;
}

/** How a value lies between its ends, and how hands and keys move it. */
export interface RangeLaw {
  /** Place of a value, 0 to 1. */
  position(value: number): number;
  valueAt(position: number): number;
  /** Rounds a value as hands expect; finer with Shift. */
  round(value: number, fine: boolean): number;
  /** A value some steps on, for keys and the wheel; held within the ends. */
  nudge(value: number, steps: number, size: "fine" | "step" | "page"): number;
  readonly min: number;
  readonly max: number;
  /** What a double-click or an Alt-click sets. */
  readonly reset: number;
}

export interface RangeOptions extends RangeLaw {
  /** The value as it is in the song. */
  value(): number;
  /** Pixels the pointer moves from one end to the other. */
  travel(): number;
  /** The pointer moves to the right instead of upwards. */
  readonly horizontal?: boolean;
  begin(): ValueGesture;
  /** A key that begins a number was pressed. */
  type?(first: string): void;
}

const FINE = 0.1;
/** Wheel and key steps closer together than this are one gesture. */
const PAUSE_MS = 600;

/**
 * What faders, knobs and draggable numbers have in common: vertical drag (Shift is fine, Escape takes it back),
 * wheel, arrow keys, Page keys, Home and End, double-click and Alt-click to reset, digits to type.
 */
export class RangeControl {
  moving = $state(false);
  #drag: { gesture: ValueGesture; position: number; at: number; pointer: number; target: Element } | null =
    null;
  #steps: { gesture: ValueGesture; value: number; timer: ReturnType<typeof setTimeout> } | null = null;

  constructor(private readonly options: RangeOptions) {}

  /** Ends what is under way; to be called when the control goes. */
  close(): void {
    this.#finishSteps();
    this.#release()?.finish();
  }

  readonly onpointerdown = (event: PointerEvent): void => {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    this.#finishSteps();
    event.currentTarget.focus({ preventScroll: true });
    if (event.altKey) {
      this.set(this.options.reset);
      return;
    }
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#drag = {
      gesture: this.options.begin(),
      position: this.options.position(this.options.value()),
      at: this.#place(event),
      pointer: event.pointerId,
      target: event.currentTarget,
    };
    this.moving = true;
    globalThis.addEventListener("keydown", this.#escape, true);
  };

  readonly onpointermove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag === null || event.pointerId !== drag.pointer) return;
    const moved = (this.#place(event) - drag.at) / this.options.travel();
    if (moved === 0) return;
    drag.at = this.#place(event);
    drag.position = Math.min(1, Math.max(0, drag.position + moved * (event.shiftKey ? FINE : 1)));
    drag.gesture.change(this.options.round(this.options.valueAt(drag.position), event.shiftKey));
  };

  readonly onpointerup = (event: PointerEvent): void => {
    if (event.pointerId === this.#drag?.pointer) this.#release()?.finish();
  };

  readonly onpointercancel = (event: PointerEvent): void => {
    if (event.pointerId === this.#drag?.pointer) this.#release()?.cancel();
  };

  readonly ondblclick = (): void => {
    this.set(this.options.reset);
  };

  readonly onwheel = (event: WheelEvent): void => {
    // Ctrl + wheel is zoom and Shift + wheel scrolls sideways: a plain wheel is the control's.
    if (event.ctrlKey || event.metaKey || event.deltaY === 0) return;
    event.preventDefault();
    this.#step(event.deltaY < 0 ? 1 : -1, event.altKey ? "fine" : "step");
  };

  readonly onkeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const size = event.shiftKey ? "fine" : "step";
    switch (event.key) {
      case "ArrowUp":
      case "ArrowRight":
        this.#step(1, size);
        break;
      case "ArrowDown":
      case "ArrowLeft":
        this.#step(-1, size);
        break;
      case "PageUp":
        this.#step(1, "page");
        break;
      case "PageDown":
        this.#step(-1, "page");
        break;
      case "Home":
        this.set(this.options.min);
        break;
      case "End":
        this.set(this.options.max);
        break;
      case "Backspace":
      case "Delete":
        this.set(this.options.reset);
        break;
      default:
        if (this.options.type === undefined || !/^[-−+.\d]$/.test(event.key)) return;
        this.options.type(event.key);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** Sets a value as a gesture of its own. */
  set(value: number): void {
    this.#finishSteps();
    if (value === this.options.value()) return;
    const gesture = this.options.begin();
    gesture.change(value);
    gesture.finish();
  }

  /** Where the pointer is along the control, in pixels that grow towards its maximum. */
  #place(event: PointerEvent): number {
    return this.options.horizontal === true ? event.clientX : -event.clientY;
  }

  #step(direction: number, size: "fine" | "step" | "page"): void {
    const steps = this.#steps;
    if (steps !== null) clearTimeout(steps.timer);
    const gesture = steps?.gesture ?? this.options.begin();
    const value = this.options.nudge(steps?.value ?? this.options.value(), direction, size);
    gesture.change(value);
    const timer = setTimeout(() => {
      this.#finishSteps();
    }, PAUSE_MS);
    this.#steps = { gesture, value, timer };
  }

  #finishSteps(): void {
    const steps = this.#steps;
    if (steps === null) return;
    clearTimeout(steps.timer);
    this.#steps = null;
    steps.gesture.finish();
  }

  #release(): ValueGesture | null {
    const drag = this.#drag;
    if (drag === null) return null;
    this.#drag = null;
    this.moving = false;
    globalThis.removeEventListener("keydown", this.#escape, true);
    if (drag.target.hasPointerCapture(drag.pointer)) drag.target.releasePointerCapture(drag.pointer);
    return drag.gesture;
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.#release()?.cancel();
  };
}
