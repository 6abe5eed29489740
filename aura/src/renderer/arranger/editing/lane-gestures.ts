import { newId } from "@loophole/pulse";
import type { Edit } from "@loophole/schemas/types";
import type { Arranger } from "../arranger.svelte.ts";
import { TITLE_HEIGHT } from "../drawing/paint-clip.ts";
import { clipZone, type ClipZone } from "../geometry/hit-zones.ts";
import type { PlacedClip } from "../geometry/lane-index.ts";
import { clipRange, selectedIds, selectionOf, selectMode, toggled } from "../selection.ts";
import { edgeTick, moveEdges, type Edge } from "./edge-edits.ts";
import { findClips } from "./found-clips.ts";
import { copyClips, moveClips } from "./move-clips.ts";
import { followPointer, type DragHandlers, type DragPoint } from "./pointer-drag.ts";

/** A rectangle of time and tracks that is being drawn to select what it touches. */
export interface Marquee {
  readonly fromTick: number;
  readonly toTick: number;
  /** Heights among the tracks, in CSS pixels from the top of the first. */
  readonly fromY: number;
  readonly toY: number;
}

/** Pixels from an edge of the lanes at which a drag begins to scroll. */
const SCROLL_ZONE = 28;

/** What the pointer does in the lanes: select, move, copy, trim, fade, marquee. */
export class LaneGestures {
  /** Where the next range begins. */
  #anchor: string | null = null;

  constructor(
    private readonly arranger: Arranger,
    private readonly showMarquee: (marquee: Marquee | null) => void,
  ) {}

  /** The clip and the part of it at a point of a lane. */
  hit(clientX: number, clientY: number): { placed: PlacedClip; zone: ClipZone } | null {
    const { arranger } = this;
    const { view, shown } = arranger;
    const row = arranger.trackIndexAt(clientY);
    const track = shown?.tracks[row];
    if (!shown || !track) return null;
    const x = clientX - arranger.lanesLeft;
    const index = arranger.lanes.get(track, shown);
    const placed = index.at(arranger.rawTickAt(clientX)) ?? index.at(arranger.rawTickAt(clientX - 1));
    if (!placed) return null;
    const top = arranger.body?.getBoundingClientRect().top ?? 0;
    const y = clientY - top + view.scrollTop - row * view.trackHeight;
    return { placed, zone: clipZone(placed, view.axis, { x, y }, TITLE_HEIGHT + 2) };
  }

  /** A press in the lanes. */
  press(event: PointerEvent, element: HTMLElement): void {
    if (event.button !== 0) return;
    const hit = this.hit(event.clientX, event.clientY);
    if (!hit) {
      element.focus({ preventScroll: true });
      this.#marquee(event, element);
      return;
    }
    const { id } = hit.placed.clip;
    const wasSelected = this.arranger.selectedClips.has(id);
    const mode = selectMode({ shift: event.shiftKey, mod: event.ctrlKey || event.metaKey });
    if (mode === "replace" && !wasSelected) this.selectClip(id, "replace");
    else if (mode !== "replace") this.selectClip(id, mode);
    void this.arranger.focus({ kind: "clip", id }, "stay");
    if (!this.arranger.selectedClips.has(id)) return;
    const click = (): void => {
      // A press on one of several selected clips may have been the start of a drag of them all; it was not.
      if (mode === "replace" && wasSelected) this.selectClip(id, "replace");
    };
    if (hit.zone === "body") this.#move(event, element, id, click);
    else this.#edge(event, element, id, hit.zone, click);
  }

  selectClip(id: string, mode: "replace" | "toggle" | "range"): void {
    const { session } = this.arranger;
    const { project } = session;
    if (!project) return;
    const ids = selectedIds(session.selection, "clip");
    if (mode === "range" && this.#anchor !== null) {
      this.arranger.select(selectionOf("clip", clipRange(project, this.#anchor, id)));
      return;
    }
    this.#anchor = id;
    this.arranger.select(selectionOf("clip", mode === "toggle" ? toggled(ids, id) : [id]));
  }

  #move(event: PointerEvent, element: HTMLElement, id: string, click: () => void): void {
    const { arranger } = this;
    const { project } = arranger.session;
    const pressed = project ? findClips(project, [id])[0] : undefined;
    if (!pressed) return;
    const grabbed = arranger.rawTickAt(event.clientX) - pressed.clip.start;
    const ids = [...arranger.selectedClips];
    const copies = new Map(ids.map((original) => [original, newId("clip")]));
    const make = (point: DragPoint): Edit | null => {
      const song = arranger.session.project;
      if (!song) return null;
      const start = arranger.snap(arranger.rawTickAt(point.clientX) - grabbed, point.mod);
      const shift = {
        ticks: start - pressed.clip.start,
        tracks: arranger.trackIndexAt(point.clientY) - pressed.trackIndex,
      };
      if (point.alt) return copyClips(song, ids, shift, (original) => copies.get(original) ?? newId("clip"));
      return moveClips(song, ids, shift);
    };
    this.#edit(event, element, make, click, (point) => {
      if (!point.alt) return;
      arranger.select(selectionOf("clip", copies.values()));
      const copy = copies.get(id);
      if (copy !== undefined) void arranger.focus({ kind: "clip", id: copy }, "stay");
    });
  }

  #edge(event: PointerEvent, element: HTMLElement, id: string, edge: Edge, click: () => void): void {
    const { arranger } = this;
    const { project } = arranger.session;
    const clip = project ? findClips(project, [id])[0]?.clip : undefined;
    if (!project || !clip) return;
    const from = edgeTick(project, clip, edge);
    const grabbed = arranger.rawTickAt(event.clientX) - from;
    const ids = [...arranger.selectedClips];
    const fade = edge === "fade-in" || edge === "fade-out";
    this.#edit(
      event,
      element,
      (point) => {
        const song = arranger.session.project;
        const to = arranger.snap(arranger.rawTickAt(point.clientX) - grabbed, point.mod || fade);
        return song ? moveEdges(song, ids, edge, to - from) : null;
      },
      click,
    );
  }

  /** Follows the pointer with an edit that is remade as it moves, and made when the button is let go. */
  #edit(
    event: PointerEvent,
    element: HTMLElement,
    make: (point: DragPoint) => Edit | null,
    click: () => void,
    done?: (point: DragPoint) => void,
  ): void {
    const { arranger } = this;
    this.#follow(event, element, {
      move: (point) => {
        arranger.preview = make(point);
      },
      end: (point) => {
        const edit = make(point);
        arranger.commit(edit);
        if (edit) done?.(point);
      },
      cancel: () => {
        arranger.preview = null;
      },
      click,
    });
  }

  #marquee(event: PointerEvent, element: HTMLElement): void {
    const { arranger } = this;
    const mode = selectMode({ shift: event.shiftKey, mod: event.ctrlKey || event.metaKey });
    const before = arranger.session.selection;
    const kept = mode === "replace" ? [] : selectedIds(before, "clip");
    const heightAt = (clientY: number): number =>
      clientY - (arranger.body?.getBoundingClientRect().top ?? 0) + arranger.view.scrollTop;
    const from = { tick: arranger.rawTickAt(event.clientX), y: heightAt(event.clientY) };
    this.#follow(event, element, {
      move: (point) => {
        const to = { tick: arranger.rawTickAt(point.clientX), y: heightAt(point.clientY) };
        const marquee = {
          fromTick: Math.min(from.tick, to.tick),
          toTick: Math.max(from.tick, to.tick),
          fromY: Math.min(from.y, to.y),
          toY: Math.max(from.y, to.y),
        };
        this.showMarquee(marquee);
        arranger.select(selectionOf("clip", new Set([...kept, ...this.#touched(marquee)])));
      },
      end: () => {
        this.showMarquee(null);
        const count = arranger.selectedClips.size;
        arranger.announce(`${count} ${count === 1 ? "clip" : "clips"} selected`);
      },
      cancel: () => {
        this.showMarquee(null);
        arranger.select(before);
      },
      click: (point) => {
        if (mode !== "replace") return;
        arranger.select({ kind: "none" });
        if (arranger.session.transport?.playing !== true) {
          void arranger.session.locate(arranger.tickAt(point.clientX, point.mod));
        }
      },
    });
  }

  #touched({ fromTick, toTick, fromY, toY }: Marquee): string[] {
    const { shown, lanes, view } = this.arranger;
    if (!shown) return [];
    return shown.tracks
      .slice(
        Math.max(0, Math.floor(fromY / view.trackHeight)),
        Math.max(0, Math.ceil(toY / view.trackHeight)),
      )
      .flatMap((track) => lanes.get(track, shown).between(fromTick, toTick))
      .map(({ clip }) => clip.id);
  }

  /** Follows the pointer, and scrolls when it is held at an edge. */
  #follow(event: PointerEvent, element: HTMLElement, handlers: DragHandlers): void {
    const { arranger } = this;
    const { frames } = arranger.session;
    let last: DragPoint | null = null;
    let stop: (() => void) | null = null;
    const finish = (): void => {
      stop?.();
      stop = null;
      frames.keepRunning("drag", false);
    };
    followPointer(event, element, {
      ...handlers,
      start: () => {
        stop = frames.onFrame(() => {
          if (last && this.#scrollAtEdge(last)) handlers.move(last);
        });
        frames.keepRunning("drag", true);
      },
      move: (point) => {
        last = point;
        handlers.move(point);
      },
      end: (point) => {
        finish();
        handlers.end(point);
      },
      cancel: () => {
        finish();
        handlers.cancel();
      },
    });
  }

  #scrollAtEdge(point: DragPoint): boolean {
    const { body, view, lanesLeft } = this.arranger;
    if (!body) return false;
    const box = body.getBoundingClientRect();
    const beyond = (at: number, from: number, to: number): number =>
      at < from + SCROLL_ZONE ? at - from - SCROLL_ZONE : at > to - SCROLL_ZONE ? at - to + SCROLL_ZONE : 0;
    const x = beyond(point.clientX, lanesLeft, lanesLeft + view.width) / 4;
    const y = beyond(point.clientY, box.top, box.bottom) / 4;
    const before = [view.scrollX, body.scrollTop];
    if (x !== 0) view.scrollBy(x);
    if (y !== 0) body.scrollTop += y;
    return view.scrollX !== before[0] || body.scrollTop !== before[1];
  }
}
