/** Where the pointer is during a drag, in CSS pixels of the page, and what is held down with it. */
export interface DragPoint {
  readonly clientX: number;
  readonly clientY: number;
  readonly alt: boolean;
  readonly shift: boolean;
  /** Ctrl, or Cmd on a Mac: suspends the grid. */
  readonly mod: boolean;
}

export interface DragHandlers {
  /** Once, when the pointer has gone far enough to mean it. */
  start?(point: DragPoint): void;
  /** The pointer moved, or a modifier key went up or down. */
  move(point: DragPoint): void;
  /** The button is up: what is shown is meant. Not called without {@link move}. */
  end(point: DragPoint): void;
  /** Escape, or the pointer was taken away: all is as it was. */
  cancel(): void;
  /** The button went up without a drag. */
  click?(point: DragPoint): void;
}

/** Pixels from which a press is a drag. */
const THRESHOLD = 3;

/**
 * Follows one press of the pointer until it ends. Escape cancels. The element captures the pointer, so that the
 * drag goes on outside the window.
 */
export function followPointer(event: PointerEvent, element: HTMLElement, handlers: DragHandlers): void {
  const from = pointOf(event);
  let last = from;
  let dragging = false;
  const { pointerId } = event;
  const page = element.ownerDocument;
  element.setPointerCapture(pointerId);

  const onMove = (next: PointerEvent): void => {
    if (next.pointerId !== pointerId) return;
    last = pointOf(next);
    if (!dragging) {
      if (Math.hypot(last.clientX - from.clientX, last.clientY - from.clientY) < THRESHOLD) return;
      dragging = true;
      handlers.start?.(from);
    }
    handlers.move(last);
  };
  const onUp = (next: PointerEvent): void => {
    if (next.pointerId !== pointerId) return;
    stop();
    if (dragging) handlers.end(last);
    else handlers.click?.(last);
  };
  const onLost = (next: PointerEvent): void => {
    if (next.pointerId !== pointerId) return;
    stop();
    handlers.cancel();
  };
  const onKey = (key: KeyboardEvent): void => {
    if (key.type === "keydown" && key.key === "Escape") {
      key.preventDefault();
      key.stopPropagation();
      stop();
      handlers.cancel();
      return;
    }
    if (!["Alt", "Shift", "Control", "Meta"].includes(key.key)) return;
    key.preventDefault();
    last = { ...last, alt: key.altKey, shift: key.shiftKey, mod: key.ctrlKey || key.metaKey };
    if (dragging) handlers.move(last);
  };
  const stop = (): void => {
    element.removeEventListener("pointermove", onMove);
    element.removeEventListener("pointerup", onUp);
    element.removeEventListener("pointercancel", onLost);
    page.removeEventListener("keydown", onKey, true);
    page.removeEventListener("keyup", onKey, true);
    if (element.hasPointerCapture(pointerId)) element.releasePointerCapture(pointerId);
  };
  element.addEventListener("pointermove", onMove);
  element.addEventListener("pointerup", onUp);
  element.addEventListener("pointercancel", onLost);
  page.addEventListener("keydown", onKey, true);
  page.addEventListener("keyup", onKey, true);
}

function pointOf(event: PointerEvent): DragPoint {
  return {
    clientX: event.clientX,
    clientY: event.clientY,
    alt: event.altKey,
    shift: event.shiftKey,
    mod: event.ctrlKey || event.metaKey,
  };
}
